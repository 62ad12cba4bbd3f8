/** A whole number as the reader writes it. */
export function countWords(count: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }).format(count)
}

/** A share as a percentage; one decimal where it says something more, so that 99.6 % is not all. */
export function shareWords(share: number): string {
  const atTheEdge = (share > 0 && share < 0.01) || (share > 0.99 && share < 1)
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: atTheEdge ? 1 : 0 }).format(share)
}
