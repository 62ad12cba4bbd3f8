import { describe, expect, test } from 'vitest'
import { CrossdeskError } from '../../errors/crossdesk-error.ts'
import { memoryBackend } from '../../memory/backend.ts'
import type { Backend } from '../../ports/backend.ts'
import { threads } from '../collections.ts'
import { changedBackend } from '../testing/changed-backend.ts'
import { deskOnPaper, texts } from '../testing/desk-on-paper.ts'
import { shop, textEvent } from '../testing/events.ts'
import { paperWebhook } from '../testing/paper-channel.ts'

describe('webhook', () => {
  test('is answered after its events are committed, and they become the story', async () => {
    const { bring, story } = deskOnPaper()
    const response = await bring(textEvent('m1', 'Where is my parcel?'), textEvent('m2', 'Hello?'))
    expect(response.status).toBe(200)
    expect(texts(await story())).toEqual(['Where is my parcel?', 'Hello?'])
  })

  test('without a signature gets 401 and leaves nothing', async () => {
    const { desk, story } = deskOnPaper()
    const response = await desk.webhook('paper', new Request('http://desk/', { method: 'POST', body: '[]' }))
    expect(response.status).toBe(401)
    expect(await story()).toEqual([])
  })

  test('that cannot be read gets 400 with the field, and none of what was sent', async () => {
    const { desk } = deskOnPaper()
    const request = new Request('http://desk/', { method: 'POST', headers: { 'x-paper': 'signed' }, body: '{"secret":"words"}' })
    const response = await desk.webhook('paper', request)
    expect(response.status).toBe(400)
    const problem = await response.text()
    expect(JSON.parse(problem)).toMatchObject({ code: 'validation', issues: [{ path: '', message: 'expected a list' }] })
    expect(problem).not.toContain('words')
  })

  test('for a channel that the desk does not have gets 404', async () => {
    const { desk } = deskOnPaper()
    expect((await desk.webhook('nobody', paperWebhook())).status).toBe(404)
  })

  test('gets 503 when the commit is refused, and the redelivery is taken whole', async () => {
    let refusals = 1
    const memory = memoryBackend()
    const refusing: Backend = {
      ...memory,
      tenant: () => refusing,
      work: (...args) => memory.work(...args),
      transact: (work) =>
        refusals-- > 0 ? Promise.reject(new CrossdeskError('capacity', 'full', { retryable: true })) : memory.transact(work),
      journal: (...args) => memory.journal(...args),
      search: (...args) => memory.search(...args),
      close: () => memory.close(),
    }
    const { bring, story } = deskOnPaper({ backend: refusing })
    const first = await bring(textEvent('m1', 'one'), textEvent('m2', 'two'))
    expect(first.status).toBe(503)
    expect(first.headers.get('retry-after')).not.toBeNull()
    expect(await story()).toEqual([])
    expect((await bring(textEvent('m1', 'one'), textEvent('m2', 'two'))).status).toBe(200)
    expect(texts(await story())).toEqual(['one', 'two'])
  })

  test('delivered again takes effect once, also mixed with something new', async () => {
    const { bring, story, eventsOf } = deskOnPaper()
    await bring(textEvent('m1', 'one'))
    await bring(textEvent('m1', 'one'), textEvent('m2', 'two'))
    await bring(textEvent('m1', 'one'))
    expect(texts(await story())).toEqual(['one', 'two'])
    expect(await eventsOf('message.received')).toHaveLength(2)
  })

  test('that overlaps with another one opens one conversation with it', async () => {
    let overlap: (() => Promise<unknown>) | undefined
    const backend = changedBackend(memoryBackend(), {
      tx: (tx) => ({
        async get(collection, key) {
          const found = await tx.get(collection, key)
          const other = collection.name === threads.name ? overlap : undefined
          overlap = undefined
          await other?.()
          return found
        },
      }),
    })
    const { bring, desk } = deskOnPaper({ backend })
    overlap = () => bring(textEvent('m1', 'one'))
    await bring(textEvent('m2', 'two'))
    expect((await desk.conversations()).items).toMatchObject([{ messageCount: 2 }])
  })

  test('of an account that nobody owns is kept in the dead letters and redriven once it is known', async () => {
    let known = false
    const { bring, desk, story } = deskOnPaper({ accounts: { resolve: async () => (known ? { tenant: 'default' } : undefined) } })
    expect((await bring(textEvent('m1', 'anybody there?'))).status).toBe(200)
    expect(await story()).toEqual([])
    const [letter] = (await desk.deadLetters()).items
    expect(letter).toMatchObject({ code: 'unknown-account', kind: 'inbox.event' })
    known = true
    expect(await desk.redrive(letter?.id ?? '')).toBe(true)
    await desk.idle()
    expect(texts(await story())).toEqual(['anybody there?'])
    expect((await desk.deadLetters()).items).toEqual([])
  })

  test('reaches the tenant that owns the account, and no other', async () => {
    const { bring, desk } = deskOnPaper({
      accounts: { resolve: async ({ account }) => ({ tenant: account === 'shop' ? 'north' : 'south' }) },
    })
    await bring(textEvent('m1', 'for north'), textEvent('m2', 'for south', { account: { ...shop, account: 'other' } }))
    const of = async (tenant: string): Promise<number> => (await desk.tenant(tenant).conversations()).items.length
    expect([await of('north'), await of('south'), await of('default')]).toEqual([1, 1, 0])
  })

  test('with a pull polls after the commit, with the cursor of the last time', async () => {
    const { desk, paper, story } = deskOnPaper()
    paper.polls.push({ events: [textEvent('m1', 'one')], cursor: 'a' }, { events: [textEvent('m2', 'two')], cursor: 'b' })
    const pull = { account: shop, topic: 'inbox' }
    for (let call = 0; call < 2; call++) {
      expect((await desk.webhook('paper', paperWebhook(pull))).status).toBe(200)
      await desk.idle()
    }
    expect(texts(await story())).toEqual(['one', 'two'])
  })

  test('on a platform that freezes after the response is worked off in waitUntil', async () => {
    const { paper, clock } = deskOnPaper()
    const { createDesk } = await import('../create-desk.ts')
    const desk = createDesk({ backend: memoryBackend({ clock }), channels: { paper }, clock })
    let work: Promise<unknown> = Promise.resolve()
    let handled = 0
    desk.on('message.received', () => void handled++)
    await desk.webhook('paper', paperWebhook(textEvent('m1', 'one')), {
      waitUntil(promise) {
        work = promise
      },
    })
    await work
    expect(handled).toBe(1)
  })

  test('after stop gets 503, so that the platform brings it again', async () => {
    const { desk } = deskOnPaper()
    await desk.stop()
    expect((await desk.webhook('paper', paperWebhook(textEvent('m1', 'one')))).status).toBe(503)
  })
})
