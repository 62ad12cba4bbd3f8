import {
  REMEMBER_IDS_MS,
  createIds,
  deadLetters,
  deskCollections,
  systemRandom,
  type Collection,
  type DomainEvent,
  type Message,
} from '@crossdesk/core'
import { manualClock } from '@crossdesk/core/conformance'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toStoredJson } from '../collections/stored-json.ts'
import { run, type Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { readJournal } from '../journal/read.ts'
import { migrate } from '../schema/migrate.ts'
import { sumOf } from './batches.ts'
import { sweep, type SweepOptions, type SweepReport } from './sweep.ts'
import { createSweeper } from './sweeper.ts'

interface Draft {
  readonly id: string
  readonly tags: readonly string[]
}

/** Bookkeeping of somebody else, with an index that has a table of its own. */
const scratch: Collection<Draft, 'byTag'> = {
  name: 'sweep-scratch',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'crossdesk', validate: (value) => ({ value: value as Draft }) } },
  key: (draft) => draft.id,
  indexes: { byTag: (draft) => draft.tags },
  retention: 'operational',
}

const collections = [...deskCollections, deadLetters, scratch] as readonly Collection<unknown>[]
const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const clock = manualClock()
const now = clock.now()

let database: Database
let tenants = 0

beforeAll(async () => {
  database = await openDatabase({})
  await migrate(database.sql, collections)
}, 180_000)
afterAll(() => database.close())

const newTenant = (): string => `tenant-${tenants++}`
const ask = <Row>(text: string, ...parameters: readonly unknown[]): Promise<readonly Row[]> => run<Row>(database.sql, text, parameters)
const sweepNow = (options: Partial<SweepOptions> = {}): Promise<SweepReport> => sweep(database.sql, { clock, collections, ...options })

/** The keys of a tenant's rows in a table, in order. */
async function keysIn(table: string, tenant: string, column = 'key'): Promise<readonly string[]> {
  return (await ask<{ key: string }>(`select ${column} as key from crossdesk.${table} where tenant = $1 order by 1`, tenant)).map(
    ({ key }) => key,
  )
}

async function addValue(table: string, tenant: string, key: string, value: unknown, ageMs = 0): Promise<void> {
  await ask(
    `insert into crossdesk.${table} (tenant, key, value, version, revision, written_at)
     values ($1, $2, $3::text::jsonb, 1, nextval('crossdesk.revision'), now() - $4::float8 * interval '1 ms')`,
    tenant,
    key,
    toStoredJson(table, value),
    ageMs,
  )
}

async function addJobs(tenant: string, count: number, doneAt: number | null): Promise<void> {
  await ask(
    `insert into crossdesk.lane_item (tenant, id, lane, sequence, kind, due_at, posted_at, done_at)
     select $1, $2 || nth, 'lane', nth, 'task', '-infinity', 0, $3::float8 from generate_series(1, $4::integer) nth`,
    tenant,
    `${doneAt}-`,
    doneAt,
    count,
  )
}

describe('ids of jobs', () => {
  test('are forgotten when they were done so long ago that nobody has to know them, in as many statements as it takes', async () => {
    const tenant = newTenant()
    await addJobs(tenant, 2500, now - REMEMBER_IDS_MS)
    await addJobs(tenant, 1, now - REMEMBER_IDS_MS + 1)
    await addJobs(tenant, 1, null)
    expect((await sweepNow()).jobIds).toBe(2500)
    expect(await keysIn('lane_item', tenant, 'id')).toHaveLength(2)
    expect((await sweepNow()).jobIds).toBe(0)
  })
})

describe('lanes', () => {
  test('leave when nothing waits in them', async () => {
    const tenant = newTenant()
    const add = (name: string, head: string | null): Promise<unknown> =>
      ask('insert into crossdesk.lane (tenant, name, last_sequence, head) values ($1, $2, 3, $3)', tenant, name, head)
    await Promise.all([add('a', null), add('b', 'job'), add('c', null)])
    expect((await sweepNow()).lanes).toBe(2)
    expect(await keysIn('lane', tenant, 'name')).toEqual(['b'])
  })
})

describe('pieces of files', () => {
  test('leave when their upload was cut off, a day after its last piece', async () => {
    const tenant = newTenant()
    const addPieces = (upload: string, ...agesMs: readonly number[]): Promise<unknown> =>
      ask(
        `insert into crossdesk.blob_piece (tenant, upload, piece, bytes, written_at)
         select $1, $2, (row_number() over ())::integer - 1, 'x', now() - age * interval '1 ms' from unnest($3::float8[]) age`,
        tenant,
        upload,
        agesMs,
      )
    await addPieces('cut-off', 3 * DAY_MS, 2 * DAY_MS)
    await addPieces('goes-on', 3 * DAY_MS, HOUR_MS)
    await addPieces('file', 3 * DAY_MS)
    await ask(`insert into crossdesk.blob (tenant, key, upload, size_bytes) values ($1, 'a', 'file', 1)`, tenant)
    expect((await sweepNow()).uploadPieces).toBe(2)
    expect(await keysIn('blob_piece', tenant, 'upload')).toEqual(['file', 'goes-on', 'goes-on'])
  })
})

describe('bookkeeping', () => {
  test('leaves when nobody has written it for 30 days, with its entries in indexes', async () => {
    const tenant = newTenant()
    for (const [key, ageMs] of [
      ['old', 31 * DAY_MS],
      ['new', 29 * DAY_MS],
    ] as const) {
      await addValue('sweep_scratch', tenant, key, { id: key, tags: ['x'] }, ageMs)
      await ask(`insert into crossdesk.sweep_scratch_by_tag (tenant, entry, key, at) values ($1, 'x', $2, '["x"]')`, tenant, key)
    }
    await addValue('customers', tenant, 'old', { id: 'old' }, 31 * DAY_MS)
    expect((await sweepNow()).values).toEqual({ 'sweep-scratch': 1 })
    expect(await keysIn('sweep_scratch', tenant)).toEqual(['new'])
    expect(await keysIn('sweep_scratch_by_tag', tenant)).toEqual(['new'])
    expect(await keysIn('customers', tenant)).toEqual(['old'])
    expect((await sweepNow({ operationalMs: 28 * DAY_MS })).values).toEqual({ 'sweep-scratch': 1 })
  })

  test('that nobody declares stays: it may be of a program that runs elsewhere', async () => {
    const tenant = newTenant()
    await addValue('sweep_scratch', tenant, 'old', { id: 'old', tags: [] }, 31 * DAY_MS)
    expect((await sweepNow({ collections: deskCollections })).values).toEqual({})
    expect((await sweepNow()).values).toEqual({ 'sweep-scratch': 1 })
  })

  test('goes page by page through tables of any size', async () => {
    const tenant = newTenant()
    await ask(
      `insert into crossdesk.sweep_scratch (tenant, key, value, version, revision, written_at)
       select $1, 'key-' || nth, '{}', 1, 1, now() - case when nth % 2 = 0 then 40 else 1 end * interval '1 day' from generate_series(1, 2001) nth`,
      tenant,
    )
    expect((await sweepNow()).values).toEqual({ 'sweep-scratch': 1000 })
    expect(await keysIn('sweep_scratch', tenant)).toHaveLength(1001)
  })

  test('of polls stays, and dead letters stay unless somebody says for how long', async () => {
    const tenant = newTenant()
    await addValue('poll_cursors', tenant, 'a', { key: 'a', cursor: 1 }, 400 * DAY_MS)
    await addValue('dead_letters', tenant, 'a', { id: 'a' }, 400 * DAY_MS)
    expect((await sweepNow()).values).toEqual({})
    expect((await sweepNow({ deadLettersMs: 401 * DAY_MS })).values).toEqual({})
    expect((await sweepNow({ deadLettersMs: 399 * DAY_MS })).values).toEqual({ 'dead-letters': 1 })
    expect(await keysIn('poll_cursors', tenant)).toEqual(['a'])
  })

  test('of adapters stays until it expires, however long that is', async () => {
    const tenant = newTenant()
    await addValue('adapter_cache', tenant, 'expired', { key: 'expired', value: 'x', expiresAt: now })
    await addValue('adapter_cache', tenant, 'expired-odd', { key: 'expired-odd', value: '\0', expiresAt: now })
    await addValue('adapter_cache', tenant, 'valid', { key: 'valid', value: 'x', expiresAt: now + 1 }, 400 * DAY_MS)
    await addValue('adapter_cache', tenant, 'valid-odd', { key: 'valid-odd', value: '\ud800', expiresAt: now + 1 }, 400 * DAY_MS)
    expect((await sweepNow()).values).toEqual({ 'adapter-cache': 2 })
    expect(await keysIn('adapter_cache', tenant)).toEqual(['valid', 'valid-odd'])
  })
})

/** A message of that age, as the desk makes it. */
function messageOf(tenant: string, ageMs: number, fields: Partial<Message> = {}): Message {
  const at = now - ageMs
  return {
    id: createIds({ now: () => at }, systemRandom).next(),
    tenant,
    conversation: 'c',
    channel: { channel: 'whatsapp', account: '1' },
    direction: 'inbound',
    author: { role: 'customer', id: 'u' },
    content: [],
    sentAt: at,
    receivedAt: at,
    raw: { retention: 'raw', body: { from: 'the platform' } },
    ...fields,
  }
}

/** Writes events as a commit would. */
async function addEvents(tenant: string, ...events: readonly DomainEvent[]): Promise<void> {
  await ask(
    `with head as (
       insert into crossdesk.journal_head as head (tenant, position) values ($1, $2::bigint)
       on conflict (tenant) do update set position = head.position + excluded.position returning position
     )
     insert into crossdesk.journal (tenant, position, at, type, event)
     select $1, head.position - $2::bigint + nth, at, type, event::json
     from head, json_to_recordset($3::json) added(nth integer, at float8, type text, event text)`,
    tenant,
    events.length,
    JSON.stringify(events.map((event, nth) => ({ nth: nth + 1, at: event.at, type: event.type, event: JSON.stringify(event) }))),
  )
}

const addMessage = (message: Message): Promise<void> => addValue('messages', message.tenant, message.id, { message, customer: 'u' })

interface StoredMessage {
  readonly key: string
  readonly raw: unknown
  readonly revision: number
}

const messagesOf = (tenant: string): Promise<readonly StoredMessage[]> =>
  ask<StoredMessage>(
    `select key, value->'message'->'raw' as raw, revision::float8 as revision from crossdesk.messages where tenant = $1 order by key`,
    tenant,
  )

describe('payloads of platforms', () => {
  test('leave messages after 30 days; the message stays, with a new revision', async () => {
    const tenant = newTenant()
    await addEvents(tenant, { id: 'e', tenant, at: now, type: 'message.deleted', message: 'm' })
    await addMessage(messageOf(tenant, 31 * DAY_MS))
    await addMessage(messageOf(tenant, 29 * DAY_MS))
    await addMessage(messageOf(tenant, 32 * DAY_MS, { raw: { retention: 'permanent', body: 1 } }))
    const before = await messagesOf(tenant)
    expect((await sweepNow()).rawPayloads).toBe(1)
    const after = await messagesOf(tenant)
    expect(after.map(({ raw }) => raw)).toEqual([
      { retention: 'permanent', body: 1 },
      null,
      { retention: 'raw', body: { from: 'the platform' } },
    ])
    expect(after.map(({ revision }, nth) => revision > (before[nth]?.revision ?? 0))).toEqual([false, true, false])
    expect(after.map(({ revision }, nth) => revision === before[nth]?.revision)).toEqual([true, false, true])
  })

  test('leave messages whose text the database cannot hold as it is', async () => {
    const tenant = newTenant()
    await addEvents(tenant, { id: 'e', tenant, at: now, type: 'message.deleted', message: 'm' })
    const odd = messageOf(tenant, 31 * DAY_MS, { content: [{ type: 'text', text: '\0' }] })
    await addMessage(odd)
    await addMessage(messageOf(tenant, 30 * DAY_MS + HOUR_MS, { raw: { retention: 'raw', body: '\ud800' } }))
    expect((await sweepNow()).rawPayloads).toBe(2)
    const { raw: _raw, ...stripped } = odd
    const values = await ask<{ value: object }>('select value from crossdesk.messages where tenant = $1 order by key', tenant)
    expect(values[0]?.value).toEqual({ $json: JSON.stringify({ message: stripped, customer: 'u' }) })
    expect(values[1]?.value).not.toHaveProperty('$json')
  })

  test('are looked for once, and for at least an hour by nobody', async () => {
    const tenant = newTenant()
    await addEvents(tenant, { id: 'e', tenant, at: now, type: 'message.deleted', message: 'm' })
    await addMessage(messageOf(tenant, 40 * DAY_MS))
    await addMessage(messageOf(tenant, 2 * HOUR_MS))
    await addMessage(messageOf(tenant, HOUR_MS / 2))
    expect((await sweepNow()).rawPayloads).toBe(1)
    expect((await sweepNow()).rawPayloads).toBe(0)
    await sweepNow({ rawMs: 0 })
    expect((await messagesOf(tenant)).map(({ raw }) => raw === null)).toEqual([true, true, false])
  })

  test('leave the journal too; its events stay', async () => {
    const tenant = newTenant()
    const odd = messageOf(tenant, 31 * DAY_MS, { content: [{ type: 'text', text: 'x\0\ud800' }] })
    const events = [odd, messageOf(tenant, 30 * DAY_MS), messageOf(tenant, 29 * DAY_MS)].map((message): DomainEvent => ({
      id: 'e',
      tenant,
      at: message.receivedAt,
      type: 'message.received',
      message,
    }))
    await addEvents(tenant, ...events)
    expect((await sweepNow()).rawPayloads).toBe(1)
    const { raw: _raw, ...stripped } = odd
    expect(await journalOf(tenant)).toEqual([{ ...events[0], message: stripped }, events[1], events[2]])
    expect((await sweepNow()).rawPayloads).toBe(0)
  })
})

async function journalOf(tenant: string, after?: string): Promise<readonly DomainEvent[]> {
  const events: DomainEvent[] = []
  const reader = { sql: database.sql, tenant, whenChanged: () => new Promise<void>(() => undefined), isClosed: () => false }
  for await (const { event } of readJournal(reader, after, {})) events.push(event)
  return events
}

describe('the journal', () => {
  const eventOf = (tenant: string, ageMs: number): DomainEvent => ({
    id: `${ageMs}`,
    tenant,
    at: now - ageMs,
    type: 'message.deleted',
    message: 'm',
  })

  test('is kept, unless somebody says for how long', async () => {
    const tenant = newTenant()
    await addEvents(tenant, eventOf(tenant, 4000 * DAY_MS))
    expect((await sweepNow()).events).toBe(0)
    expect(await journalOf(tenant)).toHaveLength(1)
  })

  test('loses its oldest events only, and tells readers who were not so far', async () => {
    const tenant = newTenant()
    const ages = [9, 8, 2, 8, 1].map((days) => days * DAY_MS)
    await addEvents(tenant, ...ages.map((ageMs) => eventOf(tenant, ageMs)))
    expect((await sweepNow({ journalMs: 7 * DAY_MS })).events).toBeGreaterThanOrEqual(2)
    expect((await journalOf(tenant)).map(({ at }) => now - at)).toEqual(ages.slice(2))
    expect(await journalOf(tenant, '2')).toHaveLength(3)
    await expect(journalOf(tenant, '1')).rejects.toMatchObject({ code: 'journal-truncated' })
  })

  test('may lose all that it has, and still knows who has read it to its end', async () => {
    const tenant = newTenant()
    await addEvents(tenant, ...Array.from({ length: 1500 }, () => eventOf(tenant, 9 * DAY_MS)))
    await sweepNow({ journalMs: 7 * DAY_MS })
    expect(await journalOf(tenant)).toEqual([])
    expect(await journalOf(tenant, '1500')).toEqual([])
    await expect(journalOf(tenant, '1499')).rejects.toMatchObject({ code: 'journal-truncated' })
    await addEvents(tenant, eventOf(tenant, 0))
    expect(await journalOf(tenant, '1500')).toHaveLength(1)
  })
})

describe('a sweep', () => {
  test('that is told to stop does so before its next statement', async () => {
    const tenant = newTenant()
    await addJobs(tenant, 2500, now - REMEMBER_IDS_MS)
    expect((await sweepNow({ signal: AbortSignal.abort() })).jobIds).toBe(0)
    const stopping = new AbortController()
    async function* counts() {
      yield 1000
      stopping.abort()
      yield 1000
      yield 500
    }
    expect(await sumOf(counts(), stopping.signal)).toBe(2000)
    expect((await sweepNow()).jobIds).toBe(2500)
  })

  test('comes again and again until the sweeper is stopped, also after one that broke off', async () => {
    const time = manualClock()
    const outcomes: unknown[] = []
    let next: () => void = () => undefined
    const tell = (outcome: unknown): void => {
      outcomes.push(outcome)
      next()
    }
    const swept = async (advanceMs: number): Promise<void> => {
      const told = new Promise<void>((resolve) => (next = resolve))
      await time.advance(advanceMs)
      await told
    }
    const { sql } = database
    let isBroken = true
    const breaking = new Proxy(sql, {
      get(target, property) {
        if (property === 'executeQuery' && isBroken) return () => Promise.reject(new Error('gone'))
        const member: unknown = Reflect.get(target, property, target)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
    const sweeper = createSweeper({ sql: breaking, clock: time, collections, everyMs: 5 * HOUR_MS, onSwept: tell, onFailure: tell })
    await swept(60_000)
    expect(outcomes).toMatchObject([{ code: 'storage', retryable: true }])
    isBroken = false
    // The next alarm is set when whoever is told has returned.
    await time.advance(0)
    await swept(5 * HOUR_MS)
    expect(outcomes[1]).toMatchObject({ lanes: 0, values: {} })
    await sweeper.stop()
    await time.advance(50 * HOUR_MS)
    expect(outcomes).toHaveLength(2)
  })
})
