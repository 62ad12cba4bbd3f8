import { RATE, SHARE, SHARE_BELOW_ONE } from '../../roi/number-rule.ts'
import { planSlots } from '../../roi/plan-slots.ts'
import type { RoiPlan } from '../../roi/plan.ts'
import type { Format } from '../format.ts'
import type { RoiWords } from '../words/report-words.ts'

/** How the numbers of a plan read in a report. */
export interface PlanNumbers {
  /** What the number at a path is called: `Night team: People after`. */
  name(path: string): string
  /** A value as it would stand at the path. */
  value(path: string, value: number): string
}

/** The numbers of one plan, in the report's words. */
export function createPlanNumbers(plan: RoiPlan, currency: string, words: RoiWords, format: Format): PlanNumbers {
  const slots = new Map(planSlots(plan).map((slot) => [slot.path, slot]))
  return {
    name: (path) => nameOf(path, plan, words),
    value(path, value) {
      // Money may be written down to its amount.
      const slot = slots.get(path) ?? slots.get(path.replace(/\.amount$/, ''))
      if (slot?.money === true) return format.exactMoney({ amount: value, currency })
      return slot !== undefined && [SHARE, SHARE_BELOW_ONE, RATE].includes(slot.rule) ? format.percent(value) : format.number(value)
    },
  }
}

function nameOf(path: string, plan: RoiPlan, words: RoiWords): string {
  if (path === 'years') return words.assumptions.years
  if (path === 'discountRate') return words.assumptions.discountRate
  const parts = /^(investment|benefits)\[(\d+)\]\.(\w+)/.exec(path)
  const [, list, index, field = ''] = parts ?? []
  if (list === 'investment') {
    const cost = plan.investment[Number(index)]
    return field === 'growth' ? `${cost?.name}: ${words.assumptions.growth}` : (cost?.name ?? path)
  }
  const benefit = plan.benefits[Number(index)]
  if (benefit === undefined) return path
  const fields: Readonly<Record<string, string>> = words.benefits[benefit.type].fields
  const shared: Readonly<Record<string, string>> = { growth: words.assumptions.growth, ramp: words.assumptions.ramp }
  return `${benefit.name}: ${fields[field] ?? shared[field] ?? field}`
}
