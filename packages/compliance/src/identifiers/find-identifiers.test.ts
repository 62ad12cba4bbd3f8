import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitGroups } from './digits/digit-groups.ts'
import { numberWindows } from './digits/number-window.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

const MARKETS = ['US', 'DE', 'CN', 'JP', 'KR', 'BR', 'SA', 'VN', 'XX', '']
const PIECES = [
  '5',
  '0',
  '12',
  '+',
  '(',
  ')',
  '.',
  '-',
  ' ',
  '@',
  'a',
  'O',
  'l',
  '一',
  '壹',
  '①',
  '٣',
  '\u200b',
  '️⃣',
  '\ud835',
  '\udfd0',
  '号',
  'call ',
  'dot',
  ' at ',
  'two ',
  '://',
  '/',
  '#',
  '길',
  '\n',
  'DE89',
  'com',
  '[',
  ']',
]

describe('whatever the text', () => {
  test('nothing is thrown, offsets lie inside, nothing overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.constantFrom(...MARKETS), (pieces, market) => {
        const text = pieces.join('')
        let end = 0
        for (const found of findIdentifiers(text, { market, cues: sampleCues(text) })) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(text.length)
          expect(found.confidence).toBeGreaterThan(0)
          expect(found.confidence).toBeLessThanOrEqual(1)
          end = found.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a telephone is found at its place, whatever plain words stand around', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('please', 'we', 'ship', 'soon', 'the', 'vase'), { maxLength: 8 }), (words) => {
        const before = `${words.join(' ')} `
        const found = findIdentifiers(`${before}+49 171 5550142 ${words.join(' ')}`, { market: 'DE', cues: [] })
        expect(found.map((one) => [one.kind, one.start, one.end])).toEqual([['phone', before.length, before.length + 15]])
      }),
    )
  })
})

describe('hostile text of 100 kB is read in a moment', () => {
  test.each([
    '1',
    '1 ',
    '12 ',
    '1.',
    '4111 ',
    '@',
    'a@',
    'a.',
    'a@a.',
    '.',
    '[.]',
    '\u200b',
    'DE',
    'DE8 ',
    '1-',
    '一',
    '号',
    '北京市',
    '로 1',
    '(',
    'A1 ',
    'x dot ',
    '/',
    'http://',
    '+1',
    'O1',
    '1st ',
    'street 5 ',
    'a',
  ])('%j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const cues = sampleCues(text.slice(0, 20_000))
    const started = performance.now()
    findIdentifiers(text, { market: 'US', cues })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

test.each(['12 ', '1 ', '555 0142, ', '1.', '4111 1111 ', '①'])('twice the text of %j gives no more than twice the readings', (unit) => {
  const readings = (times: number) => numberWindows(digitGroups(unit.repeat(times), []), 6).length
  expect(readings(8000)).toBeLessThanOrEqual(2 * readings(4000) + 100)
})

describe('what is proved wins where identifiers overlap', () => {
  test.each([
    ['BR', '529.982.247-25', 'national-id'],
    ['US', '4111 1111 1111 1111', 'card'],
    ['DE', 'anna.berg@example.com', 'email'],
    ['DE', 'DE89 3704 0044 0532 0130 00', 'iban'],
    ['DE', 'https://wa.me/491715550142', 'link'],
  ])('%s: %s is a %s alone', (market, text, kind) => {
    expect(findIdentifiers(text, { market, cues: [] }).map((found) => found.kind)).toEqual([kind])
  })
})

test('a plain text gives the same empty list every time', () => {
  const options = { market: 'DE', cues: [] }
  expect(findIdentifiers('Your vase left today.', options)).toBe(findIdentifiers('It will arrive soon', options))
})
