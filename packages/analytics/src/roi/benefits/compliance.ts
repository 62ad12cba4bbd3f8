import { COUNT, PRICE } from '../number-rule.ts'
import type { ComplianceSaved } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link ComplianceSaved}. */
export const COMPLIANCE: BenefitKind<ComplianceSaved> = {
  formula: '(incidentsBefore - incidentsAfter) * costPerIncident',
  source: 'Expected incidents a year times what one costs; no source needed.',
  trap: 'Rare and dear events: an average of a few years says little. Show it in a scenario of its own.',
  fields: { incidentsBefore: { rule: COUNT }, incidentsAfter: { rule: COUNT }, costPerIncident: { rule: PRICE, money: true } },
  draws: () => ['compliance'],
  fullAmount: ({ incidentsBefore, incidentsAfter, costPerIncident }) => (incidentsBefore - incidentsAfter) * costPerIncident.amount,
}
