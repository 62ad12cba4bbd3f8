/**
 * Probability that a standard normal variable is at most `z`. Relative error below 1e-14, in the lower tail too, down to where numbers end
 * (z = -37). 0 and 1 at minus and plus infinity; null for NaN.
 *
 * Formula: the rational Chebyshev approximations of W. J. Cody 1969, "Rational Chebyshev Approximations for the Error Function",
 * Mathematics of Computation 23(107), 631-637 (the paper itself was not opened; the coefficients are checked against 40-digit arithmetic in
 * the tests).
 *
 * @example
 * normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(z: number): number | null {
  if (Number.isNaN(z)) return null
  return z > 0 ? 1 - lowerTail(-z) : lowerTail(z)
}

/**
 * Probability that a standard normal variable is greater than `z`: exact where `1 - normalCdf(z)` would be rounded to 0. Null for NaN.
 *
 * @example
 * normalTail(10) // 7.619853024160527e-24
 */
export function normalTail(z: number): number | null {
  return normalCdf(-z)
}

/**
 * The number that a standard normal variable stays below with probability `p`. Relative error about 1e-15. Null when `p` is not strictly
 * between 0 and 1.
 *
 * Formula: PPND16 of M. J. Wichura 1988, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37(3),
 * 477-484 (the paper itself was not opened; the coefficients are checked against 40-digit arithmetic in the tests).
 *
 * @example
 * normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number | null {
  if (!(p > 0 && p < 1)) return null
  const fromMiddle = p - 0.5
  if (Math.abs(fromMiddle) <= 0.425) {
    const square = 0.180625 - fromMiddle * fromMiddle
    return (fromMiddle * polynomial(MIDDLE_UPPER, square)) / polynomial(MIDDLE_LOWER, square)
  }
  const root = Math.sqrt(-Math.log(fromMiddle < 0 ? p : 1 - p))
  const size =
    root <= 5
      ? polynomial(TAIL_UPPER, root - 1.6) / polynomial(TAIL_LOWER, root - 1.6)
      : polynomial(FAR_UPPER, root - 5) / polynomial(FAR_LOWER, root - 5)
  return fromMiddle < 0 ? -size : size
}

/** `criticalValue(0.95)`. */
export const Z_95: number = 1.959963984540054

/** Two-sided: half of what is outside `level` lies on each side. Null when `level` is not strictly between 0 and 1. */
export function criticalValue(level: number): number | null {
  return level > 0 && level < 1 ? normalQuantile(0.5 + level / 2) : null
}

const ROOT_OF_TWO_PI = 2.5066282746310002

/** For z of at most 0. */
function lowerTail(z: number): number {
  const size = -z
  if (size <= 0.67448975) {
    const square = size * size
    return 0.5 - (size * polynomial(NEAR_UPPER, square)) / polynomial(NEAR_LOWER, square)
  }
  if (size > 38.6) return 0
  if (size <= Math.sqrt(32)) return density(size) * (polynomial(SIDE_UPPER, size) / polynomial(SIDE_LOWER, size))
  const inverse = 1 / (size * size)
  const correction = (inverse * polynomial(END_UPPER, inverse)) / polynomial(END_LOWER, inverse)
  return (density(size) * (1 / ROOT_OF_TWO_PI - correction)) / size
}

/** e^(-z²/2), with z split so that the square is exact: a rounded square would cost three digits in the tail. */
function density(size: number): number {
  const head = Math.trunc(size * 16) / 16
  return Math.exp(-head * head * 0.5) * Math.exp(-(size - head) * (size + head) * 0.5)
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}

const NEAR_UPPER = [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356]
const NEAR_LOWER = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const SIDE_UPPER = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
  6848.190450536283, 11602.65143764735, 9842.714838383978,
]
const SIDE_LOWER = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598, 38912.00328609327,
  19685.429676859992,
]
const END_UPPER = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-5,
]
const END_LOWER = [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5]

const MIDDLE_UPPER = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438,
  3.3871328727963665,
]
const MIDDLE_LOWER = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1,
]
const TAIL_UPPER = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691,
  4.630337846156546, 1.4234371107496835,
]
const TAIL_LOWER = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038,
  2.053191626637759, 1,
]
const FAR_UPPER = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913,
  5.463784911164114, 6.657904643501103,
]
const FAR_LOWER = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358,
  0.599832206555888, 1,
]
