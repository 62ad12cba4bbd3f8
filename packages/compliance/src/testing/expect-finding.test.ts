import { describe, expect, test } from 'vitest'
import type { GuardInput } from '../guard/guard.ts'
import { expectClean, expectFinding, type CheckedFinding, type CheckingGuard } from './expect-finding.ts'

const input: GuardInput = { text: 'Write to shop@example.com', direction: 'outbound', channel: 'ebay', market: 'US' }
const finding: CheckedFinding = {
  rule: 'ebay.contact.share',
  category: 'off_platform_contact',
  severity: 'block',
  match: 'shop@example.com',
}

function guardOf(...findings: readonly CheckedFinding[]): CheckingGuard {
  return { check: () => ({ verdict: findings.length === 0 ? 'allow' : 'block', findings }) }
}

describe('expectFinding', () => {
  test.each([
    {},
    { rule: 'ebay.contact.share' },
    { category: 'off_platform_contact', severity: 'block' },
    { match: 'shop@example.com' },
    { match: /@example\.com$/g },
  ] as const)('is content with a finding that fits %o', (expected) => {
    expect(() => expectFinding(guardOf({ ...finding, rule: 'other' }, finding), input, expected)).not.toThrow()
  })

  test.each([
    { rule: 'ebay.spam' },
    { category: 'threat' },
    { severity: 'warn' },
    { match: 'shop@example' },
    { match: /^example/ },
    { rule: 'ebay.contact.share', severity: 'warn' },
  ] as const)('throws when nothing fits %o', (expected) => {
    expect(() => expectFinding(guardOf(finding), input, expected)).toThrow('expected a finding, but it is not there')
  })

  test('shows what was wanted and what was found', () => {
    expect(() => expectFinding(guardOf(finding), input, { category: 'threat', match: /kill/ })).toThrow(
      [
        'expected a finding, but it is not there',
        '  in "Write to shop@example.com"',
        '  outbound, ebay, US',
        '+ any rule | threat | any severity | /kill/',
        '- ebay.contact.share | off_platform_contact | block | "shop@example.com"',
      ].join('\n'),
    )
    expect(() => expectFinding(guardOf(), { ...input, stage: 'before-purchase' }, {})).toThrow(/before-purchase\n.*\n- nothing found$/)
  })
})

describe('expectClean', () => {
  test('is content when nothing is found', () => {
    expect(() => expectClean(guardOf(), input)).not.toThrow()
  })

  test('throws and shows what was found', () => {
    expect(() => expectClean(guardOf(finding), input)).toThrow(/^expected no finding\n[^]*- ebay\.contact\.share \|/)
  })
})
