import { ValidationError, type CurrencyCode, type Money } from '@crossdesk/core'
import { roundHalfAway } from '../finance/round-half-away.ts'

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
