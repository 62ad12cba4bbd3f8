import { ValidationError } from '@crossdesk/core'
import { checkPlan } from './check-plan.ts'
import { isAllowed, type NumberRule } from './number-rule.ts'
import type { RoiPlan } from './plan.ts'
import { planSlots, readSlot, type PlanSlot } from './plan-slots.ts'

/** A number of a plan that can be varied. */
export interface PlanNumber {
  /**
   * How it is written in scenarios and drivers: `benefits[0].after`. Money is written without `.amount`: `investment[0].amount`,
   * `benefits[0].loadedCost`.
   */
  readonly path: string
  /** For people: the name of the benefit or cost, and the field in words. */
  readonly name: string
  /** As it stands; of money the amount in minor units. */
  readonly value: number
  readonly money: boolean
  /** Which numbers are allowed, in words. */
  readonly expected: string
}

/**
 * All numbers of a plan that scenarios, tornado and Monte Carlo can vary, in the plan's order.
 *
 * @throws ValidationError when the plan is wrong
 *
 * @example
 * planNumbers(plan).map(({ path }) => path) // ['years', 'discountRate', 'investment[0].amount', 'benefits[0].before', …]
 */
export function planNumbers(plan: RoiPlan): readonly PlanNumber[] {
  checkPlan(plan)
  return planSlots(plan).map((slot) => toPlanNumber(slot))
}

/** A copy of a plan whose numbers can be set in place, for thousands of variations of the same plan. */
export interface WorkingPlan {
  /** Changes as numbers are set. */
  readonly plan: RoiPlan
  /** @throws ValidationError for a path that leads to no number; `at` is where the path was written */
  find(path: string, at: string): WorkingNumber
}

/** One number of a {@link WorkingPlan}. */
export interface WorkingNumber extends PlanNumber {
  readonly rule: NumberRule
  /** The number must be allowed; nothing is checked here. */
  set(value: number): void
}

/** A {@link WorkingPlan} of a plan that was checked. The plan itself is never changed. */
export function createWorkingPlan(plan: RoiPlan): WorkingPlan {
  const copy = structuredClone(plan)
  const slots = new Map(planSlots(copy).map((slot) => [slot.path, slot]))
  return {
    plan: copy,
    find(path, at) {
      // Written out to the amount itself, money is found too.
      const slot = slots.get(path) ?? moneySlot(slots, path)
      if (slot === undefined) throw new ValidationError('roi', [{ path: at, message: tellPaths(path, [...slots.keys()]) }])
      const holder = slot.holder as Record<string | number, number>
      return {
        ...toPlanNumber(slot),
        rule: slot.rule,
        set(value) {
          holder[slot.key] = value
        },
      }
    },
  }
}

/** Sets a number that somebody wrote. @throws ValidationError when it is not allowed there */
export function setNumber(number: WorkingNumber, value: number, at: string): void {
  if (!isAllowed(number.rule, value)) throw new ValidationError('roi', [{ path: at, message: `expected ${number.expected}` }])
  number.set(value)
}

function toPlanNumber(slot: PlanSlot): PlanNumber {
  return { path: slot.path, name: slot.name, value: Number(readSlot(slot)), money: slot.money, expected: slot.rule.expected }
}

function moneySlot(slots: ReadonlyMap<string, PlanSlot>, path: string): PlanSlot | undefined {
  const slot = path.endsWith('.amount') ? slots.get(path.slice(0, -'.amount'.length)) : undefined
  return slot?.money === true ? slot : undefined
}

/** Names the paths that begin most like the wrong one. */
function tellPaths(wrong: string, paths: readonly string[]): string {
  const alike = (path: string): number => {
    let length = 0
    while (length < path.length && path[length] === wrong[length]) length += 1
    return length
  }
  const most = paths.reduce((longest, path) => Math.max(longest, alike(path)), 0)
  const near = paths.filter((path) => alike(path) === most).slice(0, 8)
  return `expected the path of a number of the plan, such as ${near.join(', ')}`
}
