/**
 * The nearest whole number, halves away from zero: 2.5 becomes 3 and -2.5 becomes -3, so that a loss is rounded as a gain of the same size
 * is. Never -0. Amounts are computed in binary floating point, so what is exactly a half on paper may fall either way.
 */
export function roundHalfAway(value: number): number {
  const size = Math.round(Math.abs(value))
  return value < 0 && size !== 0 ? -size : size
}
