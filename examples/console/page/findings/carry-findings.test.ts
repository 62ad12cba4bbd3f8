import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindingView } from '../../shared/api.ts'
import { carryFindings } from './carry-findings.ts'

const found = (text: string, match: string): FindingView => {
  const start = text.indexOf(match)
  return { rule: match, category: 'pii_phone', severity: 'warn', start, end: start + match.length, match, message: 'm' }
}

const before = 'Call one or two today'
const findings = [found(before, 'one'), found(before, 'two')]
const rules = (after: string): readonly string[] => carryFindings(findings, before, after).map(({ rule }) => rule)

describe('findings while the text changes', () => {
  test('stay before the change and move along behind it', () => {
    const after = 'Call one or perhaps two today'
    expect(carryFindings(findings, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(['one', 'two'])
  })

  test('are gone when their words were changed or taken away', () => {
    expect(rules('Call o-ne or two today')).toEqual(['two'])
    expect(rules('Call or two today')).toEqual(['two'])
    expect(rules('')).toEqual([])
  })

  test('without a place stay', () => {
    const { start: _start, end: _end, ...nowhere } = findings[0] as FindingView
    expect(carryFindings([nowhere], before, 'something else')).toEqual([nowhere])
  })

  test('always stand at the words that they found', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 })
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.integer({ min: 1, max: 5 }), (one, other, start, length) => {
        const match = one.slice(start, start + length)
        fc.pre(match !== '')
        const finding: FindingView = { ...(findings[0] as FindingView), start, end: start + match.length, match }
        for (const carried of carryFindings([finding], one, other)) expect(other.slice(carried.start, carried.end)).toBe(match)
        expect(carryFindings([finding], one, one)).toEqual([finding])
      }),
    )
  })
})
