import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWordReader } from './words.ts'

const readWords = createWordReader()
const read = (text: string): readonly string[] => readWords(text).map((word) => word.text)

describe('reading words', () => {
  test('lower-cases and composes words and tells where they stand', () => {
    expect(readWords('  Où?')).toEqual([{ text: 'où', script: 'Latn', start: 2, end: 4 }])
    expect(read('cafe\u0301 İADE')).toEqual(['café', 'iade'])
  })

  test('keeps apostrophes inside words, straight ones', () => {
    expect(read("l’ordine 'qui' don't")).toEqual(["l'ordine", 'qui', "don't"])
  })

  test('parts words where the script changes', () => {
    expect(readWords('订单abc到哪').map(({ text, script }) => [text, script])).toEqual([
      ['订单', 'Hani'],
      ['abc', 'Latn'],
      ['到哪', 'Hani'],
    ])
  })

  test('keeps words of Arabic chat that write letters as digits', () => {
    expect(read('3ayez sho7na ma3 el2')).toEqual(['3ayez', 'sho7na', 'ma3', 'el2'])
  })

  test.each([
    'AB-48213',
    'ps5',
    'www.shop.example',
    'shop.example/orders',
    'http://x.example/ä',
    'ana@shop.example',
    '@ana',
    '{{name}}',
    'label.pdf',
    'iPhone',
    '0x4f',
    '12kg',
  ])('leaves out what is no language: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('leaves digits beside other scripts out of the words', () => {
    expect(read('заказ123 3个')).toEqual(['заказ', '个'])
  })

  test('stops after some two thousand letters', () => {
    const letters = read('wort '.repeat(5000)).join('').length
    expect(letters).toBeGreaterThanOrEqual(2000)
    expect(letters).toBeLessThan(2100)
  })

  test('gives words in order, inside the text, of letters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0
        for (const { start, end } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
