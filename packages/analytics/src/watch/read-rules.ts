import { ValidationError, type ValidationIssue } from '@crossdesk/core'
import { METRICS } from '../metrics/definitions.ts'
import { DIMENSIONS } from '../metrics/slice.ts'
import type { AnomalyRule, ThresholdRule, WatchRule } from './watch-rule.ts'

/** Rules that can be watched. @throws ValidationError naming each field that is wrong */
export function readRules(rules: readonly WatchRule[]): readonly WatchRule[] {
  const issues: ValidationIssue[] = []
  const names = new Set<string>()
  for (const [index, rule] of rules.entries()) {
    const expect = (holds: boolean, field: string, expected: string): void => {
      if (!holds) issues.push({ path: `rules[${index}].${field}`, message: `expected ${expected}` })
    }
    expect(rule.name !== '' && !names.has(rule.name), 'name', 'a name of its own')
    names.add(rule.name)
    if (!Object.hasOwn(METRICS, rule.metric)) {
      expect(false, 'metric', 'the name of a metric')
      continue
    }
    expect(rule.over > 0 && rule.over < Infinity, 'over', 'milliseconds above 0')
    expect(rule.minimum === undefined || (Number.isSafeInteger(rule.minimum) && rule.minimum >= 0), 'minimum', 'a whole number from 0 on')
    expect(rule.forMs === undefined || (rule.forMs >= 0 && rule.forMs < Infinity), 'forMs', 'milliseconds from 0 on')
    expect(rule.by === undefined || rule.by.every((dimension) => DIMENSIONS.includes(dimension)), 'by', `some of ${DIMENSIONS.join(', ')}`)
    if (rule.type === 'threshold') expectThreshold(rule, expect)
    else if (rule.type === 'anomaly') expectAnomaly(rule, expect)
    else issues.push({ path: `rules[${index}].type`, message: 'expected threshold or anomaly' })
  }
  const [first, ...others] = issues
  if (first !== undefined) throw new ValidationError('createWatch', [first, ...others])
  return rules
}

type Expect = (holds: boolean, field: string, expected: string) => void

function expectThreshold({ metric, above, below, quantile, clearAt }: ThresholdRule, expect: Expect): void {
  expect((above === undefined) !== (below === undefined), 'above', 'either above or below')
  expect(above === undefined || Number.isFinite(above), 'above', 'a number')
  expect(below === undefined || Number.isFinite(below), 'below', 'a number')
  expect(quantile === undefined || ['p50', 'p90', 'p99'].includes(quantile), 'quantile', 'p50, p90 or p99')
  expect(quantile === undefined || METRICS[metric].kind === 'duration', 'quantile', 'none, as only durations have quantiles')
  if (clearAt === undefined) return
  expect(above === undefined || clearAt <= above, 'clearAt', 'no more than above')
  expect(below === undefined || clearAt >= below, 'clearAt', 'no less than below')
}

function expectAnomaly({ metric, compared, tolerance }: AnomalyRule, expect: Expect): void {
  expect(METRICS[metric].dated !== 'now', 'metric', 'one that is known of earlier weeks; watch this one by a threshold')
  expect(
    compared === undefined || (Number.isSafeInteger(compared) && compared >= 4 && compared <= 52),
    'compared',
    'a whole number, 4 to 52',
  )
  expect(tolerance === undefined || (tolerance > 0 && tolerance < Infinity), 'tolerance', 'a number above 0')
}
