import { ValidationError, type ValidationIssue } from '@crossdesk/core'
import { CATEGORIES, DETECTION_KINDS, SEVERITIES } from './known-names.ts'
import type { Pack, Rule } from './pack.ts'

/**
 * Checks a pack and gives it back with its rule ids as literal types.
 *
 * A rule that is more severe than `warn` needs a source: nobody's message is stopped by hearsay.
 *
 * @throws ValidationError with the path of everything that is wrong: a rule id that is there twice, an unknown detection kind, category or
 *   severity, a rule that detects nothing and asks for no state, a severe rule without source, a date that is none, a market that is no
 *   country code in capitals.
 *
 * @example
 * const house = definePack({
 *   id: 'house',
 *   title: 'House rules',
 *   applies: { channels: ['email'] },
 *   rules: [{ id: 'house.no-promotion', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] }],
 * })
 */
export function definePack<const P extends Pack>(pack: P): P {
  const [first, ...others] = issuesOf(pack)
  if (first !== undefined) throw new ValidationError(`pack ${pack.id}`, [first, ...others])
  return pack
}

function issuesOf(pack: Pack): readonly ValidationIssue[] {
  const issues: ValidationIssue[] = []
  if (pack.id === '') issues.push({ path: 'id', message: 'expected a name such as `amazon`, got an empty string' })
  issues.push(...marketIssues(pack.applies.markets, 'applies.markets'))
  const seen = new Set<string>()
  for (const [index, rule] of pack.rules.entries()) {
    const path = `rules[${index}]`
    if (seen.has(rule.id)) issues.push({ path: `${path}.id`, message: `expected an id of its own, got ${rule.id} for the second time` })
    seen.add(rule.id)
    issues.push(...ruleIssues(rule, path))
  }
  return issues
}

function ruleIssues(rule: Rule, path: string): readonly ValidationIssue[] {
  const issues: ValidationIssue[] = []
  if (!Object.hasOwn(CATEGORIES, rule.category)) {
    issues.push({ path: `${path}.category`, message: `expected a category of the guard, got ${rule.category}` })
  }
  if (!Object.hasOwn(SEVERITIES, rule.severity)) {
    issues.push({ path: `${path}.severity`, message: `expected ${Object.keys(SEVERITIES).join(', ')}, got ${rule.severity}` })
  }
  for (const [index, kind] of rule.detects.entries()) {
    if (!Object.hasOwn(DETECTION_KINDS, kind)) {
      issues.push({ path: `${path}.detects[${index}]`, message: `expected a detection kind, got ${kind}` })
    }
  }
  if (rule.detects.length === 0 && rule.state === undefined) {
    issues.push({
      path: `${path}.detects`,
      message: 'expected at least one detection kind, or a `state` for a rule that looks at the state alone',
    })
  }
  if (rule.source === undefined && rule.severity !== 'allow' && rule.severity !== 'warn') {
    issues.push({ path: `${path}.source`, message: `expected a source for severity ${rule.severity}; without one a rule may at most warn` })
  }
  if (rule.source !== undefined && !isIsoDate(rule.source.checkedOn)) {
    issues.push({ path: `${path}.source.checkedOn`, message: `expected an ISO date such as 2026-11-22, got ${rule.source.checkedOn}` })
  }
  issues.push(...marketIssues(rule.markets, `${path}.markets`), ...marketIssues(rule.exceptMarkets, `${path}.exceptMarkets`))
  return issues
}

function marketIssues(markets: readonly string[] | undefined, path: string): readonly ValidationIssue[] {
  return (markets ?? []).flatMap((market, index) =>
    /^[A-Z]{2}$/.test(market) && market !== 'UK'
      ? []
      : [{ path: `${path}[${index}]`, message: `expected ISO 3166-1 alpha-2 in capitals (GB for the United Kingdom), got ${market}` }],
  )
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
