import type { ValidationIssue } from '@crossdesk/core'
import { findDelayCurve, DELAY_CURVE_NAMES } from '../delay-curves.ts'
import { COUNT, isAllowed, PRICE, SHARE } from '../number-rule.ts'
import type { FasterResponse } from '../plan.ts'
import { shareKept } from '../share-kept.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link FasterResponse}. */
export const FASTER_RESPONSE: BenefitKind<FasterResponse> = {
  formula: 'enquiries * conversion * (kept(minutesAfter) - kept(minutesBefore)) * orderValue * margin; kept(m) = (1 - perMinute)^m',
  source: 'The share kept is the curve’s: see its own source, which for the handed-down curves was not found.',
  trap: 'The loss is relative and compounds; slow answers come at night, when people buy less anyway. Fit a curve to your own data.',
  fields: {
    enquiries: { rule: COUNT },
    conversion: { rule: SHARE },
    orderValue: { rule: PRICE, money: true },
    margin: { rule: SHARE, fallback: 1 },
    minutesBefore: { rule: COUNT },
    minutesAfter: { rule: COUNT },
  },
  draws: () => ['conversion'],
  fullAmount(benefit) {
    const curve = findDelayCurve(benefit.curve)
    if (curve === undefined) return Number.NaN
    const regained = shareKept(curve, benefit.minutesAfter) - shareKept(curve, benefit.minutesBefore)
    return benefit.enquiries * benefit.conversion * regained * benefit.orderValue.amount * (benefit.margin ?? 1)
  },
  issues: ({ curve }) => delayCurveIssues(curve),
}

/** What is wrong with a curve or its name. */
export function delayCurveIssues(curve: FasterResponse['curve']): readonly ValidationIssue[] {
  const found = findDelayCurve(curve)
  if (typeof found !== 'object' || found === null) {
    return [{ path: 'curve', message: `expected a curve, or one of ${DELAY_CURVE_NAMES.map((name) => JSON.stringify(name)).join(', ')}` }]
  }
  const issues: ValidationIssue[] = []
  if (found.shape !== 'exponential' && found.shape !== 'linear') {
    issues.push({ path: 'curve.shape', message: 'expected "exponential" or "linear"' })
  }
  if (!isAllowed(SHARE, found.perMinute)) issues.push({ path: 'curve.perMinute', message: `expected ${SHARE.expected}` })
  return issues
}
