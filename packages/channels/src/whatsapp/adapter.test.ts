import { createHmac } from 'node:crypto'
import type { AdapterContext, Logger, Received } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { whatsapp, type WhatsAppOptions } from './adapter.ts'
import { MAX_WEBHOOK_BYTES } from './capabilities.ts'

const OPTIONS: WhatsAppOptions = { appSecret: 'app-secret', verifyToken: 'verify-token' }
const ADDRESS = 'https://desk.example/webhooks/wa'
const RECEIVED_AT = Date.UTC(2026, 7, 12)

/** What an adapter needs to receive; it logs into a list and has neither network nor cache. */
function contextWith(lines: unknown[] = []): AdapterContext {
  const log: Logger = {
    debug: (...line) => void lines.push(line),
    info: (...line) => void lines.push(line),
    warn: (...line) => void lines.push(line),
    error: (...line) => void lines.push(line),
  }
  return { clock: { now: () => RECEIVED_AT }, log, signal: new AbortController().signal } as unknown as AdapterContext
}

function signed(body: string, secret = 'app-secret'): Request {
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  return new Request(ADDRESS, { method: 'POST', body, headers: { 'x-hub-signature-256': signature } })
}

const receive = async (request: Request, adapter: ReturnType<typeof whatsapp> = whatsapp(OPTIONS)): Promise<Received> =>
  adapter.receive!(request, contextWith())
const TEXT = JSON.stringify({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '9',
      changes: [
        {
          field: 'messages',
          value: { metadata: { phone_number_id: '5' }, messages: [{ id: 'w', from: '1', type: 'text', text: { body: 'Olá' } }] },
        },
      ],
    },
  ],
})

describe('a webhook', () => {
  test('that is signed is parsed and answered with 200', async () => {
    const { events, response } = await receive(signed(TEXT))
    expect(events).toMatchObject([{ type: 'message', at: RECEIVED_AT, content: [{ type: 'text', text: 'Olá' }] }])
    expect(response.status).toBe(200)
  })

  test('is verified before it is parsed', async () => {
    await expect(receive(signed('no JSON', 'another'))).rejects.toMatchObject({ code: 'signature', reason: 'mismatch' })
    await expect(receive(new Request(ADDRESS, { method: 'POST', body: TEXT }))).rejects.toMatchObject({
      code: 'signature',
      reason: 'missing',
    })
  })

  test('may be signed with any secret that is valid while one is rotated', async () => {
    const adapter = whatsapp({ ...OPTIONS, appSecret: async () => ['new', 'old'] })
    expect((await receive(signed(TEXT, 'old'), adapter)).events).toHaveLength(1)
    expect((await receive(signed(TEXT, 'new'), adapter)).events).toHaveLength(1)
    await expect(receive(signed(TEXT, 'older'), adapter)).rejects.toMatchObject({ code: 'signature' })
  })

  test('that is too large is not read', async () => {
    const request = new Request(ADDRESS, { method: 'POST', body: 'x', headers: { 'content-length': String(MAX_WEBHOOK_BYTES + 1) } })
    await expect(receive(request)).rejects.toMatchObject({ code: 'payload-too-large' })
    await expect(receive(signed('x'.repeat(MAX_WEBHOOK_BYTES + 1)))).rejects.toMatchObject({ code: 'payload-too-large' })
  })

  test.each([
    '',
    ' ',
    '{',
    '{"entry":',
    'null',
    'true',
    '5',
    '"entry"',
    '[]',
    '[{"entry":[]}]',
    '{}',
    '{"entry":null}',
    '{"entry":{}}',
    '{"entry":"x"}',
    '\u0000',
    '{"entry":[]',
    'NaN',
  ])('of Meta with the body %j is bad input', async (body) => {
    await expect(receive(signed(body))).rejects.toMatchObject({ code: 'validation' })
  })

  test.each([
    '{"entry":[]}',
    '{"entry":[null]}',
    '{"entry":[{}]}',
    '{"entry":[{"changes":[[]]}]}',
    '{"entry":[{"changes":[{"value":{"messages":5}}]}]}',
    '{"__proto__":1,"entry":[[]]}',
  ])('with the odd body %s is taken', async (body) => {
    expect((await receive(signed(body))).response.status).toBe(200)
  })

  test('leaves no words of the customer in logs or errors', async () => {
    const lines: unknown[] = []
    const secret = 'my card is 4111 1111'
    const bodies = [
      TEXT.replace('Olá', secret),
      `{"entry":[{"changes":[{"value":{"messages":[{"text":"${secret}"}]}}]}]}`,
      secret,
      `{"entry":"${secret}"}`,
    ]
    for (const body of bodies) {
      const outcome = await whatsapp(OPTIONS).receive!(signed(body), contextWith(lines)).catch((error: unknown) => error)
      if (outcome instanceof Error) lines.push(outcome.message, outcome.stack, outcome.cause)
      else lines.push((outcome as { events: { reason?: string }[] }).events.map((event) => event.reason))
    }
    expect(JSON.stringify(lines)).not.toContain('4111')
    expect(lines.length).toBeGreaterThan(3)
  })
})

test('the handshake is answered for a known token, and other methods are refused', async () => {
  const query = 'hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token='
  const known = await receive(new Request(`${ADDRESS}?${query}verify-token`))
  expect([known.response.status, await known.response.text(), known.events]).toEqual([200, '1158201444', []])
  expect((await receive(new Request(`${ADDRESS}?${query}guess`))).response.status).toBe(403)
  const put = await receive(new Request(ADDRESS, { method: 'PUT', body: TEXT }))
  expect([put.response.status, put.response.headers.get('allow')]).toEqual([405, 'GET, POST'])
})

describe('construction', () => {
  test.each<[string, Partial<Record<keyof WhatsAppOptions, unknown>>]>([
    ['appSecret', { appSecret: '' }],
    ['appSecret', { appSecret: undefined }],
    ['verifyToken', { verifyToken: [] }],
    ['verifyToken', { verifyToken: undefined }],
    ['accessToken', { accessToken: ' ' }],
    ['graphUrl', { graphUrl: 'graph.facebook.com' }],
    ['graphUrl', { graphUrl: 'https://' }],
    ['graphVersion', { graphVersion: '25' }],
    ['graphVersion', { graphVersion: 'v25.0/../..' }],
  ])('names the option %s', (option, change) => {
    expect(() => whatsapp({ ...OPTIONS, ...change } as WhatsAppOptions)).toThrow(
      expect.objectContaining({ code: 'validation', issues: [expect.objectContaining({ path: option })] }),
    )
  })

  test('gives the default credentials only if there are some', () => {
    expect(whatsapp({ ...OPTIONS, accessToken: 't' })).toMatchObject({ kind: 'whatsapp', credentials: { accessToken: 't' } })
    expect('credentials' in whatsapp(OPTIONS)).toBe(false)
  })
})
