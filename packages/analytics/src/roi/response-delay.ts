import { ValidationError, type Explanation, type Money } from '@crossdesk/core'
import { delayCurveIssues } from './benefits/faster-response.ts'
import type { DelayCurve } from './delay-curve.ts'
import { DELAY_CURVES, findDelayCurve, isDelayCurveName } from './delay-curves.ts'
import { checkInput, COUNT, SHARE } from './number-rule.ts'
import { roundMoney } from './round-money.ts'
import { shareKept } from './share-kept.ts'

/** Enquiries of a period that all waited as long. */
export interface ResponseDelayInput {
  /** Of people who might buy. */
  readonly enquiries: number
  /** Share who buys when answered at once. */
  readonly conversion: number
  readonly orderValue: Money
  /** Until the first answer. */
  readonly minutes: number
  /** The name of one of `DELAY_CURVES`, or a curve of your own, see `fitDelayCurve`. */
  readonly curve: string | DelayCurve
}

/** What waiting costs, against an answer at once. */
export interface ResponseDelayLoss {
  /** Share who still buys. */
  readonly conversion: number
  /** Expected, so mostly no whole number. */
  readonly lostOrders: number
  /** Turnover, not profit. */
  readonly lostRevenue: Money
  /** Share of the satisfaction that is left; only where the published curve speaks of it. */
  readonly satisfaction?: number
  readonly explanation: Explanation
}

/**
 * What slow answers cost: enquiries * conversion * (1 - kept) orders, where kept = (1 - perMinute)^minutes. The loss is relative (7 % of
 * the buyers, not 7 points of conversion) and compounds (each minute takes from who is left); the explanation says what a linear reading
 * would give. Use it for a middle waiting time with care: because the curve bends, the loss at the mean wait is greater than the mean loss.
 *
 * @throws ValidationError
 *
 * @example
 * const orderValue = { amount: 5000, currency: 'EUR' }
 * responseDelayLoss({ enquiries: 1000, conversion: 0.2, orderValue, minutes: 10, curve: 'conversion-7' })
 * // conversion: 0.0968, lostOrders: 103.2, lostRevenue: 5160.18 EUR; a linear reading would say 140 orders
 */
export function responseDelayLoss(input: ResponseDelayInput): ResponseDelayLoss {
  const { enquiries, conversion, orderValue, minutes } = input
  const [issue] = delayCurveIssues(input.curve)
  const curve = findDelayCurve(input.curve)
  if (issue !== undefined || curve === undefined) {
    throw new ValidationError('responseDelayLoss', [issue ?? { path: 'curve', message: 'expected a curve' }])
  }
  checkInput(
    'responseDelayLoss',
    [
      ['enquiries', enquiries, COUNT],
      ['conversion', conversion, SHARE],
      ['minutes', minutes, COUNT],
    ],
    [['orderValue', orderValue]],
  )
  const kept = shareKept(curve, minutes)
  const lostOrders = enquiries * conversion * (1 - kept)
  const published = isDelayCurveName(input.curve) ? DELAY_CURVES[input.curve] : undefined
  return {
    conversion: conversion * kept,
    lostOrders,
    lostRevenue: roundMoney(lostOrders * orderValue.amount, orderValue.currency, 'orderValue'),
    ...(published?.satisfaction === undefined ? {} : { satisfaction: shareKept(published.satisfaction, minutes) }),
    explanation: {
      summary: `After ${tell(minutes)} minutes ${tellShare(kept)} of the buyers are left; ${tell(lostOrders)} orders are lost.`,
      factors: [
        { name: 'loss a minute', evidence: `${tellShare(curve.perMinute)} of ${curve.shape === 'linear' ? 'all' : 'those who are left'}` },
        {
          name: 'compounding',
          evidence: `(1 - ${curve.perMinute})^${minutes} keeps ${tellShare(shareKept({ ...curve, shape: 'exponential' }, minutes))}`,
        },
        {
          name: 'linear reading',
          evidence: `1 - ${curve.perMinute} * ${minutes} would keep ${tellShare(shareKept({ ...curve, shape: 'linear' }, minutes))}`,
        },
      ],
      rule: curve.shape === 'linear' ? 'kept = 1 - perMinute * minutes' : 'kept = (1 - perMinute)^minutes',
      source: published?.source ?? 'A curve of your own.',
    },
  }
}

function tell(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function tellShare(share: number): string {
  return `${tell(share * 100)} %`
}
