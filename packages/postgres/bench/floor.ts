import { createIds, deskCollections, systemClock, systemRandom } from '@crossdesk/core'
import { run, type Sql } from '../src/database/database.ts'
import { migrate } from '../src/schema/migrate.ts'
import { inParallel } from './statistics.ts'

const CONVERSATIONS = 200

/**
 * What somebody would write by hand who needs none of the lanes, retries and orders: for each message one transaction with the same inserts into
 * the same tables (the two job ids by which repeats are recognised, the message and its external id, the conversation, the journal), the
 * statements prepared, as many at the same time as the pool has connections. Messages a second.
 */
export async function handWritten(db: Sql, messages: number, atOnce: number): Promise<number> {
  const ids = createIds(systemClock, systemRandom)
  const conversations = Array.from({ length: CONVERSATIONS }, () => ids.next())
  await migrate(db, deskCollections)
  await run(db, `insert into crossdesk.journal_head values ('floor', 0) on conflict do nothing`)
  for (const conversation of conversations)
    await run(db, CONVERSATION, [conversation, Date.now(), JSON.stringify(aConversation(conversation, 0))])
  const started = performance.now()
  await inParallel(messages, atOnce, async (n) => {
    const conversation = conversations[n % CONVERSATIONS] as string
    const message = aMessage(ids.next(), conversation, n)
    const external = [message.message.channel.channel, message.message.channel.account, message.message.externalId]
    await db.transaction().execute(async (tx) => write(tx, message, external))
  })
  return messages / ((performance.now() - started) / 1000)
}

async function write(tx: Sql, record: ReturnType<typeof aMessage>, external: readonly string[]): Promise<void> {
  const { message } = record
  const event = { id: message.id, at: message.receivedAt, type: 'message.received', tenant: 'floor', message }
  await run(tx, JOBS, [
    `event:${message.id}`,
    `dispatch:${message.id}`,
    JSON.stringify({ event: message }),
    JSON.stringify({ event }),
    message.receivedAt,
  ])
  await run(tx, MESSAGE, [message.id, message.conversation, message.receivedAt, record.customer, JSON.stringify(record)])
  await run(tx, EXTERNAL, [Buffer.from(external.join('\0')), message.id, JSON.stringify(external)])
  await run(tx, CONVERSATION, [
    message.conversation,
    message.receivedAt,
    JSON.stringify(aConversation(message.conversation, message.receivedAt)),
  ])
  const [head] = await run<{ position: string }>(tx, HEAD)
  await run(tx, JOURNAL, [head?.position, message.receivedAt, message.conversation, record.customer, JSON.stringify(event)])
}

function aConversation(id: string, at: number): object {
  const handle = { kind: 'phone', value: '+4915100000001' }
  return {
    id,
    tenant: 'floor',
    channel: { channel: 'letter', account: 'shop' },
    via: 'letter',
    customer: id,
    address: handle,
    status: 'open',
    openedAt: 0,
    updatedAt: at,
    messageCount: 1,
    lastMessage: { at, preview: 'Message: where is my parcel?' },
  }
}

function aMessage(id: string, conversation: string, n: number) {
  const text = `Message ${n}: where is my parcel 302-${n % CONVERSATIONS}-${n}? It should have come on Monday.`
  return {
    customer: conversation,
    message: {
      id,
      tenant: 'floor',
      conversation,
      channel: { channel: 'letter', account: 'shop' },
      direction: 'inbound',
      author: { role: 'customer', id: conversation, name: `Customer ${n % CONVERSATIONS}` },
      content: [{ type: 'text', text }],
      sentAt: Date.now(),
      receivedAt: Date.now(),
      externalId: id,
      raw: { value: { id, text: { body: text } } },
    },
  }
}

const JOBS = `
insert into crossdesk.lane_item (tenant, id, lane, sequence, kind, body, due_at, posted_at)
values ('floor', $1, 'floor', 1, 'event', $3, '-infinity', $5), ('floor', $2, 'floor', 2, 'dispatch', $4, '-infinity', $5)
on conflict do nothing`
const MESSAGE = `
insert into crossdesk.messages (tenant, key, conversation, received_at, customer, value, version, revision, search)
values ('floor', $1, $2, $3, $4, $5, 1, nextval('crossdesk.revision'), 'floor/where:1 floor/parcel:2 floor/monday:3')`
const EXTERNAL = `insert into crossdesk.messages_by_external_id (tenant, entry, key, at) values ('floor', $1, $2, $3)`
const CONVERSATION = `
insert into crossdesk.conversations (tenant, key, updated_at, status, customer, value, version, revision)
values ('floor', $1, $2, 'open', $1, $3, 1, nextval('crossdesk.revision'))
on conflict (tenant, key) do update set updated_at = excluded.updated_at, value = excluded.value, revision = excluded.revision`
const HEAD = `update crossdesk.journal_head set position = position + 1 where tenant = 'floor' returning position`
const JOURNAL = `
insert into crossdesk.journal (tenant, position, at, type, conversation, customer, event) values ('floor', $1, $2, 'message.received', $3, $4, $5)`
