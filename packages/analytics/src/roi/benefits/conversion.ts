import { COUNT, PRICE, SHARE } from '../number-rule.ts'
import type { ConversionGrowth } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link ConversionGrowth}. */
export const CONVERSION: BenefitKind<ConversionGrowth> = {
  formula: 'enquiries * (after - before) * orderValue * margin',
  source: 'A difference of shares times a price; no source needed.',
  trap: 'A rise after the change is not a rise because of it: hold a group out. Without a margin it is turnover, not profit.',
  fields: {
    enquiries: { rule: COUNT },
    before: { rule: SHARE },
    after: { rule: SHARE },
    orderValue: { rule: PRICE, money: true },
    margin: { rule: SHARE, fallback: 1 },
  },
  draws: () => ['conversion'],
  fullAmount: ({ enquiries, before, after, orderValue, margin = 1 }) => enquiries * (after - before) * orderValue.amount * margin,
}
