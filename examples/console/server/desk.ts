import { surveyPlugin, type SurveyOptions } from '@crossdesk/analytics'
import { allPacks, createGuard, guardPlugin } from '@crossdesk/compliance'
import { createDesk, type Desk, type DeskOptions, type DeskPlugin, type Message } from '@crossdesk/core'
import { languagePlugin } from '@crossdesk/core/language'
import { telegram } from '@crossdesk/channels/telegram'
import { webchat } from '@crossdesk/channels/webchat'
import { whatsapp } from '@crossdesk/channels/whatsapp'
import type { ShopAccounts } from './accounts.ts'
import { acknowledgements } from './acknowledgements.ts'
import { houseRules } from './house-rules.ts'

/** The desk, and its guard, whom the page also asks about what is being typed. */
export interface ShopDesk {
  readonly desk: Desk
  readonly guard: DeskPlugin
}

/** What the desk touches of the world. */
export interface ShopEdges extends Pick<DeskOptions<never>, 'backend' | 'fetch' | 'log'> {
  /** When customers are asked how it went. Default: ten minutes after their conversation was resolved, once in 30 days. */
  readonly surveys?: SurveyOptions
}

/** THE FILE TO EDIT. The whole desk: three channels, three plug-ins, one handler. */
export function createShopDesk(accounts: ShopAccounts, { surveys, ...edges }: ShopEdges): ShopDesk {
  // Platform policies, consumer law and private data, and what the shop itself wants. The law of Germany counts where the customer's is not known.
  const guard = guardPlugin({ guard: createGuard({ locale: 'en', packs: [...allPacks, houseRules] }), market: 'DE' })
  const desk: Desk = createDesk({
    // `wa`, `tg` and `chat` are your own names; they also stand in the addresses that the platforms and the shop's pages call.
    channels: {
      ...(accounts.whatsapp === undefined ? {} : { wa: whatsapp(accounts.whatsapp) }),
      ...(accounts.telegram === undefined ? {} : { tg: telegram({ bots: [accounts.telegram] }) }),
      ...(accounts.chat === undefined ? {} : { chat: webchat({ ...accounts.chat, backend: edges.backend }) }),
    },
    plugins: [languagePlugin(), guard, surveyPlugin(surveys)],
    // The backend among them: a folder of this machine, a PostgreSQL server or memory. storage.ts opens it; nothing here depends on which.
    ...edges,
  })

  // Runs once for every message, one after the other within a conversation. If it throws, it is tried again with all its
  // replies and writes undone, so nobody is ever answered twice. The question below has buttons where the channel has them.
  desk.on('message.received', async ({ message, reply }) => {
    const order = orderNumberIn(message)
    if (order === undefined) return
    const say = acknowledgements(message.annotations?.language?.tag)
    await reply(
      {
        type: 'choices',
        text: say.thanks(order),
        options: [
          { id: 'where', title: say.where },
          { id: 'return', title: say.back },
          { id: 'person', title: say.person },
        ],
      },
      { quote: true },
    )
  })
  return { desk, guard }
}

/** `CD-1042` in a text or under a picture. */
function orderNumberIn(message: Message): string | undefined {
  for (const content of message.content) {
    const text = content.type === 'text' ? content.text : content.type === 'media' ? content.caption : undefined
    const found = /\bCD-\d{4}\b/.exec(text ?? '')
    if (found !== null) return found[0]
  }
}
