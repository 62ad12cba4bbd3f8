import { expect, test } from 'vitest'
import { formatMoney, totalOf } from './money.ts'

test('minor units are those of ISO 4217', () => {
  expect(formatMoney({ amount: 1999, currency: 'JPY' })).toMatch(/1.?999/)
  expect(formatMoney({ amount: 1999, currency: 'EUR' })).toMatch(/19.99/)
  expect(formatMoney({ amount: 1999, currency: 'KWD' })).toMatch(/1.999/)
})

test('a cart has a total when all prices are known and of one currency', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' })
  expect(
    totalOf([
      { quantity: 2, unitPrice: cny(16_800) },
      { quantity: 1, unitPrice: cny(8_950) },
    ]),
  ).toEqual(cny(42_550))
  expect(totalOf([{ quantity: 1, unitPrice: cny(1) }, { quantity: 1 }])).toBeUndefined()
  expect(
    totalOf([
      { quantity: 1, unitPrice: cny(1) },
      { quantity: 1, unitPrice: { amount: 1, currency: 'EUR' } },
    ]),
  ).toBeUndefined()
  expect(totalOf([])).toBeUndefined()
})
