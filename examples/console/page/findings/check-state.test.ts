import { describe, expect, test } from 'vitest'
import { MOST_CHECKED_UNITS, type CheckView } from '../../shared/api.ts'
import { afterCheckAction, isToCheck, nothingWritten, type CheckAction, type CheckState } from './check-state.ts'

const number = '030 555 0112'
const text = `Call ${number}`
const view: CheckView = {
  verdict: 'block',
  findings: [{ rule: 'r', category: 'pii_phone', severity: 'block', start: 5, end: 17, match: number, message: 'm' }],
}

const after = (...actions: readonly CheckAction[]): CheckState => actions.reduce(afterCheckAction, nothingWritten)

describe('a text that is checked while it is written', () => {
  test('has what the guard says of it', () => {
    expect(after({ type: 'typed', text }, { type: 'answered', text, view })).toEqual({ text, ...view })
  })

  test('drops an answer about what it said before', () => {
    const stale = after({ type: 'typed', text }, { type: 'typed', text: 'Call us' }, { type: 'answered', text, view })
    expect(stale).toEqual({ text: 'Call us', verdict: 'allow', findings: [] })
    expect(after({ type: 'typed', text: 'Call us' }, { type: 'failed', text }).unchecked).toBeUndefined()
  })

  test('keeps its findings in place until the next answer', () => {
    const checked = after({ type: 'typed', text }, { type: 'answered', text, view })
    const next = afterCheckAction(afterCheckAction(checked, { type: 'typed', text: `Please ${text}` }), {
      type: 'typed',
      text: `Please ${text}!`,
    })
    expect(next).toMatchObject({ verdict: 'block', findings: [{ start: 12, end: 24 }] })
  })

  test('is found good again as soon as the words are gone', () => {
    expect(after({ type: 'typed', text }, { type: 'answered', text, view }, { type: 'typed', text: 'Call us' })).toEqual({
      text: 'Call us',
      verdict: 'allow',
      findings: [],
    })
  })

  test('begins anew where other rules hold', () => {
    const moved = after({ type: 'typed', text }, { type: 'answered', text, view }, { type: 'moved' })
    expect(moved).toEqual({ text, verdict: 'allow', findings: [] })
    expect(isToCheck(moved)).toBe(true)
  })

  test('says when nobody looks on: it is too long, or the guard does not answer', () => {
    const long = after({ type: 'typed', text: 'x'.repeat(MOST_CHECKED_UNITS + 1) })
    expect(long.unchecked).toBe('too-long')
    expect(isToCheck(long)).toBe(false)
    const failed = after({ type: 'typed', text }, { type: 'failed', text })
    expect(failed).toEqual({ text, verdict: 'allow', findings: [], unchecked: 'failed' })
    expect(isToCheck(failed)).toBe(true)
  })

  test('is not asked about while it is blank', () => {
    expect(isToCheck(after({ type: 'typed', text: ' \n' }))).toBe(false)
  })
})
