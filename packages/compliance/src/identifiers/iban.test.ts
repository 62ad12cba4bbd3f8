import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'

function ibansIn(text: string): readonly (readonly [string, string])[] {
  return findIdentifiers(text, { market: 'DE', cues: [] })
    .filter((found) => found.kind === 'iban')
    .map((found) => [text.slice(found.start, found.end), found.value])
}

describe('bank accounts are found by length and check digits', () => {
  test.each([
    ['an DE89 3704 0044 0532 0130 00 bitte', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['GB29NWBK60161331926819', 'GB29NWBK60161331926819', 'GB29NWBK60161331926819'],
    ['fr1420041010050500013m02606', 'fr1420041010050500013m02606', 'FR1420041010050500013M02606'],
    ['NL91.ABNA.0417.1643.00', 'NL91.ABNA.0417.1643.00', 'NL91ABNA0417164300'],
    ['D\u200bE89\u200b370400440532013000', 'D\u200bE89\u200b370400440532013000', 'DE89370400440532013000'],
    ['PL61109010140000071219812874', 'PL61109010140000071219812874', 'PL61109010140000071219812874'],
    ['BE68 5390 0754 7034, danke', 'BE68 5390 0754 7034', 'BE68539007547034'],
    ['ＤＥ８９３７０４００４４０５３２０１３０００', 'ＤＥ８９３７０４００４４０５３２０１３０００', 'DE89370400440532013000'],
  ])('%s', (text, written, value) => {
    expect(ibansIn(text)).toEqual([[written, value]])
  })
})

test.each(['DE88 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130', 'ZZ89370400440532013000', 'Order DE893704'])('%s is none', (text) => {
  expect(ibansIn(text)).toEqual([])
})

test('any account gets through with the check digits computed for it, and not with the next', () => {
  fc.assert(
    fc.property(fc.bigInt(10n ** 17n, 10n ** 18n - 1n), (account) => {
      const check = Number(98n - ((account * 1_000_000n + 131_400n) % 97n))
      const digits = String(check).padStart(2, '0')
      const wrong = String((check % 97) + 1).padStart(2, '0')
      expect(ibansIn(`DE${digits}${account}`)).toHaveLength(1)
      expect(ibansIn(`DE${wrong}${account}`)).toHaveLength(0)
    }),
  )
})
