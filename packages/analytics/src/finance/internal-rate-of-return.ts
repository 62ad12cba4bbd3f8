import { rateRoots } from './rate-roots.ts'

/**
 * The rate a period at which the flows are worth nothing today: a root of the {@link npv} above -1. The one nearest to 0 when there are
 * several (see {@link irrRoots}; then no single one of them says whether the plan is good: compare by `npv`). Null when there is none,
 * which is so whenever the flows never change sign, and for numbers that are not finite.
 *
 * @example
 * irr({ cashFlows: [-70000, 12000, 15000] }) // -0.4435, rounded
 */
export function irr(input: { readonly cashFlows: readonly number[] }): number | null {
  return nearestToZero(irrRoots(input))
}

/**
 * All rates a period above -1 at which the flows are worth nothing, in ascending order. At most as many as the flows change sign.
 *
 * @example
 * irrRoots({ cashFlows: [-100, 230, -132] }) // [0.1, 0.2], rounded
 */
export function irrRoots(input: { readonly cashFlows: readonly number[] }): readonly number[] {
  if (!input.cashFlows.every(Number.isFinite)) return []
  return rateRoots(input.cashFlows.map((amount, time) => ({ time, amount })))
}

/** Of rates; null without any. */
export function nearestToZero(rates: readonly number[]): number | null {
  return rates.reduce<number | null>((best, rate) => (best === null || Math.abs(rate) < Math.abs(best) ? rate : best), null)
}
