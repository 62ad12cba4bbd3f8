import { memoryBackend, seededRandom, silentLogger, type Logger } from '@crossdesk/core'
import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  MOST_CHECKED_UNITS,
  type CheckView,
  type ConversationPage,
  type ConversationView,
  type DraftPage,
  type LiveEvent,
  type ReleaseView,
  type SearchPage,
  type SendView,
  type StoryPage,
} from '../shared/api.ts'
import { createApp, type App } from './app.ts'
import { openDemo, type Demo } from './demo/demo.ts'

const ORIGIN = 'http://127.0.0.1:3000'
const BERLIN = demoWhatsApp.numbers[0].phoneNumberId

let demo: Demo
let app: App
let logged: string[]

const log: Logger = {
  debug: (message) => void logged.push(message),
  info: (message) => void logged.push(message),
  warn: (message) => void logged.push(message),
  error: (message) => void logged.push(message),
}

beforeEach(async () => {
  logged = []
  demo = await openDemo({ backend: memoryBackend(), random: seededRandom(1), speed: 0, log: silentLogger, latencyMs: 0 })
  app = createApp({ shop: { desk: demo.desk, guard: demo.guard, accountNames: demo.accountNames, demo }, log })
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
    // The desk asks how it went; a question on its way would hold up the end.
    await settled()
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

describe('the guard', () => {
  const IBAN = 'DE62 9999 9999 0005 5501 23'
  const CARD = '4000 0012 3456 7899'

  async function asked(): Promise<string> {
    await customer().writes('Hallo', { to: BERLIN })
    await settled()
    return (await onlyConversation()).id
  }

  const check = async (id: string, text: string): Promise<CheckView> =>
    (await (await post(`/api/conversations/${id}/check`, { text })).json()) as CheckView

  const send = async (id: string, text: string): Promise<SendView> =>
    (await (await post(`/api/conversations/${id}/messages`, { text })).json()) as SendView

  const decide = (draft: string | undefined, decision: 'release' | 'discard', as: string): Response | Promise<Response> =>
    post(`/api/drafts/${draft}/${decision}`, { as })

  test('says what is wrong with a text that is being typed, where, and by which source; nothing is kept or logged of it', async () => {
    const id = await asked()
    const text = `Wir haben Ihre Karte ${CARD} belastet.`
    expect(await check(id, text)).toMatchObject({
      verdict: 'block',
      findings: [
        {
          rule: 'pii.card.sent',
          severity: 'block',
          match: CARD,
          start: text.indexOf(CARD),
          end: text.indexOf(CARD) + CARD.length,
          message: expect.any(String),
          source: expect.stringContaining('PCI'),
          checkedOn: expect.stringMatching(/^2026-/),
        },
      ],
    })
    expect(await check(id, 'Ihr Paket ist unterwegs.')).toEqual({ verdict: 'allow', findings: [] })
    expect(await onlyConversation()).toMatchObject({ messageCount: 1 })
    expect((await get<DraftPage>('/api/drafts')).items).toEqual([])
    expect(logged).toEqual([])
  })

  test('judges what is typed as what is sent, by the law of the customer', async () => {
    const id = await asked()
    const text = 'Wenn Sie uns fünf Sterne geben, bekommen Sie einen Gutschein über 10 €.'
    const typed = await check(id, text)
    const sent = await send(id, text)
    expect(typed).toMatchObject({ verdict: 'block', findings: [{ rule: 'eu.review.incentive' }] })
    expect(sent).toEqual({ type: 'blocked', findings: typed.findings })
  })

  test.each([
    ['a text that is too long', { text: 'x'.repeat(MOST_CHECKED_UNITS + 1) }, 400],
    ['no text', {}, 400],
  ])('refuses %s', async (_what, body, status) => {
    const id = await asked()
    expect((await post(`/api/conversations/${id}/check`, body)).status).toBe(status)
    expect((await post('/api/conversations/nobody/check', { text: 'x' })).status).toBe(404)
  })

  test('holds what the house wants two people for; a second one releases it', async () => {
    const ida = customer()
    await ida.writes('Kann ich überweisen?', { to: BERLIN })
    await settled()
    const { id } = await onlyConversation()
    const text = `Gern, unser Konto ist ${IBAN}.`
    expect(await send(id, text)).toMatchObject({ type: 'held', findings: [{ rule: 'fernweh.bank-account', match: IBAN }] })
    const { items, people } = await get<DraftPage>('/api/drafts')
    expect(items).toMatchObject([
      {
        conversation: { id, customer: { name: 'Ida Holm' } },
        author: { name: 'You' },
        content: [{ type: 'text', text }],
        findings: [{ severity: 'hold', source: 'House rules of Fernweh, Four eyes on bank accounts' }],
      },
    ])
    expect(people.map(({ name }) => name)).toEqual(['Hanna Vogel', 'You'])
    const draft = items[0]?.id
    expect(await (await decide(draft, 'release', 'console')).json()).toEqual({ type: 'second-person-needed' })
    await settled()
    expect(ida.received).toEqual([])
    expect((await (await decide(draft, 'release', 'hanna')).json()) as ReleaseView).toMatchObject({
      type: 'queued',
      message: { content: [{ text }], author: { name: 'You' } },
    })
    await settled()
    expect(ida.received).toMatchObject([{ text }])
    expect((await get<DraftPage>('/api/drafts')).items).toEqual([])
    expect((await decide(draft, 'release', 'hanna')).status).toBe(404)
  })

  test('lets a held answer be thrown away', async () => {
    const id = await asked()
    await send(id, `Unser Konto: ${IBAN}`)
    const draft = (await get<DraftPage>('/api/drafts')).items[0]?.id
    expect((await decide(draft, 'discard', 'nobody')).status).toBe(400)
    expect((await decide(draft, 'discard', 'hanna')).status).toBe(204)
    expect((await decide(draft, 'discard', 'hanna')).status).toBe(404)
    expect((await get<DraftPage>('/api/drafts')).items).toEqual([])
  })

  test('notes on a message of a customer what an agent should know', async () => {
    await customer().writes(`Meine Kreditkarte ist ${CARD}.`, { to: BERLIN })
    await settled()
    const { customer: who } = await onlyConversation()
    const { messages } = await get<StoryPage>(`/api/customers/${who.id}/story`)
    expect(messages[0]?.annotations?.findings).toMatchObject([{ rule: 'pii.card.received', severity: 'warn', match: CARD }])
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

  test('tells who held, reviewed and released an answer', async () => {
    await customer().writes('Hallo', { to: BERLIN })
    await settled()
    const { id } = await onlyConversation()
    await post(`/api/conversations/${id}/messages`, { text: 'Unser Konto: DE62 9999 9999 0005 5501 23' })
    const [draft] = (await get<DraftPage>('/api/drafts')).items
    await post(`/api/drafts/${draft?.id}/release`, { as: 'hanna' })
    await settled()
    const of = (type: LiveEvent['type'], all: readonly Frame[]): LiveEvent | undefined => all.find(({ data }) => data?.type === type)?.data
    const all = await frames(8)
    expect(of('draft.reviewed', all)).toMatchObject({ verdict: 'hold', by: { name: 'You' } })
    expect(of('draft.held', all)).toMatchObject({ by: { name: 'You' }, conversation: { id } })
    expect(of('draft.released', all)).toMatchObject({ by: { name: 'Hanna Vogel' }, conversation: { id } })
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
