import { memoryBackend, type Collection, type IndexKey } from '@crossdesk/core'
import { compareIndexKeys, createUnitOfWork } from '@crossdesk/core/storage'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { awkwardText, indexKey } from '../testing/arbitraries.ts'
import { createReader } from './reader.ts'
import { createReadQueue } from './read-queue.ts'
import { toRow } from './row-write.ts'
import { planTable } from './table-plan.ts'
import { writeRows } from './write-rows.ts'
import { openWithTables, testDatabases } from '../testing/test-targets.ts'

interface Item {
  readonly id: string
  readonly group?: string
  readonly rank: number
  readonly keys: readonly IndexKey[]
}

const items: Collection<Item, 'byGroup' | 'byRank' | 'byKey'> = {
  name: 'scan-items',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Item }) } },
  key: ({ id }) => id,
  indexes: {
    byGroup: ({ group, rank }) => (group === undefined ? [] : [[group, rank]]),
    byRank: ({ rank }) => [rank],
    byKey: ({ keys }) => keys,
  },
  columns: { byGroup: { group: 'text', groupRank: 'number' }, byRank: { rank: 'number' } },
}

let database: Database
let catalogue: Catalogue

for (const target of await testDatabases()) {
  describe.skipIf(target.isMissing)(target.name, () => {
    beforeAll(async () => {
      ;({ database, catalogue } = await openWithTables(target, items))
    }, 180_000)
    afterAll(() => target.close())

    const rank = fc.integer({ min: -2, max: 2 })
    const item = fc.record(
      { id: awkwardText, group: awkwardText, rank, keys: fc.array(indexKey, { maxLength: 3 }) },
      { requiredKeys: ['id', 'rank', 'keys'] },
    )
    const bound = fc.option(fc.oneof(indexKey, fc.tuple(awkwardText, rank), fc.tuple(awkwardText), rank, awkwardText), { nil: undefined })
    const range = fc.record({
      index: fc.constantFrom('byGroup', 'byRank', 'byKey'),
      from: bound,
      to: bound,
      order: fc.constantFrom('asc', 'desc'),
      limit: fc.integer({ min: 1, max: 5 }),
    })

    describe('a scan', () => {
      test('finds in every range, page by page, what the memory backend finds', async () => {
        let nth = 0
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 12 }),
            fc.array(range, { minLength: 4, maxLength: 8 }),
            async (values, ranges) => {
              const tenant = `tenant-${nth++}`
              const memory = memoryBackend()
              await memory.transact(async (tx) => {
                for (const value of values) tx.put(items, value)
              })
              const rows = values.map((value) => toRow(tenant, { type: 'put', collection: items, key: value.id, value, expect: undefined }))
              await writeRows(database.sql, planTable(items), rows)
              const reader = createReader({ reads: createReadQueue(database.sql), catalogue }, tenant)
              for (const { from, to, ...rest } of ranges) {
                const options = { ...rest, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
                let after: string | undefined
                do {
                  const page = { ...options, ...(after === undefined ? {} : { after }) }
                  const found = await createUnitOfWork(tenant, reader).transaction.scan(items, page)
                  const expected = await memory.transact((tx) => tx.scan(items, page))
                  expect([found.items.map(({ value }) => value), found.next === undefined]).toEqual([
                    expected.items.map(({ value }) => value),
                    expected.next === undefined,
                  ])
                  after = found.next
                } while (after !== undefined)
              }
            },
          ),
          { numRuns: 60 },
        )
      }, 120_000)

      test('begins after any place, also one that lies outside the range or is of another shape', async () => {
        const tenant = 'places'
        const values = ['a', 'b', '\ue000', '👋'].flatMap((group) =>
          [1, 2].map((each) => ({ id: `${group}${each}`, group, rank: each, keys: [] })),
        )
        const rows = values.map((value) => toRow(tenant, { type: 'put', collection: items, key: value.id, value, expect: undefined }))
        await writeRows(database.sql, planTable(items), rows)
        const memory = memoryBackend()
        await memory.transact(async (tx) => {
          for (const value of values) tx.put(items, value)
        })
        const reader = createReader({ reads: createReadQueue(database.sql), catalogue }, tenant)
        const places: readonly IndexKey[] = ['a', ['b', 1], ['b', 1, 'more'], 5, ['b', 'text'], [], ['zz', 0], ['b', 2]]
        for (const at of places) {
          for (const order of ['asc', 'desc'] as const) {
            for (const group of ['b', undefined]) {
              const after = Buffer.from(JSON.stringify(['byGroup', at, 'b1'])).toString('base64url')
              const options = {
                index: 'byGroup',
                order,
                limit: 20,
                after,
                ...(group === undefined ? {} : { from: [group], to: [group] }),
              } as const
              const found = await createUnitOfWork(tenant, reader).transaction.scan(items, options)
              const expected = await memory.transact((tx) => tx.scan(items, options))
              expect({ at, order, group, found: found.items.map(({ key }) => key) }).toEqual({
                at,
                order,
                group,
                found: expected.items.map(({ key }) => key),
              })
            }
          }
        }
      })

      test('takes bounds that are no place themselves: infinite numbers', async () => {
        const reader = createReader({ reads: createReadQueue(database.sql), catalogue }, 'infinite')
        const value = { id: 'i', group: 'g', rank: 1, keys: [7] }
        await writeRows(database.sql, planTable(items), [
          toRow('infinite', { type: 'put', collection: items, key: 'i', value, expect: undefined }),
        ])
        for (const index of ['byRank', 'byKey']) {
          const ends = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
          const [found, ...more] = await reader.scan(items, { index, order: 'asc', limit: 5, ...ends })
          expect([found?.key, more]).toEqual(['i', []])
          expect(compareIndexKeys(found?.at ?? [], index === 'byRank' ? 1 : 7)).toBe(0)
        }
      })
    })
  })
}
