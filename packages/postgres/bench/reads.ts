import { createDesk } from '@crossdesk/core'
import { run, type Sql } from '../src/database/database.ts'
import type { PostgresBackend } from '../src/index.ts'
import { letterChannel } from './letter-channel.ts'
import { median } from './statistics.ts'

const MESSAGES_A_CONVERSATION = 20

/** Fills a tenant up to so many messages, written by the database itself: only the reading is measured. */
export async function fill(sql: Sql, from: number, to: number): Promise<void> {
  const conversations = [Math.floor(from / MESSAGES_A_CONVERSATION), Math.floor(to / MESSAGES_A_CONVERSATION) - 1]
  await run(sql, CONVERSATIONS, conversations)
  for (let start = from; start < to; start += 50_000) {
    const range = [start, Math.min(to, start + 50_000) - 1]
    await run(sql, MESSAGES, range)
    await run(sql, EXTERNAL_IDS, range)
  }
  await run(sql, 'analyze crossdesk.messages')
}

/** What a page costs, by kind, in milliseconds. */
export async function readTimes(backend: PostgresBackend, messages: number): Promise<Readonly<Record<string, number>>> {
  const desk = createDesk({ backend, channels: { letter: letterChannel } }).tenant('reads')
  const conversations = messages / MESSAGES_A_CONVERSATION
  const { items } = await desk.messages('c0', { limit: 20 })
  if (items.length !== 20) throw new Error('the bench reads something else than it wrote')
  const at = (n: number): number => (n * 7919) % conversations
  return {
    'message by id': await timeOf((n) => desk.message(`m${(n * 104_729) % messages}`)),
    'conversation, newest 20': await timeOf((n) => desk.messages(`c${at(n)}`, { limit: 20 })),
    'customer, newest 20': await timeOf((n) => desk.timeline(`p${at(n)}`, { limit: 20 })),
    'open conversations, newest 50': await timeOf(() => desk.conversations({ status: 'open', limit: 50 })),
    'search, three words': await timeOf((n) => desk.search(`parcel order ${(n * 104_729) % messages}`)),
  }
}

async function timeOf(read: (n: number) => Promise<unknown>): Promise<number> {
  for (let n = 0; n < 20; n++) await read(n)
  const times: number[] = []
  for (let n = 20; n < 220; n++) {
    const started = performance.now()
    await read(n)
    times.push(performance.now() - started)
  }
  return median(times)
}

const CONVERSATIONS = `
insert into crossdesk.conversations (tenant, key, updated_at, status, customer, value, version, revision)
select 'reads', 'c' || n, n, 'open', 'p' || n, json_build_object('id', 'c' || n, 'tenant', 'reads', 'channel', json_build_object('channel', 'letter',
  'account', 'shop'), 'via', 'letter', 'customer', 'p' || n, 'address', json_build_object('kind', 'phone', 'value', '+49' || n), 'status', 'open',
  'openedAt', 0, 'updatedAt', n, 'messageCount', ${MESSAGES_A_CONVERSATION})::jsonb, 1, nextval('crossdesk.revision')
from generate_series($1::int, $2::int) as n`

const MESSAGES = `
insert into crossdesk.messages (tenant, key, conversation, received_at, customer, value, version, revision, search)
select 'reads', 'm' || n, 'c' || n / ${MESSAGES_A_CONVERSATION}, n, 'p' || n / ${MESSAGES_A_CONVERSATION},
  json_build_object('customer', 'p' || n / ${MESSAGES_A_CONVERSATION}, 'message', json_build_object('id', 'm' || n, 'tenant', 'reads', 'conversation',
  'c' || n / ${MESSAGES_A_CONVERSATION}, 'channel', json_build_object('channel', 'letter', 'account', 'shop'), 'direction', 'inbound', 'author',
  json_build_object('role', 'customer', 'id', 'p' || n), 'content', json_build_array(json_build_object('type', 'text', 'text',
  'Where is my parcel? My order ' || n || ' should have come on Monday.')), 'sentAt', n, 'receivedAt', n, 'externalId', 'x' || n))::jsonb,
  1, nextval('crossdesk.revision'), ('reads/where:1 reads/parcel:4 reads/order:6 reads/' || n || ':7 reads/monday:12')::tsvector
from generate_series($1::int, $2::int) as n`

const EXTERNAL_IDS = `
insert into crossdesk.messages_by_external_id (tenant, entry, key, at)
select 'reads', convert_to('letter/shop/x' || n, 'UTF8'), 'm' || n, json_build_array('letter', 'shop', 'x' || n)
from generate_series($1::int, $2::int) as n`
