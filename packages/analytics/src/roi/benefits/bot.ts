import { COUNT, PRICE, SHARE } from '../number-rule.ts'
import type { BotSavings } from '../plan.ts'
import type { BenefitKind } from './benefit-kind.ts'

/** See {@link BotSavings}. */
export const BOT: BenefitKind<BotSavings> = {
  formula: 'conversations * containment * (1 - comeBack) * minutesPerConversation / 60 * loadedCostPerHour - conversations * botCost',
  source:
    'Contained conversations times the minutes of a person, less the bot’s cost; those who come back are not counted (common practice).',
  trap: 'Containment counts those who gave up. Use the human minutes of the conversations that a bot can take, which are the short ones.',
  fields: {
    conversations: { rule: COUNT },
    containment: { rule: SHARE },
    comeBack: { rule: SHARE },
    minutesPerConversation: { rule: COUNT },
    loadedCostPerHour: { rule: PRICE, money: true },
    botCost: { rule: PRICE, money: true, optional: true },
  },
  draws: () => ['labour'],
  fullAmount: ({ conversations, containment, comeBack, minutesPerConversation, loadedCostPerHour, botCost }) =>
    (conversations * containment * (1 - comeBack) * minutesPerConversation * loadedCostPerHour.amount) / 60 -
    conversations * (botCost?.amount ?? 0),
}
