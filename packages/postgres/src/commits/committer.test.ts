import type { Collection, DomainEvent } from '@crossdesk/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createBackend, type PostgresBackend } from '../backend.ts'
import { recordStatements, type SentStatement } from '../testing/record-statements.ts'
import { testDatabases } from '../testing/test-targets.ts'

interface Counter {
  readonly id: string
  readonly count: number
}

const counters: Collection<Counter> = {
  name: 'counters',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Counter }) } },
  key: ({ id }) => id,
  indexes: {},
}

const event = (id: string, at = 0): DomainEvent => ({ id, tenant: 'default', at, type: 'conversation.typing', active: true })
const isWriteOf = (table: string) => (statement: SentStatement) => statement.text.includes(`insert into crossdesk.${table}`)

for (const target of await testDatabases()) {
  describe.skipIf(target.isMissing)(`group commit on ${target.name}`, () => {
    let backend: PostgresBackend
    let statements: readonly SentStatement[]

    beforeAll(async () => {
      if (!target.isMissing) await target.openEmpty()
    }, 180_000)
    beforeEach(async () => {
      const database = await target.openEmpty()
      const recorded = recordStatements(database.sql)
      statements = recorded.statements
      backend = createBackend(async () => ({ ...database, sql: recorded.sql }), { retention: false, collections: [counters] })
      await backend.ready()
      return () => backend.close()
    })
    afterAll(() => target.close())

    const increment = (id: string): Promise<void> =>
      backend.transact(async (tx) => {
        const found = await tx.get(counters, id)
        tx.put(counters, { id, count: (found?.value.count ?? 0) + 1 }, found?.revision ?? 'absent')
      })
    const countOf = (id: string): Promise<number | undefined> => backend.transact(async (tx) => (await tx.get(counters, id))?.value.count)

    test('a hundred commits at once are a few transactions', async () => {
      await Promise.all(Array.from({ length: 100 }, (_, i) => backend.transact(async (tx) => tx.emit(event(`${i}`)))))
      const transactions = statements.filter(isWriteOf('journal_head')).length
      expect(transactions).toBeGreaterThan(0)
      expect(transactions).toBeLessThan(10)
      const ids: string[] = []
      for await (const entry of backend.journal()) ids.push(entry.event.id)
      expect(ids.toSorted()).toEqual(Array.from({ length: 100 }, (_, i) => `${i}`).toSorted())
    })

    test('a lone commit does not wait for others', async () => {
      const started = performance.now()
      await increment('alone')
      // Far below any pause that somebody could have meant for gathering, far above what the commit takes.
      expect(performance.now() - started).toBeLessThan(1000)
      expect(statements.filter(isWriteOf('"counters"'))).toHaveLength(1)
    })

    test('commits of one batch that expect otherwise run again, and the others go through', async () => {
      await Promise.all([...Array.from({ length: 8 }, () => increment('shared')), increment('own')])
      expect([await countOf('shared'), await countOf('own')]).toEqual([8, 1])
    })

    test('one that the database refuses takes no other with it, and its error quotes nothing', async () => {
      const results = await Promise.allSettled([
        increment('one'),
        backend.transact(async (tx) => {
          tx.put(counters, { id: 'refused', count: 1 })
          tx.emit(event('a customer’s words', Number.NaN))
        }),
        increment('two'),
      ])
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      const [, refused] = results
      const error = refused?.status === 'rejected' ? (refused.reason as Error) : undefined
      expect(error).toMatchObject({ code: 'storage', retryable: false, message: expect.stringContaining('23502') as string })
      expect(`${error?.message} ${String(error?.cause)}`).not.toContain('words')
      expect([await countOf('one'), await countOf('refused'), await countOf('two')]).toEqual([1, undefined, 1])
    })

    test('what is written one after the other lies in the journal and in its lane in that order', async () => {
      const ran: string[] = []
      for (let i = 0; i < 10; i++) {
        await backend.transact(async (tx) => {
          tx.emit(event(`${i}`))
          tx.post({ id: `${i}`, lane: 'a', kind: 'task', body: null })
        })
      }
      const worker = backend.work(['task'], async ({ id }) => void ran.push(id))
      await worker.idle()
      const ids: string[] = []
      for await (const entry of backend.journal()) ids.push(entry.event.id)
      const inOrder = Array.from({ length: 10 }, (_, i) => `${i}`)
      expect([ids, ran]).toEqual([inOrder, inOrder])
    })
  })
}
