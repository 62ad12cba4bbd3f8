import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textContentSchema } from './content.ts'

const TEXT = '0123456789'

function issuesOf(...spans: readonly (readonly [start: number, end: number])[]): string[] {
  const result = textContentSchema.safeParse({
    type: 'text',
    text: TEXT,
    entities: spans.map(([start, end]) => ({ type: 'bold', start, end })),
  })
  return (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

describe('the spans of a text', () => {
  test.each([
    [
      'apart',
      [
        [0, 2],
        [2, 4],
        [8, 10],
      ],
    ],
    [
      'nested',
      [
        [0, 9],
        [1, 5],
        [1, 3],
        [5, 9],
      ],
    ],
    [
      'equal',
      [
        [1, 3],
        [1, 3],
      ],
    ],
    [
      'with the same start, the inner one first',
      [
        [1, 3],
        [1, 8],
        [4, 8],
      ],
    ],
    ['empty', [[4, 4]]],
  ] as const)('may be %s', (_, spans) => {
    expect(issuesOf(...spans)).toEqual([])
  })

  test.each([
    ['end before they start', [[3, 2]], 'entities.0.end: an end that is not before the start'],
    ['end behind the text', [[3, 11]], 'entities.0.end: an end inside the text'],
    [
      'be out of order',
      [
        [3, 4],
        [1, 2],
      ],
      'entities.1.start: spans sorted by start',
    ],
    [
      'cross',
      [
        [0, 5],
        [3, 8],
      ],
      'entities.1.end: spans that nest or lie apart',
    ],
    [
      'cross an outer one',
      [
        [0, 6],
        [1, 3],
        [4, 8],
      ],
      'entities.2.end: spans that nest or lie apart',
    ],
  ] as const)('may not %s', (_, spans, issue) => {
    expect(issuesOf(...spans)).toEqual([issue])
  })

  test('are refused exactly when two of them cross', () => {
    const span = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (unsorted) => {
        const spans = unsorted.toSorted((a, b) => a[0] - b[0])
        const cross = spans.some(([s1, e1]) => spans.some(([s2, e2]) => s1 < s2 && s2 < e1 && e1 < e2))
        expect(issuesOf(...spans).length > 0).toBe(cross)
      }),
      { numRuns: 1000 },
    )
  })
})
