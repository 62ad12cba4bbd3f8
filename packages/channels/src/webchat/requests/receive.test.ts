import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../protocol/requests.ts'
import { clientId, PAGE, trial } from '../trial.ts'
import { webchat } from '../webchat.ts'

describe('where the chat answers', () => {
  test('is the end of the path, under any prefix', async () => {
    const shop = trial()
    for (const path of ['/v1/north/session', '/a/b/v1/north/session', '/v1/v1/v1/north/session']) {
      const response = await shop.desk.webhook('chat', new Request(`https://desk.example${path}`, { method: 'POST' }))
      expect(response.status).toBe(200)
    }
    for (const path of [
      '',
      'v1/',
      'v1/north',
      'v1/north/',
      'v1/north/other',
      'v1/nowhere/session',
      'v1/north/session/x',
      'v1/north/files/x/reaction',
      `v1/north/files/${'x'.repeat(9000)}`,
    ]) {
      const response = await shop.desk.webhook('chat', new Request(`https://desk.example/${path}`, { method: 'POST' }))
      expect([path.slice(0, 40), response.status]).toEqual([path.slice(0, 40), 404])
    }
  })

  test('names the methods that there are', async () => {
    const response = await trial().fetch('north/typing')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect((await trial().fetch('north/typing', { method: 'toString' })).status).toBe(405)
  })

  test('is nowhere for a shop that no tenant owns', async () => {
    const shop = trial({ accounts: { resolve: async () => undefined } })
    expect((await shop.fetch('north/session', { method: 'POST' })).status).toBe(404)
  })
})

describe('pages of other origins', () => {
  test('are told what they may do', async () => {
    const response = await trial().fetch('north/messages', { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE)
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(response.headers.get('vary')).toContain('Origin')
  })

  test('that the shop did not name can neither send nor read, and apps without an origin can', async () => {
    const shop = trial()
    for (const origin of ['https://evil.example', 'null', `${PAGE}.evil.example`, `${PAGE}:8443`, 'http://north.example']) {
      const refused = await shop.fetch('north/session', { method: 'POST', headers: { origin } })
      expect(refused.status).toBe(403)
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
      const unread = await shop.fetch('north/messages', { headers: { origin } })
      expect(unread.headers.get('access-control-allow-origin')).toBeNull()
    }
    const bare = new Request('https://desk.example/v1/north/session', { method: 'POST' })
    expect((await shop.desk.webhook('chat', bare)).status).toBe(200)
  })
})

describe('limits', () => {
  test('of messages hold for a thread and pass by themselves', async () => {
    const shop = trial({ chat: { limits: { messages: { perMinute: 6, burst: 2 } } } })
    const [mia, tom] = [await shop.visit(), await shop.visit()]
    for (const status of [201, 201, 429]) expect((await mia.say('x')).status).toBe(status)
    const refused = await mia.say('x')
    expect(refused.headers.get('retry-after')).toBe('10')
    expect(((await refused.json()) as Problem).code).toBe('rate-limited')
    expect((await tom.say('x')).status).toBe(201)
    await shop.clock.advance(10_000)
    expect((await mia.say('x')).status).toBe(201)
  })

  test('of requests and of new sessions hold for a client’s address', async () => {
    const address = (request: Request): string | undefined => request.headers.get('x-address') ?? undefined
    const shop = trial({
      chat: { clientAddress: address, limits: { sessions: { perMinute: 1, burst: 2 }, requests: { perMinute: 1, burst: 4 } } },
    })
    const open = async (from: string, token?: string): Promise<Response> =>
      shop.fetch('north/session', {
        method: 'POST',
        headers: { 'x-address': from, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      })
    const first = (await (await open('1.2.3.4')).json()) as { token: string }
    expect((await open('1.2.3.4')).status).toBe(200)
    expect((await open('1.2.3.4')).status).toBe(429)
    // Going on with a session opens none.
    expect((await open('1.2.3.4', first.token)).status).toBe(200)
    expect((await open('1.2.3.4', first.token)).status).toBe(429)
    expect((await open('5.6.7.8')).status).toBe(200)
  })

  test('of a body are kept whether its length is declared or not', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const long = JSON.stringify({ id: clientId(), content: [{ type: 'text', text: 'x' }], more: 'x'.repeat(70_000) })
    expect((await mia.send('POST messages', long)).status).toBe(413)
    const stream = new Response(long).body as ReadableStream<Uint8Array>
    const headers = { authorization: `Bearer ${mia.session.token}`, origin: PAGE }
    const request = new Request('https://desk.example/v1/north/messages', {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect((await shop.desk.webhook('chat', request)).status).toBe(413)
  })
})

describe('hostile input', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['content', 'text'],
    ['content', []],
    ['content', Array.from({ length: 11 }, () => ({ type: 'text', text: 'x' }))],
    ['content[0]', [null]],
    ['content[0].type', [{ type: 'card', title: 'From the bank' }]],
    ['content[0].type', [{ type: 'media', kind: 'image', source: { in: 'blob', key: 'another' } }]],
    ['content[0].text', [{ type: 'text', text: ' \n' }]],
    ['content[0].text', [{ type: 'text', text: 'x'.repeat(4001) }]],
    ['content[0].text', [{ type: 'text', text: { toString: 'x' } }]],
    ['content[0].id', [{ type: 'file', id: 'of-nobody-at-all-here' }]],
    ['content[0].url', [{ type: 'product', productId: 'p', url: 'javascript:alert(1)' }]],
    ['content[0].latitude', [{ type: 'location', latitude: 91, longitude: 0 }]],
    ['content[0].latitude', [{ type: 'location', latitude: '1', longitude: 0 }]],
    ['content[0].items[0].quantity', [{ type: 'cart', items: [{ productId: 'p', quantity: -1 }] }]],
    [
      'content[0].items[0].unitPrice.amount',
      [{ type: 'cart', items: [{ productId: 'p', quantity: 1, unitPrice: { amount: 1.5, currency: 'EUR' } }] }],
    ],
    ['content[0].answers', [{ type: 'form', answers: { deep: { deeper: [] } } }]],
    ['content[0].answers', [{ type: 'form' }]],
  ]
  test.each(wrong)('is refused by its place: %s', async (path, content) => {
    const shop = trial()
    const mia = await shop.visit()
    const response = await mia.send('POST messages', { id: clientId(), content })
    expect(response.status).toBe(400)
    expect(((await response.json()) as Problem).issues?.map((issue) => issue.path)).toEqual([path])
  })

  test.each(['', '{', 'null', '[]', '"x"', '{"id":1}', '['.repeat(30_000), '{"__proto__":{"id":"x"}}'])('is no crash: %j', async (body) => {
    const shop = trial()
    const mia = await shop.visit()
    for (const path of [
      'POST messages',
      'POST receipts',
      'POST typing',
      'POST activity',
      'PUT device',
      'PATCH messages/x',
      'PUT messages/x/reaction',
    ]) {
      const { status } = await mia.send(path, body)
      expect([path, [204, 400, 403, 404].includes(status)]).toEqual([path, true])
    }
  })

  test('of any kind is answered with 2xx or 4xx, and never repeated in the answer', async () => {
    const shop = trial({ chat: { limits: { messages: { perMinute: 1e6, burst: 1e6 } } } })
    const mia = await shop.visit()
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (json) => {
        const { status } = await mia.send('POST messages', json)
        const other = await shop.fetch('north/session', { method: 'POST', body: json })
        expect(status < 500 && other.status < 500).toBe(true)
      }),
    )
    const secret = 'my card is 4111'
    const refused = await mia.send('POST messages', { id: secret, content: [{ type: secret, text: secret }] })
    expect(await refused.text()).not.toContain('4111')
  })

  test('of a session is refused by its place', async () => {
    const shop = trial()
    const openings: readonly (readonly [string, object])[] = [
      ['identity.type', { identity: { type: 'password' } }],
      ['profile.email', { profile: { email: 'nobody' } }],
      ['profile.phone', { profile: { phone: '0151' } }],
      ['locales[0]', { locales: ['<script>'] }],
      ['timeZone', { timeZone: 'Mars/Base' }],
      ['page.url', { page: { url: 'javascript:1' } }],
      ['consent.activity', { consent: { activity: 'yes' } }],
    ]
    for (const [path, opening] of openings) {
      const response = await shop.fetch('north/session', { method: 'POST', body: JSON.stringify(opening) })
      expect([((await response.json()) as Problem).issues?.[0]?.path, response.status]).toEqual([path, 400])
    }
  })
})

describe('what a chat is made with', () => {
  const { backend } = trial()
  const good = { backend, secret: 'x'.repeat(32), shops: [] }
  test.each([
    ['secret', { secret: 'short' }],
    ['secret', { secret: [] }],
    ['shops[0].id', { shops: [{ id: 'a/b', name: 'x' }] }],
    [
      'shops[1].id',
      {
        shops: [
          { id: 'a', name: 'x' },
          { id: 'a', name: 'y' },
        ],
      },
    ],
    ['shops[0].origins[0]', { shops: [{ id: 'a', name: 'x', origins: ['https://a.example/'] }] }],
    ['shops[0].files.maxBytes', { shops: [{ id: 'a', name: 'x', files: { maxBytes: 1e9 } }] }],
  ])('is checked: %s', (path, options) => {
    expect(() => webchat({ ...good, ...options })).toThrow(
      expect.objectContaining({ code: 'validation', issues: [expect.objectContaining({ path })] }),
    )
  })

  test('may be shops that are asked for one by one', async () => {
    const shop = trial({ chat: { shops: async (id) => (id === 'north' ? { id, name: 'North', origins: [PAGE] } : undefined) } })
    expect((await shop.visit()).session.shop.name).toBe('North')
    expect((await shop.fetch('south/session', { method: 'POST' })).status).toBe(404)
  })
})
