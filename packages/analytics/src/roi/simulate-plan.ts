import { seededRandom, ValidationError, type CurrencyCode, type Random, type ValidationIssue } from '@crossdesk/core'
import { payback } from '../finance/payback-period.ts'
import { quantileOfSorted } from '../statistics/quantile.ts'
import { checkPlan } from './check-plan.ts'
import { draw, type Distribution } from './distribution.ts'
import { presentValue, totalReturn } from './measure-plan.ts'
import { COUNT, isAllowed } from './number-rule.ts'
import type { RoiPlan } from './plan.ts'
import { planCurrency, projectPlan } from './project-plan.ts'
import { roundHalfAway } from '../finance/round-half-away.ts'
import { roundMoney } from './round-money.ts'
import { createWorkingPlan, type WorkingNumber } from './working-plan.ts'

/** An assumption and what is believed of it. */
export interface SimulationDriver {
  /** See `planNumbers`. */
  readonly path: string
  readonly name?: string
  readonly distribution: Distribution
}

/** How a plan is simulated. */
export interface SimulationOptions {
  /** 1 to 1,000,000; default 10,000. The percentiles of 10,000 runs are good to about one percentile. */
  readonly runs?: number
  /** The same seed gives the same result everywhere; default 1. */
  readonly seed?: number
  /** Called about a hundred times, and at the end. */
  readonly onProgress?: (done: number, runs: number) => void
}

/**
 * Quantiles by linear interpolation (type 7 of Hyndman and Fan 1996). Null where the figure does not exist, for example a payback that
 * never comes.
 */
export interface Percentiles {
  readonly p5: number | null
  readonly p10: number | null
  readonly p25: number | null
  readonly p50: number | null
  readonly p75: number | null
  readonly p90: number | null
  readonly p95: number | null
}

/** What may come of a plan. */
export interface SimulationResult {
  readonly currency: CurrencyCode
  readonly runs: number
  readonly seed: number
  /** Net present value in minor units, rounded. */
  readonly npv: Percentiles & { readonly mean: number }
  /** Return over all years, as a fraction. Null in the runs without cost. */
  readonly roi: Percentiles
  /** In years, over all runs; a run that never pays back is later than all others. */
  readonly payback: Percentiles & { readonly never: number }
  /** Share of the runs with a net present value above 0. */
  readonly probabilityPositive: number
  /** Net present value in minor units; `from` inclusive, `to` exclusive, but for the last. One bar when all are equal. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[]
}

const MOST_RUNS = 1_000_000
/** More would tell nothing and look ragged. */
const MOST_BARS = 40

/**
 * Draws all uncertain assumptions at once, many times (Monte Carlo), and says what the plan may come to. Draws are independent of each
 * other: where two assumptions go together in truth, the spread shown is too narrow or too wide. Money and years are rounded to what can be
 * paid; a `normal` draw that the plan does not allow is drawn anew.
 *
 * @throws ValidationError for a wrong path or distribution, naming it: `drivers[0].distribution.high`
 *
 * @example
 * const { npv, probabilityPositive } = simulatePlan(plan, [
 *   { path: 'benefits[0].after', distribution: { type: 'pert', low: 6, mode: 8, high: 14 } },
 * ])
 */
export function simulatePlan(plan: RoiPlan, drivers: readonly SimulationDriver[], options: SimulationOptions = {}): SimulationResult {
  const { runs = 10_000, seed = 1, onProgress } = options
  checkPlan(plan)
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) {
    throw new ValidationError('simulatePlan', [{ path: 'options.runs', message: `expected a whole number from 1 to ${MOST_RUNS}` }])
  }
  if (!Number.isSafeInteger(seed)) throw new ValidationError('simulatePlan', [{ path: 'options.seed', message: 'expected a whole number' }])
  const working = createWorkingPlan(plan)
  const numbers = drivers.map(({ path, distribution }, index) => {
    const number = working.find(path, `drivers[${index}].path`)
    checkDistribution(distribution, number, `drivers[${index}].distribution`)
    return { number, distribution }
  })
  const random = seededRandom(seed)
  const worth = new Float64Array(runs)
  const returns = new Float64Array(runs)
  const paybacks = new Float64Array(runs)
  const step = Math.ceil(runs / 100)
  for (let run = 0; run < runs; run += 1) {
    for (const { number, distribution } of numbers) number.set(drawAllowed(distribution, number, random))
    const projection = projectPlan(working.plan)
    worth[run] = presentValue(projection, working.plan.discountRate)
    // What does not exist sorts last, and becomes null again.
    returns[run] = totalReturn(projection) ?? Infinity
    paybacks[run] = payback({ cashFlows: projection.cashFlows, rate: 0 }) ?? Infinity
    if (onProgress !== undefined && ((run + 1) % step === 0 || run + 1 === runs)) onProgress(run + 1, runs)
  }
  worth.sort()
  returns.sort()
  paybacks.sort()
  const currency = planCurrency(plan)
  const whole = (amount: number): number => roundMoney(amount, currency, 'discountRate').amount
  return {
    currency,
    runs,
    seed,
    npv: { ...percentiles(worth, whole), mean: whole(meanOf(worth)) },
    roi: percentiles(returns),
    payback: { ...percentiles(paybacks), never: countFrom(paybacks, Infinity) / runs },
    probabilityPositive: worth.filter((value) => value > 0).length / runs,
    histogram: histogram(worth),
  }
}

/** So often is an outlandish bell drawn anew before its middle is taken. */
const MOST_DRAWS = 1000

function drawAllowed(distribution: Distribution, { rule, value }: WorkingNumber, random: Random): number {
  for (let attempt = 0; attempt < MOST_DRAWS; attempt += 1) {
    const drawn = draw(distribution, random)
    const number = rule.whole === true ? roundHalfAway(drawn) : drawn
    if (isAllowed(rule, number)) return number
  }
  return value
}

function checkDistribution(distribution: Distribution, { rule, expected }: WorkingNumber, at: string): void {
  const issues: ValidationIssue[] = []
  const refuse = (field: string, message: string): void => {
    issues.push({ path: `${at}${field}`, message })
  }
  const check = (field: string, value: number): void => {
    if (!isAllowed(rule, value)) refuse(`.${field}`, `expected ${expected}`)
  }
  switch (distribution.type) {
    case 'uniform':
      check('low', distribution.low)
      check('high', distribution.high)
      if (issues.length === 0 && distribution.high < distribution.low) refuse('.high', 'expected a number from low on')
      break
    case 'triangular':
    case 'pert':
      check('low', distribution.low)
      check('mode', distribution.mode)
      check('high', distribution.high)
      if (issues.length === 0 && distribution.mode < distribution.low) refuse('.mode', 'expected a number from low to high')
      if (issues.length === 0 && distribution.high < distribution.mode) refuse('.high', 'expected a number from mode on')
      break
    case 'normal':
      // The middle must be allowed, so that at least about half of the draws are.
      check('mean', distribution.mean)
      if (!isAllowed(COUNT, distribution.sd)) refuse('.sd', `expected ${COUNT.expected}`)
      break
    default:
      refuse('.type', 'expected one of "uniform", "triangular", "pert", "normal"')
  }
  const [first, ...rest] = issues
  if (first !== undefined) throw new ValidationError('simulatePlan', [first, ...rest])
}

function percentiles(sorted: Float64Array, finish: (value: number) => number = (value) => value): Percentiles {
  const at = (p: number): number | null => {
    const value = quantileOfSorted(sorted, p)
    return value === null || !Number.isFinite(value) ? null : finish(value)
  }
  return { p5: at(0.05), p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95) }
}

function meanOf(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value / values.length
  return total
}

function countFrom(sorted: Float64Array, from: number): number {
  let count = 0
  while (count < sorted.length && (sorted[sorted.length - 1 - count] ?? 0) >= from) count += 1
  return count
}

/** Equal bars between the least and the greatest; about the square root of the runs of them. */
function histogram(sorted: Float64Array): SimulationResult['histogram'] {
  const least = sorted[0] ?? 0
  const width = (sorted.at(-1) ?? 0) - least
  if (width === 0) return [{ from: least, to: least, count: sorted.length }]
  const bars = Math.min(MOST_BARS, Math.ceil(Math.sqrt(sorted.length)))
  const counts = Array.from({ length: bars }, () => 0)
  for (const value of sorted) {
    const bar = Math.min(bars - 1, Math.floor(((value - least) / width) * bars))
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return counts.map((count, bar) => ({ from: least + (width * bar) / bars, to: least + (width * (bar + 1)) / bars, count }))
}
