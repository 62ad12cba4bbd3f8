import { ValidationError, type CurrencyCode } from '@crossdesk/core'
import { fullYearlyAmount } from './benefits/benefit-kinds.ts'
import type { BenefitBase, Cost, RoiPlan } from './plan.ts'
import { planMoney } from './plan-slots.ts'
import { roundHalfAway } from '../finance/round-half-away.ts'

/**
 * A plan by year, in whole minor units. Each line of each year (one cost, one benefit) is rounded once, half away from zero; all else is
 * sums of whole numbers, so every table foots.
 */
export interface Projection {
  /** What is paid once. */
  readonly once: number
  /** Yearly costs by year; the first year's without what is paid once. */
  readonly yearlyCosts: readonly number[]
  readonly benefits: readonly number[]
  /** By year, then by benefit in the plan's order. */
  readonly parts: readonly (readonly number[])[]
  /** Minus what is paid once, then each year's benefit less its yearly cost. */
  readonly cashFlows: readonly number[]
}

/**
 * The lines of a plan that was checked. @throws ValidationError when its sums pass 2^53 minor units, above which whole numbers are not
 * exact
 */
export function projectPlan(plan: RoiPlan): Projection {
  // Plain loops: a simulation comes here a hundred thousand times.
  const full = plan.benefits.map((benefit) => fullYearlyAmount(benefit))
  let once = 0
  for (const { when, amount } of plan.investment) if (when === 'once') once += amount.amount
  const yearlyCosts: number[] = []
  const benefits: number[] = []
  const parts: number[][] = []
  const cashFlows = [once === 0 ? 0 : -once]
  let turnover = once
  for (let year = 0; year < plan.years; year += 1) {
    let cost = 0
    for (const line of plan.investment) if (line.when === 'yearly') cost += roundHalfAway(line.amount.amount * grown(line, year))
    const part: number[] = []
    let benefit = 0
    for (let index = 0; index < full.length; index += 1) {
      const amount = roundHalfAway((full[index] as number) * effectIn(plan.benefits[index] as BenefitBase, year))
      part.push(amount)
      benefit += amount
      turnover += Math.abs(amount)
    }
    turnover += cost
    parts.push(part)
    yearlyCosts.push(cost)
    benefits.push(benefit)
    cashFlows.push(benefit - cost)
  }
  if (!Number.isSafeInteger(turnover)) {
    throw new ValidationError('roi', [{ path: '', message: 'expected sums of less than 2^53 minor units over all years' }])
  }
  return { once, yearlyCosts, benefits, parts, cashFlows }
}

/** The one currency of a plan that was checked. */
export function planCurrency(plan: RoiPlan): CurrencyCode {
  return planMoney(plan)[0]?.[1].currency ?? ''
}

/** The share of the full amount that comes in a year from 0: the ramp's step, grown. */
function effectIn(benefit: BenefitBase, year: number): number {
  const { ramp } = benefit
  const reached = ramp === undefined ? 1 : (ramp[Math.min(year, ramp.length - 1)] ?? 1)
  return reached * grown(benefit, year)
}

function grown({ growth = 0 }: Pick<Cost, 'growth'>, year: number): number {
  return growth === 0 ? 1 : (1 + growth) ** year
}
