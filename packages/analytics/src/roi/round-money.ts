import { ValidationError, type CurrencyCode, type Money } from '@crossdesk/core'

/**
 * The nearest whole number, halves away from zero: 2.5 becomes 3 and -2.5 becomes -3, so that a loss is rounded as a gain of the same size
 * is. Never -0. Amounts are computed in binary floating point, so what is exactly a half on paper may fall either way.
 */
export function roundHalfAway(value: number): number {
  const size = Math.round(Math.abs(value))
  return value < 0 && size !== 0 ? -size : size
}

/**
 * Money of an amount in minor units that is not whole yet.
 *
 * @param path what is told when the amount is too big to be counted exactly
 * @throws ValidationError from 2^53 minor units on
 */
export function roundMoney(amount: number, currency: CurrencyCode, path: string): Money {
  const rounded = roundHalfAway(amount)
  if (!Number.isSafeInteger(rounded)) {
    throw new ValidationError('roi', [{ path, message: 'expected figures that come to less than 2^53 minor units' }])
  }
  return { amount: rounded, currency }
}
