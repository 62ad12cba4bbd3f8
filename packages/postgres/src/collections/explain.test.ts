import type { Collection } from '@crossdesk/core'
import type { RowRange } from '@crossdesk/core/storage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, type Database, type Sql } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { recordStatements, type SentStatement } from '../testing/record-statements.ts'
import { createReader } from './reader.ts'
import { createReadQueue } from './read-queue.ts'
import { toRow } from './row-write.ts'
import { searchCollection } from './search.ts'
import { planTable } from './table-plan.ts'
import { writeRows } from './write-rows.ts'
import { openWithTables, testDatabases } from '../testing/test-targets.ts'

interface Letter {
  readonly id: string
  readonly thread: string
  readonly at: number
  readonly tags: readonly string[]
  readonly text: string
}

const letters: Collection<Letter, 'byThread' | 'byTime' | 'byTag'> = {
  name: 'explain-letters',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Letter }) } },
  key: ({ id }) => id,
  indexes: {
    byThread: ({ thread, at }) => [[thread, at]],
    byTime: ({ at }) => [at],
    byTag: ({ tags, at }) => tags.map((tag) => [tag, at]),
  },
  columns: { byThread: { thread: 'text', sentAt: 'number' }, byTime: { sentAt: 'number' } },
  text: ({ text }) => text,
}

const ROWS = 20_000
const TENANTS = ['one', 'two', 'three']

let database: Database
let catalogue: Catalogue

for (const target of await testDatabases()) {
  describe.skipIf(target.isMissing)(target.name, () => {
    beforeAll(async () => {
      ;({ database, catalogue } = await openWithTables(target, letters))
      for (let first = 0; first < ROWS; first += 2000) {
        const rows = Array.from({ length: 2000 }, (_, i) => {
          const n = first + i
          const id = `letter-${String(n).padStart(6, '0')}`
          const value = {
            id,
            thread: `thread-${n % 300}`,
            at: (n * 7919) % ROWS,
            tags: [`tag-${n % 50}`, 'all'],
            text: `parcel number${n % 1000}`,
          }
          return toRow(TENANTS[n % TENANTS.length] as string, { type: 'put', collection: letters, key: id, value, expect: 'absent' })
        })
        await writeRows(database.sql, planTable(letters), rows)
      }
      // Words that were just written wait in a list of their own until a vacuum, or 4 MB of them, bring them into the index.
      await run(database.sql, 'vacuum analyze')
    }, 120_000)
    afterAll(() => target.close())

    interface PlanNode {
      readonly 'Node Type': string
      readonly 'Relation Name'?: string
      readonly 'Actual Rows': number
      readonly 'Actual Loops': number
      readonly 'Rows Removed by Filter'?: number
      readonly 'Rows Removed by Index Recheck'?: number
      readonly Plans?: readonly PlanNode[]
    }

    /** How often each way to read a table was taken, and how many of its rows were touched. */
    interface Work {
      readonly nodes: readonly string[]
      readonly rows: number
    }

    async function explain(sql: Sql, { text, parameters }: SentStatement): Promise<Work> {
      const [answer] = await run<{ readonly 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
        sql,
        `explain (analyze, format json) ${text}`,
        parameters,
      )
      const nodes: string[] = []
      let rows = 0
      const visit = (node: PlanNode): void => {
        for (const child of node.Plans ?? []) visit(child)
        if (!node['Node Type'].endsWith('Scan') || node['Relation Name'] === undefined) return
        nodes.push(node['Node Type'])
        const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
        rows += (node['Actual Rows'] + removed) * node['Actual Loops']
      }
      const root = answer?.['QUERY PLAN'][0]
      if (root === undefined) throw new Error('expected a plan')
      visit(root.Plan)
      return { nodes, rows: Math.round(rows) }
    }

    async function explainReads(read: (sql: Sql) => Promise<unknown>): Promise<readonly Work[]> {
      const { sql, statements } = recordStatements(database.sql)
      await read(sql)
      const works: Work[] = []
      await database.sql.transaction().execute(async (tx) => {
        for (const statement of statements) {
          if (statement.text.startsWith('set local')) await run(tx, statement.text)
          else works.push(await explain(tx, statement))
        }
      })
      return works
    }

    const readerOn = (sql: Sql): ReturnType<typeof createReader> => createReader({ reads: createReadQueue(sql), catalogue }, 'two')

    describe(`with ${ROWS} rows in ${TENANTS.length} tenants`, () => {
      test('a get touches one row, and several gets one each', async () => {
        expect(await explainReads(async (sql) => readerOn(sql).get(letters, 'letter-000001'))).toEqual([{ nodes: ['Index Scan'], rows: 1 }])
        const keys = ['letter-000001', 'letter-000004', 'letter-000007', 'missing']
        const many = await explainReads((sql) => {
          const reader = readerOn(sql)
          return Promise.all(keys.map(async (key) => reader.get(letters, key)))
        })
        expect(many[0]?.nodes).toEqual(['Index Scan'])
        expect(many[0]?.rows).toBeLessThanOrEqual(keys.length)
        expect(many).toHaveLength(1)
      })

      const LIMIT = 20
      const ranges: Readonly<Record<string, Omit<RowRange, 'order' | 'limit'>>> = {
        'a prefix': { index: 'byThread', from: ['thread-7'], to: ['thread-7'] },
        'the whole of an index': { index: 'byThread' },
        'a range of prefixes': { index: 'byThread', from: ['thread-100'], to: ['thread-200'] },
        'a range within a prefix': { index: 'byThread', from: ['thread-7', 2000], to: ['thread-7', 15_000] },
        'a lower bound': { index: 'byTime', from: 5000 },
        'an upper bound': { index: 'byTime', to: 5000 },
        'a page in the middle': { index: 'byTime', from: 100, to: 19_000, after: { at: 9999, key: 'letter-003333' } },
        'a page within a prefix': {
          index: 'byThread',
          from: ['thread-7'],
          to: ['thread-7'],
          after: { at: ['thread-7', 9000], key: 'letter-003333' },
        },
        'a page of the whole': { index: 'byThread', after: { at: ['thread-150', 9000], key: 'letter-003333' } },
      }
      for (const [name, range] of Object.entries(ranges)) {
        test.each(['asc', 'desc'] as const)(`a scan of ${name} walks the index and touches no more than its limit, %s`, async (order) => {
          const [work] = await explainReads(async (sql) => readerOn(sql).scan(letters, { ...range, order, limit: LIMIT }))
          expect(work?.nodes).toEqual(['Index Scan'])
          expect(work?.rows).toBeGreaterThan(0)
          expect(work?.rows).toBeLessThanOrEqual(LIMIT)
        })
      }

      const entryRanges: Readonly<Record<string, Omit<RowRange, 'order' | 'limit' | 'index'>>> = {
        'a prefix that nearly all have': { from: ['all'], to: ['all'] },
        'a page of it': { from: ['all'], to: ['all'], after: { at: ['all', 10_000], key: 'letter-003333' } },
        everything: {},
      }
      for (const [name, range] of Object.entries(entryRanges)) {
        test.each(['asc', 'desc'] as const)(
          `a scan of entries, ${name}, touches a row and an entry for each that it finds, %s`,
          async (order) => {
            const [work] = await explainReads(async (sql) => readerOn(sql).scan(letters, { index: 'byTag', ...range, order, limit: LIMIT }))
            expect(work?.nodes).toEqual(['Index Scan', 'Index Scan'])
            expect(work?.rows).toBe(2 * LIMIT)
          },
        )
      }

      test('a search reads what has the words, by the index on words', async () => {
        const [work] = await explainReads((sql) => searchCollection(sql, catalogue, 'two', letters, 'parcel number777', { limit: 5 }))
        expect(work?.nodes).toEqual(['Bitmap Heap Scan'])
        expect(work?.rows).toBeLessThan(50)
      })

      test('writes of all kinds find their rows by the primary key', async () => {
        const put = (n: number, expected?: number): ReturnType<typeof toRow> => {
          const id = `letter-${String(n).padStart(6, '0')}`
          const value = { id, thread: 'moved', at: 1, tags: ['moved'], text: '' }
          return toRow('one', { type: 'put', collection: letters, key: id, value, expect: expected })
        }
        const remove = (n: number): ReturnType<typeof toRow> =>
          toRow('one', {
            type: 'remove',
            collection: letters,
            key: `letter-${String(n).padStart(6, '0')}`,
            value: undefined,
            expect: undefined,
          })
        const rows = [put(0), put(3), put(6), remove(9), remove(12)]
        await expect(
          database.sql.transaction().execute(async (tx) => {
            const { sql, statements } = recordStatements(tx)
            await writeRows(sql, planTable(letters), rows)
            for (const statement of statements) {
              const work = await explain(tx, statement)
              expect(work.nodes).not.toContain('Seq Scan')
              expect(work.rows).toBeLessThanOrEqual(20)
            }
            expect(statements).toHaveLength(4)
            throw new Error('leave all as it was')
          }),
        ).rejects.toThrow('leave all as it was')
      })
    })
  })
}
