import { memoryBackend, seededRandom, silentLogger } from '@crossdesk/core'
import { demoWhatsApp, type FakeCustomer } from '@crossdesk/channels/whatsapp/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ConversationPage, FiguresPage } from '../shared/api.ts'
import { createApp, type App } from './app.ts'
import { openDemo, type Demo } from './demo/demo.ts'

const ORIGIN = 'http://127.0.0.1:3000'
const [BERLIN, , TOKYO] = demoWhatsApp.numbers.map(({ phoneNumberId }) => phoneNumberId)

let demo: Demo
let app: App

beforeEach(async () => {
  demo = await openDemo({ backend: memoryBackend(), random: seededRandom(1), speed: 0, log: silentLogger, latencyMs: 0 })
  app = createApp({ shop: { desk: demo.desk, guard: demo.guard, accountNames: demo.accountNames, demo }, log: silentLogger })
  demo.desk.start()
  demo.open({ url: ORIGIN, fetch: async (request) => app.fetch(request) })
})

afterEach(async () => {
  await settled()
  app.close()
  demo.stop()
  await demo.desk.stop({ drainMs: 0 })
})

async function settled(): Promise<void> {
  await demo.settled()
  await demo.desk.idle()
}

async function figures(query = ''): Promise<FiguresPage> {
  const response = await app.request(`${ORIGIN}/api/figures${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as FiguresPage
}

function post(path: string, body: unknown): Response | Promise<Response> {
  return app.request(ORIGIN + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

const of = ({ rows }: FiguresPage, metric: FiguresPage['rows'][number]['metric']) => rows.find((row) => row.metric === metric)

/** Somebody writes, and the desk has it. */
async function asks(text: string, to = BERLIN, phone = '+49 151 5550900'): Promise<{ who: FakeCustomer; conversation: string }> {
  const who = demo.whatsApp.customer({ name: 'Ida Holm', phone })
  await who.writes(text, { to: to as string })
  await settled()
  const { items } = (await (await app.request(`${ORIGIN}/api/conversations`)).json()) as ConversationPage
  return { who, conversation: items[0]?.id ?? '' }
}

test('before the first message there is nothing to count, and each figure says what it means', async () => {
  const page = await figures()
  expect(page).toMatchObject({ isDemo: true, by: 'channel', parts: [], promises: { firstResponseMs: 900_000, nextReplyMs: 1_800_000 } })
  expect(page.since).toBeUndefined()
  expect(of(page, 'volume')?.value).toBe(0)
  expect(of(page, 'first-response')).toMatchObject({ n: 0, value: null, unfinished: 0 })
  expect(page.definitions.map(({ name }) => name)).toEqual([...new Set(page.rows.map(({ metric }) => metric))])
})

test('whoever has no answer waits; an answer becomes a first response, and its author a name', async () => {
  const { conversation } = await asks('Wo ist mein Paket?')
  const before = await figures()
  expect(of(before, 'volume')?.value).toBe(1)
  expect(of(before, 'backlog')?.value).toBe(1)
  expect(of(before, 'first-response')).toMatchObject({ n: 0, value: null, unfinished: 1 })
  await post(`/api/conversations/${conversation}/messages`, { text: 'Beim Zoll, es kommt morgen.', id: 'm-1' })
  await settled()
  const after = await figures('?by=agent')
  expect(of(after, 'backlog')?.value).toBe(0)
  expect(of(after, 'first-response')).toMatchObject({ n: 1, unfinished: 0, warnings: ['small-sample'] })
  expect(after.parts.find(({ metric, slice }) => metric === 'first-response' && slice.agent === 'console')?.n).toBe(1)
  expect(after.names).toEqual({ console: 'You' })
})

test('a bot’s answer is no first response', async () => {
  const { who } = await asks('Es geht um CD-1042.')
  expect(who.received).toHaveLength(1)
  const page = await figures('?by=agent')
  expect(of(page, 'first-response')).toMatchObject({ n: 0, value: null })
  expect(page.names).toEqual({})
})

test('figures are parted by language as soon as it is known', async () => {
  await asks('Guten Morgen! Wo ist mein Paket? Es steht seit fünf Tagen auf „in Zustellung“.')
  await asks('おはようございます。届いたスニーカーのサイズが合いませんでした。', TOKYO, '+81 90 5550 0907')
  const { parts } = await figures('?by=language')
  expect(parts.filter(({ metric }) => metric === 'volume').map(({ slice, value }) => [slice.language, value])).toEqual([
    ['de', 1],
    ['ja', 1],
  ])
})

test('a customer who says how it went is counted as satisfied, and waits for nothing', async () => {
  const { who, conversation } = await asks('Danke, es ist alles gut angekommen und passt!')
  await post(`/api/conversations/${conversation}/messages`, { text: 'Das freut uns.', id: 'm-1' })
  await settled()
  await post(`/api/conversations/${conversation}/resolve`, {})
  await settled()
  const question = who.received.at(-1)
  expect(question?.options.map(({ id }) => id)).toContain('survey:csat:5')
  await who.writes('5', { to: BERLIN as string })
  await settled()
  const page = await figures()
  expect(of(page, 'csat')).toMatchObject({ n: 1, value: 1 })
  expect(of(page, 'backlog')?.value).toBe(0)
  expect(of(page, 'first-contact-resolution')).toMatchObject({ n: 1, value: 1 })
})

test('questions at the same time count everything once', async () => {
  await asks('Wo ist mein Paket?')
  const pages = await Promise.all([figures(), figures('?by=agent'), figures('?by=language')])
  expect(pages.map((page) => of(page, 'volume')?.value)).toEqual([1, 1, 1])
})

test('a day that begins again is counted anew', async () => {
  await asks('Wo ist mein Paket?')
  expect((await figures()).since).toBeTypeOf('number')
  expect((await post('/api/day', { again: true })).status).toBe(200)
  demo.day.stop()
  const page = await figures()
  expect(page.since).toBeUndefined()
  expect(of(page, 'volume')?.value).toBe(0)
})

test('an unknown part is a mistake of the sender', async () => {
  const response = await app.request(`${ORIGIN}/api/figures?by=mood`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('channel, language, agent') })
})
