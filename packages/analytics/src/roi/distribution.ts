import type { Random } from '@crossdesk/core'
import { normalQuantile } from '../statistics/normal-distribution.ts'

/** What is believed of a number. Of money in minor units. */
export type Distribution =
  /** Anything between, equally likely. */
  | { readonly type: 'uniform'; readonly low: number; readonly high: number }
  /** `mode` is the likeliest. */
  | { readonly type: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /**
   * Like `triangular`, with less weight on the ends: a beta distribution with the mean (low + 4 mode + high) / 6 (Clark 1962, "The PERT
   * model for the distribution of an activity time", Operations Research 10(3); not opened, as told by Vose's ModelRisk help, "Modified
   * PERT distribution").
   */
  | { readonly type: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  /** Draws that the plan does not allow, such as a share above 1, are drawn anew: the bell is cut there. */
  | { readonly type: 'normal'; readonly mean: number; readonly sd: number }

/** One draw. The distribution was checked: low <= mode <= high, sd >= 0. */
export function draw(distribution: Distribution, random: Random): number {
  switch (distribution.type) {
    case 'uniform':
      return distribution.low + (distribution.high - distribution.low) * random.next()
    case 'triangular':
      return drawTriangular(distribution.low, distribution.mode, distribution.high, random.next())
    case 'pert':
      return drawPert(distribution.low, distribution.mode, distribution.high, random)
    case 'normal':
      return distribution.mean + distribution.sd * drawNormal(random)
  }
}

/** By the inverse of the distribution function. */
function drawTriangular(low: number, mode: number, high: number, uniform: number): number {
  const width = high - low
  if (width === 0) return low
  const rising = (mode - low) / width
  return uniform < rising ? low + width * Math.sqrt(uniform * rising) : high - width * Math.sqrt((1 - uniform) * (1 - rising))
}

/** Beta(1 + 4 (mode - low) / width, 1 + 4 (high - mode) / width), as a ratio of two gamma variables. */
function drawPert(low: number, mode: number, high: number, random: Random): number {
  const width = high - low
  if (width === 0) return low
  const rise = drawGamma(1 + (4 * (mode - low)) / width, random)
  const fall = drawGamma(1 + (4 * (high - mode)) / width, random)
  return low + (width * rise) / (rise + fall)
}

/**
 * Gamma with a shape from 1 on and scale 1 (Marsaglia and Tsang 2000, "A simple method for generating gamma variables", ACM Transactions on
 * Mathematical Software 26(3), 363-372, abstract read).
 */
function drawGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

/** By the inverse of the distribution function; half a step of the generator keeps it off 0. */
function drawNormal(random: Random): number {
  return normalQuantile(random.next() + 2 ** -33) ?? 0
}
