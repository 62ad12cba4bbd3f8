import { COUNT, PRICE, SHARE } from '../number-rule.ts'
import type { RetentionGrowth } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link RetentionGrowth}. */
export const RETENTION: BenefitKind<RetentionGrowth> = {
  formula: 'customers * (after - before) * yearlyValue * margin',
  source: 'A difference of shares times a yearly value; no source needed.',
  trap: 'One year’s spending. Use it or the lifetime value of the same customers, never both: it is the same money seen twice.',
  fields: {
    customers: { rule: COUNT },
    before: { rule: SHARE },
    after: { rule: SHARE },
    yearlyValue: { rule: PRICE, money: true },
    margin: { rule: SHARE, fallback: 1 },
  },
  draws: () => ['retention'],
  fullAmount: ({ customers, before, after, yearlyValue, margin = 1 }) => customers * (after - before) * yearlyValue.amount * margin,
}
