/**
 * (benefits - costs) / costs, as a fraction: 2.23 is 223 %. Not the multiple benefits / costs, which is greater by 1. Null when the costs
 * add up to zero or less, and for numbers that are not finite.
 *
 * @example
 * returnOnInvestment({ benefits: [120, 20, 15], costs: [30, 10, 8] }) // 2.2292, rounded
 */
export function returnOnInvestment(input: { readonly benefits: readonly number[]; readonly costs: readonly number[] }): number | null {
  const benefit = total(input.benefits)
  const cost = total(input.costs)
  const ratio = (benefit - cost) / cost
  return cost > 0 && Number.isFinite(ratio) ? ratio : null
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
