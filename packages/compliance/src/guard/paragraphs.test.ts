import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

describe('paragraphsOf', () => {
  test('cuts after blank lines, which stay with the paragraph before them', () => {
    expect(paragraphsOf('Hello\nthere\n\n \nBye')).toEqual([
      { start: 0, text: 'Hello\nthere\n\n \n' },
      { start: 15, text: 'Bye' },
    ])
  })

  test('keeps a text without blank lines whole', () => {
    expect(paragraphsOf('a\nb\n')).toEqual([{ start: 0, text: 'a\nb\n' }])
    expect(paragraphsOf('')).toEqual([{ start: 0, text: '' }])
  })

  test('loses and doubles nothing', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' ', '\r', 'ü', '😀') })
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = paragraphsOf(text)
        expect(paragraphs.map((paragraph) => paragraph.text).join('')).toBe(text)
        for (const { start, text: paragraph } of paragraphs) expect(text.startsWith(paragraph, start)).toBe(true)
      }),
    )
  })
})
