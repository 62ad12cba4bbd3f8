import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindingView } from '../../shared/api.ts'
import { underlinedPieces } from './underlined-pieces.ts'

const found = (text: string, start: number, end: number, severity: FindingView['severity'] = 'warn'): FindingView => ({
  rule: 'r',
  category: 'pii_phone',
  severity,
  start,
  end,
  match: text.slice(start, end),
  message: 'm',
})

describe('the lines behind a text', () => {
  test('stand under what was found and nowhere else', () => {
    const text = 'Call 030 555 0112 now'
    expect(underlinedPieces(text, [found(text, 5, 17, 'block')])).toEqual([
      { text: 'Call ' },
      { text: '030 555 0112', severity: 'block' },
      { text: ' now' },
    ])
  })

  test('show the worst where findings overlap', () => {
    const text = 'abcdef'
    expect(underlinedPieces(text, [found(text, 0, 4, 'warn'), found(text, 2, 6, 'hold')])).toEqual([
      { text: 'ab', severity: 'warn' },
      { text: 'cd', severity: 'hold' },
      { text: 'ef', severity: 'hold' },
    ])
  })

  test('are not drawn for a finding without a place, or of another text', () => {
    const { start: _start, end: _end, ...nowhere } = found('abc', 0, 2)
    expect(underlinedPieces('xyz', [nowhere, found('abc', 0, 2), found('abcdef', 2, 6)])).toEqual([{ text: 'xyz' }])
  })

  test('never change the text, whatever the findings say', () => {
    const severity = fc.constantFrom<FindingView['severity']>('allow', 'warn', 'rewrite', 'hold', 'block')
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', 'م', ' '), maxLength: 30 })
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }), severity)),
        (words, spans) => {
          const findings = spans.map(([start, end, how]) => found(words, start, end, how))
          const pieces = underlinedPieces(words, findings)
          expect(pieces.map((piece) => piece.text).join('')).toBe(words)
          const lined = pieces.filter((piece) => piece.severity !== undefined).length
          const fit = findings.filter(({ start = -1, end = -1 }) => start >= 0 && start < end && end <= words.length)
          expect(lined > 0).toBe(fit.length > 0)
        },
      ),
    )
  })
})
