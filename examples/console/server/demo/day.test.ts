import { memoryBackend, seededRandom, silentLogger, type DomainEventOf, type HeldDraft, type Message } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { isCustomerMessage, minuteOf } from './act.ts'
import { dayAtTheShop } from './day.ts'
import { openDemo } from './demo.ts'
import { people } from './people.ts'

const MESSAGES = 54
const LANGUAGES = 15

/** Leaves out what the platform made: ids of files, and payloads with the time of day. */
const withoutWire = (key: string, value: unknown): unknown => (key === 'source' || key === 'raw' ? undefined : value)

/** Plays the whole day at once and gives what the desk knows then. */
async function playDay(): Promise<{
  customers: readonly { name: string; messages: readonly Message[] }[]
  order: readonly string[]
  repeated: number
  held: readonly HeldDraft[]
  reviews: readonly DomainEventOf<'draft.reviewed'>[]
  surveys: readonly DomainEventOf<'survey.answered'>['survey'][]
}> {
  const demo = await openDemo({ backend: memoryBackend(), random: seededRandom(1), speed: 'all', log: silentLogger, latencyMs: 0 })
  const app = createApp({ shop: { desk: demo.desk, guard: demo.guard, accountNames: demo.accountNames, demo }, log: silentLogger })
  demo.desk.start()
  demo.open({ url: 'http://127.0.0.1:3000', fetch: async (request) => app.fetch(request) })
  await demo.day.ended()
  await demo.settled()
  await demo.desk.idle()
  const order: string[] = []
  const reviews: DomainEventOf<'draft.reviewed'>[] = []
  const surveys: DomainEventOf<'survey.answered'>['survey'][] = []
  for await (const { event } of demo.desk.journal())
    if (event.type === 'draft.reviewed') reviews.push(event)
    else if (event.type === 'survey.answered') surveys.push(event.survey)
    else if (event.type === 'message.received')
      order.push(`${event.message.author.name}: ${JSON.stringify(event.message.content, withoutWire)}`)
  const { items } = await demo.desk.conversations({ limit: 100 })
  const ids = [...new Set(items.map(({ customer }) => customer))]
  const customers = await Promise.all(
    ids.map(async (id) => ({
      name: (await demo.desk.customer(id))?.name ?? '',
      messages: (await demo.desk.timeline(id, { limit: 100 })).items,
    })),
  )
  const { repeated } = demo.day.view().webhooks
  const held = (await demo.desk.drafts()).items
  app.close()
  demo.stop()
  await demo.desk.stop({ drainMs: 0 })
  return { customers, order, repeated, held, reviews, surveys }
}

test('fifty-four messages in fifteen languages, in order of time', () => {
  const acts = dayAtTheShop()
  const messages = acts.filter(isCustomerMessage)
  expect(messages).toHaveLength(MESSAGES)
  expect(new Set(messages.map(({ who }) => people[who].locale.split('-')[0])).size).toBe(LANGUAGES)
  const minutes = acts.map(({ at }) => minuteOf(at))
  expect(minutes).toEqual(minutes.toSorted((one, other) => one - other))
})

test('every message stands in its story exactly once, although some webhooks come twice', async () => {
  const { customers, order, repeated } = await playDay()
  expect(repeated).toBeGreaterThanOrEqual(4)
  expect(order).toHaveLength(MESSAGES)
  const inbound = customers.flatMap(({ messages }) => messages.filter(({ direction }) => direction === 'inbound'))
  expect(inbound).toHaveLength(MESSAGES)
  expect(new Set(inbound.map(({ externalId }) => externalId)).size).toBe(MESSAGES)
  expect(customers).toHaveLength(Object.keys(people).length)
}, 120_000)

test('two days are the same day', async () => {
  const [one, other] = [await playDay(), await playDay()]
  // Of each customer: of two who write at the same moment on two platforms, either may be the first.
  for (const { name } of one.customers) {
    const of = (day: typeof one): readonly string[] => day.order.filter((line) => line.startsWith(`${name}:`))
    expect(of(other)).toEqual(of(one))
  }
  expect(other.order).toHaveLength(one.order.length)
}, 120_000)

test('the day has everything that a story can show', async () => {
  const { customers, surveys } = await playDay()
  const all = customers.flatMap(({ messages }) => messages)
  const types = new Set(all.flatMap(({ content }) => content.map((item) => (item.type === 'media' ? item.kind : item.type))))
  for (const type of ['text', 'image', 'voice', 'file', 'location', 'contact', 'cart', 'choices', 'choice', 'unsupported'])
    expect(types).toContain(type)
  expect(all.some(({ edits }) => edits !== undefined)).toBe(true)
  expect(all.some(({ deletedAt }) => deletedAt !== undefined)).toBe(true)
  expect(all.some(({ reactions }) => reactions !== undefined && reactions.length > 0)).toBe(true)
  expect(all.some(({ direction, replyTo }) => direction === 'inbound' && replyTo?.id !== undefined)).toBe(true)
  expect(all.some(({ echo }) => echo === true)).toBe(true)
  // What WhatsApp cannot show, and an answer by number.
  expect(all.some(({ losses = [] }) => losses.length > 0)).toBe(true)
  expect(all.flatMap(({ content }) => content)).toContainEqual({ type: 'choice', id: 'eu-39', title: 'EU 39', written: '4' })
  expect(surveys.map(({ language, answer }) => [language, answer?.score, answer?.comment])).toEqual([
    ['tr', 5, undefined],
    ['en', 2, expect.stringContaining('driver')],
  ])
  const emma = customers.find(({ name }) => name === people.emma.name)
  expect(new Set(emma?.messages.map(({ channel }) => channel.account)).size).toBe(2)
}, 120_000)

test('the guard has its say: one answer is warned about, one waits, a card number is marked, and nothing else is stopped', async () => {
  const { customers, held, reviews } = await playDay()
  expect(reviews.map(({ review, author }) => [author.name, review.verdict, review.findings.map(({ rule }) => rule)])).toEqual([
    ['Marcus', 'hold', ['fernweh.bank-account']],
    ['Marcus', 'warn', ['law.review.incentive']],
  ])
  expect(held).toMatchObject([{ author: { name: 'Marcus' }, review: { verdict: 'hold' } }])
  const marked = customers.flatMap(({ messages }) => messages).flatMap(({ annotations }) => annotations?.findings ?? [])
  expect(marked).toContainEqual(expect.objectContaining({ rule: 'pii.card.received', match: '4000 0012 3456 7899' }))
  // Private data is all that the customers of this day are warned about.
  expect(marked.filter(({ category }) => !category.startsWith('pii_'))).toEqual([])
}, 120_000)
