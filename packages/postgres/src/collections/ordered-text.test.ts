import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awkwardText } from '../testing/arbitraries.ts'
import { decodeOrderedText, encodeOrderedText } from './ordered-text.ts'

const text = fc.oneof(awkwardText, fc.string({ unit: 'binary' }))

test('a text comes back as it was', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(decodeOrderedText(encodeOrderedText(each))).toBe(each)
    }),
  )
})

test('what is stored has no NUL and no half of a surrogate pair', () => {
  fc.assert(
    fc.property(text, (each) => {
      const stored = encodeOrderedText(each)
      expect(stored).not.toMatch(/\0|\p{Surrogate}/u)
    }),
  )
})

test('the order of the bytes that are stored is the order of the texts by code unit', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const stored = Buffer.from(encodeOrderedText(a)).compare(Buffer.from(encodeOrderedText(b)))
      expect(Math.sign(stored)).toBe(a === b ? 0 : a < b ? -1 : 1)
    }),
    { numRuns: 2000 },
  )
})

test('ordinary texts stay as they are', () => {
  for (const each of ['conversation-1', 'Zürich', '退款', 'คืนเงิน', '+49 151', 'a|b']) expect(encodeOrderedText(each)).toBe(each)
})
