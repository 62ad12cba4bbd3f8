import {
  createDesk,
  memoryBackend,
  seededRandom,
  type Author,
  type ChannelAdapter,
  type Content,
  type Conversation,
  type Desk,
  type Message,
} from '@crossdesk/core'
import { manualClock, type ManualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import { UPDATES_TOPIC } from './poll.ts'
import { setWebhook } from './webhook.ts'
import { demoTelegram } from './testing/demo.ts'
import { fakeTelegram, type FakeTelegram, type FakeTelegramOptions } from './testing/platform.ts'

const lena: Author = { role: 'agent', id: 'lena', name: 'Lena' }
const [bot] = demoTelegram.bots
const BOT = bot.token.split(':')[0] ?? ''
const OWNER = { id: 900_001, name: 'Nordwind GmbH', connectionId: 'con-1' }

interface Shop {
  readonly desk: Desk
  readonly platform: FakeTelegram
  readonly clock: ManualClock
  /** Lets everything on its way arrive, and this time pass. */
  settle(ms?: number): Promise<void>
  /** All messages of the newest conversation, oldest first. */
  story(): Promise<readonly Message[]>
  conversation(): Promise<Conversation>
  answer(...content: readonly Content[]): Promise<Message>
}

/** A desk and a whole platform that talk over their real formats, on one clock. */
function shop(options: Partial<FakeTelegramOptions> = {}, receives = true): Shop {
  const clock = manualClock(1_790_000_000_000)
  const random = seededRandom(3)
  const channels: Record<string, ChannelAdapter> = { tg: telegram({ bots: demoTelegram.bots }) }
  const desk: Desk = createDesk({
    clock,
    random,
    backend: memoryBackend({ clock, random }),
    channels,
    fetch: (input, init) => platform.fetch(input, init),
  })
  const webhook = { url: 'https://desk.test/tg', fetch: async (request: Request) => desk.webhook('tg', request) }
  const platform = fakeTelegram({ ...demoTelegram, clock, random, ...(receives ? { webhook } : {}), ...options })
  desk.start()

  async function settle(ms = 0): Promise<void> {
    // Back and forth: what arrives here makes something leave there.
    for (let step = 0; step < 4; step++) {
      await platform.settled()
      if (receives) await desk.idle()
      await clock.advance(ms / 4)
    }
  }
  async function conversation(): Promise<Conversation> {
    const [newest] = (await desk.conversations()).items
    if (newest === undefined) throw new Error('nobody has written')
    return newest
  }
  return {
    desk,
    platform,
    clock,
    settle,
    conversation,
    story: async () => (await desk.messages((await conversation()).id, { limit: 200 })).items.toReversed(),
    async answer(...content) {
      const result = await desk.send({ conversation: (await conversation()).id, content, author: lena })
      if (result.type !== 'queued') throw new Error(`expected a message, got ${result.type}`)
      await settle(8000)
      return (await desk.message(result.message.id)) as Message
    },
  }
}

const text = (value: string): Content => ({ type: 'text', text: value })

describe('Telegram, from the customer’s phone to the desk and back', () => {
  test('a question becomes a story, and the answer arrives with its marks', async () => {
    const { platform, settle, story, answer, conversation } = shop()
    const olena = platform.person({ name: 'Олена', username: 'olena_k', languageCode: 'uk' })
    await olena.writes('Де моя посилка? 📦')
    await settle()
    const sent = await answer({ type: 'text', text: 'Вона вже в дорозі', entities: [{ type: 'bold', start: 0, end: 8 }] })
    expect(olena.received).toMatchObject([{ text: 'Вона вже в дорозі', entities: [{ type: 'bold', offset: 0, length: 8 }] }])
    expect(sent.parts?.[0]?.delivery.state).toBe('sent')
    expect((await story()).map(({ content: [first] }) => first)).toMatchObject([
      { text: 'Де моя посилка? 📦' },
      { text: 'Вона вже в дорозі' },
    ])
    expect(await conversation()).toMatchObject({ channel: { channel: 'telegram', account: BOT }, address: { kind: 'telegram-user' } })
  })

  test('a question has buttons, a press of one is answered and becomes the choice', async () => {
    const { platform, settle, story, answer } = shop()
    const dmitri = platform.person({ name: 'Дмитрий' })
    await dmitri.writes('Хочу вернуть')
    await settle()
    await answer({
      type: 'choices',
      text: 'Что именно?',
      options: [
        { id: 'shoes', title: 'Обувь' },
        { id: 'other', title: 'Другое' },
      ],
    })
    const pressed = await dmitri.presses(dmitri.received[0]?.id ?? '', 'Обувь')
    await settle(1000)
    expect(await pressed.answered).toBeDefined()
    expect((await story()).at(-1)).toMatchObject({ content: [{ type: 'choice', id: 'shoes', title: 'Обувь' }] })
  })

  test('pictures, places, albums and files come and go', async () => {
    const { platform, settle, story, answer } = shop()
    const ana = platform.person({ name: 'Ana' })
    await ana.writes({ type: 'photo', caption: 'broken' })
    await ana.writes({ type: 'album', items: [{ type: 'photo' }, { type: 'photo', caption: 'two' }] })
    await ana.writes({ type: 'voice' })
    await ana.writes({ type: 'venue', latitude: 38.7, longitude: -9.1, title: 'Loja', address: 'Rua 1' })
    await settle()
    const kinds = (await story()).flatMap(({ content }) => content.map((item) => (item.type === 'media' ? item.kind : item.type)))
    expect(kinds).toEqual(['image', 'image', 'image', 'voice', 'location'])
    const picture = { type: 'media', kind: 'image', source: { in: 'url', url: 'https://shop.example/a.jpg' } } as const
    await answer({ ...picture, caption: 'this one?' })
    const album = await answer({
      type: 'carousel',
      cards: [
        { type: 'card', media: picture, text: 'front' },
        { type: 'card', media: picture, text: 'back' },
      ],
    })
    expect(ana.received.map(({ media }) => media?.kind)).toEqual(['photo', 'photo', 'photo'])
    expect(new Set(ana.received.slice(1).map(({ albumId }) => albumId)).size).toBe(1)
    // Whoever quotes the second picture of an album quotes the album.
    await ana.writes('the back, please', { replyTo: ana.received[2]?.id ?? '' })
    await settle()
    expect((await story()).at(-1)?.replyTo?.id).toBe(album.id)
  })

  test('a file that the customer sent can be downloaded', async () => {
    const { desk, platform, settle, story } = shop()
    const ana = platform.person({ name: 'Ana' })
    await ana.writes({
      type: 'document',
      medium: { bytes: new TextEncoder().encode('invoice'), fileName: 'invoice.pdf', mimeType: 'application/pdf' },
    })
    await settle()
    const [message] = await story()
    expect(await (await desk.media(message?.id ?? '', 0)).text()).toBe('invoice')
  })

  test('edits and reactions of both sides, and our own removals', async () => {
    const { desk, platform, settle, story, answer } = shop()
    // As a user does it once: Telegram tells of reactions only if it is asked to.
    await setWebhook({ ...bot, url: 'https://desk.test/tg', fetch: platform.fetch })
    const ana = platform.person({ name: 'Ana' })
    const { id } = await ana.writes('size 38')
    await ana.edits(id, 'size 39')
    await settle()
    expect((await story())[0]).toMatchObject({ content: [{ text: 'size 39' }], edits: [{ content: [{ text: 'size 38' }] }] })
    const sent = await answer(text('Noted'))
    await ana.reacts(ana.received[0]?.id ?? '', '👍')
    await settle()
    expect((await desk.message(sent.id))?.reactions).toMatchObject([{ emoji: '👍' }])
    await desk.react((await story())[0]?.id ?? '', '❤', lena)
    expect(ana.seesReactions(id)).toEqual(['❤'])
    await desk.edit(sent.id, 'Noted: 39', lena)
    expect(ana.received).toMatchObject([{ text: 'Noted: 39', edited: true }])
    await desk.remove(sent.id)
    expect(ana.received).toMatchObject([{ deleted: true }])
  })

  test('what the platform shows of our writing, and that somebody blocked us', async () => {
    const { desk, platform, settle, answer, conversation } = shop()
    const ana = platform.person({ name: 'Ana' })
    await ana.writes('Olá')
    await settle()
    await desk.showTyping((await conversation()).id)
    expect(ana.sees()).toBe('typing')
    await ana.blocks()
    await settle()
    const failed = await answer(text('Are you there?'))
    expect(failed.parts?.[0]?.delivery).toMatchObject({ state: 'failed', reason: { kind: 'blocked' } })
    const events: string[] = []
    for await (const { event } of desk.journal()) events.push(event.type)
    expect(events).toContain('conversation.subscription')
  })

  test('a business account is an account of its own, and is answered in its name', async () => {
    const { platform, settle, story, answer, conversation } = shop({ bots: [{ ...bot, businessOwners: [OWNER] }] })
    const ana = platform.person({ name: 'Ana' })
    const question = await ana.writes('Do you ship to Porto?', { business: OWNER.connectionId })
    await settle()
    expect((await conversation()).channel.account).toBe(`business:${OWNER.connectionId}`)
    await answer(text('Yes, in four days'))
    expect(ana.received).toMatchObject([{ text: 'Yes, in four days', from: OWNER.id }])
    await ana.deletes(question.id)
    await settle()
    expect((await story())[0]?.deletedAt).toBeDefined()
  })

  test('a group that becomes a supergroup goes on in the same conversation', async () => {
    const { desk, platform, settle, answer } = shop({ bots: [{ ...bot, readsAllGroupMessages: true }] })
    const group = platform.group({ title: 'Wholesale', type: 'group' })
    const ana = platform.person({ name: 'Ana' })
    await ana.joins(group)
    await ana.writes('Price for 50?', { group })
    await settle()
    await group.upgrade()
    await settle()
    const reply = await answer(text('3.90 each'))
    expect(reply.parts?.[0]?.delivery.state).toBe('sent')
    await ana.writes('Deal', { group })
    await settle()
    expect((await desk.conversations()).items).toHaveLength(1)
  })

  test('nothing is lost or doubled when webhooks come twice and calls fail at times', async () => {
    const { desk, platform, settle, story, answer } = shop({ webhookChaos: { duplicateRate: 0.5 } })
    const ana = platform.person({ name: 'Ana' })
    for (let message = 1; message <= 10; message++) await ana.writes(`message ${message}`)
    await settle(5000)
    expect((await story()).map(({ content: [first] }) => (first?.type === 'text' ? first.text : ''))).toEqual(
      Array.from({ length: 10 }, (_, index) => `message ${index + 1}`),
    )
    platform.faults.next({ code: 429, times: 2 })
    platform.faults.next({ code: 500 })
    const sent = await answer(text('ten messages, one answer'))
    await settle(120_000)
    expect(ana.received.map(({ text: words }) => words)).toEqual(['ten messages, one answer'])
    const { parts } = (await desk.message(sent.id)) ?? {}
    expect(parts?.[0]?.delivery.state).toBe('sent')
  })

  test('a text beyond 4,096 units arrives in parts that cut nothing', async () => {
    const { platform, settle, answer } = shop()
    const ana = platform.person({ name: 'Ana' })
    await ana.writes('Tell me everything')
    await settle()
    const words = 'Straße 👩‍👩‍👧 https://shop.example/a?b=c '.repeat(200)
    await answer(text(words))
    expect(ana.received.length).toBeGreaterThan(1)
    expect(
      ana.received
        .map((part) => part.text)
        .join('')
        .replaceAll(/\s+/g, ''),
    ).toBe(words.replaceAll(/\s+/g, ''))
    for (const part of ana.received) expect(part.text?.length).toBeLessThanOrEqual(4096)
  })

  test('without a webhook, polling brings the same, each update once, and goes on where it was', async () => {
    const { desk, platform, clock, conversation } = shop({}, false)
    const ana = platform.person({ name: 'Ana' })
    await ana.writes('one')
    await desk.poll('tg', { account: { channel: 'telegram', account: BOT }, topic: UPDATES_TOPIC })
    const story = async (): Promise<string[]> => {
      const messages = (await desk.messages((await conversation()).id)).items.toReversed()
      return messages.map(({ content: [first] }) => (first?.type === 'text' ? first.text : `(${first?.type})`))
    }
    const pass = async (): Promise<void> => {
      for (let step = 0; step < 12; step++) await clock.advance(500)
    }
    await pass()
    expect(await story()).toEqual(['one'])
    await ana.writes('two')
    await pass()
    await ana.writes('three')
    await pass()
    expect(await story()).toEqual(['one', 'two', 'three'])
    await desk.stop({ drainMs: 0 })
    platform.stop()
  })
})
