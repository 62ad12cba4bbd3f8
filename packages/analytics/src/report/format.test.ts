import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormat, NO_FIGURE } from './format.ts'

const EN = createFormat('en')
const ZH = createFormat('zh-Hans')
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('durations', () => {
  test.each([
    [0, '0 s', '0秒'],
    [400, '0.4 s', '0.4秒'],
    [12_000, '12 s', '12秒'],
    [14 * 60_000, '14 min', '14分'],
    [134 * 60_000, '2 h 14 min', '2小时14分'],
    [2 * 3_600_000, '2 h', '2小时'],
    [3_599_900, '1 h', '1小时'],
    [86_399_000, '1 d', '1天'],
    [100 * 3_600_000, '4 d 4 h', '4天4小时'],
  ])('%i ms reads %s', (ms, english, chinese) => {
    expect(spaced(EN.duration(ms))).toBe(english)
    expect(ZH.duration(ms)).toBe(chinese)
  })

  test('never name sixty minutes or twenty-four hours beside a larger unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (ms) => {
        const text = spaced(EN.duration(ms))
        expect(text).toMatch(/^\d+(?:\.\d)? (?:s|min|h|d)(?: \d+ (?:min|h))?$/)
        expect(text).not.toMatch(/ (?:60 min|24 h)$/)
      }),
    )
  })

  test('that are not known read as a dash', () => {
    expect(EN.duration(null)).toBe(NO_FIGURE)
  })
})

describe('money', () => {
  const amount = { amount: 155_000_000, currency: 'CNY' }

  test('is compact by language', () => {
    expect(EN.shortMoney(amount)).toBe('CN¥1.55m')
    expect(ZH.shortMoney(amount)).toBe('¥155万')
  })

  test('is shown without cents in a report about large amounts, and with them otherwise', () => {
    const small = { amount: -86_692, currency: 'EUR' }
    expect(createFormat('en', { largest: amount }).money(small)).toBe('−€867')
    expect(createFormat('en', { largest: small }).money(small)).toBe('−€866.92')
  })

  test('of a currency without minor units has none', () => {
    expect(EN.exactMoney({ amount: 1999, currency: 'JPY' })).toBe('JP¥1,999')
  })

  test('is never a negative zero', () => {
    expect(EN.exactMoney({ amount: -0, currency: 'EUR' })).toBe('€0')
  })
})

test('years below one are months', () => {
  expect(EN.years(0.125)).toBe('1.5 months')
  expect(EN.years(2.02)).toBe('2.02 years')
  expect(ZH.years(0.5)).toBe('6个月')
})

test('days are those of the zone', () => {
  const at = Date.UTC(2026, 1, 3, 20)
  expect(createFormat('en', { timeZone: 'Asia/Tokyo' }).date(at)).toBe('4 Feb 2026')
  expect(EN.date(at)).toBe('3 Feb 2026')
})
