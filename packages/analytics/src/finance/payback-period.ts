/** What rounding may leave of a sum that is exactly zero, as a share of what was added up. */
const ROUNDING = 1e-13

/**
 * Periods until what came in covers what went out, as a fraction: the flow of a period counts as spread evenly over it. With a rate the
 * flows are discounted first. Null when that never happens, for a rate of -1 or less, and for numbers that are not finite; 0 when nothing
 * has to be paid back.
 *
 * It is the first time, the usual reading. Money that goes out later (a renewal, a dismantling) can take the sum below zero again; payback
 * does not see what comes after it, which is why it should stand beside the {@link npv}.
 *
 * @param input - `rate`: a period, as a fraction; default 0, the simple payback
 * @example
 * payback({ cashFlows: [-480, 155, 155, 155, 155] }) // 3.0968, rounded
 */
export function payback(input: { readonly cashFlows: readonly number[]; readonly rate?: number | undefined }): number | null {
  const { cashFlows, rate = 0 } = input
  if (!(rate > -1 && Number.isFinite(rate)) || cashFlows.length === 0 || !cashFlows.every(Number.isFinite)) return null
  let sum = 0
  let turnover = 0
  let discount = 1
  for (const [period, cashFlow] of cashFlows.entries()) {
    const flow = cashFlow * discount
    const before = sum
    sum += flow
    turnover += Math.abs(flow)
    discount /= 1 + rate
    if (!Number.isFinite(turnover)) return null
    if (period === 0 && sum >= 0) return 0
    if (flow > 0 && sum >= -turnover * ROUNDING) return period - 1 + Math.min(1, -before / flow)
  }
  return null
}
