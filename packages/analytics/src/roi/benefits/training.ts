import { COUNT, PRICE } from '../number-rule.ts'
import type { TrainingSaved } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link TrainingSaved}. */
export const TRAINING: BenefitKind<TrainingSaved> = {
  formula: '(hiresBefore - hiresAfter) * costPerHire',
  source: 'A difference of counts times a price; no source needed.',
  trap: 'Pay during training is in costPerHire: leave it out of the loaded cost of labour, or it counts twice.',
  fields: { hiresBefore: { rule: COUNT }, hiresAfter: { rule: COUNT }, costPerHire: { rule: PRICE, money: true } },
  draws: () => ['training'],
  fullAmount: ({ hiresBefore, hiresAfter, costPerHire }) => (hiresBefore - hiresAfter) * costPerHire.amount,
}
