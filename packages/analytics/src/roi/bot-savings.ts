import type { Money } from '@crossdesk/core'
import { checkInput, COUNT, SHARE } from './number-rule.ts'
import { roundMoney } from './round-money.ts'
import type { BotSavings } from './plan.ts'

/** What a bot does and costs in a period. */
export type BotSavingsInput = Pick<
  BotSavings,
  'conversations' | 'containment' | 'comeBack' | 'minutesPerConversation' | 'loadedCostPerHour' | 'botCost'
>

/** What a bot saves in that period. */
export interface BotSavingsResult {
  /** Conversations that the bot ended alone. */
  readonly contained: number
  /** Those of them whose customer came back to a person. */
  readonly cameBack: number
  /** Hours of people that were not needed. */
  readonly hours: number
  /** What these hours cost. */
  readonly gross: Money
  readonly botCost: Money
  /** `gross` less `botCost`. Below zero when the bot costs more than it saves. */
  readonly net: Money
}

/**
 * What a bot saves, net of those who come back: conversations * containment * (1 - comeBack) * minutesPerConversation / 60 *
 * loadedCostPerHour, less conversations * botCost. The saving and the bot’s cost are rounded once each, half away from zero; `net` is their
 * difference.
 *
 * Containment counts customers who gave up, and the conversations a bot can take are the short ones: take their minutes, not the average of
 * all.
 *
 * @throws ValidationError
 *
 * @example
 * const loadedCostPerHour = { amount: 3000, currency: 'EUR' }
 * botSavings({ conversations: 10_000, containment: 0.5, comeBack: 0.2, minutesPerConversation: 6, loadedCostPerHour })
 * // hours: 400, gross: 12,000 EUR
 */
export function botSavings(input: BotSavingsInput): BotSavingsResult {
  const { conversations, containment, comeBack, minutesPerConversation, loadedCostPerHour, botCost } = input
  checkInput(
    'botSavings',
    [
      ['conversations', conversations, COUNT],
      ['containment', containment, SHARE],
      ['comeBack', comeBack, SHARE],
      ['minutesPerConversation', minutesPerConversation, COUNT],
    ],
    [['loadedCostPerHour', loadedCostPerHour], ...(botCost === undefined ? [] : [['botCost', botCost] as const])],
  )
  const { currency } = loadedCostPerHour
  const contained = conversations * containment
  const minutes = contained * (1 - comeBack) * minutesPerConversation
  const gross = roundMoney((minutes * loadedCostPerHour.amount) / 60, currency, 'loadedCostPerHour')
  const cost = roundMoney(conversations * (botCost?.amount ?? 0), currency, 'botCost')
  return {
    contained,
    cameBack: contained * comeBack,
    hours: minutes / 60,
    gross,
    botCost: cost,
    net: { amount: gross.amount - cost.amount, currency },
  }
}
