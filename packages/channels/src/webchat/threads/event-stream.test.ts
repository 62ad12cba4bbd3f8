import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatEvent } from '../protocol/events.ts'
import { clientId, trial, type Browser, type Stream, type Trial } from '../trial.ts'

const account = { channel: 'webchat', account: 'north' }
const context = { tenant: 'default', account } as never

function replyTo(shop: Trial, thread: string, id: string): Promise<unknown> {
  const to = { kind: 'webchat-visitor', value: thread, scope: 'north' }
  return shop.chat.send?.({ id, account, to, content: { type: 'text', text: id } }, context) ?? Promise.resolve()
}

async function readUntil(stream: Stream, seq: number): Promise<readonly ChatEvent[]> {
  const events: ChatEvent[] = []
  for (let last = 0; last < seq;) {
    const event = await stream.next()
    if (event === undefined) throw new Error('the stream ended too early')
    events.push(event)
    if ('seq' in event) last = event.seq
  }
  return events
}

describe('the event stream', () => {
  test('begins with a hint for the time of coming back, and numbers what is kept', async () => {
    const shop = trial()
    const mia = await shop.visit()
    await mia.say('Hello')
    const stream = await mia.listen(0)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(stream.response.headers.get('cache-control')).toBe('no-store, no-transform')
    expect(await stream.raw()).toBe('retry: 3000\n\n')
    expect(await stream.raw()).toMatch(/^id: 1\ndata: \{"type":"message","seq":1,.*\}\n\n$/)
    await stream.close()
  })

  test('goes on behind Last-Event-ID rather than behind the address', async () => {
    const shop = trial()
    const mia = await shop.visit()
    for (const text of ['1', '2', '3']) await mia.say(text)
    const response = await mia.send('GET events?after=0', undefined, { 'last-event-id': '2' })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('id: 3\n')
    await reader.cancel()
  })

  test('finds by itself at the heartbeat what no signal told', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const deaf = trial({
      beside: shop,
      chat: { backend: { ...shop.backend, tenant: () => ({ ...shop.backend, signals: { send() {}, listen: () => () => {} } }) } },
    })
    const response = await deaf.fetch('north/events?after=0', { headers: { authorization: `Bearer ${mia.session.token}` } })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const read = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value)
    expect(await read()).toBe('retry: 3000\n\n')
    const beat = read()
    await shop.clock.advance(0)
    await mia.say('Hello')
    await shop.clock.advance(15_000)
    expect(await beat).toBe(':\n\n')
    expect(await read()).toContain('id: 1\n')
    await reader.cancel()
  })

  test('reads no further than its reader takes', async () => {
    const shop = trial()
    const mia = await shop.visit()
    let transactions = 0
    const counted = {
      ...shop.backend,
      tenant: () => ({ ...shop.backend, transact: (work: never) => (transactions++, shop.backend.transact(work)) }),
    }
    const slow = trial({ beside: shop, chat: { backend: counted as never } })
    const response = await slow.fetch('north/events?after=0', { headers: { authorization: `Bearer ${mia.session.token}` } })
    for (let count = 0; count < 20; count++) await replyTo(shop, mia.session.thread, `m${count}.0`)
    await shop.clock.advance(60_000)
    // One for the session; the log is not looked at before somebody reads.
    expect(transactions).toBe(1)
    await response.body?.cancel()
  })

  test('tells who missed too much to begin anew', async () => {
    const shop = trial()
    const mia = await shop.visit()
    for (let count = 1; count <= 501; count++) await replyTo(shop, mia.session.thread, `m${count}.0`)
    const stream = await mia.listen(0)
    expect(await stream.next()).toEqual({ type: 'reset', seq: 501 })
    await stream.close()
    const near = await mia.listen(1)
    expect(await readUntil(near, 501)).toHaveLength(500)
    await near.close()
    const future = await mia.listen(999)
    expect(await future.next()).toEqual({ type: 'reset', seq: 501 })
    await future.close()
  })

  test('ends by itself after half an hour, and says so when the session has run out', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const stream = await mia.listen()
    await shop.clock.advance(30 * 60_000)
    expect(await stream.next()).toBeUndefined()
    const late = trial({ beside: shop, chat: { streamMs: 40 * 24 * 60 * 60_000 } })
    const response = await late.fetch('north/events', { headers: { authorization: `Bearer ${mia.session.token}` } })
    await shop.clock.advance(30 * 24 * 60 * 60_000)
    expect(await response.text()).toContain('data: {"type":"end","reason":"expired"}')
  })

  test('is closed when its reader goes, and then makes room for another', async () => {
    const shop = trial({ chat: { maxStreams: 1 } })
    const mia = await shop.visit()
    const gone = new AbortController()
    const first = await mia.listen(0, { signal: gone.signal })
    const refused = await mia.listen(0)
    expect(refused.response.status).toBe(429)
    expect(refused.response.headers.get('retry-after')).toBe('5')
    gone.abort()
    expect(await first.next()).toBeUndefined()
    const second = await mia.listen(0)
    expect(second.response.status).toBe(200)
    await second.close()
    expect((await mia.listen(0)).response.status).toBe(200)
  })

  test('ends when the store fails, so that the client comes back', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const stream = await mia.listen()
    await stream.raw()
    await shop.backend.close()
    expect(await stream.next()).toBeUndefined()
  })
})

/** What happens in a thread, by chance. */
type Deed =
  | { readonly type: 'say' | 'sayTwice' | 'reply' | 'read' }
  /** A tab's connection breaks, and it comes back behind what it has. */
  | { readonly type: 'cut'; readonly tab: number }
  | { readonly type: 'catchUp'; readonly tab: number }

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('say' as const, 'sayTwice' as const, 'reply' as const, 'read' as const) }),
    fc.record({ type: fc.constantFrom('cut' as const, 'catchUp' as const), tab: fc.integer({ min: 0, max: 1 }) }),
  ),
  { minLength: 1, maxLength: 25 },
)

test('two tabs at two processes see every kept event exactly once and in order, wherever their connections break', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const one = trial({ chat: { limits: { messages: { perMinute: 1e6, burst: 1e6 }, reads: { perMinute: 1e6, burst: 1e6 } } } })
      const processes = [one, trial({ beside: one })] as const
      const first = await one.visit()
      const tabs = await Promise.all(
        processes.map(async (process) => {
          const browser: Browser = await process.visit({}, { token: first.session.token })
          return { browser, stream: await browser.listen(0), seen: [] as number[] }
        }),
      )
      const catchUp = async (tab: (typeof tabs)[number]): Promise<void> => {
        const { seq } = (await (await tab.browser.send('GET messages?limit=1')).json()) as { seq: number }
        while ((tab.seen.at(-1) ?? 0) < seq) {
          const event = await tab.stream.next()
          if (event !== undefined && 'seq' in event) tab.seen.push(event.seq)
        }
      }
      const under: Promise<unknown>[] = []
      let said = 0
      for (const [index, deed] of story.entries()) {
        const browser = tabs[index % 2]?.browser as Browser
        const other = tabs[(index + 1) % 2]?.browser as Browser
        const id = clientId()
        if ('tab' in deed) {
          const tab = tabs[deed.tab] as (typeof tabs)[number]
          if (deed.type === 'catchUp') await catchUp(tab)
          else {
            await tab.stream.close()
            tab.stream = await tab.browser.listen(tab.seen.at(-1) ?? 0)
          }
        } else if (deed.type === 'say' || deed.type === 'sayTwice') {
          said++
          under.push(browser.say('x', id))
          if (deed.type === 'sayTwice') under.push(other.say('x', id))
        } else if (deed.type === 'reply') under.push(replyTo(processes[index % 2] as Trial, first.session.thread, `m${index}.0`))
        else under.push(browser.send('POST receipts', { read: index }))
      }
      await Promise.all(under)
      for (const tab of tabs) {
        await catchUp(tab)
        expect(tab.seen).toEqual(Array.from({ length: tab.seen.at(-1) ?? 0 }, (_, index) => index + 1))
        await tab.stream.close()
      }
      expect(tabs[0]?.seen).toEqual(tabs[1]?.seen)
      await one.work()
      expect(await one.eventsOf('message.received')).toHaveLength(said)
    }),
    { numRuns: 60 },
  )
})
