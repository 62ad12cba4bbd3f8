import { SUM } from '../number-rule.ts'
import type { Amount, BenefitSource } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** All sources, for what comes from JSON. */
const SOURCES: Readonly<Record<BenefitSource, true>> = {
  labour: true,
  training: true,
  space: true,
  conversion: true,
  retention: true,
  satisfaction: true,
  compliance: true,
  other: true,
}

/** See {@link Amount}. */
export const AMOUNT: BenefitKind<Amount> = {
  formula: 'amount',
  source: 'Worked out by somebody else.',
  trap: 'Ask how it was worked out. A source of “other” is compared with nothing, so nothing keeps it from being counted twice.',
  fields: { amount: { rule: SUM, money: true } },
  // Satisfied customers bring money by staying: a sum for satisfaction is a sum for retention under another name.
  draws: ({ draws }) => (draws === 'satisfaction' ? ['satisfaction', 'retention'] : [draws]),
  fullAmount: ({ amount }) => amount.amount,
  issues: ({ draws }) =>
    typeof draws === 'string' && Object.hasOwn(SOURCES, draws)
      ? []
      : [
          {
            path: 'draws',
            message: `expected one of ${Object.keys(SOURCES)
              .map((source) => JSON.stringify(source))
              .join(', ')}`,
          },
        ],
}
