import { describe, expect, test } from 'vitest'
import { runCaseFile, sharedCaseFiles } from './case-file.ts'
import { runConversation } from '../src/conversation/testing/conversation-cases.ts'
import { runOperation } from './operation-cases.ts'
import { isAsExpected } from '../src/conversation/testing/outcome.ts'

const shared = sharedCaseFiles()

describe('shared cases', () => {
  test.skipIf(shared.length === 0)('all come out (skipped where ../shared does not lie beside the clone)', () => {
    const reports = shared.map(runCaseFile)
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    expect(reports.reduce((sum, { passed }) => sum + passed, 0)).toBeGreaterThanOrEqual(23)
  })
})

describe('isAsExpected', () => {
  test('compares numbers within the tolerance, and parts one by one', () => {
    expect(isAsExpected(1, 1.01, 0.1)).toBe(true)
    expect(isAsExpected(1, 1.2, 0.1)).toBe(false)
    expect(isAsExpected([1, 2], [1, 2])).toBe(true)
    expect(isAsExpected([1, 2], [1])).toBe(false)
    expect(isAsExpected({ u: 1 }, { u: 1, p: 2 })).toBe(true)
    expect(isAsExpected({ u: 1 }, {})).toBe(false)
  })

  test('takes nothing else for null, and NaN for nothing', () => {
    expect(isAsExpected(null, null)).toBe(true)
    expect(isAsExpected(null, undefined)).toBe(false)
    expect(isAsExpected(null, Number.NaN)).toBe(false)
    expect(isAsExpected(0, Number.NaN)).toBe(false)
    expect(isAsExpected(0, null)).toBe(false)
  })
})

describe('cases', () => {
  test('of an unknown function or event are reported as not run', () => {
    expect(runOperation({ id: 'x', op: 'divination', input: {}, expected: 1 })).toEqual({ notRun: 'no function for divination' })
    const events = [{ at: '2025-05-05T08:00:00Z', type: 'telepathy' }]
    expect(runConversation({ id: 'x', asOf: '2025-05-06T00:00:00Z', events, expected: {} })).toEqual({
      notRun: 'no step for an event of type telepathy',
    })
  })
})
