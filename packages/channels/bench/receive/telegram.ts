import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseUpdate } from '../../src/telegram/parse.ts'
import { verifySecret } from '../../src/telegram/verify.ts'

const SECRET = 'bench_secret-token'
const BOTS: Parameters<typeof verifySecret>[1] = [{ token: '7000000001:bench_token', secretToken: SECRET }]
const RECEIVED_AT = 1_790_000_001_000

/** A webhook as Telegram sends it for a text in a private chat. */
export const body: string = JSON.stringify({
  update_id: 812345678,
  message: {
    message_id: 4211,
    from: { id: 5550101, is_bot: false, first_name: 'Ana', last_name: 'Lopes', username: 'ana_lopes', language_code: 'pt' },
    chat: { id: 5550101, first_name: 'Ana', last_name: 'Lopes', username: 'ana_lopes', type: 'private' },
    date: 1790000000,
    text: 'Olá! A minha encomenda 1001 ainda não chegou, podem ver onde está?',
  },
})

const bytes: Uint8Array = new TextEncoder().encode(body)
const signature = sign()

function sign(): Uint8Array {
  return createHmac('sha256', SECRET).update(bytes).digest()
}

/** What every signed webhook costs at the least: HMAC-SHA256 over the body, a comparison, and `JSON.parse`. Answers a number, so that nothing is optimised away. */
export function floor(): number {
  const isGenuine = timingSafeEqual(sign(), signature)
  const update = JSON.parse(new TextDecoder().decode(bytes)) as { readonly update_id: number }
  return isGenuine ? update.update_id : 0
}

/** What the adapter does with it: find the bot by its secret, parse, make events. */
export function receive(): number {
  const bot = verifySecret(SECRET, BOTS)
  return parseUpdate(JSON.parse(new TextDecoder().decode(bytes)), bot.token.slice(0, bot.token.indexOf(':')), RECEIVED_AT).length
}
