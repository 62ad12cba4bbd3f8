import type { DelayCurve } from './delay-curve.ts'

/**
 * The share of buyers who are still there after so many minutes, from 1 down to 0. `exponential`: (1 - perMinute)^minutes, because each
 * minute loses a part of who is left. `linear`: 1 - perMinute * minutes, never below 0.
 *
 * @example
 * shareKept({ shape: 'exponential', perMinute: 0.07 }, 10) // 0.484: 51.6 % are gone
 * shareKept({ shape: 'linear', perMinute: 0.07 }, 10) // 0.3: the linear reading says 70 %
 */
export function shareKept(curve: DelayCurve, minutes: number): number {
  return curve.shape === 'exponential' ? (1 - curve.perMinute) ** minutes : Math.max(0, 1 - curve.perMinute * minutes)
}
