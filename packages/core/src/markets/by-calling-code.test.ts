import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marketByCallingCode } from './by-calling-code.ts'
import { markets } from './markets.ts'

const countriesOf = (number: string): readonly string[] => marketByCallingCode(number).map(({ country }) => country)

describe('marketByCallingCode', () => {
  test('finds the country of a number, with or without the plus sign', () => {
    expect(countriesOf('+4930123456')).toEqual(['DE'])
    expect(countriesOf('4930123456')).toEqual(['DE'])
    expect(countriesOf('+351210000000')).toEqual(['PT'])
  })

  test('gives all countries of a shared code, the one with the most numbers first', () => {
    expect(countriesOf('+77010000000')).toEqual(['RU', 'KZ'])
    expect(countriesOf('+390600000000')).toEqual(['IT', 'VA'])
    expect(countriesOf('+442000000000')).toEqual(['GB', 'GG', 'IM', 'JE'])
    expect(countriesOf('+12120000000')[0]).toBe('US')
    expect(countriesOf('+18090000000')).toContain('DO')
  })

  test('finds none for codes of no country and for what is no number', () => {
    for (const number of ['+80012345678', '+881612345678', '', '+', '0049301234', '++49', 'DE']) expect(countriesOf(number)).toEqual([])
  })

  test('finds every market by a number of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...markets), fc.stringMatching(/^\d{6,9}$/), (market, rest) => {
        expect(marketByCallingCode(`+${market.callingCode}${rest}`)).toContain(market)
      }),
    )
  })
})
