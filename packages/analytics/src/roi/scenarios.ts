import { formatPath, type Money } from '@crossdesk/core'
import { checkPlan } from './check-plan.ts'
import type { RoiPlan } from './plan.ts'
import type { RoiResult } from './result.ts'
import { roi } from './roi.ts'
import { createWorkingPlan, setNumber } from './working-plan.ts'

/** The plan under other assumptions. */
export interface Scenario {
  readonly name: string
  /**
   * New numbers by path, see `planNumbers`: `{ 'benefits[0].after': 10 }`. Money in minor units, under its own path
   * (`investment[0].amount`). A number that was left out of the plan and has a default can be set, too: `benefits[0].growth`.
   */
  readonly changes: Readonly<Record<string, number>>
}

/** One scenario, worked out. */
export interface ScenarioResult {
  readonly name: string
  readonly changes: Readonly<Record<string, number>>
  readonly plan: RoiPlan
  readonly result: RoiResult
  /** Net present value less the plan's own. */
  readonly npvChange: Money
}

/** The plan and its scenarios, in the order given. */
export interface ScenarioComparison {
  readonly base: RoiResult
  readonly scenarios: readonly ScenarioResult[]
}

/**
 * The same plan under several assumptions, each computed from the plan itself and not from the scenario before it.
 *
 * @throws ValidationError for a wrong path or number, naming it: `scenarios[0].changes["benefits[0].after"]`
 *
 * @example
 * compareScenarios(plan, [{ name: 'Half the effect', changes: { 'benefits[0].after': 14 } }])
 */
export function compareScenarios(plan: RoiPlan, scenarios: readonly Scenario[]): ScenarioComparison {
  const base = roi(plan)
  return {
    base,
    scenarios: scenarios.map(({ name, changes }, index) => {
      const changed = applyChanges(plan, changes, ['scenarios', index, 'changes'])
      const result = roi(changed)
      return {
        name,
        changes,
        plan: changed,
        result,
        npvChange: { amount: result.npv.amount - base.npv.amount, currency: base.currency },
      }
    }),
  }
}

/**
 * A copy of the plan with other numbers.
 *
 * @param at where the changes were written, for the message
 * @throws ValidationError for a path that leads to no number of the plan, and for a number that is not allowed there
 */
export function applyChanges(plan: RoiPlan, changes: Readonly<Record<string, number>>, at: readonly PropertyKey[] = ['changes']): RoiPlan {
  checkPlan(plan)
  const working = createWorkingPlan(plan)
  for (const [path, value] of Object.entries(changes)) {
    const written = formatPath([...at, path])
    setNumber(working.find(path, written), value, written)
  }
  return working.plan
}
