import { existsSync, readFileSync } from 'node:fs'
import type { AdapterContext, Received } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { telegram, type TelegramOptions } from './adapter.ts'
import { MAX_WEBHOOK_BYTES } from './capabilities.ts'
import { ANA, BOT_ID, message, RECEIVED_AT, SECRET, TOKEN } from './trial.ts'
import { verifySecret } from './verify.ts'

const OTHER = { token: '7000000002:0ther_t0ken', secretToken: 'another_secret' }
const BOT = { token: TOKEN, secretToken: SECRET }
const ADDRESS = 'https://desk.example/webhooks/tg'
const adapter = telegram({ bots: [BOT, OTHER] })

function webhook(body: string, secret: string | undefined = SECRET): Request {
  return new Request(ADDRESS, { method: 'POST', body, headers: { 'x-telegram-bot-api-secret-token': secret } })
}

const context = { clock: { now: () => RECEIVED_AT } } as unknown as AdapterContext
const receive = async (request: Request, by: ReturnType<typeof telegram> = adapter): Promise<Received> => by.receive!(request, context)
const TEXT = JSON.stringify({ update_id: 1, message: message({ text: 'Olá' }) })

describe('a webhook', () => {
  test('is parsed for the bot whose secret came with it, and answered with 200', async () => {
    const { events, response } = await receive(webhook(TEXT))
    expect(events).toMatchObject([{ type: 'message', account: { account: BOT_ID }, content: [{ type: 'text', text: 'Olá' }] }])
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect((await receive(webhook(TEXT, OTHER.secretToken))).events).toMatchObject([{ account: { account: '7000000002' } }])
  })

  test('of a pressed button is answered with the call that answers the press', async () => {
    const { response } = await receive(webhook(JSON.stringify({ update_id: 1, callback_query: { id: 'q1', from: ANA, data: 'd' } })))
    expect([response.headers.get('content-type'), await response.json()]).toEqual([
      'application/json',
      { method: 'answerCallbackQuery', callback_query_id: 'q1' },
    ])
  })

  test('is verified before it is read', async () => {
    await expect(receive(webhook('no JSON', 'another'))).rejects.toMatchObject({ code: 'signature', reason: 'mismatch' })
    const bare = new Request(ADDRESS, { method: 'POST', body: TEXT })
    await expect(receive(bare)).rejects.toMatchObject({ code: 'signature', reason: 'missing' })
    expect(bare.bodyUsed).toBe(false)
  })

  test('is taken for bots that come while the desk runs', async () => {
    const list = [BOT]
    const growing = telegram({ bots: async () => [...list] })
    await expect(receive(webhook(TEXT, OTHER.secretToken), growing)).rejects.toMatchObject({ code: 'signature' })
    list.push(OTHER)
    expect((await receive(webhook(TEXT, OTHER.secretToken), growing)).events).toHaveLength(1)
  })

  test('that is too large is not read', async () => {
    await expect(receive(webhook('x'.repeat(MAX_WEBHOOK_BYTES + 1)))).rejects.toMatchObject({ code: 'payload-too-large' })
  })

  test.each(['', ' ', '{', 'null', 'true', '5', '"x"', '[]', '\u0000'])('of Telegram with the body %j is bad input', async (body) => {
    await expect(receive(webhook(body))).rejects.toMatchObject({ code: 'validation' })
  })

  test.each(['{}', '{"update_id":null}', '{"message":null}', '{"__proto__":1}', '{"callback_query":[]}'])(
    'with the odd body %s is taken',
    async (body) => {
      expect((await receive(webhook(body))).response.status).toBe(200)
    },
  )

  test('by another method is refused', async () => {
    const { response } = await receive(new Request(ADDRESS))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('leaves no words of the customer and no secret in errors', async () => {
    for (const request of [webhook('4111 1111'), webhook('4111 1111', 'guess'), webhook('"4111 1111"')]) {
      const error: unknown = await receive(request).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(Error)
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/4111|secret_of|guess/)
    }
  })
})

describe('the secret', () => {
  const bots = [{ token: TOKEN }, BOT]

  test('has to be the same to the last character', () => {
    expect(verifySecret(SECRET, bots)).toBe(BOT)
    for (const wrong of [SECRET.slice(1), `${SECRET}x`, SECRET.toUpperCase(), `${SECRET} `, SECRET.slice(0, -1), SECRET + SECRET]) {
      expect(() => verifySecret(wrong, bots)).toThrow(expect.objectContaining({ reason: 'mismatch' }))
    }
  })

  test('is missing when it is empty, also for a bot that takes no webhooks', () => {
    for (const nothing of ['', null]) {
      expect(() => verifySecret(nothing, [{ token: TOKEN }])).toThrow(expect.objectContaining({ reason: 'missing' }))
    }
    expect(() => verifySecret('undefined', [{ token: TOKEN }])).toThrow(expect.objectContaining({ reason: 'mismatch' }))
  })

  const FILE = new URL('../../../../../shared/fixtures/channels/telegram/signature.secret_token.json', import.meta.url)
  test.skipIf(!existsSync(FILE))('of the shared vector is judged so (skipped without ../shared)', () => {
    const vector = JSON.parse(readFileSync(FILE, 'utf8')) as { secretToken: string; headerValue: string; invalid: readonly string[] }
    const list = [{ token: TOKEN, secretToken: vector.secretToken }]
    expect(verifySecret(vector.headerValue, list)).toBe(list[0])
    expect(vector.invalid.length).toBeGreaterThan(0)
    for (const wrong of vector.invalid) expect(() => verifySecret(wrong, list)).toThrow(expect.objectContaining({ code: 'signature' }))
  })
})

describe('construction', () => {
  test.each<[string, Partial<Record<keyof TelegramOptions, unknown>>]>([
    ['bots', { bots: [] }],
    ['bots', { bots: undefined }],
    ['bots[0].token', { bots: [{ token: 'no token' }] }],
    ['bots[0].token', { bots: [{}] }],
    ['bots[1].token', { bots: [BOT, { token: `${BOT_ID}:another` }] }],
    ['bots[0].secretToken', { bots: [{ token: TOKEN, secretToken: '' }] }],
    ['bots[0].secretToken', { bots: [{ token: TOKEN, secretToken: 'x'.repeat(257) }] }],
    ['bots[1].secretToken', { bots: [BOT, { ...OTHER, secretToken: SECRET }] }],
    ['apiUrl', { apiUrl: 'api.telegram.org' }],
    ['apiUrl', { apiUrl: 'https://' }],
  ])('names the option %s and quotes no secret', (path, change) => {
    let thrown: unknown
    try {
      telegram({ bots: [BOT], ...change } as TelegramOptions)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ code: 'validation', issues: [{ path }] })
    expect(String(thrown)).not.toMatch(/no token|secret_of|t0ken/)
  })

  test('of a function is checked at the call', async () => {
    const broken = telegram({ bots: async () => [{ token: 'no token' }] })
    await expect(receive(webhook(TEXT), broken)).rejects.toMatchObject({ code: 'validation', issues: [{ path: 'bots[0].token' }] })
  })

  test('has credentials for every account, since the bots are known', () => {
    expect(adapter).toMatchObject({ kind: 'telegram', credentials: {} })
  })
})
