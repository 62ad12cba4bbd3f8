import type { Collection, Revision } from '@crossdesk/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, type Database } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { recordStatements } from '../testing/record-statements.ts'
import { createReader } from './reader.ts'
import { createReadQueue } from './read-queue.ts'
import { toRow } from './row-write.ts'
import { planTable } from './table-plan.ts'
import { writeRows } from './write-rows.ts'
import { openWithTables, testDatabases } from '../testing/test-targets.ts'

interface Parcel {
  readonly id: string
  readonly city?: string
  readonly weight?: number
  readonly labels?: readonly string[]
  readonly note?: string
}

const parcels: Collection<Parcel, 'byCity' | 'byLabel'> = {
  name: 'write-parcels',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Parcel }) } },
  key: ({ id }) => id,
  indexes: {
    byCity: ({ city, weight }) => (city === undefined ? [] : [[city, weight ?? 0]]),
    byLabel: ({ labels }) => labels ?? [],
  },
  columns: { byCity: { city: 'text', weight: 'number' } },
  text: ({ note }) => note ?? '',
}

let database: Database
let catalogue: Catalogue

for (const target of await testDatabases()) {
  describe.skipIf(target.isMissing)(target.name, () => {
    beforeAll(async () => {
      ;({ database, catalogue } = await openWithTables(target, parcels))
    }, 180_000)
    afterAll(() => target.close())

    interface Write {
      readonly tenant?: string
      readonly value: Parcel
      readonly expect?: Revision | 'absent'
      readonly remove?: boolean
    }

    /** Commits the writes, or rolls back and answers with the keys that were not as expected. */
    async function write(...writes: readonly Write[]): Promise<readonly string[]> {
      const rows = writes.map(({ tenant = 'acme', value, expect, remove }) =>
        toRow(tenant, { type: remove === true ? 'remove' : 'put', collection: parcels, key: value.id, value, expect }),
      )
      let missed: readonly string[] = []
      await database.sql
        .transaction()
        .execute(async (tx) => {
          missed = (await writeRows(tx, planTable(parcels), rows)).map(({ key }) => key)
          if (missed.length > 0) throw new Error('roll back')
        })
        .catch((error: unknown) => {
          if (missed.length === 0) throw error
        })
      return missed
    }

    function read(key: string, tenant = 'acme'): Promise<{ readonly value: unknown; readonly revision: number } | undefined> {
      const reader = createReader({ reads: createReadQueue(database.sql), catalogue }, tenant)
      return Promise.resolve(reader.get(parcels, key))
    }

    function entriesOf(key: string): Promise<readonly { readonly at: unknown }[]> {
      return run(database.sql, 'select at from crossdesk.write_parcels_by_label where key = $1 order by entry', [key])
    }

    describe('expectations', () => {
      test('a new row is made once, and a second time it is missed', async () => {
        expect(await write({ value: { id: 'once' }, expect: 'absent' })).toEqual([])
        expect(await write({ value: { id: 'once', city: 'Oslo' }, expect: 'absent' })).toEqual(['once'])
        expect((await read('once'))?.value).toEqual({ id: 'once' })
      })

      test('a row is replaced and removed at the revision that was read, and at no other', async () => {
        await write({ value: { id: 'seen' } })
        const first = (await read('seen'))?.revision as number
        expect(await write({ value: { id: 'seen', city: 'Rome' }, expect: first })).toEqual([])
        const second = (await read('seen'))?.revision as number
        expect(second).toBeGreaterThan(first)
        expect(await write({ value: { id: 'seen' }, expect: first })).toEqual(['seen'])
        expect(await write({ value: { id: 'seen' }, expect: first, remove: true })).toEqual(['seen'])
        expect(await write({ value: { id: 'seen' }, expect: second, remove: true })).toEqual([])
        expect(await read('seen')).toBeUndefined()
      })

      test('a revision where nothing is, is missed, also one that no row can have', async () => {
        for (const expected of [1, -3, 0, 1.5, Number.MAX_VALUE, Number.NaN]) {
          expect(await write({ value: { id: 'nothing' }, expect: expected })).toEqual(['nothing'])
          expect(await write({ value: { id: 'nothing' }, expect: expected, remove: true })).toEqual(['nothing'])
        }
        expect(await read('nothing')).toBeUndefined()
      })

      test('a made-up negative revision does not overwrite what is there', async () => {
        await write({ value: { id: 'there', city: 'Lima' } })
        expect(await write({ value: { id: 'there' }, expect: -1 })).toEqual(['there'])
        expect((await read('there'))?.value).toEqual({ id: 'there', city: 'Lima' })
      })

      test('a removal that expects nothing there is missed only where something is', async () => {
        await write({ value: { id: 'some' } })
        expect(await write({ value: { id: 'none' }, expect: 'absent', remove: true })).toEqual([])
        expect(await write({ value: { id: 'some' }, expect: 'absent', remove: true })).toEqual(['some'])
      })

      test('of several who write at once and expect the same, one is told that it held', async () => {
        const makers = await Promise.all([1, 2, 3, 4].map((weight) => write({ value: { id: 'race', weight }, expect: 'absent' })))
        expect(makers.flat()).toEqual(['race', 'race', 'race'])
        const revision = (await read('race'))?.revision as number
        const changers = await Promise.all([1, 2, 3, 4].map((weight) => write({ value: { id: 'race', weight }, expect: revision })))
        expect(changers.flat()).toEqual(['race', 'race', 'race'])
      })

      test('writes of all kinds go together, and each tenant has rows of its own', async () => {
        await write({ value: { id: 'gone' } }, { value: { id: 'kept' } }, { tenant: 'other', value: { id: 'gone' } })
        const revision = (await read('kept'))?.revision as number
        const missed = await write(
          { value: { id: 'gone' }, remove: true },
          { value: { id: 'kept', city: 'Bern' }, expect: revision },
          { value: { id: 'fresh' }, expect: 'absent' },
          { value: { id: 'blind' } },
          { value: { id: 'never' }, remove: true },
        )
        expect(missed).toEqual([])
        expect([await read('gone'), (await read('kept'))?.value, (await read('fresh'))?.value]).toEqual([
          undefined,
          { id: 'kept', city: 'Bern' },
          { id: 'fresh' },
        ])
        expect((await read('gone', 'other'))?.value).toEqual({ id: 'gone' })
      })
    })

    describe('entries', () => {
      test('follow their values: new ones come, old ones go, equal ones stay', async () => {
        await write({ value: { id: 'labelled', labels: ['red', 'blue', 'blue'] }, expect: 'absent' })
        expect(await entriesOf('labelled')).toEqual([{ at: 'blue' }, { at: 'red' }])
        await write({ value: { id: 'labelled', labels: ['green', 'red'] } })
        expect(await entriesOf('labelled')).toEqual([{ at: 'green' }, { at: 'red' }])
        await write({ value: { id: 'labelled' }, remove: true })
        expect(await entriesOf('labelled')).toEqual([])
      })

      test('a new value takes over what a removal by hand has left of one with its key', async () => {
        await write({ value: { id: 'left', labels: ['red'] } })
        await run(database.sql, `delete from crossdesk.write_parcels where key = 'left'`)
        expect(await write({ value: { id: 'left', labels: ['red'] }, expect: 'absent' })).toEqual([])
        expect(await entriesOf('left')).toEqual([{ at: 'red' }])
      })

      test('a removal that removes nothing leaves entries alone, whosever they are', async () => {
        await run(
          database.sql,
          `insert into crossdesk.write_parcels_by_label (tenant, entry, key, at) values ('acme', 'x', 'being-written', '"x"')`,
        )
        expect(await write({ value: { id: 'being-written' }, remove: true })).toEqual([])
        expect(await entriesOf('being-written')).toEqual([{ at: 'x' }])
      })
    })

    describe('awkward values', () => {
      const awkward = [
        { id: 'nul \0\u0001', note: 'a\0b', city: '\0' },
        { id: 'half \ud83d', note: '\udc00', city: '\ud800x', labels: ['\ud83d', '\0'] },
        { id: 'emoji 👋 ｆｕｌｌ', city: '日本🇯🇵', labels: ['👋'] },
        { id: `quotes ' " \\ $1`, note: `'; drop table crossdesk.journal; --`, city: `\\'` },
        { id: 'escape \\u0000', note: '\\u0000 \\ud800' },
      ]

      test('come back as they were, with their index columns', async () => {
        expect(await write(...awkward.map((value) => ({ value, tenant: `o'\\/brien` })))).toEqual([])
        for (const value of awkward) expect((await read(value.id, `o'\\/brien`))?.value).toEqual(value)
      })

      test('a value that looks like the wrapper of another comes back as it is', async () => {
        const odd: Collection<unknown> = { ...parcels, name: 'write-odd', key: () => 'odd', indexes: {}, columns: {}, text: () => '' }
        const plan = await catalogue.ensure(odd)
        const reader = createReader({ reads: createReadQueue(database.sql), catalogue }, 'acme')
        for (const value of [{ $json: 'x' }, { $json: '"\0"' }, { $json: 1, more: '\0' }, 'text', null, 0, [], '\0']) {
          await writeRows(database.sql, plan, [toRow('acme', { type: 'put', collection: odd, key: 'odd', value, expect: undefined })])
          expect((await reader.get(odd, 'odd'))?.value).toEqual(value)
        }
      })
    })

    test('gets of one turn become one statement, and the answers go to whoever asked', async () => {
      await write({ value: { id: 'a', city: 'x' } }, { tenant: 'b', value: { id: 'a', city: 'y' } })
      const { sql, statements } = recordStatements(database.sql)
      const reads = createReadQueue(sql)
      const [one, two] = ['acme', 'b'].map((tenant) => createReader({ reads, catalogue }, tenant))
      // A promise later is still the same turn.
      const late = Promise.resolve().then(() => one?.get(parcels, 'missing'))
      const found = await Promise.all([one?.get(parcels, 'a'), two?.get(parcels, 'a'), one?.get(parcels, 'a'), late])
      expect(found.map((row) => (row?.value as Parcel | undefined)?.city)).toEqual(['x', 'y', 'x', undefined])
      expect(statements).toHaveLength(1)
    })
  })
}
