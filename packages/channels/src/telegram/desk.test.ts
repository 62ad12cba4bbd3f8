import { createDesk, memoryBackend, seededRandom, type Desk, type JsonObject } from '@crossdesk/core'
import { manualClock, type ManualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import type { TelegramBot } from './bots.ts'
import { ANA, ANA_CHAT, BOT_ID, GROUP, message, ok, refusal, SECONDS, SECRET, TOKEN } from './trial.ts'

const SECOND: TelegramBot = { token: '7000000002:second', secretToken: 'secret_of-the-second' }
const bots: readonly TelegramBot[] = [{ token: TOKEN, secretToken: SECRET }, SECOND]

/** What Telegram was asked: which bot, which method, with what. */
interface Asked {
  readonly token: string
  readonly method: string
  readonly parameters: JsonObject
}

/** A desk with two bots and a Telegram that takes everything; the connection `c1` belongs to the second bot. */
function shop(updates: JsonObject[] = []): {
  desk: Desk
  clock: ManualClock
  asked: Asked[]
  arrives(update: JsonObject, secret?: string): Promise<Response>
} {
  const clock = manualClock(SECONDS * 1000)
  const random = seededRandom(3)
  const asked: Asked[] = []
  let messageId = 900
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const [, token = '', method = ''] = /\/bot([^/]+)\/(\w+)$/.exec(request.url) ?? []
    const parameters = (await request.json()) as JsonObject
    asked.push({ token, method, parameters })
    if (method === 'getBusinessConnection' && token !== SECOND.token) return refusal(400, 'Bad Request: business connection not found')
    if (method === 'getUpdates') return ok(updates.filter((update) => Number(update['update_id']) >= Number(parameters['offset'] ?? 0)))
    return ok(method.startsWith('send') ? { message_id: ++messageId, chat: { id: parameters['chat_id'] ?? 0 } } : true)
  }
  const desk: Desk = createDesk({
    clock,
    random,
    backend: memoryBackend({ clock, random }),
    channels: { tg: telegram({ bots: async () => bots }) },
    fetch: answer,
  })
  desk.on('message.received', async ({ reply }) => {
    await reply('We are looking.')
  })
  desk.start()
  const arrives = async (update: JsonObject, secret = SECRET): Promise<Response> => {
    const headers = { 'x-telegram-bot-api-secret-token': secret }
    const response = await desk.webhook(
      'tg',
      new Request('https://desk.test/tg', { method: 'POST', headers, body: JSON.stringify(update) }),
    )
    await desk.idle()
    return response
  }
  return { desk, clock, asked, arrives }
}

const sends = (asked: readonly Asked[]): readonly unknown[] =>
  asked.filter(({ method }) => method === 'sendMessage').map(({ token, parameters }) => [token, parameters])

describe('Telegram at a desk', () => {
  test('an answer leaves through the bot that was written to, once also when the webhook comes twice', async () => {
    const { desk, asked, arrives } = shop()
    const update = { update_id: 1, message: message({ text: 'Where is my parcel?' }) }
    expect([(await arrives(update)).status, (await arrives(update)).status]).toEqual([200, 200])
    await arrives({ update_id: 1, message: message({ text: 'Hello', chat: GROUP }) }, SECOND.secretToken)
    expect(sends(asked)).toEqual([
      [TOKEN, { chat_id: 51, text: 'We are looking.' }],
      [SECOND.token, { chat_id: -1001, text: 'We are looking.' }],
    ])
    const conversations = (await desk.conversations()).items
    expect(conversations.map(({ channel }) => channel.account).toSorted()).toEqual([BOT_ID, '7000000002'])
  })

  test('an answer of a business leaves in its name, through the bot that it connected', async () => {
    const { asked, arrives } = shop()
    await arrives({ update_id: 1, business_message: message({ business_connection_id: 'c1', text: 'Oi' }) }, SECOND.secretToken)
    expect(sends(asked)).toEqual([[SECOND.token, { business_connection_id: 'c1', chat_id: 51, text: 'We are looking.' }]])
  })

  test('a pressed button is a message, and is answered in the webhook’s answer', async () => {
    const { desk, arrives } = shop()
    const response = await arrives({ update_id: 1, callback_query: { id: 'q1', from: ANA, data: 'yes', message: message({ text: '?' }) } })
    expect(await response.json()).toEqual({ method: 'answerCallbackQuery', callback_query_id: 'q1' })
    const [conversation] = (await desk.conversations()).items
    const story = (await desk.timeline(conversation?.customer ?? '')).items
    expect(new Set(story.map(({ content }) => content[0]?.type))).toEqual(new Set(['choice', 'text']))
  })

  test('polled updates are taken once each', async () => {
    const updates = [1, 2].map((id) => ({ update_id: id, message: message({ message_id: id, chat: ANA_CHAT, text: `x${id}` }) }))
    const { desk, clock, asked } = shop(updates)
    await desk.poll('tg', { account: { channel: 'telegram', account: BOT_ID }, topic: 'updates' })
    await clock.advance(5_000)
    const polls = asked.filter(({ method }) => method === 'getUpdates').map(({ parameters }) => parameters['offset'])
    expect(polls.slice(0, 2)).toEqual([undefined, 3])
    await desk.stop()
    const [conversation] = (await desk.conversations()).items
    expect(conversation?.lastMessage?.preview).toBe('We are looking.')
    expect(sends(asked)).toHaveLength(2)
  })
})
