import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked } from './marked.ts'

test('all words are marked, in whatever case', () => {
  expect(
    marked('Wo ist mein Paket?', 'PAKET wo')
      .filter(({ hit }) => hit)
      .map(({ text }) => text),
  ).toEqual(['Wo', 'Paket'])
})

test('of a long text the part around the first word is shown', () => {
  const pieces = marked(`${'x '.repeat(300)}Zoll ${'y '.repeat(300)}`, 'zoll')
  expect(pieces.some(({ text, hit }) => hit && text === 'Zoll')).toBe(true)
  expect(pieces.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(170)
})

test('nothing that is shown is lost by marking', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 8 }), (text, query) => {
      const shown = marked(text, query)
        .map((piece) => piece.text)
        .join('')
      expect(text.includes(shown.replaceAll('…', '')) || shown === text).toBe(true)
    }),
  )
})
