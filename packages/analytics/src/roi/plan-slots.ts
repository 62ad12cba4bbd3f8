import type { Money } from '@crossdesk/core'
import { kindOf } from './benefits/benefit-kinds.ts'
import type { BenefitField } from './benefits/benefit-kind.ts'
import { PRICE, RATE, SHARE, type NumberRule } from './number-rule.ts'
import type { Benefit, Cost, RoiPlan } from './plan.ts'

/** Where a plan holds a number. */
export interface PlanSlot {
  readonly path: string
  readonly name: string
  readonly rule: NumberRule
  /** Of money, the amount in minor units. */
  readonly money: boolean
  /** What stands for it when it is left out. */
  readonly fallback?: number
  readonly holder: object
  readonly key: string | number
}

const YEARS: NumberRule = { expected: 'a whole number of years from 1 to 30', min: 1, max: 30, whole: true }

/** All places of numbers, in the plan's order. The plan's shape is right already; its numbers need not be. */
export function planSlots(plan: RoiPlan): readonly PlanSlot[] {
  return [
    { path: 'years', name: 'Years', rule: YEARS, money: false, holder: plan, key: 'years' },
    { path: 'discountRate', name: 'Discount rate', rule: RATE, money: false, holder: plan, key: 'discountRate' },
    ...plan.investment.flatMap((cost, index) => costSlots(cost, `investment[${index}]`)),
    ...plan.benefits.flatMap((benefit, index) => benefitSlots(benefit, `benefits[${index}]`)),
  ]
}

/** All money of the plan by path, in the plan's order. */
export function planMoney(plan: RoiPlan): readonly (readonly [path: string, money: Money])[] {
  return planSlots(plan).flatMap((slot) => (slot.money ? [[slot.path, slot.holder as Money] as const] : []))
}

/** What a slot holds, or what stands for it; undefined when there is nothing. */
export function readSlot(slot: PlanSlot): unknown {
  const held: unknown = Object.hasOwn(slot.holder, slot.key)
    ? (slot.holder as Readonly<Record<string | number, unknown>>)[slot.key]
    : undefined
  return held === undefined ? slot.fallback : held
}

function costSlots(cost: Cost, path: string): PlanSlot[] {
  const slots = [moneySlot(cost.amount, `${path}.amount`, cost.name, PRICE)]
  if (cost.when === 'yearly') slots.push(growthSlot(cost, path))
  return slots
}

function benefitSlots(benefit: Benefit, path: string): PlanSlot[] {
  const slots: PlanSlot[] = []
  for (const [field, { rule, money, fallback, optional }] of Object.entries<BenefitField>(kindOf(benefit).fields)) {
    const name = `${benefit.name}: ${inWords(field)}`
    if (money === true) {
      const held = (benefit as unknown as Readonly<Record<string, Money | undefined>>)[field]
      if (held !== undefined || optional !== true) slots.push(moneySlot(held as Money, `${path}.${field}`, name, rule))
    } else {
      const place = { path: `${path}.${field}`, name, rule, money: false, holder: benefit, key: field }
      slots.push(fallback === undefined ? place : { ...place, fallback })
    }
  }
  if (benefit.type === 'faster-response' && typeof benefit.curve === 'object') {
    const name = `${benefit.name}: loss a minute`
    slots.push({ path: `${path}.curve.perMinute`, name, rule: SHARE, money: false, holder: benefit.curve, key: 'perMinute' })
  }
  const ramp = benefit.ramp ?? []
  for (const year of ramp.keys()) {
    const name = `${benefit.name}: share in year ${year + 1}`
    slots.push({ path: `${path}.ramp[${year}]`, name, rule: SHARE, money: false, holder: ramp, key: year })
  }
  slots.push(growthSlot(benefit, path))
  return slots
}

function moneySlot(money: Money, path: string, name: string, rule: NumberRule): PlanSlot {
  return { path, name, rule, money: true, holder: money, key: 'amount' }
}

function growthSlot(of: Cost | Benefit, path: string): PlanSlot {
  return { path: `${path}.growth`, name: `${of.name}: growth a year`, rule: RATE, money: false, fallback: 0, holder: of, key: 'growth' }
}

/** `loadedCostPerHour` is `loaded cost per hour`. */
function inWords(field: string): string {
  return field.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
