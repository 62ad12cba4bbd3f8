import { existsSync, readFileSync } from 'node:fs'
import { seededRandom } from '@crossdesk/core'
import { assert, json as anyJson, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoWhatsApp } from './demo.ts'
import { fakeWhatsApp } from './platform.ts'
import { escapeNonAscii, signBody } from './signing.ts'
import { BERLIN, startTrial } from './trial.ts'
import { objectsIn, type WireObject } from './wire.ts'

const VECTOR = new URL('../../../../../../shared/fixtures/channels/whatsapp/signature.x_hub_signature_256.json', import.meta.url)

describe('signature', () => {
  test('is the HMAC-SHA256 of the raw body', async () => {
    // RFC 4231, test case 2.
    expect(await signBody('Jefe', 'what do ya want for nothing?')).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  test.skipIf(!existsSync(VECTOR))('agrees with the recorded one (skipped without ../shared/fixtures)', async () => {
    const vector = JSON.parse(readFileSync(VECTOR, 'utf8')) as Record<'secret' | 'rawBody' | 'headerValue', string> & {
      negative: { rawBody: string }
    }
    expect(await signBody(vector.secret, vector.rawBody)).toBe(vector.headerValue)
    expect(escapeNonAscii(vector.negative.rawBody)).toBe(vector.rawBody)
    expect(await signBody(vector.secret, vector.negative.rawBody)).not.toBe(vector.headerValue)
  })

  test('escaping leaves ASCII only and changes nothing that JSON means', () => {
    assert(
      property(anyJson({ stringUnit: 'binary' }), (json) => {
        const escaped = escapeNonAscii(json)
        expect(escaped).toMatch(/^[\0-\x7f]*$/)
        expect(JSON.parse(escaped)).toEqual(JSON.parse(json))
      }),
    )
  })

  test('is in the header of every webhook, over the escaped body', async () => {
    const seen: { body: string; signature: string | null }[] = []
    const platform = fakeWhatsApp({
      ...demoWhatsApp,
      random: seededRandom(1),
      webhook: {
        url: 'https://desk.test/wa',
        fetch: async (request) => {
          seen.push({ body: await request.text(), signature: request.headers.get('x-hub-signature-256') })
          return new Response()
        },
      },
    })
    const { delivered } = await platform.customer({ name: 'Zoë', phone: '+491515550101' }).writes('Grüße 🚚', { to: BERLIN })
    expect(await delivered).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
    expect(seen[0]?.body).toContain('"body":"Gr\\u00fc\\u00dfe \\ud83d\\ude9a"')
    expect(seen[0]?.signature).toBe(await signBody(demoWhatsApp.appSecret, seen[0]?.body ?? ''))
  })
})

describe('webhooks', () => {
  test('one event a post, unless they are batched', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.mia.writes('one', { to: BERLIN })
    await trial.mia.writes('two', { to: BERLIN })
    const delivery = await trial.platform.batch(() => {
      void trial.mia.writes('three', { to: BERLIN })
      void trial.platform.notices.other('account_update', { event: 'A' })
      void trial.mia.writes('four', { to: BERLIN })
    })
    expect(delivery?.state).toBe('delivered')
    expect(trial.bodies).toHaveLength(3)
    const batch = JSON.parse(trial.bodies[2] ?? '') as WireObject
    expect(objectsIn(batch, 'entry').map((entry) => objectsIn(entry, 'changes').map(({ field }) => field))).toEqual([
      ['messages', 'messages'],
      ['account_update'],
    ])
    expect(await trial.platform.batch(() => undefined)).toBeUndefined()
  })

  test('what is written in a batch is delivered with it', async () => {
    const trial = startTrial(seededRandom(1))
    const delivered: Promise<{ readonly state: string }>[] = []
    await trial.platform.batch(async () => {
      for (const text of ['a', 'b']) delivered.push((await trial.mia.writes(text, { to: BERLIN })).delivered)
    })
    const [first, second] = await Promise.all(delivered)
    expect(first).toBe(second)
    expect(first?.state).toBe('delivered')
  })

  test('the same bytes come again until the endpoint answers 200', async () => {
    const answers = [500, 404, 202, 200]
    const bodies: string[] = []
    const trial = startTrial(seededRandom(1), {
      webhook: {
        url: 'https://desk.test/wa',
        fetch: async (request) => {
          bodies.push(`${request.headers.get('x-hub-signature-256')} ${await request.text()}`)
          return new Response(null, { status: answers.shift() ?? 200 })
        },
      },
    })
    const { delivered } = await trial.mia.writes('Hallo', { to: BERLIN })
    for (const delayMs of [0, 5_000, 10_000, 20_000]) {
      trial.clock.advance(delayMs)
      await trial.platform.settled()
    }
    expect((await delivered).attempts.map(({ status }) => status)).toEqual([500, 404, 202, 200])
    expect(new Set(bodies).size).toBe(1)
    expect(trial.platform.deliveries).toHaveLength(1)
  })

  test('are lost while nobody is subscribed', async () => {
    const platform = fakeWhatsApp({ ...demoWhatsApp, random: seededRandom(1) })
    const customer = platform.customer({ name: 'Mia', phone: '+491515550101' })
    expect(await (await customer.writes('Hi', { to: BERLIN })).delivered).toMatchObject({ state: 'dropped', attempts: [] })
    let posts = 0
    platform.setWebhook({ url: 'https://desk.test/wa', fetch: async () => (posts++, new Response()) })
    await (
      await customer.writes('Hi', { to: BERLIN })
    ).delivered
    expect(posts).toBe(1)
  })

  test('the network can be bad from the start', async () => {
    const trial = startTrial(seededRandom(1), { webhookChaos: { duplicateRate: 1 } })
    await trial.openWindow()
    expect(trial.bodies).toHaveLength(2)
    expect(trial.bodies[0]).toBe(trial.bodies[1])
    trial.platform.disturbWebhooks({})
    await trial.openWindow()
    expect(trial.bodies).toHaveLength(3)
  })
})

describe('handshake', () => {
  const subscribeTo = (answer: (query: URLSearchParams) => Response) =>
    fakeWhatsApp({
      ...demoWhatsApp,
      random: seededRandom(1),
      webhook: { url: 'https://desk.test/wa?tenant=1', fetch: async ({ url }) => answer(new URL(url).searchParams) },
    }).subscribe()

  test('gives the verify token and wants the bare challenge', async () => {
    const result = await subscribeTo((query) => {
      expect(Object.fromEntries(query)).toMatchObject({ tenant: '1', 'hub.mode': 'subscribe', 'hub.verify_token': 'demo-verify-token' })
      return new Response(query.get('hub.challenge'))
    })
    expect(result).toEqual({ verified: true, status: 200 })
  })

  test('fails on another answer or another status', async () => {
    expect(await subscribeTo((query) => Response.json(query.get('hub.challenge')))).toEqual({ verified: false, status: 200 })
    expect(await subscribeTo((query) => new Response(query.get('hub.challenge'), { status: 403 }))).toEqual({
      verified: false,
      status: 403,
    })
    await expect(fakeWhatsApp(demoWhatsApp).subscribe()).rejects.toThrow('no webhook to verify')
  })
})
