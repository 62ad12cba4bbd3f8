import {
  createDesk,
  memoryBackend,
  seededRandom,
  silentLogger,
  type Author,
  type ChannelAdapter,
  type ChannelEvent,
  type ChannelKind,
  type Content,
  type Conversation,
  type Desk,
  type DomainEvent,
  type DomainEventType,
  type Handle,
  type Message,
  type OutboundPart,
  type SendResult,
} from '@crossdesk/core'
import { manualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { createGuard, type GuardOptions } from '../guard/create-guard.ts'
import type { Decoder, Situation } from '../guard/guard.ts'
import { allPacks } from '../packs/all-packs.ts'
import { definePack } from '../packs/define-pack.ts'
import { guardPlugin, type GuardPluginOptions } from './guard-plugin.ts'

const kim: Author = { role: 'agent', id: 'kim' }
const lea: Author = { role: 'agent', id: 'lea', name: 'Lea' }
const ana: Handle = { kind: 'phone', value: '+4915155501199' }

const IBAN = 'DE62 9999 9999 0005 5501 23'
const CARD = '4000 0012 3456 7899'

/** Bank accounts leave with four eyes. */
const house = definePack({
  id: 'house',
  title: 'House rules',
  applies: {},
  rules: [
    {
      id: 'house.bank-account',
      category: 'pii_iban',
      severity: 'hold',
      detects: ['identifier.iban'],
      wording: 'iban-sent',
      source: { title: 'House rules', hand: 'first', checkedOn: '2026-11-22' },
    },
  ],
})

/** A channel without a platform: webhooks are lists of events, what is sent lies on the table. */
function paper(kind: ChannelKind): ChannelAdapter<string> & { readonly sent: readonly OutboundPart[] } {
  const sent: OutboundPart[] = []
  return {
    kind,
    credentials: 'own',
    capabilities: {
      status: 'stable',
      content: { text: {}, media: { kinds: { image: { maxBytes: 1_000_000, mimeTypes: ['image/png'], caption: true } } } },
      idempotency: 'none',
      receipts: [],
      source: { title: 'no platform', checkedOn: '2026-11-22' },
    },
    sent,
    async receive(request) {
      return { events: (await request.json()) as ChannelEvent[], pulls: [], response: new Response('ok') }
    },
    async send(part) {
      sent.push(part)
      return { externalId: `paper-${sent.length}` }
    },
  }
}

interface Given {
  readonly channel?: ChannelKind
  readonly guard?: GuardOptions
  readonly context?: GuardPluginOptions['context']
  readonly thread?: readonly [Handle, ...Handle[]]
  readonly says?: string | readonly Content[]
}

interface Shop {
  readonly desk: Desk
  readonly sent: readonly OutboundPart[]
  readonly conversation: Conversation
  /** What the customer wrote, as the desk has it now. */
  question(): Promise<Message | undefined>
  answer(content: string | readonly Content[]): Promise<SendResult>
  eventsOf(type: DomainEventType): Promise<readonly DomainEvent[]>
}

/** A desk with a guard, to which a customer has written. */
async function shop({ channel = 'paper', guard = {}, context, thread = [ana], says = 'A question' }: Given = {}): Promise<Shop> {
  const clock = manualClock()
  const random = seededRandom(7)
  const adapter = paper(channel)
  const desk: Desk = createDesk({
    clock,
    random,
    log: silentLogger,
    backend: memoryBackend({ clock, random }),
    channels: { paper: adapter },
    plugins: [guardPlugin({ guard: createGuard(guard), market: 'DE', ...(context === undefined ? {} : { context }) })],
  })
  desk.start()
  const question: ChannelEvent = {
    type: 'message',
    id: 'message:m1',
    externalId: 'm1',
    account: { channel, account: 'shop' },
    at: clock.now(),
    thread,
    contact: { handles: thread, name: 'Ana' },
    direction: 'inbound',
    content: typeof says === 'string' ? [{ type: 'text', text: says }] : says,
  }
  await desk.webhook('paper', new Request('http://desk.example/', { method: 'POST', body: JSON.stringify([question]) }))
  await desk.idle()
  const [conversation] = (await desk.conversations()).items
  if (conversation === undefined) throw new Error('nobody has written')
  return {
    desk,
    sent: adapter.sent,
    conversation,
    question: async () => (await desk.messages(conversation.id)).items.at(-1),
    async answer(content) {
      const result = await desk.send({ conversation: conversation.id, content, author: kim })
      await desk.idle()
      return result
    },
    async eventsOf(type) {
      const all: DomainEvent[] = []
      for await (const { event } of desk.journal()) if (event.type === type) all.push(event)
      return all
    },
  }
}

/** A guard's classifier that notes where it was asked. */
function listening(): { readonly asked: Situation[]; readonly classifier: NonNullable<GuardOptions['classifier']> } {
  const asked: Situation[] = []
  return { asked, classifier: { name: 'listening', classify: async (_text, situation) => (asked.push(situation), []) } }
}

const down: NonNullable<GuardOptions['classifier']> = { name: 'down', classify: () => Promise.reject(new Error('no model today')) }

describe('a reply', () => {
  test('that nothing speaks against leaves as it is', async () => {
    const { answer, sent } = await shop()
    expect(await answer('Ihr Paket ist unterwegs.')).toMatchObject({ type: 'queued', review: { verdict: 'allow', findings: [] } })
    expect(sent).toHaveLength(1)
  })

  test('with a warning leaves, with its findings', async () => {
    const { answer, sent, eventsOf } = await shop()
    const text = `Unser Konto: ${IBAN}`
    expect(await answer(text)).toMatchObject({
      type: 'queued',
      review: { verdict: 'warn', by: ['guard'], findings: [{ rule: 'pii.iban.sent', match: IBAN, start: text.indexOf(IBAN) }] },
    })
    expect(sent).toMatchObject([{ content: { text } }])
    expect(await eventsOf('draft.reviewed')).toHaveLength(1)
  })

  test('goes out rewritten where the better text is plain', async () => {
    const { answer, sent } = await shop({ channel: 'amazon' })
    expect(await answer('Thank you 😀 for your order.')).toMatchObject({
      type: 'queued',
      review: { verdict: 'rewrite', by: ['guard'], findings: [{ rule: 'amazon.style.emoji-gif', replacement: '' }] },
    })
    expect(sent).toMatchObject([{ content: { type: 'text', text: 'Thank you for your order.' } }])
  })

  test('is rewritten in the words under a picture too, and loses marks that would not fit any more', async () => {
    const { answer, sent } = await shop({ channel: 'amazon' })
    const picture: Content = {
      type: 'media',
      kind: 'image',
      source: { in: 'url', url: 'https://shop.example/a.png' },
      caption: 'Your kettle 😀 here',
    }
    await answer([
      { type: 'text', text: 'Thank you 😀 dear Ana', direction: 'ltr', entities: [{ type: 'bold', start: 18, end: 21 }] },
      picture,
    ])
    expect(sent.map(({ content }) => content)).toEqual([
      { type: 'text', text: 'Thank you dear Ana', direction: 'ltr' },
      { ...picture, caption: 'Your kettle here' },
    ])
  })

  test('is held when the rewritten words would stand where they cannot be put back', async () => {
    const { answer, sent } = await shop({ channel: 'amazon' })
    expect(await answer([{ type: 'product', productId: 'p-1', title: 'Kettle 😀' }])).toMatchObject({
      type: 'held',
      draft: { content: [{ title: 'Kettle 😀' }] },
    })
    expect(sent).toEqual([])
  })

  test('that the shop wants two people for waits, and leaves when a second one lets it go', async () => {
    const { answer, desk, sent, eventsOf } = await shop({ guard: { packs: [...allPacks, house] } })
    const result = await answer(`Unser Konto: ${IBAN}`)
    expect(result).toMatchObject({ type: 'held', draft: { author: kim, review: { findings: [{ rule: 'house.bank-account' }] } } })
    const [draft] = (await desk.drafts()).items
    expect(await desk.release(draft?.id ?? '', kim)).toMatchObject({ type: 'second-person-needed' })
    await desk.idle()
    expect(sent).toEqual([])
    expect(await desk.release(draft?.id ?? '', lea)).toMatchObject({ type: 'queued' })
    await desk.idle()
    expect(sent).toMatchObject([{ content: { text: `Unser Konto: ${IBAN}` } }])
    expect(await eventsOf('draft.released')).toMatchObject([{ by: lea }])
  })

  test('with a card number does not leave', async () => {
    const { answer, desk, sent } = await shop()
    expect(await answer(`Ihre Karte ${CARD} wurde belastet.`)).toMatchObject({
      type: 'blocked',
      review: { verdict: 'block', findings: [{ rule: 'pii.card.sent', match: CARD }] },
    })
    expect(sent).toEqual([])
    expect((await desk.drafts()).items).toEqual([])
  })

  test('is held while the classifier is down: nothing leaves unread', async () => {
    const { answer, sent } = await shop({ guard: { classifier: down } })
    expect(await answer('Ihr Paket ist unterwegs.')).toMatchObject({
      type: 'held',
      draft: { review: { by: ['guard'], findings: [{ rule: 'reviewer-failed' }] } },
    })
    expect(sent).toEqual([])
  })

  test('may do what its channel allows: a phone number leaves on the own page, not on a marketplace', async () => {
    const own = await shop({ channel: 'webchat' })
    expect((await own.answer('Call us: +49 30 5550 1234')).type).toBe('queued')
    const market = await shop({ channel: 'ebay' })
    expect((await market.answer('Call us: +49 30 5550 1234')).type).toBe('blocked')
    expect(market.sent).toEqual([])
  })
})

describe('whose law counts', () => {
  const abroad: Handle = { kind: 'phone', value: '+447700900199' }
  const user: Handle = { kind: 'messenger-user', value: 'u-1' }

  test.each([
    ['the number that is written to', [abroad], 'GB'],
    ['a number beside the id that is written to', [user, abroad], 'GB'],
    ['the main market of the shop where no number is known', [user], 'DE'],
  ] as const)('%s', async (_whose, thread, market) => {
    const { asked, classifier } = listening()
    const { answer } = await shop({ guard: { classifier }, thread })
    await answer('Hello')
    expect(asked.map((situation) => [situation.direction, situation.market])).toEqual([
      ['inbound', market],
      ['outbound', market],
    ])
  })
})

describe('what stateful rules ask for', () => {
  test('is, by default, when the draft was made and whether somebody waits for it', async () => {
    const { asked, classifier } = listening()
    const { answer } = await shop({ guard: { classifier } })
    await answer('First')
    await answer('Second, unasked')
    expect(asked.map(({ context }) => context?.solicited)).toEqual([undefined, true, false])
    expect(asked[1]?.context?.now).toEqual(expect.any(Number))
  })

  test('comes from the shop that knows more', async () => {
    const { answer } = await shop({ context: async () => ({ optedOut: true, solicited: false }) })
    expect(await answer('By the way')).toMatchObject({ type: 'queued', review: { findings: [{ rule: 'own.opted-out' }] } })
  })
})

describe("a customer's message", () => {
  test('has what was found noted on it, and is refused nothing', async () => {
    const { question } = await shop({ says: `Please charge my card ${CARD}` })
    expect((await question())?.annotations?.findings).toMatchObject([
      { rule: 'pii.card.received', severity: 'warn', match: CARD, checkedOn: expect.any(String) },
    ])
  })

  test('in which nothing is found has no note', async () => {
    const { question, eventsOf } = await shop({ says: 'Where is my parcel?' })
    expect((await question())?.annotations).toBeUndefined()
    expect(await eventsOf('message.annotated')).toEqual([])
  })

  test('that wants to leave the platform is advice for the agent', async () => {
    const { question } = await shop({ channel: 'ebay', says: 'Can you write to me on WhatsApp instead?' })
    expect((await question())?.annotations?.findings).toMatchObject([{ category: 'customer_diversion', severity: 'allow' }])
  })

  test('waits for nobody: with decoder and classifier down it has what the packs find', async () => {
    const broken: Decoder = { name: 'ocr', accepts: () => true, decode: () => Promise.reject(new Error('no OCR today')) }
    const { question, eventsOf } = await shop({ guard: { classifier: down, decoders: [broken] }, says: `Please charge my card ${CARD}` })
    expect((await question())?.annotations?.findings).toMatchObject([{ rule: 'pii.card.received', passage: 0 }])
    expect(await eventsOf('job.dead-lettered')).toEqual([])
  })
})
