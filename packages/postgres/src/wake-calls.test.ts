import type { DomainEvent } from '@crossdesk/core'
import { afterAll, describe, expect, test } from 'vitest'
import { postgresBackend, type PostgresBackend } from './backend.ts'
import { run } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'
import { startTestServer } from './testing/test-server.ts'
import { parseWakeCall } from './wake-calls.ts'

const server = await startTestServer({ fsync: false })
/** Whoever hears of something within this time was called. */
const POLL_MS = 600_000

test('a call that cannot be read, or says nothing, means: look at everything', () => {
  expect([parseWakeCall(''), parseWakeCall('{')]).toEqual([undefined, undefined])
  expect(parseWakeCall('{"kinds":["a"],"tenants":[]}')).toEqual({ kinds: ['a'], tenants: [] })
})

describe.skipIf(server === undefined)('processes on one server (skipped without a PostgreSQL server)', () => {
  const open: (PostgresBackend | TestDatabase)[] = []
  afterAll(async () => {
    for (const each of open.toReversed()) await ('drop' in each ? each.drop() : each.close())
    await server?.stop()
  })

  async function twoProcesses(): Promise<readonly [PostgresBackend, PostgresBackend, string]> {
    if (server === undefined) throw new Error('skipped')
    const database = await createTestDatabase(server)
    const { connectionString } = database
    const one = postgresBackend({ connectionString, pollMs: POLL_MS, retention: false })
    const other = postgresBackend({ connectionString, pollMs: POLL_MS, retention: false })
    open.push(database, one, other)
    await Promise.all([one.ready(), other.ready()])
    return [one, other, connectionString]
  }

  test('a job that one posts is done by the other at once', async () => {
    const [web, workerProcess] = await twoProcesses()
    const done = new Promise<string>((resolve) => void workerProcess.work(['task'], async ({ id }) => resolve(id)))
    // The worker looks once when it starts; after that only a call can tell it.
    await workerProcess.work(['other'], async () => undefined).idle()
    await web.transact(async (tx) => tx.post({ id: 'called', lane: 'a', kind: 'task', body: null }))
    expect(await done).toBe('called')
  })

  test('a follower of the journal hears what another process writes', async () => {
    const [web, page] = await twoProcesses()
    const stop = new AbortController()
    const entries = page.journal(undefined, { follow: true, signal: stop.signal })[Symbol.asyncIterator]()
    const next = entries.next()
    const event: DomainEvent = { id: 'heard', tenant: 'default', at: 0, type: 'conversation.typing', active: true }
    await web.transact(async (tx) => tx.emit(event))
    expect((await next).value).toMatchObject({ event: { id: 'heard' } })
    stop.abort()
  })

  test('a signal of one is heard by the other, once, and by the one itself, once', async () => {
    const [web, page] = await twoProcesses()
    const heard = { web: [] as unknown[], page: [] as unknown[] }
    web.signals.listen('thread', (body) => heard.web.push(body))
    page.signals.listen('thread', (body) => heard.page.push(body))
    const ended = new Promise<void>((resolve) => void page.signals.listen('end', () => resolve()))
    web.signals.send('thread', 'a'.repeat(5000))
    web.tenant('other').signals.send('thread', 'not for us')
    web.signals.send('end')
    await ended
    // What is too long to travel leaves the topic alone.
    expect(heard).toEqual({ web: ['a'.repeat(5000)], page: [undefined] })
  })

  test('cut connections are replaced: what was under way fails or goes through, what comes then goes on', async () => {
    const [one, other, connectionString] = await twoProcesses()
    const done: string[] = []
    const worker = other.work(['task'], async ({ id }) => void done.push(id), { backoffMs: () => 10 })
    await worker.idle()
    const database = await openDatabase({ connectionString })
    await run(
      database.sql,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    const post = (): Promise<void> => one.transact(async (tx) => tx.post({ id: 'after', lane: 'a', kind: 'task', body: null }))
    // Each may meet a connection that is not known to be cut yet; the pool has a few.
    await post().catch(post).catch(post).catch(post)
    await expect.poll(() => done, { timeout: 10_000 }).toEqual(['after'])
    await database.close()
  })
})
