import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionDigits, toMoney } from './money.ts'

describe('toMoney', () => {
  test.each([
    [30, 'ILS', 3000],
    [19.99, 'EUR', 1999],
    ['19.99', 'eur', 1999],
    ['0.07', 'USD', 7],
    [1.1, 'USD', 110],
    [1500, 'JPY', 1500],
    ['1500.00', 'JPY', 1500],
    ['1.005', 'KWD', 1005],
    [2, 'KWD', 2000],
    ['-3.50', 'USD', -350],
    ['-0', 'USD', 0],
  ])('%j %s is %i minor units', (amount, currency, minor) => {
    expect(toMoney(amount, currency)).toEqual({ amount: minor, currency: currency.toUpperCase() })
  })

  test.each([
    ['', 'USD'],
    ['free', 'USD'],
    ['1,50', 'USD'],
    ['1.005', 'USD'],
    [0.5, 'JPY'],
    [1e21, 'USD'],
    [Number.NaN, 'USD'],
    ['9'.repeat(20), 'USD'],
    ['1'.repeat(100_000), 'USD'],
    [1, 'DOLLAR'],
    [1, undefined],
    [null, 'USD'],
    [{}, 'USD'],
  ])('%j %s is no exact amount', (amount, currency) => {
    expect(toMoney(amount, currency)).toBeUndefined()
  })

  test('any amount of cents survives being written as a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 }), (cents) => {
        const decimal = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
        expect(toMoney(decimal, 'USD')).toEqual({ amount: cents, currency: 'USD' })
      }),
    )
  })

  test('currencies without an entry have hundredths, whatever their name', () => {
    expect(['EUR', 'JPY', 'KWD', 'CLF', 'constructor'].map(fractionDigits)).toEqual([2, 0, 3, 4, 2])
  })
})
