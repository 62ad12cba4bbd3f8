import { ValidationError, type AdapterContext, type ChannelAdapter, type JsonObject, type Received } from '@crossdesk/core'
import { readBoundedBody } from '../wire/bounded-body.ts'
import { isObject } from '../wire/read.ts'
import { apiUrlOf } from './api-url.ts'
import type { BotLine, TelegramContext, TelegramCredentials } from './bot-api.ts'
import { botIdOf, createBotSource, type TelegramBots } from './bots.ts'
import { capabilities, MAX_WEBHOOK_BYTES } from './capabilities.ts'
import { editMessage } from './edit.ts'
import { findToken } from './find-token.ts'
import { markRead, react, remove, showTyping } from './gestures.ts'
import { fetchMedia } from './media.ts'
import { parseUpdate } from './parse.ts'
import { callbackIdOf } from './parse-callback.ts'
import { pollUpdates } from './poll.ts'
import { TELEGRAM } from './scope.ts'
import { sendPart } from './send.ts'
import { SECRET_HEADER, verifySecret } from './verify.ts'

/** How to reach the bots. */
export interface TelegramOptions {
  readonly bots: TelegramBots
  /** Default `https://api.telegram.org`; another for a Bot API server of one's own. The tokens are sent there. */
  readonly apiUrl?: string
}

/**
 * Telegram through its Bot API, by webhook or by polling. One adapter serves any number of bots; an account is a bot's id, or
 * `business:<connection id>` for somebody who lets a bot answer in his or her own name.
 *
 * @throws ValidationError naming an option that is missing or malformed
 *
 * @example
 * const desk = createDesk({ backend, channels: { tg: telegram({ bots: [{ token, secretToken }] }) } })
 * app.post('/webhooks/tg', (request) => desk.webhook('tg', request))
 */
export function telegram(options: TelegramOptions): ChannelAdapter<TelegramCredentials> {
  const bots = createBotSource(options.bots)
  const apiUrl = apiUrlOf(options.apiUrl)

  async function receive(request: Request, context: AdapterContext): Promise<Received> {
    if (request.method !== 'POST') return { events: [], response: new Response(null, { status: 405, headers: { allow: 'POST' } }) }
    const bot = verifySecret(request.headers.get(SECRET_HEADER), await bots())
    const update = parseBody(await readBoundedBody(request, MAX_WEBHOOK_BYTES))
    return { events: parseUpdate(update, botIdOf(bot.token), context.clock.now()), response: answerTo(update) }
  }

  async function open(context: TelegramContext): Promise<BotLine> {
    return { apiUrl, token: await findToken(context, bots, apiUrl), http: context.http, signal: context.signal }
  }

  return {
    kind: TELEGRAM,
    capabilities,
    // Nothing of their own: the bot of an account is found among `bots`.
    credentials: {},
    receive,
    poll: async (pull, cursor, context) =>
      pollUpdates(pull, cursor, await open(context), { now: () => context.clock.now(), log: context.log }),
    send: async (part, context) => sendPart(part, await open(context)),
    fetchMedia: async (media, context) => fetchMedia(media, await open(context)),
    markRead: async (target, context) => markRead(target, context.account, await open(context)),
    showTyping: async (target, context) => showTyping(target, context.account, await open(context)),
    react: async (target, emoji, context) => react(target, emoji, context.account, await open(context)),
    edit: async (target, content, context) => editMessage(target, content, context.account, await open(context)),
    remove: async (target, context) => remove(target, context.account, await open(context)),
  }
}

/** The body as an object. @throws ValidationError; the sender is Telegram by now, so a wrong form is worth an error */
function parseBody(bytes: Uint8Array): JsonObject {
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new ValidationError('Telegram webhook', [{ path: '', message: 'expected JSON' }])
  }
  if (!isObject(body)) throw new ValidationError('Telegram webhook', [{ path: '', message: 'expected an object' }])
  return body
}

/** The press of a button is answered in the answer itself, or the customer's button would go on spinning ("Making requests when getting updates"). */
function answerTo(update: JsonObject): Response {
  const id = callbackIdOf(update)
  if (id === undefined) return new Response(null, { status: 200 })
  return Response.json({ method: 'answerCallbackQuery', callback_query_id: id })
}
