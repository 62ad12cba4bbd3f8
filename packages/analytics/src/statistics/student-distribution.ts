import { incompleteBeta, logGamma } from './incomplete-beta.ts'
import { normalQuantile } from './normal-distribution.ts'

/**
 * Probability that Student's t with `degrees` of freedom is at most `t`: half of I_x(degrees/2, 1/2) with x = degrees/(degrees + t²) lies
 * beyond |t|. Null for NaN and when `degrees` is not above 0.
 *
 * @example
 * studentCdf(2.228, 10) // 0.975, rounded
 */
export function studentCdf(t: number, degrees: number): number | null {
  if (Number.isNaN(t) || !(degrees > 0 && Number.isFinite(degrees))) return null
  const beyond = tail(Math.abs(t), degrees)
  return t > 0 ? 1 - beyond : beyond
}

/**
 * What Student's t with `degrees` of freedom stays below with probability `p`. Null when `p` is not strictly between 0 and 1 or `degrees`
 * not above 0.
 *
 * @example
 * studentQuantile(0.975, 10) // 2.2281388519862744
 */
export function studentQuantile(p: number, degrees: number): number | null {
  const normal = normalQuantile(p)
  if (normal === null || !(degrees > 0 && Number.isFinite(degrees))) return null
  if (normal === 0) return 0
  const beyond = Math.min(p, 1 - p)
  // ln P(T > t) is concave in ln t, so that Newton's steps come down to the root after the first, from wherever they start.
  let size = Math.abs(normal)
  for (let round = 0; round < 100; round++) {
    const above = tail(size, degrees)
    const next = size * Math.exp((Math.log(above / beyond) * above) / (size * density(size, degrees)))
    const settled = Math.abs(next - size) <= 1e-15 * size
    size = next
    if (settled || !Number.isFinite(size)) break
  }
  if (!Number.isFinite(size)) return null
  return normal < 0 ? -size : size
}

/** P(T > t) for t of at least 0. */
function tail(t: number, degrees: number): number {
  const square = t * t
  if (square === Infinity) return 0
  return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square)) / 2
}

function density(t: number, degrees: number): number {
  const front = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - 0.5 * Math.log(degrees * Math.PI)
  return Math.exp(front - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees))
}
