import { describe, expect, test } from 'vitest'
import { marketsByLanguage } from './by-language.ts'
import { markets } from './markets.ts'

const countriesOf = (language: string): readonly string[] => marketsByLanguage(language).map(({ country }) => country)

describe('marketsByLanguage', () => {
  test('finds the markets of a language, those where it comes first before the others', () => {
    expect(countriesOf('de')).toEqual(['AT', 'CH', 'DE', 'LI', 'BE', 'LU'])
    expect(countriesOf('ja')).toEqual(['JP'])
  })

  test('tells scripts apart when the tag names one', () => {
    expect(countriesOf('zh-Hant')).toEqual(['HK', 'MO', 'TW'])
    expect(countriesOf('zh-Hans')).toEqual(['CN', 'SG', 'MY'])
    expect(countriesOf('zh')).toEqual(['CN', 'HK', 'MO', 'TW', 'SG', 'MY'])
    expect(countriesOf('sr-Latn')).toEqual(['ME', 'RS'])
    expect(countriesOf('sr-Cyrl')).toEqual(['RS', 'BA', 'XK'])
  })

  test('keeps only the region that the tag names', () => {
    expect(countriesOf('pt-BR')).toEqual(['BR'])
    expect(countriesOf('pt-JP')).toEqual([])
    expect(countriesOf('fa-AF')).toEqual(['AF'])
  })

  test('knows other names of the same language', () => {
    expect(countriesOf('no')).toEqual(['NO'])
    expect(countriesOf('iw')).toEqual(['IL'])
    expect(countriesOf('tl')).toEqual(['PH'])
    expect(countriesOf('PT-br')).toEqual(['BR'])
  })

  test('finds none for an unknown language and for what is no tag', () => {
    for (const language of ['und', 'tlh', '', 'not a tag', '-']) expect(countriesOf(language)).toEqual([])
  })

  test('finds every market by each of its languages', () => {
    for (const market of markets) for (const language of market.languages) expect(marketsByLanguage(language)).toContain(market)
  })
})
