import { formatPath, toMoney, ValidationError, type CurrencyCode, type ValidationIssue } from '@crossdesk/core'
import type { CaseDocument, CaseNumber } from './case-schema.ts'
import { planIssues } from './check-plan.ts'
import type { Distribution } from './distribution.ts'
import { isAllowed } from './number-rule.ts'
import type { RoiPlan } from './plan.ts'
import type { Scenario } from './scenarios.ts'
import type { SensitivityDriver } from './sensitivity.ts'
import type { SimulationDriver } from './simulate-plan.ts'
import { createWorkingPlan, type WorkingNumber, type WorkingPlan } from './working-plan.ts'

/** An assumption with its ends for the tornado and its distribution for the simulation. */
export type CaseDriver = SensitivityDriver & SimulationDriver

/** A plan with all that is asked of it, as it is read from a file. */
export interface RoiCase {
  readonly title?: string
  /** Of all its money. */
  readonly currency: CurrencyCode
  readonly plan: RoiPlan
  readonly scenarios: readonly Scenario[]
  readonly drivers: readonly CaseDriver[]
  /** Of the simulation. */
  readonly runs?: number
  readonly seed?: number
}

/**
 * Reads a case from JSON: `{ title?, currency, plan, scenarios?, drivers?, runs?, seed? }`.
 *
 * - Money is a decimal in major units in the case's currency, `"1500.00"` or `1500`, or `{ "amount": 150000, "currency": "EUR" }` in minor
 *   units. Scenarios and drivers that lead to money are written in major units, too.
 * - A driver is `{ path, name?, low, high, mode?, distribution? }`. `distribution` is `"pert"` (the default), `"triangular"` or `"uniform"`
 *   between `low` and `high`, or `{ "type": "normal", "mean": …, "sd": … }`; `mode` is the plan's own value unless it is given.
 * - Fields that nobody knows are refused, so that a misspelt one is not passed over.
 *
 * Loads zod on first use.
 *
 * @throws ValidationError naming the path, `plan.benefits[1].after`; never what stands there
 *
 * @example
 * const { plan, scenarios } = await parseRoiCase(JSON.parse(await file.text()))
 * compareScenarios(plan, scenarios)
 */
export async function parseRoiCase(json: unknown): Promise<RoiCase> {
  const { parseCaseDocument } = await import('./case-schema.ts')
  const { title, currency, plan, scenarios = [], drivers = [], runs, seed } = parseCaseDocument(json)
  refuse(planIssues(plan).map(({ path, message }) => ({ path: path === '' ? 'plan' : `plan.${path}`, message })))
  const working = createWorkingPlan(plan)
  return {
    ...(title === undefined ? {} : { title }),
    currency,
    plan,
    scenarios: scenarios.map(({ name, changes }, index) => ({ name, changes: readChanges(changes, index, working, currency) })),
    drivers: drivers.map((driver, index) => readDriver(driver, `drivers[${index}]`, working, currency)),
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
  }
}

function readChanges(
  changes: Readonly<Record<string, CaseNumber>>,
  scenario: number,
  working: WorkingPlan,
  currency: CurrencyCode,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(changes).map(([path, value]) => {
      const at = formatPath(['scenarios', scenario, 'changes', path])
      return [path, readNumber(value, working.find(path, at), at, currency)]
    }),
  )
}

function readDriver(
  driver: NonNullable<CaseDocument['drivers']>[number],
  at: string,
  working: WorkingPlan,
  currency: CurrencyCode,
): CaseDriver {
  const number = working.find(driver.path, `${at}.path`)
  const read = (value: CaseNumber, field: string): number => readNumber(value, number, `${at}.${field}`, currency)
  const low = read(driver.low, 'low')
  const high = read(driver.high, 'high')
  if (high < low) refuse([{ path: `${at}.high`, message: 'expected a number from low on' }])
  const { distribution = 'pert' } = driver
  const named = { path: driver.path, ...(driver.name === undefined ? {} : { name: driver.name }), low, high }
  if (typeof distribution === 'object') {
    const sd = number.money ? toMoney(distribution.sd, currency)?.amount : Number(distribution.sd)
    if (sd === undefined || !(sd >= 0 && Number.isFinite(sd)))
      refuse([{ path: `${at}.distribution.sd`, message: 'expected a number from 0 on' }])
    return { ...named, distribution: { type: 'normal', mean: read(distribution.mean, 'distribution.mean'), sd: sd ?? 0 } }
  }
  return {
    ...named,
    distribution: shapeOf(distribution, low, high, driver.mode === undefined ? number.value : read(driver.mode, 'mode'), at),
  }
}

function shapeOf(type: 'uniform' | 'triangular' | 'pert', low: number, high: number, mode: number, at: string): Distribution {
  if (type === 'uniform') return { type, low, high }
  if (mode < low || mode > high) {
    refuse([{ path: `${at}.mode`, message: 'expected a number from low to high; without one the plan’s own value is taken' }])
  }
  return { type, low, mode, high }
}

function readNumber(value: CaseNumber, number: WorkingNumber, at: string, currency: CurrencyCode): number {
  const read = number.money ? toMoney(value, currency)?.amount : value
  if (!isAllowed(number.rule, read)) {
    return (
      refuse([{ path: at, message: number.money ? `expected an amount in ${currency}, in major units` : `expected ${number.expected}` }]) ??
      0
    )
  }
  return read
}

function refuse(issues: readonly ValidationIssue[]): undefined {
  const [first, ...rest] = issues
  if (first !== undefined) throw new ValidationError('roi case', [first, ...rest])
}
