import type { CurrencyCode } from '@crossdesk/core'
import { checkPlan } from './check-plan.ts'
import { measurePlan, type PlanMeasure } from './measure-plan.ts'
import { isAllowed } from './number-rule.ts'
import type { RoiPlan } from './plan.ts'
import { planCurrency } from './project-plan.ts'
import { createWorkingPlan, planNumbers, setNumber } from './working-plan.ts'

/** An assumption and how far it may be off. */
export interface SensitivityDriver {
  /** See `planNumbers`. */
  readonly path: string
  /** For people; default: the name in `planNumbers`. */
  readonly name?: string
  /** Of money in minor units. */
  readonly low: number
  readonly high: number
}

/** One bar of a tornado chart. */
export interface TornadoRow {
  readonly path: string
  readonly name: string
  readonly low: number
  readonly high: number
  /** The assumption as the plan has it. */
  readonly base: number
  /** The assumption is money: `low`, `high` and `base` are minor units. */
  readonly money: boolean
  /** The measure with the assumption at `low`, all others as planned. Null when there is none, for example a plan that never pays back. */
  readonly atLow: number | null
  readonly atHigh: number | null
  /** How far the two are apart. Null when only one of them exists, which outweighs any number; 0 when neither does. */
  readonly swing: number | null
}

/** What a plan depends on most. */
export interface Tornado {
  readonly measure: PlanMeasure
  /** Of `npv` and `total-net`, which are in minor units. */
  readonly currency: CurrencyCode
  /** The measure of the plan as it is. */
  readonly base: number | null
  /** The greatest swing first; equal swings in the order of the drivers. */
  readonly rows: readonly TornadoRow[]
}

/**
 * Varies one assumption at a time from low to high, all others as planned. It says which assumption is worth checking first; it does not
 * say how likely the ends are, nor what happens when several are off together: that is `simulatePlan`.
 *
 * @throws ValidationError for a wrong path or an end that is not allowed, naming it: `drivers[0].low`
 *
 * @example
 * sensitivity(plan, [{ path: 'benefits[0].after', low: 6, high: 10 }]).rows[0]?.swing
 */
export function sensitivity(plan: RoiPlan, drivers: readonly SensitivityDriver[], measure: PlanMeasure = 'npv'): Tornado {
  checkPlan(plan)
  const working = createWorkingPlan(plan)
  const base = measurePlan(plan, measure)
  const rows = drivers.map((driver, index): TornadoRow => {
    const at = `drivers[${index}]`
    const number = working.find(driver.path, `${at}.path`)
    const measureAt = (end: 'low' | 'high'): number | null => {
      setNumber(number, driver[end], `${at}.${end}`)
      return measurePlan(working.plan, measure)
    }
    const atLow = measureAt('low')
    const atHigh = measureAt('high')
    number.set(number.value)
    const { path, low, high } = driver
    const { value, money } = number
    return { path, name: driver.name ?? number.name, low, high, base: value, money, atLow, atHigh, swing: swingOf(atLow, atHigh) }
  })
  return { measure, currency: planCurrency(plan), base, rows: rows.sort((a, b) => weightOf(b) - weightOf(a)) }
}

/**
 * A driver for every number of the plan that is not zero, from `share` below to `share` above, within what is allowed there. For a first
 * look, when nobody has said how far each may be off. Years are left out.
 *
 * @param share 0.1 is ten per cent
 */
export function driversAround(plan: RoiPlan, share = 0.1): readonly SensitivityDriver[] {
  const numbers = planNumbers(plan)
  const working = createWorkingPlan(plan)
  return numbers.flatMap(({ path, name, value, money }) => {
    const { rule } = working.find(path, path)
    if (value === 0 || path === 'years') return []
    const [one, other] = [value * (1 - share), value * (1 + share)].map((end) => (money ? Math.round(end) : end)) as [number, number]
    const [low, high] = [Math.max(rule.min, Math.min(one, other)), Math.min(rule.max, Math.max(one, other))]
    return isAllowed(rule, low) && isAllowed(rule, high) ? [{ path, name, low, high }] : []
  })
}

function swingOf(atLow: number | null, atHigh: number | null): number | null {
  if (atLow === null && atHigh === null) return 0
  return atLow === null || atHigh === null ? null : Math.abs(atHigh - atLow)
}

/** Infinity less infinity is no order. */
function weightOf({ swing }: TornadoRow): number {
  return swing ?? Number.MAX_VALUE
}
