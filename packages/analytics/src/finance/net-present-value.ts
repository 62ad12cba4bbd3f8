/**
 * What a row of payments is worth today: the sum of flow t divided by (1 + rate)^t. Flow 0 is today and is not discounted, as in corporate
 * finance and numpy-financial; a spreadsheet's NPV() takes the first flow one period later. Null for a rate of -1 or less, for numbers that
 * are not finite, and when the result is no finite number.
 *
 * @param input - `rate`: a period, as a fraction; `cashFlows`: what comes in above 0, what goes out below
 * @example
 * npv({ rate: 0.08, cashFlows: [-40000, 8000, 9200, 10000, 12000, 14500] }) // 1922.06, rounded
 */
export function npv(input: { readonly rate: number; readonly cashFlows: readonly number[] }): number | null {
  const { rate, cashFlows } = input
  if (!(rate > -1 && Number.isFinite(rate))) return null
  let value = 0
  // Horner's rule from the last flow on: one division a period, and no power that runs out of range.
  for (let period = cashFlows.length - 1; period >= 0; period--) value = value / (1 + rate) + (cashFlows[period] as number)
  return Number.isFinite(value) ? value : null
}
