import { COUNT, PRICE, SHARE_BELOW_ONE } from '../number-rule.ts'
import type { LabourSaved } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link LabourSaved}. */
export const LABOUR: BenefitKind<LabourSaved> = {
  formula: '(before - after) / (1 - shrinkage) * loadedCost',
  source: 'Paid people = people at work / (1 - shrinkage), as in workforce planning (common practice; no single original).',
  trap: 'Counts only when people leave the payroll or do other paid work. Shrinkage is for people at work, never for paid people.',
  fields: {
    before: { rule: COUNT },
    after: { rule: COUNT },
    loadedCost: { rule: PRICE, money: true },
    shrinkage: { rule: SHARE_BELOW_ONE, fallback: 0 },
  },
  draws: () => ['labour'],
  fullAmount: ({ before, after, loadedCost, shrinkage = 0 }) => ((before - after) * loadedCost.amount) / (1 - shrinkage),
}
