import type { Money } from '@crossdesk/core'
import { checkInput, RATE, SHARE } from './number-rule.ts'
import { roundMoney } from './round-money.ts'

/** What is known of an average customer. */
export interface LifetimeValueInput {
  /** Spent in a year. */
  readonly yearlyValue: Money
  /** Share of it that is earned. */
  readonly margin: number
  /** Share of customers who are still there a year later. */
  readonly retention: number
  /** A year, as a fraction. */
  readonly discountRate: number
}

/**
 * What a customer is worth who buys today and may come back for ever: margin * yearlyValue * (1 + d) / (1 + d - r). The first year's margin
 * counts in full, today; each later one is multiplied by r / (1 + d). Money rounded once, half away from zero.
 *
 * Source: Fader and Hardie, "Reconciling and Clarifying CLV Formulas", March 2012 (brucehardie.com/notes/024), equation 1, which they find
 * in Blattberg and others 2008. Gupta and Lehmann, "Customers as Assets", 2003, sum from the end of the first year on (equation 2, read),
 * which comes to margin * yearlyValue * r / (1 + d - r): this, less the first year. Ask which of the two a figure from elsewhere is.
 *
 * A constant retention overstates loss: those who stay are the loyal ones. It draws on the same source as a retention benefit, so never put
 * both into a plan.
 *
 * @returns null when the sum has no end: a retention of 1 without discount, or a discount rate of r - 1 and below
 * @throws ValidationError
 *
 * @example
 * lifetimeValue({ yearlyValue: { amount: 10_000, currency: 'EUR' }, margin: 0.3, retention: 0.8, discountRate: 0.1 })
 * // { amount: 11_000, currency: 'EUR' }
 */
export function lifetimeValue({ yearlyValue, margin, retention, discountRate }: LifetimeValueInput): Money | null {
  checkInput(
    'lifetimeValue',
    [
      ['margin', margin, SHARE],
      ['retention', retention, SHARE],
      ['discountRate', discountRate, RATE],
    ],
    [['yearlyValue', yearlyValue]],
  )
  const left = 1 + discountRate - retention
  if (left <= 0) return null
  return roundMoney((margin * yearlyValue.amount * (1 + discountRate)) / left, yearlyValue.currency, 'yearlyValue')
}
