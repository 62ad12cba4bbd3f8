import { demoTelegram } from '../telegram/testing/demo.ts'
import { fakeTelegram } from '../telegram/testing/platform.ts'
import type { Simulator } from './simulator.ts'

const [demoBot] = demoTelegram.bots
const demoBotId = demoBot.token.slice(0, demoBot.token.indexOf(':'))

/** Messages of a person on Telegram. */
export const telegramSimulator: Simulator = {
  channel: 'telegram',
  title: 'Telegram Bot API',
  secretVariable: 'CROSSDESK_TELEGRAM_SECRET_TOKEN',
  defaults: { account: demoBotId, from: '515550101', name: 'Mia Braun', secret: demoBot.secretToken },
  async toRequest({ text, url, account, from, name, secret }, clock, random) {
    let posted = new Request(url)
    const capture = async (request: Request): Promise<Response> => {
      posted = request
      return new Response()
    }
    const bot = { ...demoBot, secretToken: secret, token: `${account}:simulated` }
    // Each message comes from a platform of its own; with a drawn number it is no repetition of the one before.
    const firstMessageId = 1 + Math.floor(random.next() * 1_000_000_000)
    const platform = fakeTelegram({ bots: [bot], webhook: { url, fetch: capture }, clock, random, firstMessageId })
    const [firstName = name, ...rest] = name.split(' ')
    const lastName = rest.join(' ')
    const person = platform.person({ name: firstName, ...(lastName === '' ? {} : { lastName }), id: Number(from.replace(/\D/g, '')) })
    const { delivered } = await person.writes(text)
    await delivered
    return posted
  },
}
