import type { Verdict } from '@crossdesk/core'
import type { Category } from '../guard/category.ts'
import type { GuardInput } from '../guard/guard.ts'

/** What `expectFinding` looks at in a finding. */
export interface CheckedFinding {
  readonly rule: string
  readonly category: string
  readonly severity: Verdict
  readonly match: string
}

/** A guard, as far as a test of packs needs it. */
export interface CheckingGuard {
  check(input: GuardInput): { readonly verdict: Verdict; readonly findings: readonly CheckedFinding[] }
}

/** What a finding should be like; every field that is given must fit. */
export interface ExpectedFinding {
  readonly rule?: string
  readonly category?: Category
  readonly severity?: Verdict
  /** The words found: exactly these, or, as a pattern, anything that it fits. */
  readonly match?: string | RegExp
}

/**
 * Throws unless the guard finds what is expected in the text. For the tests of your own packs, with any test runner.
 *
 * @throws Error that shows what was expected and what was found instead.
 *
 * @example
 * expectFinding(guard, { text: 'Write to us: shop@example.com', direction: 'outbound', channel: 'ebay', market: 'US' }, { rule: 'ebay.contact.share' })
 */
export function expectFinding(guard: CheckingGuard, input: GuardInput, expected: ExpectedFinding): void {
  const { findings } = guard.check(input)
  if (findings.some((finding) => fits(finding, expected))) return
  throw new Error(`expected a finding, but it is not there\n${situation(input)}\n+ ${wanted(expected)}\n${found(findings)}`)
}

/**
 * Throws if the guard finds anything in the text.
 *
 * @throws Error that shows what was found.
 *
 * @example
 * expectClean(guard, { text: 'Your parcel left today.', direction: 'outbound', channel: 'ebay', market: 'US' })
 */
export function expectClean(guard: CheckingGuard, input: GuardInput): void {
  const { findings } = guard.check(input)
  if (findings.length === 0) return
  throw new Error(`expected no finding\n${situation(input)}\n${found(findings)}`)
}

function fits(finding: CheckedFinding, { rule, category, severity, match }: ExpectedFinding): boolean {
  if (rule !== undefined && finding.rule !== rule) return false
  if (category !== undefined && finding.category !== category) return false
  if (severity !== undefined && finding.severity !== severity) return false
  if (match === undefined) return true
  // `search` starts at the beginning each time, whatever the pattern's flags and its last match.
  return typeof match === 'string' ? finding.match === match : finding.match.search(match) >= 0
}

function situation({ text, direction, channel, market, stage }: GuardInput): string {
  return `  in ${JSON.stringify(text)}\n  ${direction}, ${channel}, ${market}${stage === undefined ? '' : `, ${stage}`}`
}

function wanted({ rule, category, severity, match }: ExpectedFinding): string {
  return `${rule ?? 'any rule'} | ${category ?? 'any category'} | ${severity ?? 'any severity'} | ${match === undefined ? 'any words' : shown(match)}`
}

function found(findings: readonly CheckedFinding[]): string {
  if (findings.length === 0) return '- nothing found'
  return findings.map(({ rule, category, severity, match }) => `- ${rule} | ${category} | ${severity} | ${shown(match)}`).join('\n')
}

function shown(match: string | RegExp): string {
  return typeof match === 'string' ? JSON.stringify(match) : String(match)
}
