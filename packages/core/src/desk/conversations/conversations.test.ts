import { describe, expect, test } from 'vitest'
import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { Handle } from '../../model/channel.ts'
import { manualClock } from '../../conformance/manual-clock.ts'
import { DeliveryError } from '../../errors/delivery-error.ts'
import { memoryBackend } from '../../memory/backend.ts'
import { deskOnPaper, texts } from '../testing/desk-on-paper.ts'
import { ana, receipt, shop, textEvent } from '../testing/events.ts'
import { PARKED_FOR_MS } from './parked.ts'

const edit = (target: string, text: string): ChannelEventOf<'edit'> => ({
  type: 'edit',
  id: `edit:${target}:${text}`,
  account: shop,
  at: 3_000,
  thread: [ana],
  target,
  direction: 'inbound',
  content: [{ type: 'text', text }],
})

const reaction = (target: string, emoji?: string): ChannelEventOf<'reaction'> => ({
  type: 'reaction',
  id: `reaction:${target}:${emoji ?? 'none'}`,
  account: shop,
  at: 3_000,
  thread: [ana],
  target,
  direction: 'inbound',
  ...(emoji === undefined ? {} : { emoji }),
})

describe('a conversation', () => {
  test('is shown in the order in which it came, whosever clock was behind', async () => {
    const time = manualClock(100_000)
    let skewMs = 0
    const { desk, bring, story } = deskOnPaper({
      backend: memoryBackend({ clock: time }),
      clock: { ...time, now: () => time.now() + skewMs },
    })
    const lateByOneMinute = async (act: () => Promise<unknown>): Promise<void> => {
      skewMs = -60_000
      await act()
      skewMs = 0
    }
    await bring(textEvent('m1', 'one'))
    await lateByOneMinute(() => bring(textEvent('m2', 'two')))
    const conversation = (await desk.conversations()).items[0]?.id ?? ''
    await lateByOneMinute(() => desk.send({ conversation, content: 'answer', author: { role: 'agent', id: 'kim' } }))
    expect(texts(await story())).toEqual(['one', 'two', 'answer'])
  })

  test('is opened by the first message, with its customer, and counts', async () => {
    const { bring, desk, events } = deskOnPaper()
    await bring(textEvent('m1', 'one'), textEvent('m2', 'two'))
    const [conversation] = (await desk.conversations()).items
    expect(conversation).toMatchObject({ status: 'open', messageCount: 2, via: 'paper', address: ana, lastMessage: { preview: 'two' } })
    expect(await desk.customer(conversation?.customer ?? '')).toMatchObject({ name: 'Ana', handles: [{ handle: ana }] })
    expect((await events()).map((event) => event.type)).toEqual([
      'customer.created',
      'conversation.opened',
      'message.received',
      'message.received',
    ])
  })

  test('is the same for all handles of a person, and learns new ones', async () => {
    const bsuid: Handle = { kind: 'whatsapp-user', value: 'DE.1' }
    const { bring, desk } = deskOnPaper()
    await bring(textEvent('m1', 'by phone'))
    await bring(textEvent('m2', 'by both', { thread: [ana, bsuid], contact: { handles: [ana, bsuid] } }))
    await bring(textEvent('m3', 'by id alone', { thread: [bsuid], contact: { handles: [bsuid] } }))
    const { items } = await desk.conversations()
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ messageCount: 3, address: bsuid })
    expect((await desk.customer(items[0]?.customer ?? ''))?.handles.map(({ handle }) => handle)).toEqual([ana, bsuid])
  })

  test('does not mind an adapter that names a handle twice', async () => {
    const { bring, desk } = deskOnPaper()
    expect((await bring(textEvent('m1', 'twice', { thread: [ana, ana], contact: { handles: [ana, ana] } }))).status).toBe(200)
    const [conversation] = (await desk.conversations()).items
    expect((await desk.customer(conversation?.customer ?? ''))?.handles).toHaveLength(1)
  })

  test('on another account is another one of the same customer, with one story', async () => {
    const { bring, desk } = deskOnPaper()
    await bring(textEvent('m1', 'to the shop'), textEvent('m2', 'to the other', { account: { ...shop, account: 'other' } }))
    const { items } = await desk.conversations()
    expect(items).toHaveLength(2)
    expect(new Set(items.map(({ customer }) => customer)).size).toBe(1)
    const story = await desk.timeline(items[0]?.customer ?? '')
    expect(new Set(texts(story.items))).toEqual(new Set(['to the shop', 'to the other']))
  })

  test('that was resolved is reopened by the next message', async () => {
    const { bring, desk, eventsOf } = deskOnPaper()
    await bring(textEvent('m1', 'one'))
    const [conversation] = (await desk.conversations()).items
    await desk.resolve(conversation?.id ?? '', { role: 'agent', id: 'kim' })
    expect((await desk.conversations({ status: 'resolved' })).items).toHaveLength(1)
    await bring(textEvent('m2', 'two'))
    expect((await desk.conversations({ status: 'open' })).items).toHaveLength(1)
    expect(await eventsOf('conversation.reopened')).toHaveLength(1)
  })

  test('keeps the words of a change and the version before', async () => {
    const { bring, story, desk } = deskOnPaper()
    await bring(textEvent('m1', 'size 38'), edit('m1', 'size 39'))
    expect(await story()).toMatchObject([{ content: [{ text: 'size 39' }], edits: [{ content: [{ text: 'size 38' }] }] }])
    expect((await desk.conversations()).items[0]?.lastMessage?.preview).toBe('size 39')
  })

  test('keeps changes that come before their message until it comes, in order', async () => {
    const { bring, story } = deskOnPaper()
    await bring(edit('m1', 'second'), edit('m1', 'third'), reaction('m1', '👍'))
    expect(await story()).toEqual([])
    await bring(textEvent('m1', 'first'))
    const [message] = await story()
    expect(message).toMatchObject({ content: [{ text: 'third' }], reactions: [{ emoji: '👍' }] })
    expect(message?.edits?.map(({ content }) => content[0])).toMatchObject([{ text: 'first' }, { text: 'second' }])
  })

  test('says in the journal which changes never found their message', async () => {
    const { bring, wait, eventsOf } = deskOnPaper()
    await bring(reaction('nowhere', '👍'))
    await wait(PARKED_FOR_MS + 1)
    expect(await eventsOf('conversation.unmatched')).toMatchObject([{ event: { target: 'nowhere' } }])
  })

  test('gives up each change in its own time', async () => {
    const { bring, wait, eventsOf } = deskOnPaper()
    const givenUp = async (): Promise<readonly unknown[]> =>
      (await eventsOf('conversation.unmatched')).map(({ event }) => ('target' in event ? event.target : undefined))
    await bring(reaction('first', '👍'))
    await wait(60_000)
    await bring(reaction('second', '👍'))
    await wait(PARKED_FOR_MS - 30_000)
    expect(await givenUp()).toEqual(['first'])
    await wait(60_000)
    expect(await givenUp()).toEqual(['first', 'second'])
    await bring(reaction('third', '👍'))
    await wait(PARKED_FOR_MS + 1)
    expect(await givenUp()).toEqual(['first', 'second', 'third'])
  })

  test('has one reaction a person, which can be changed and taken back', async () => {
    const { bring, story } = deskOnPaper()
    await bring(textEvent('m1', 'hello'), reaction('m1', '👍'), reaction('m1', '❤️'))
    expect((await story())[0]?.reactions).toMatchObject([{ emoji: '❤️' }])
    await bring(reaction('m1'))
    expect((await story())[0]?.reactions).toEqual([])
  })

  test('remembers that a message was taken back, and what it said', async () => {
    const { bring, story, desk } = deskOnPaper()
    await bring(textEvent('m1', 'sorry'), { ...edit('m1', ''), type: 'deletion', id: 'del' } as unknown as ChannelEventOf<'deletion'>)
    expect(await story()).toMatchObject([{ deletedAt: 3_000, content: [{ text: 'sorry' }] }])
    expect((await desk.conversations()).items[0]?.lastMessage?.preview).toBe('')
  })

  test('takes what the business wrote elsewhere as an answer', async () => {
    const { bring, desk, story } = deskOnPaper()
    await bring(textEvent('m1', 'question'), textEvent('m2', 'answer from the phone', { direction: 'outbound' }))
    expect((await story())[1]).toMatchObject({ direction: 'outbound', echo: true, author: { role: 'agent' } })
    expect((await desk.conversations()).items[0]).toMatchObject({ status: 'waiting' })
    expect((await desk.conversations()).items[0]?.waitingSince).toBeUndefined()
  })

  test('what the customer wrote while a reply was on its way is not answered by it', async () => {
    const { bring, wait, desk, paper } = deskOnPaper()
    await bring(textEvent('m1', 'question'))
    const [before] = (await desk.conversations()).items
    paper.script.push(new DeliveryError('unavailable', 'down'))
    await desk.send({ conversation: before?.id ?? '', content: 'answer', author: { role: 'agent', id: 'kim' } })
    await desk.idle()
    await bring(textEvent('m2', 'another question'))
    await wait(60_000)
    expect(paper.sent).toHaveLength(1)
    const [conversation] = (await desk.conversations()).items
    expect(conversation?.status).toBe('open')
    expect(conversation?.waitingSince).toBe(conversation?.lastInboundAt)
  })

  test('follows a customer to a new number and marks the old one as ended', async () => {
    const next: Handle = { kind: 'phone', value: '+4915100000002' }
    const { bring, desk } = deskOnPaper()
    await bring(textEvent('m1', 'old number'))
    await bring({ type: 'handle-change', id: 'hc', account: shop, at: 5_000, thread: [ana], previous: [ana], current: [next] })
    await bring(textEvent('m2', 'new number', { thread: [next], contact: { handles: [next] } }))
    const { items } = await desk.conversations()
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ address: next, messageCount: 2 })
    expect((await desk.customer(items[0]?.customer ?? ''))?.handles).toMatchObject([{ handle: ana, endedAt: 5_000 }, { handle: next }])
  })

  test('of a group is a customer of its own, and says who wrote', async () => {
    const group: Handle = { kind: 'whatsapp-group', value: 'g1' }
    const { bring, desk, story } = deskOnPaper()
    await bring(textEvent('m1', 'from the group', { thread: [group] }))
    expect(await story()).toMatchObject([{ from: ana, author: { name: 'Ana' } }])
    const [conversation] = (await desk.conversations()).items
    expect(conversation).toMatchObject({ address: group, group: {} })
    expect((await story())[0]?.author.id).not.toBe(conversation?.customer)
  })

  test('does not mind receipts for things that it did not send', async () => {
    const { bring, story, desk } = deskOnPaper()
    await bring(textEvent('m1', 'one'), receipt('m1', 'read'), receipt('elsewhere', 'delivered'))
    expect(texts(await story())).toEqual(['one'])
    expect((await desk.deadLetters()).items).toEqual([])
  })

  test('says typing, subscription and referral in the journal', async () => {
    const { bring, events } = deskOnPaper()
    const base = { account: shop, at: 1, thread: [ana] } as const
    await bring(
      { ...base, type: 'typing', id: 't', active: true },
      { ...base, type: 'subscription', id: 's', topic: 'marketing', state: 'unsubscribed' },
      { ...base, type: 'referral', id: 'r', reference: { type: 'advert', clickId: 'c' } },
    )
    expect((await events()).map(({ type }) => type)).toEqual([
      'customer.created',
      'conversation.opened',
      'conversation.typing',
      'conversation.subscription',
      'conversation.referral',
    ])
  })

  test('leaves what belongs to the account to the account, kept whole', async () => {
    const { bring, eventsOf } = deskOnPaper()
    await bring(
      { type: 'unknown', id: 'u', account: shop, at: 1, kind: 'hologram', raw: { any: ['thing'] } },
      { type: 'account-notice', id: 'n', account: shop, at: 1, notice: 'limit', severity: 'warning', data: { limit: 5 } },
    )
    expect(await eventsOf('account.unknown')).toMatchObject([{ event: { kind: 'hologram', raw: { any: ['thing'] } } }])
    expect(await eventsOf('account.notice')).toMatchObject([{ notice: 'limit', data: { limit: 5 } }])
  })

  test('notes activity under the customer whose handle it is', async () => {
    const { bring, desk, eventsOf } = deskOnPaper()
    await bring(textEvent('m1', 'hello'))
    await desk.track({ type: 'cart', handle: ana, at: 9, productIds: ['p1'] })
    const [conversation] = (await desk.conversations()).items
    expect(await eventsOf('activity.cart')).toMatchObject([{ customer: conversation?.customer, activity: { productIds: ['p1'] } }])
  })
})
