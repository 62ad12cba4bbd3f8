import { ValidationError, type Money } from '@crossdesk/core'
import { checkPlan } from './check-plan.ts'
import { presentValue } from './measure-plan.ts'
import { checkInput, COUNT, isAllowed, SHARE } from './number-rule.ts'
import type { RoiPlan } from './plan.ts'
import { projectPlan } from './project-plan.ts'
import { createWorkingPlan } from './working-plan.ts'

/** A bot by its running costs, without its containment. A year, or any other period that all of it is of. */
export interface BreakEvenBot {
  readonly conversations: number
  /** Share of the contained who come back to a person about the same matter. */
  readonly comeBack: number
  readonly minutesPerConversation: number
  readonly loadedCostPerHour: Money
  /** For each conversation that the bot takes part in. */
  readonly botCost?: Money
  /** What the bot costs whether it speaks or not: licence, upkeep, content. */
  readonly fixedCost?: Money
}

/**
 * The containment at which a bot pays for itself: what it saves, net of those who come back, is what it costs. (conversations * botCost +
 * fixedCost) / (conversations * (1 - comeBack) * minutesPerConversation / 60 * loadedCostPerHour).
 *
 * @returns a share from 0 to 1; null when not even a bot that ends everything would pay, and when there is nothing to save
 * @throws ValidationError
 *
 * @example
 * const eur = (amount: number) => ({ amount, currency: 'EUR' })
 * const bot = { conversations: 10_000, comeBack: 0.2, minutesPerConversation: 6, loadedCostPerHour: eur(3000) }
 * breakEvenContainment({ ...bot, botCost: eur(30), fixedCost: eur(600_000) })
 * // 0.375: 9000 EUR of cost by 24,000 EUR that full containment would save
 */
export function breakEvenContainment(bot: BreakEvenBot): number | null {
  const { conversations, comeBack, minutesPerConversation, loadedCostPerHour, botCost, fixedCost } = bot
  checkInput(
    'breakEvenContainment',
    [
      ['conversations', conversations, COUNT],
      ['comeBack', comeBack, SHARE],
      ['minutesPerConversation', minutesPerConversation, COUNT],
    ],
    [
      ['loadedCostPerHour', loadedCostPerHour],
      ...(botCost === undefined ? [] : [['botCost', botCost] as const]),
      ...(fixedCost === undefined ? [] : [['fixedCost', fixedCost] as const]),
    ],
  )
  const most = (conversations * (1 - comeBack) * minutesPerConversation * loadedCostPerHour.amount) / 60
  const cost = conversations * (botCost?.amount ?? 0) + (fixedCost?.amount ?? 0)
  return most > 0 && cost <= most ? cost / most : null
}

/**
 * The value of one assumption at which the plan is worth nothing today: its net present value changes sign there. Found by bisection
 * between `low` and `high`, to the last digit; of money to the minor unit. All other assumptions stay as planned.
 *
 * @returns the value nearest to the crossing at which the plan is not worth less than nothing; null when both ends lie on the same side.
 * With several crossings between the ends, one of them.
 * @throws ValidationError for a wrong path, or an end that is not allowed there
 *
 * @example
 * breakEven(plan, 'benefits[0].after', 0, 20) // so many people may stay before the plan loses money
 */
export function breakEven(plan: RoiPlan, path: string, low: number, high: number): number | null {
  checkPlan(plan)
  const working = createWorkingPlan(plan)
  const number = working.find(path, 'path')
  for (const [at, end] of [
    ['low', low],
    ['high', high],
  ] as const) {
    if (!isAllowed(number.rule, end)) throw new ValidationError('breakEven', [{ path: at, message: `expected ${number.expected}` }])
  }
  const paysAt = (value: number): boolean => {
    number.set(value)
    return presentValue(projectPlan(working.plan), working.plan.discountRate) >= 0
  }
  const paysLow = paysAt(low)
  if (paysAt(high) === paysLow) return null
  let [paying, losing] = paysLow ? [low, high] : [high, low]
  for (;;) {
    const middle = number.rule.whole === true ? Math.trunc((paying + losing) / 2) : (paying + losing) / 2
    // Two neighbours have nothing between them.
    if (middle === paying || middle === losing) return paying
    if (paysAt(middle)) paying = middle
    else losing = middle
  }
}
