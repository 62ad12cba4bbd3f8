import { COUNT, PRICE } from '../number-rule.ts'
import type { SpaceSaved } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link SpaceSaved}. */
export const SPACE: BenefitKind<SpaceSaved> = {
  formula: '(seatsBefore - seatsAfter) * costPerSeat',
  source: 'A difference of counts times a price; no source needed.',
  trap: 'An empty desk saves nothing before the lease ends: use a ramp. What is in the loaded cost of labour does not belong here.',
  fields: { seatsBefore: { rule: COUNT }, seatsAfter: { rule: COUNT }, costPerSeat: { rule: PRICE, money: true } },
  draws: () => ['space'],
  fullAmount: ({ seatsBefore, seatsAfter, costPerSeat }) => (seatsBefore - seatsAfter) * costPerSeat.amount,
}
