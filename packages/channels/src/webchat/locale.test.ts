import { describe, expect, test } from 'vitest'
import { directionOf, lookupLanguage } from './locale.ts'

describe('lookupLanguage', () => {
  test.each([
    [['zh-Hant-CN-x-private1-private2'], ['zh-Hant', 'zh'], 'zh-Hant'],
    [['de-AT', 'en'], ['en', 'de'], 'de'],
    [['fr', 'EN-gb'], ['en-GB'], 'en-GB'],
    [['de'], ['de-DE'], undefined],
    [[], ['en'], undefined],
  ])('finds for %j among %j: %s', (wanted, available, found) => {
    expect(lookupLanguage(wanted, available)).toBe(found)
  })
})

describe('directionOf', () => {
  test.each(['ar', 'he', 'fa', 'ur', 'yi', 'ckb', 'ug', 'dv', 'pa-Arab', 'az-Arab'])('writes %s from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl')
  })

  test.each(['en', 'de', 'zh-Hant', 'az', 'pa', 'ku', 'not a tag'])('writes %s from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr')
  })
})
