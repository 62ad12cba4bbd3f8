import type { Money } from '@crossdesk/core'
import { irrRoots, nearestToZero } from '../finance/internal-rate-of-return.ts'
import { npv } from '../finance/net-present-value.ts'
import { payback } from '../finance/payback-period.ts'
import { checkPlan } from './check-plan.ts'
import type { RoiPlan } from './plan.ts'
import { planCurrency, projectPlan } from './project-plan.ts'
import type { RoiResult, RoiYear } from './result.ts'
import { roundMoney } from './round-money.ts'

/**
 * What a plan costs, brings and is worth.
 *
 * - A year's benefit is its full amount (see `BENEFIT_KINDS` for each formula) times the ramp's share of that year times (1 + growth)^(year
 *   - 1).
 * - A year's cost is its yearly costs times (1 + growth)^(year - 1); the first year's has what is paid once, too.
 * - Return: (benefit - cost) / cost, of each year and of all years together, as a fraction; null without cost. 2.23 is 223 %, and 3.23
 *   times the cost.
 * - Cash flows: flow 0 is what is paid once, today; flow t is year t's benefit less its yearly cost, at the year's end.
 * - Net present value: the sum of flow t / (1 + rate)^t. A spreadsheet's NPV() discounts the first flow too: use flow 0 + NPV(rate; flows 1
 *   to n) there.
 * - Rounding: each line of each year is rounded once to the minor unit, half away from zero; sums are sums of these. The net present value
 *   is rounded once, at the end.
 *
 * @throws ValidationError naming the path, for example `benefits[1].after`; for two currencies; for benefits that count the same money
 * twice
 *
 * @example
 * const result = roi({
 *   investment: [{ name: 'Licence', amount: { amount: 4_000_000, currency: 'EUR' }, when: 'yearly' }],
 *   benefits: [{ type: 'labour', name: 'Team', before: 20, after: 16, loadedCost: { amount: 4_500_000, currency: 'EUR' } }],
 *   years: 3,
 *   discountRate: 0.08,
 * })
 * result.years[0]?.roi // 3.5
 */
export function roi(plan: RoiPlan): RoiResult {
  checkPlan(plan)
  const currency = planCurrency(plan)
  const { once, yearlyCosts, benefits, parts, cashFlows } = projectPlan(plan)
  const money = (amount: number): Money => ({ amount, currency })
  const total = { cost: 0, benefit: 0 }
  const years = yearlyCosts.map((yearlyCost, index): RoiYear => {
    const cost = index === 0 ? yearlyCost + once : yearlyCost
    const benefit = benefits[index] ?? 0
    total.cost += cost
    total.benefit += benefit
    return {
      year: index + 1,
      cost: money(cost),
      benefit: money(benefit),
      net: money(benefit - cost),
      roi: returnOn(cost, benefit),
      cumulative: money(total.benefit - total.cost),
      parts: plan.benefits.map(({ name }, at) => ({ name, amount: money(parts[index]?.[at] ?? 0) })),
    }
  })
  const irrs = irrRoots({ cashFlows })
  return {
    currency,
    years,
    total: {
      cost: money(total.cost),
      benefit: money(total.benefit),
      net: money(total.benefit - total.cost),
      roi: returnOn(total.cost, total.benefit),
    },
    cashFlows,
    npv: roundMoney(npv({ rate: plan.discountRate, cashFlows }) ?? Number.NaN, currency, 'discountRate'),
    irr: nearestToZero(irrs),
    irrs,
    payback: payback({ cashFlows, rate: 0 }),
    discountedPayback: payback({ cashFlows, rate: plan.discountRate }),
  }
}

function returnOn(cost: number, benefit: number): number | null {
  return cost === 0 ? null : (benefit - cost) / cost
}
