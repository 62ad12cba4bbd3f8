import { irr } from '../finance/internal-rate-of-return.ts'
import { npv } from '../finance/net-present-value.ts'
import { payback } from '../finance/payback-period.ts'
import type { RoiPlan } from './plan.ts'
import { projectPlan, type Projection } from './project-plan.ts'
import { roundMoney } from './round-money.ts'

/**
 * One figure of a plan. `npv`, `total-net`: in minor units. `total-roi`, `first-year-roi`, `irr`: fractions. `payback`,
 * `discounted-payback`: years.
 */
export type PlanMeasure = 'npv' | 'total-net' | 'total-roi' | 'first-year-roi' | 'irr' | 'payback' | 'discounted-payback'

/** The figure of a plan that was checked, the same as `roi` gives; null where `roi` has null. */
export function measurePlan(plan: RoiPlan, measure: PlanMeasure): number | null {
  const projection = projectPlan(plan)
  const { cashFlows } = projection
  switch (measure) {
    case 'npv':
      return roundMoney(presentValue(projection, plan.discountRate), '', 'discountRate').amount
    case 'total-net':
      return sumOf(cashFlows)
    case 'total-roi':
      return totalReturn(projection)
    case 'first-year-roi': {
      const cost = projection.once + (projection.yearlyCosts[0] ?? 0)
      return cost === 0 ? null : ((projection.benefits[0] ?? 0) - cost) / cost
    }
    case 'irr':
      return irr({ cashFlows })
    case 'payback':
      return payback({ cashFlows, rate: 0 })
    case 'discounted-payback':
      return payback({ cashFlows, rate: plan.discountRate })
  }
}

/** What a plan is worth today, not rounded. */
export function presentValue({ cashFlows }: Projection, rate: number): number {
  return npv({ rate, cashFlows }) ?? Number.NaN
}

/** Over all years, as a fraction; null without cost. */
export function totalReturn({ once, yearlyCosts, cashFlows }: Projection): number | null {
  const cost = once + sumOf(yearlyCosts)
  return cost === 0 ? null : sumOf(cashFlows) / cost
}

function sumOf(amounts: readonly number[]): number {
  let total = 0
  for (const amount of amounts) total += amount
  return total
}
