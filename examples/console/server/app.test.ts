import { memoryBackend, seededRandom, silentLogger } from '@crossdesk/core'
import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ConversationPage, ConversationView, LiveEvent, SearchPage, SendView, StoryPage } from '../shared/api.ts'
import { createApp, type App } from './app.ts'
import { openDemo, type Demo } from './demo/demo.ts'

const ORIGIN = 'http://127.0.0.1:3000'
const BERLIN = demoWhatsApp.numbers[0].phoneNumberId

let demo: Demo
let app: App

beforeEach(async () => {
  demo = await openDemo({ backend: memoryBackend(), random: seededRandom(1), speed: 0, log: silentLogger, latencyMs: 0 })
  app = createApp({ shop: { desk: demo.desk, accountNames: demo.accountNames, demo }, log: silentLogger })
  demo.desk.start()
  demo.open({ url: ORIGIN, fetch: async (request) => app.fetch(request) })
})

afterEach(async () => {
  app.close()
  demo.stop()
  await demo.desk.stop({ drainMs: 0 })
})

const customer = () => demo.whatsApp.customer({ name: 'Ida Holm', phone: '+49 151 5550900' })

async function settled(): Promise<void> {
  await demo.settled()
  await demo.desk.idle()
}

async function get<T>(path: string): Promise<T> {
  const response = await app.request(ORIGIN + path)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Response | Promise<Response> {
  return app.request(ORIGIN + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function onlyConversation(): Promise<ConversationView> {
  const { items } = await get<ConversationPage>('/api/conversations')
  expect(items).toHaveLength(1)
  return items[0] as ConversationView
}

describe('a message and its answer', () => {
  test('a webhook becomes a conversation with a name, a number and somebody who waits', async () => {
    await (
      await customer().writes('Wo ist mein Paket?', { to: BERLIN })
    ).delivered
    await settled()
    expect(await onlyConversation()).toMatchObject({
      status: 'open',
      customer: { name: 'Ida Holm', handle: '+491515550900' },
      account: { name: 'Berlin', channel: 'whatsapp' },
      lastMessage: { preview: 'Wo ist mein Paket?' },
      waitingSince: expect.any(Number),
    })
  })

  test('an answer reaches the customer, with the quote', async () => {
    const ida = customer()
    const { id } = await ida.writes('Kann ich umtauschen?', { to: BERLIN })
    await settled()
    const { id: conversation, customer: who } = await onlyConversation()
    const story = await get<StoryPage>(`/api/customers/${who.id}/story`)
    const response = await post(`/api/conversations/${conversation}/messages`, {
      text: 'Natürlich.',
      id: 'm-1',
      replyTo: story.messages[0]?.id,
    })
    expect(((await response.json()) as SendView).type).toBe('queued')
    await settled()
    expect(ida.received).toMatchObject([{ text: 'Natürlich.', replyTo: id }])
  })

  test('the same answer posted twice is sent once', async () => {
    const ida = customer()
    await ida.writes('Hallo', { to: BERLIN })
    await settled()
    const { id } = await onlyConversation()
    for (let turn = 0; turn < 2; turn++)
      expect((await post(`/api/conversations/${id}/messages`, { text: 'Guten Tag', id: 'm-2' })).status).toBe(200)
    await settled()
    expect(ida.received).toHaveLength(1)
  })

  test('an order number is acknowledged with buttons in the language of the message', async () => {
    const ida = customer()
    await ida.writes('Es geht um CD-1042.', { to: BERLIN })
    await settled()
    expect(ida.received[0]?.text).toBe('Danke! Bestellung CD-1042 haben wir gefunden. Worum geht es?')
    expect(ida.received[0]?.options.map(({ id }) => id)).toEqual(['where', 'return', 'person'])
  })

  test('the customer sees that the message was read and that somebody writes', async () => {
    const ida = customer()
    const { id } = await ida.writes('Hallo', { to: BERLIN })
    await settled()
    const { id: conversation } = await onlyConversation()
    expect((await post(`/api/conversations/${conversation}/read`, {})).status).toBe(204)
    expect((await post(`/api/conversations/${conversation}/typing`, {})).status).toBe(204)
    expect(ida.seesRead(id)).toBe(true)
    expect(ida.seesTyping(BERLIN)).toBe(true)
  })

  test('a resolved conversation is found under resolved and nowhere else', async () => {
    await customer().writes('Danke, alles gut!', { to: BERLIN })
    await settled()
    const { id } = await onlyConversation()
    expect((await post(`/api/conversations/${id}/resolve`, {})).status).toBe(204)
    expect((await get<ConversationPage>('/api/conversations?status=resolved')).items.map((item) => item.id)).toEqual([id])
    expect((await get<ConversationPage>('/api/conversations?status=open')).items).toEqual([])
  })

  test('search finds words of any script, with the conversation', async () => {
    await customer().writes('返品したいのですが', { to: BERLIN })
    await settled()
    const { items } = await get<SearchPage>(`/api/search?q=${encodeURIComponent('返品')}`)
    expect(items).toMatchObject([{ conversation: { customer: { name: 'Ida Holm' } } }])
  })

  test('no answer of the API holds the payload of the platform', async () => {
    await customer().writes('Hallo', { to: BERLIN })
    await settled()
    const { customer: who } = await onlyConversation()
    const { messages } = await get<StoryPage>(`/api/customers/${who.id}/story`)
    expect(messages[0]).not.toHaveProperty('raw')
  })
})

describe('files', () => {
  async function send(mimeType: string): Promise<Response> {
    await customer().writes({ type: 'image', medium: { bytes: Uint8Array.of(1, 2, 3), mimeType } }, { to: BERLIN })
    await settled()
    const { lastMessage } = await onlyConversation()
    return app.request(`${ORIGIN}/media/${lastMessage?.id}/0`)
  }

  test('a picture is shown, with its bytes and no guessing', async () => {
    const response = await send('image/png')
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('content-disposition')).toMatch(/^inline/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3))
  })

  test('what could run in the page is a download', async () => {
    const response = await send('image/svg+xml')
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('a message that is not there has no file', async () => {
    expect((await app.request(`${ORIGIN}/media/nothing/0`)).status).toBe(404)
  })
})

describe('the stream of events', () => {
  interface Frame {
    readonly id?: string
    readonly event?: string
    readonly data?: LiveEvent
  }

  /** Reads so many frames that are more than a comment, then leaves. */
  async function frames(count: number, lastEventId?: string): Promise<readonly Frame[]> {
    const leaving = new AbortController()
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    const response = await app.request(`${ORIGIN}/api/live`, { headers, signal: leaving.signal })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const found: Frame[] = []
    const decoder = new TextDecoder()
    let text = ''
    for await (const piece of response.body as ReadableStream<Uint8Array>) {
      text += decoder.decode(piece, { stream: true })
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const fields = new Map(part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
        const [id, event, data] = [fields.get('id'), fields.get('event'), fields.get('data')]
        if (data !== undefined)
          found.push({
            ...(id === undefined ? {} : { id }),
            ...(event === undefined ? {} : { event }),
            data: JSON.parse(data) as LiveEvent,
          })
      }
      if (found.length >= count) break
    }
    leaving.abort()
    return found.slice(0, count)
  }

  test('tells what happened, with the conversation and the message', async () => {
    await customer().writes('Hallo', { to: BERLIN })
    await settled()
    const received = (await frames(3)).find(({ data }) => data?.type === 'message.received')
    expect(received?.data).toMatchObject({ conversation: { customer: { name: 'Ida Holm' } }, message: { content: [{ text: 'Hallo' }] } })
  })

  test('goes on after the last event that a page has seen', async () => {
    const ida = customer()
    await ida.writes('eins', { to: BERLIN })
    await settled()
    const before = await frames(3)
    await ida.writes('zwei', { to: BERLIN })
    await settled()
    const after = await frames(1, before.at(-1)?.id)
    expect(before.map(({ id }) => id)).not.toContain(after[0]?.id)
    expect((await frames(4)).at(-1)?.id).toBe(after[0]?.id)
  })

  test('a cursor of another run begins anew and says so', async () => {
    await customer().writes('Hallo', { to: BERLIN })
    await settled()
    expect((await frames(1, 'another.17'))[0]?.event).toBe('reset')
    expect((await frames(1, 'no cursor at all'))[0]?.event).toBe('reset')
  })

  test('ends when the server stops', async () => {
    const response = await app.request(`${ORIGIN}/api/live`)
    const ended = response.text()
    app.close()
    expect(await ended).toContain('retry')
  })
})

describe('who may do what', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling of the site', { 'sec-fetch-site': 'same-site' }],
    ['another origin, said by an old browser', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
  ])('a write that comes from %s is refused', async (_from, { 'sec-fetch-site': site, ...headers }) => {
    const response = await app.request(`${ORIGIN}/api/day`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(site === '' ? {} : { 'sec-fetch-site': site }), ...headers },
      body: '{"speed":1}',
    })
    expect(response.status).toBe(403)
    expect(demo.day.view().speed).toBe(0)
  })

  test('a write that is no JSON is refused: a form could send it', async () => {
    expect((await post('/api/day', 'speed=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  })

  test('a program without a browser may write', async () => {
    const response = await app.request(`${ORIGIN}/api/day`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"speed":0}',
    })
    expect(response.status).toBe(200)
  })

  test('the page and its API answer to the name of this machine only, the webhook to every name', async () => {
    expect((await app.request('http://rebound.example/api/conversations')).status).toBe(403)
    expect((await app.request('http://localhost:3000/api/conversations')).status).toBe(200)
    expect((await app.request('http://tunnel.example/webhooks/wa', { method: 'POST', body: '{}' })).status).toBe(401)
  })

  test('a body above 64 KiB is refused', async () => {
    expect((await post('/api/day', { speed: 1, filler: 'x'.repeat(65 * 1024) })).status).toBe(413)
  })

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['an unknown speed', '{"speed":7}'],
  ])('%s is a mistake of the sender', async (_what, body) => {
    const response = await post('/api/day', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'validation', detail: expect.stringContaining('expected') })
  })

  test('every answer has a strict policy', async () => {
    const { headers } = await app.request(`${ORIGIN}/api/conversations`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })
})

describe('the shop and its chat', () => {
  test('a visitor of the page writes and is answered', async () => {
    const open = async (path: string, body: unknown, token?: string): Promise<Response> =>
      app.request(`${ORIGIN}/chat/v1/fernweh/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: ORIGIN,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      })
    const session = (await (await open('session', { locales: ['de'] })).json()) as { token: string; shop: { greeting: string } }
    expect(session.shop.greeting).toContain('Hallo')
    const posted = await open(
      'messages',
      { id: 'a-message-of-a-visitor', content: [{ type: 'text', text: 'Wo ist CD-1042?' }] },
      session.token,
    )
    expect(posted.status).toBe(201)
    await settled()
    const conversation = await onlyConversation()
    expect(conversation).toMatchObject({
      account: { channel: 'webchat', name: 'Shop page' },
      customer: { handle: expect.stringMatching(/^Visitor /) },
    })
    const history = await app.request(`${ORIGIN}/chat/v1/fernweh/messages`, { headers: { authorization: `Bearer ${session.token}` } })
    expect(await history.json()).toMatchObject({ messages: [{ from: 'business', content: [{ type: 'choices' }] }, { from: 'visitor' }] })
  })

  test('is not to be used by the pages of others', async () => {
    const response = await app.request(`${ORIGIN}/chat/v1/fernweh/session`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: '{}',
    })
    expect(response.status).toBe(403)
  })

  test('proves to the chat who has signed in', async () => {
    expect(await get('/shop/identity')).toMatchObject({
      type: 'hmac',
      userId: 'emma.clarke',
      signature: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect((await app.request(`${ORIGIN}/shop`)).headers.get('location')).toBe('/shop/')
  })
})
