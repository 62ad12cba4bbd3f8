import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotations } from './quotations.ts'
import { clauses, LONGEST_SENTENCE, sentences } from './sentences.ts'
import type { Spans } from './sentences.ts'

function parts(text: string, { starts, ends }: Spans): readonly string[] {
  return Array.from(starts, (start, at) => text.slice(start, ends[at]))
}

describe('sentences', () => {
  test.each([
    ['It cost 3.50 EUR. Why? Ok', ['It cost 3.50 EUR.', 'Why?', 'Ok']],
    ['See www.example.com/a.b, No. 5, Tel. 555. Done', ['See www.example.com/a.b, No. 5, Tel. 555.', 'Done']],
    ['Write to a.b@example.com. Thanks', ['Write to a.b@example.com.', 'Thanks']],
    ['It is gone.Please wait', ['It is gone.', 'Please wait']],
    ['What?! No...', ['What?!', 'No...']],
    ['好的。加我！谢谢？是', ['好的。', '加我！', '谢谢？', '是']],
    ['नमस्ते। धन्यवाद॥', ['नमस्ते।', 'धन्यवाद॥']],
    ['هل وصل؟ نعم', ['هل وصل؟', 'نعم']],
    ['สวัสดี ครับ  ขอบคุณ ค่ะ', ['สวัสดี ครับ', 'ขอบคุณ ค่ะ']],
    ['one\r\n\r\ntwo', ['one', 'two']],
    ['z. B. heute. Gut', ['z. B. heute.', 'Gut']],
  ])('%s', (text, expected) => {
    expect(parts(text, sentences(text))).toEqual(expected)
  })

  test('are cut at a blank when they are too long', () => {
    const text = 'word '.repeat(300)
    for (const part of parts(text, sentences(text))) {
      expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
      expect(part).toMatch(/^word( word)*$/u)
    }
  })
})

describe('clauses', () => {
  test.each([
    ['first, second; third: fourth', ['first,', 'second;', 'third:', 'fourth']],
    ['at 12:30 for 1,50', ['at 12:30 for 1,50']],
    ['see https://example.com/a, please', ['see https://example.com/a,', 'please']],
    ['一，二、三', ['一，', '二、', '三']],
    ['so – "quoted" – end', ['so – "', 'quoted" –', 'end']],
  ])('%s', (text, expected) => {
    expect(parts(text, clauses(text))).toEqual(expected)
  })
})

describe('quotations', () => {
  test.each([
    ['he said "you idiot" twice', ['"you idiot"']],
    ['„eins“ “two” «trois» »vier« 「五」『六』 ‹sept›', ['„eins“', '“two”', '«trois»', '»vier«', '「五」', '『六』', '‹sept›']],
    ["don't 'call me' today, it's Ann's", ["'call me'"]],
    ['unclosed " and „', []],
    ['5" and 6', []],
  ])('%s', (text, expected) => {
    expect(parts(text, quotations(text))).toEqual(expected)
  })
})

test('spans of any text are in order, apart, and not blank', () => {
  const text = fc
    .array(fc.constantFrom('a', 'B', '.', ' ', '\n', '"', "'", ',', '1', '。', '„', '“', 'ก', '😀', 'a'.repeat(401)), { maxLength: 40 })
    .map((units) => units.join(''))
  fc.assert(
    fc.property(text, (sample) => {
      for (const divide of [sentences, clauses, quotations]) {
        const { starts, ends } = divide(sample)
        let last = 0
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(ends[at]).toBeGreaterThan(start)
          last = ends[at]!
          expect(sample.slice(start, last).trim()).not.toBe('')
        })
        expect(last).toBeLessThanOrEqual(sample.length)
      }
    }),
  )
})

test('every letter is in a sentence, and in a clause', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (sample) => {
      for (const divide of [sentences, clauses]) {
        expect(parts(sample, divide(sample)).join('').replaceAll(/\s/gu, '')).toBe(sample.replaceAll(/\s/gu, ''))
      }
    }),
  )
})
