import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { deadLetters, deskCollections, type Collection } from '@crossdesk/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRow } from '../collections/row-write.ts'
import { planTable } from '../collections/table-plan.ts'
import { writeRows } from '../collections/write-rows.ts'
import { run, type Database, type Sql } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { toErDiagram } from '../testing/er-diagram.ts'
import { migrate } from './migrate.ts'

const path = fileURLToPath(new URL('../../../../docs/DATABASE.md', import.meta.url))
const document = await readFile(path, 'utf8')
const collections = [...deskCollections, deadLetters]

test('the diagram of docs/DATABASE.md shows the tables as they are; `vitest -u` brings it up to date', async () => {
  const diagram = `\`\`\`mermaid\n${toErDiagram(collections)}\n\`\`\``
  expect(document).toMatch(/```mermaid\n[\s\S]*?\n```/)
  await expect(document.replace(/```mermaid\n[\s\S]*?\n```/, () => diagram)).toMatchFileSnapshot(path)
})

describe('the statements of docs/DATABASE.md', () => {
  let database: Database

  beforeAll(async () => {
    database = await openDatabase({})
    await migrate(database.sql, collections)
    await fill(database)
  }, 180_000)
  afterAll(() => database.close())

  const statements = Array.from(document.matchAll(/```sql\n([\s\S]*?)\n```/g), ([, text = '']) => text.replace(/;$/, ''))
  const named = statements.map((text) => [text.split('\n', 1)[0] ?? '', text] as const)

  test.each(named.filter(([, text]) => !changes(text)))('%s … finds what it is to find', async (_, text) => {
    expect(await run(database.sql, text)).not.toEqual([])
  })

  test.each(named.filter(([, text]) => changes(text)))('%s … changes what it is to change', async (_, text) => {
    const count = async (sql: Sql): Promise<readonly object[]> =>
      run(sql, 'select count(*)::integer from crossdesk.messages_by_external_id')
    const before = await count(database.sql)
    const after = await database.sql.transaction().execute(async (tx) => {
      await run(tx, text)
      return count(tx)
    })
    expect(after).not.toEqual(before)
  })
})

const changes = (text: string): boolean => /\b(?:delete|update|insert)\b/.test(text)

/** A small desk: one conversation of one customer with one message, a job that waits, one that failed, one event. */
async function fill({ sql }: Database): Promise<void> {
  const channel = { channel: 'whatsapp', account: 'shop' }
  const at = Date.UTC(2026, 0, 5)
  const values: Readonly<Record<string, object>> = {
    conversations: {
      id: 'conversation-1',
      tenant: 'default',
      channel,
      via: 'wa',
      address: { kind: 'phone', value: '+15550100' },
      customer: 'customer-1',
      status: 'open',
      createdAt: at,
      updatedAt: at,
      messageCount: 1,
    },
    messages: {
      customer: 'customer-1',
      message: {
        id: 'message-1',
        conversation: 'conversation-1',
        channel,
        direction: 'inbound',
        author: { role: 'customer', id: 'customer-1' },
        content: [{ type: 'text', text: 'Where is my parcel?' }],
        sentAt: at,
        receivedAt: at,
        externalId: 'wamid.1',
      },
    },
    customers: { id: 'customer-1', tenant: 'default', handles: [], name: 'Ada', createdAt: at, updatedAt: at },
    'dead-letters': {
      id: 'job-0',
      tenant: 'default',
      lane: 'dispatch:conversation-1',
      kind: 'dispatch',
      body: null,
      attempts: 8,
      postedAt: at,
      failedAt: at,
      code: 'handler',
    },
  }
  for (const collection of collections) {
    const value = values[collection.name]
    if (value !== undefined) await putValue(sql, collection, value)
  }
  const statements = [
    `insert into crossdesk.lane (tenant, name, last_sequence, head, kind, ready_at, attempt) values ('default', 'outbound:conversation-1', 1, 'job-1', 'send', 0, 2)`,
    `insert into crossdesk.lane_item (tenant, id, lane, sequence, kind, due_at, posted_at) values ('default', 'job-1', 'outbound:conversation-1', 1, 'send', '-infinity', 0)`,
    `insert into crossdesk.journal (tenant, position, at, type, conversation, customer, event) values ('default', 1, 0, 'message.received', 'conversation-1', 'customer-1', '{}')`,
  ]
  for (const statement of statements) await run(sql, statement)
}

async function putValue(sql: Database['sql'], collection: Collection<unknown>, value: object): Promise<void> {
  const row = toRow('default', { type: 'put', collection, key: collection.key(value), value, expect: 'absent' })
  expect(await writeRows(sql, planTable(collection), [row])).toEqual([])
}
