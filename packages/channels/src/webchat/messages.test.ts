import type { Conversation } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import type { ChatEvent, ChatMessage } from './protocol/events.ts'
import type { MessagePage, PostedMessage, Problem } from './protocol/requests.ts'
import { clientId, PAGE, trial, type Trial } from './trial.ts'

const agent = { role: 'agent', id: 'a1', name: 'Ada' } as const

async function conversationOf({ desk }: Trial): Promise<Conversation> {
  const [conversation] = (await desk.conversations()).items
  if (conversation === undefined) throw new Error('there is no conversation')
  return conversation
}

async function reply(shop: Trial, content: Parameters<Trial['desk']['send']>[0]['content']): Promise<void> {
  await shop.desk.send({ conversation: (await conversationOf(shop)).id, content, author: agent })
  await shop.work()
}

describe('a visitor’s message', () => {
  test('is committed before it is answered, and reaches the desk once however often it is posted', async () => {
    const shop = trial()
    const mia = await shop.visit({ profile: { name: 'Mia' }, locales: ['de-AT'] })
    const id = clientId()
    const first = await mia.say('Wo ist mein Paket?', id)
    expect(first.status).toBe(201)
    const posted = (await first.json()) as PostedMessage
    expect(posted).toEqual({ id, seq: 1, at: shop.clock.now() })
    const again = await mia.say('Wo ist mein Paket?', id)
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(posted)
    await shop.work()
    const received = await shop.eventsOf('message.received')
    expect(received.map(({ message }) => message.content)).toEqual([[{ type: 'text', text: 'Wo ist mein Paket?' }]])
    expect(received[0]?.message.externalId).toBe(`${mia.session.thread}:${id}`)
    const [customer] = await shop.eventsOf('customer.created')
    expect(customer?.value).toMatchObject({ name: 'Mia', languages: ['de-AT'] })
    expect(customer?.value.handles.map(({ handle }) => handle)).toEqual([
      { kind: 'webchat-visitor', value: mia.session.thread, scope: 'north' },
    ])
  })

  test('is told to the desk by a repeat when the process died between its log and the desk’s commit', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const id = clientId()
    // The adapter alone: what it yields is lost with the process.
    const lost = await shop.chat.receive?.(
      new Request('https://desk.example/v1/north/messages', {
        method: 'POST',
        headers: { authorization: `Bearer ${mia.session.token}` },
        body: JSON.stringify({ id, content: [{ type: 'text', text: 'Hello' }] }),
      }),
      { tenantOf: async () => 'default' } as never,
    )
    expect(lost?.events).toHaveLength(1)
    expect((await mia.say('Hello', id)).status).toBe(200)
    await shop.work()
    expect(await shop.eventsOf('message.received')).toHaveLength(1)
  })

  test('of a burst finds its own place, none given twice', async () => {
    const shop = trial({ chat: { limits: { messages: { perMinute: 60, burst: 40 } } } })
    const mia = await shop.visit()
    const answers = await Promise.all(Array.from({ length: 40 }, () => mia.say('x')))
    const places = await Promise.all(answers.map(async (answer) => ((await answer.json()) as PostedMessage).seq))
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })

  test('answers only messages of its own thread', async () => {
    const shop = trial()
    const [mia, eve] = [await shop.visit(), await shop.visit()]
    const id = clientId()
    await mia.say('Hello', id)
    const content = [{ type: 'text', text: 'I answer' }]
    expect((await eve.send('POST messages', { id: clientId(), content, replyTo: id })).status).toBe(404)
    expect((await mia.send('POST messages', { id: clientId(), content, replyTo: id })).status).toBe(201)
    await shop.work()
    expect((await shop.eventsOf('message.received')).at(-1)?.message.replyTo?.externalId).toBe(`${mia.session.thread}:${id}`)
  })

  test('can be edited and taken back by its author only, and the desk hears of each once', async () => {
    const shop = trial()
    const [mia, eve] = [await shop.visit(), await shop.visit()]
    const id = clientId()
    await mia.say('Helo', id)
    const better = { content: [{ type: 'text', text: 'Hello' }] }
    expect((await eve.send(`PATCH messages/${id}`, better)).status).toBe(404)
    for (let tries = 0; tries < 2; tries++) expect((await mia.send(`PATCH messages/${id}`, better)).status).toBe(204)
    await shop.work()
    expect((await shop.eventsOf('message.edited')).map(({ message }) => message.content)).toEqual([better.content])
    expect((await eve.send(`DELETE messages/${id}`)).status).toBe(404)
    for (let tries = 0; tries < 2; tries++) expect((await mia.send(`DELETE messages/${id}`)).status).toBe(204)
    await shop.work()
    expect(await shop.eventsOf('message.deleted')).toHaveLength(1)
    expect((await mia.send(`PATCH messages/${id}`, better)).status).toBe(409)
    const page = (await (await mia.send('GET messages')).json()) as MessagePage
    expect(page.messages).toMatchObject([{ id, content: [], removedAt: shop.clock.now() }])
  })

  test('takes choices, forms, carts, products and places', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const content = [
      { type: 'choice', id: 'refund', title: 'Refund' },
      { type: 'form', formId: 'f1', token: 't', answers: { size: 'M', gift: true, count: 2 } },
      { type: 'cart', items: [{ productId: 'p1', quantity: 2, unitPrice: { amount: 1999, currency: 'EUR' } }] },
      { type: 'product', productId: 'p1', url: 'https://north.example/p1' },
      { type: 'location', latitude: 52.5, longitude: 13.4 },
    ]
    expect((await mia.send('POST messages', { id: clientId(), content })).status).toBe(201)
    await shop.work()
    const [received] = await shop.eventsOf('message.received')
    expect(received?.message.content).toEqual(content)
    expect(received?.message.references).toEqual([{ type: 'product', productId: 'p1' }])
  })
})

describe('a reply of the business', () => {
  test('reaches the open event stream with its author, and is sent, delivered and read in the desk’s eyes', async () => {
    const shop = trial()
    const mia = await shop.visit()
    await mia.say('Hello')
    await shop.work()
    const stream = await mia.listen(1)
    await reply(shop, 'Good morning')
    const event = (await stream.next()) as Extract<ChatEvent, { type: 'message' }>
    expect(event).toMatchObject({ type: 'message', seq: 2, message: { from: 'business', author: { role: 'agent', name: 'Ada' }, seq: 2 } })
    expect(event.message.content).toEqual([{ type: 'text', text: 'Good morning' }])

    for (let tries = 0; tries < 2; tries++) expect((await mia.send('POST receipts', { delivered: 2, read: 2 })).status).toBe(204)
    await shop.work()
    expect((await shop.eventsOf('message.delivery')).map(({ delivery }) => delivery.state)).toEqual(['sent', 'delivered', 'read'])
    expect(await stream.next()).toMatchObject({ type: 'read', from: 'visitor', upTo: 2 })
    await stream.close()
  })

  test('is appended once, however often the desk sends it', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const context = { tenant: 'default', account: { channel: 'webchat', account: 'north' } } as never
    const to = { kind: 'webchat-visitor', value: mia.session.thread, scope: 'north' }
    const part = { id: 'm1.0', account: { channel: 'webchat', account: 'north' }, to, content: { type: 'text', text: 'Hi' } } as const
    const sent = await Promise.all([shop.chat.send?.(part, context), shop.chat.send?.(part, context)])
    expect(sent).toEqual([{ externalId: `${mia.session.thread}:m1.0` }, { externalId: `${mia.session.thread}:m1.0` }])
    const page = (await (await mia.send('GET messages')).json()) as MessagePage
    expect(page.messages.map(({ id }) => id)).toEqual(['m1.0'])
  })

  test('is refused for strangers, and for what a chat cannot show', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const account = { channel: 'webchat', account: 'north' }
    const context = { tenant: 'default', account } as never
    const send = async (value: string, content: object): Promise<unknown> =>
      shop.chat.send?.({ id: 'm1.0', account, to: { kind: 'webchat-visitor', value, scope: 'north' }, content: content as never }, context)
    await expect(send('nobody', { type: 'text', text: 'Hi' })).rejects.toMatchObject({ code: 'delivery', kind: 'invalid-recipient' })
    const { thread } = mia.session
    await expect(send(thread, { type: 'system', kind: 'x' })).rejects.toMatchObject({ kind: 'rejected' })
    const plain = { type: 'media', kind: 'image', source: { in: 'url', url: 'http://shop.example/a.png' } }
    await expect(send(thread, plain)).rejects.toMatchObject({ kind: 'rejected' })
  })

  test('can be edited, taken back and reacted to, and the visitor sees it as it is', async () => {
    const shop = trial()
    const mia = await shop.visit()
    await mia.say('Hello', 'client-chosen-id-of-mia')
    await shop.work()
    const account = { channel: 'webchat', account: 'north' }
    const context = { tenant: 'default', account } as never
    const to = { kind: 'webchat-visitor', value: mia.session.thread, scope: 'north' }
    const sent = await shop.chat.send?.({ id: 'm1.0', account, to, content: { type: 'text', text: 'Hi' } }, context)
    const target = { to, externalId: sent?.externalId ?? '' }
    await shop.chat.edit?.(target, { type: 'text', text: 'Hi Mia' }, context)
    await shop.chat.react?.({ to, externalId: `${mia.session.thread}:client-chosen-id-of-mia` }, '👍', context)
    await shop.chat.markRead?.({ to, externalId: `${mia.session.thread}:client-chosen-id-of-mia` }, context)
    expect((await mia.send('PUT messages/m1.0/reaction', { emoji: '❤️' })).status).toBe(204)
    const stream = await mia.listen(0)
    const events: ChatEvent[] = []
    while (events.length < 6) events.push((await stream.next()) as ChatEvent)
    expect(events.map(({ type }) => type)).toEqual(['message', 'message', 'edit', 'reaction', 'read', 'reaction'])
    expect(events[1]).toMatchObject({ message: { content: [{ text: 'Hi Mia' }], editedAt: shop.clock.now() } })
    await shop.chat.remove?.(target, context)
    expect(await stream.next()).toMatchObject({ type: 'removal', id: 'm1.0' })
    await stream.close()
    await expect(shop.chat.remove?.({ to, externalId: `${mia.session.thread}:client-chosen-id-of-mia` }, context)).rejects.toMatchObject({
      kind: 'rejected',
    })
    await shop.work()
    expect((await shop.eventsOf('message.received'))[0]?.message.id).toBeDefined()
  })

  test('shows that somebody is writing, on open streams only', async () => {
    const shop = trial()
    const mia = await shop.visit()
    await mia.say('Hello')
    await shop.work()
    const stream = await mia.listen(1)
    const event = stream.next()
    await shop.clock.advance(1)
    await shop.desk.showTyping((await conversationOf(shop)).id)
    expect(await event).toEqual({ type: 'typing', until: shop.clock.now() + 6000 })
    await stream.close()
  })
})

describe('the history', () => {
  test('is read in pages from the newest on', async () => {
    const shop = trial()
    const mia = await shop.visit()
    for (let count = 1; count <= 5; count++) await mia.say(`${count}`)
    const page = async (query: string): Promise<{ seqs: readonly number[]; more: boolean; seq: number }> => {
      const { messages, more, seq } = (await (await mia.send(`GET messages?${query}`)).json()) as MessagePage
      return { seqs: messages.map((message: ChatMessage) => message.seq), more, seq }
    }
    expect(await page('limit=2')).toEqual({ seqs: [5, 4], more: true, seq: 5 })
    expect(await page('limit=2&before=4')).toEqual({ seqs: [3, 2], more: true, seq: 5 })
    expect(await page('limit=2&before=2')).toEqual({ seqs: [1], more: false, seq: 5 })
    expect((await mia.send('GET messages?limit=x')).status).toBe(400)
  })
})

describe('what a visitor does beside writing', () => {
  test('typing is told to the desk', async () => {
    const shop = trial()
    const mia = await shop.visit()
    expect((await mia.send('POST typing', { active: true })).status).toBe(204)
    await shop.work()
    expect((await shop.eventsOf('conversation.typing')).map(({ active }) => active)).toEqual([true])
  })

  test('activity is told only with consent, and once', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const activity = { id: clientId(), type: 'cart', url: `${PAGE}/cart`, productIds: ['p1'], value: { amount: 1999, currency: 'EUR' } }
    expect((await mia.send('POST activity', activity)).status).toBe(403)
    const allowed = await shop.visit({ consent: { activity: true } }, { token: mia.session.token })
    expect(allowed.session).toMatchObject({ thread: mia.session.thread, consent: { activity: true } })
    for (let tries = 0; tries < 2; tries++) expect((await allowed.send('POST activity', activity)).status).toBe(204)
    await shop.work()
    expect((await shop.eventsOf('activity.cart')).map((event) => event.activity)).toMatchObject([
      { productIds: ['p1'], handle: { kind: 'webchat-visitor', value: mia.session.thread } },
    ])
  })

  test('an advert that brought the visitor is named with the first message, with consent only', async () => {
    const shop = trial()
    const page = { url: `${PAGE}/?gclid=abc&utm_campaign=spring` }
    for (const activity of [true, false]) await (await shop.visit({ page, consent: { activity } })).say('Hello')
    await shop.work()
    const references = (await shop.eventsOf('message.received')).map(({ message }) => message.references)
    expect(references).toEqual([[{ type: 'advert', clickId: 'abc', sourceType: 'google', url: page.url, title: 'spring' }], undefined])
  })

  test('a reaction of the visitor reaches the desk once, and is taken away again', async () => {
    const shop = trial()
    const mia = await shop.visit()
    await mia.say('Hello')
    await shop.work()
    await reply(shop, 'Good morning')
    const page = (await (await mia.send('GET messages')).json()) as MessagePage
    const id = page.messages[0]?.id ?? ''
    for (const emoji of ['👍', '👍', undefined])
      expect((await mia.send(`PUT messages/${id}/reaction`, emoji === undefined ? {} : { emoji })).status).toBe(204)
    expect((await mia.send(`PUT messages/${id}/reaction`, { emoji: '<b>' })).status).toBe(400)
    await shop.work()
    expect((await shop.eventsOf('message.reacted')).map(({ reaction, removed }) => [reaction.emoji, removed])).toEqual([
      ['👍', false],
      ['👍', true],
    ])
  })
})

test('every refusal is a problem document that a page of another origin can read', async () => {
  const shop = trial()
  const mia = await shop.visit()
  const response = await mia.send('POST messages', { id: 'short', content: [] })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('access-control-allow-origin')).toBe(PAGE)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = (await response.json()) as Problem
  expect(problem).toMatchObject({ type: 'about:blank', status: 400, code: 'validation', issues: [{ path: 'id' }] })
})
