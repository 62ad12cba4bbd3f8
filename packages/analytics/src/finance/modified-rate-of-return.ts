/**
 * The modified rate of return: what comes in is put to work at `reinvestRate` until the end, what goes out is discounted to today at
 * `financeRate`; (future value of the inflows / present value of the outflows)^(1/n) - 1 over n periods. Unlike the {@link irr} there is
 * exactly one. Null unless money both comes in and goes out, for a rate of -1 or less, and for numbers that are not finite.
 *
 * @param input - rates a period, as fractions
 * @example
 * mirr({ cashFlows: [-120000, 39000, 30000, 21000, 37000, 46000], financeRate: 0.1, reinvestRate: 0.14 }) // 0.1348, rounded
 */
export function mirr(input: {
  readonly cashFlows: readonly number[]
  readonly financeRate: number
  readonly reinvestRate: number
}): number | null {
  const { cashFlows, financeRate, reinvestRate } = input
  const periods = cashFlows.length - 1
  if (periods < 1 || !(financeRate > -1 && reinvestRate > -1) || !cashFlows.every(Number.isFinite)) return null
  let future = 0
  for (const flow of cashFlows) future = future * (1 + reinvestRate) + Math.max(flow, 0)
  let present = 0
  for (const flow of cashFlows.toReversed()) present = present / (1 + financeRate) + Math.min(flow, 0)
  if (!(future > 0 && present < 0)) return null
  const rate = (future / -present) ** (1 / periods) - 1
  return Number.isFinite(rate) ? rate : null
}
