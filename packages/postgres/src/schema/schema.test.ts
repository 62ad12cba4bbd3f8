import { deadLetters, deskCollections, type Collection } from '@crossdesk/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reindex } from '../collections/reindex.ts'
import { createReader } from '../collections/reader.ts'
import { createReadQueue } from '../collections/read-queue.ts'
import { toRow } from '../collections/row-write.ts'
import { searchCollection } from '../collections/search.ts'
import { planTable } from '../collections/table-plan.ts'
import { writeRows } from '../collections/write-rows.ts'
import { run, type Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { recordStatements } from '../testing/record-statements.ts'
import { createCatalogue } from './catalogue.ts'
import { migrate, type MigrationStep } from './migrate.ts'
import { printSchema, schemaStatements } from './print-schema.ts'

interface Card {
  readonly id: string
  readonly colour?: string
  readonly hue?: string
}

const validate = (value: unknown): { value: Card } | { issues: [{ message: string }] } =>
  (value as Card).id === 'broken' ? { issues: [{ message: 'refused' }] } : { value: value as Card }

const first: Collection<Card> = {
  name: 'schema-cards',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate } },
  key: ({ id }) => id,
  indexes: {},
}
/** Renames a member, declares an index on it, another with entries, and text. */
const second: Collection<Card, 'byHue' | 'byEntry'> = {
  ...first,
  version: 2,
  upgrade: (stored) => ({ id: (stored as Card).id, hue: (stored as Card).colour }),
  indexes: { byHue: ({ hue }) => (hue === undefined ? [] : [hue]), byEntry: ({ hue }) => (hue === undefined ? [] : [hue]) },
  columns: { byHue: { hue: 'text' } },
  text: ({ hue }) => hue ?? '',
}

let database: Database
beforeAll(async () => {
  database = await openDatabase({})
  await migrate(database.sql, [])
}, 180_000)
afterAll(() => database.close())

const changesSchema = ({ text }: { readonly text: string }): boolean => /^\s*(create|alter|comment|do|drop)\b/i.test(text)

describe('migrate', () => {
  test('makes what is missing and says so; a second time it changes nothing', async () => {
    const fresh = await openDatabase({})
    try {
      const steps: MigrationStep[] = []
      const collections = [...deskCollections, deadLetters]
      await migrate(fresh.sql, collections, { onProgress: (step) => steps.push(step) })
      expect(steps[0]).toEqual({ type: 'system', version: 1 })
      expect(steps).toHaveLength(1 + collections.length)
      const { sql, statements } = recordStatements(fresh.sql)
      await migrate(sql, collections)
      expect(statements.filter(changesSchema)).toEqual([])
      expect(statements.length).toBeGreaterThan(0)
    } finally {
      await fresh.close()
    }
  }, 180_000)

  test('may be called by several at once', async () => {
    const fresh = await openDatabase({})
    try {
      await Promise.all([1, 2, 3].map(() => migrate(fresh.sql, deskCollections)))
      const [row] = await run<{ readonly count: number }>(fresh.sql, 'select count(*)::integer as count from crossdesk.migration')
      expect(row?.count).toBe(1)
    } finally {
      await fresh.close()
    }
  }, 180_000)

  test('refuses a database of a newer program', async () => {
    await run(database.sql, 'insert into crossdesk.migration (version) values (99)')
    await expect(migrate(database.sql, [])).rejects.toThrow(expect.objectContaining({ code: 'schema' }))
    await run(database.sql, 'delete from crossdesk.migration where version = 99')
  })
})

describe('the printed schema', () => {
  test('makes by hand what migrate makes, and may be applied again', async () => {
    const fresh = await openDatabase({})
    try {
      const collections = [...deskCollections, deadLetters]
      for (let times = 0; times < 2; times++) {
        for (const statement of schemaStatements(collections)) {
          expect(printSchema(collections)).toContain(`${statement};\n`)
          await run(fresh.sql, statement)
        }
      }
      const { sql, statements } = recordStatements(fresh.sql)
      await migrate(sql, collections)
      expect(statements.filter(changesSchema)).toEqual([])
      const columns = (on: Database): Promise<readonly object[]> =>
        run(
          on.sql,
          `select table_name, column_name, data_type, collation_name, is_nullable from information_schema.columns
where table_schema = 'crossdesk' and table_name not like 'schema%' order by 1, 2`,
        )
      await migrate(database.sql, collections)
      expect(await columns(fresh)).toEqual(await columns(database))
    } finally {
      await fresh.close()
    }
  }, 180_000)
})

describe('the catalogue', () => {
  test('makes a table at first use; afterwards it answers without a turn', async () => {
    const { sql, statements } = recordStatements(database.sql)
    const catalogue = createCatalogue(sql)
    const lazy = { ...first, name: 'schema-lazy' }
    const plan = await catalogue.ensure(lazy)
    const sent = statements.length
    expect(catalogue.ensure(lazy)).toBe(plan)
    expect(statements).toHaveLength(sent)
  })

  test('refuses tables of a newer version, and other indexes under the same version', async () => {
    const collection = { ...second, name: 'schema-newer' }
    await createCatalogue(database.sql).ensure(collection)
    const catalogue = createCatalogue(database.sql)
    const refusal = expect.objectContaining({ code: 'schema' })
    await expect(catalogue.ensure({ ...first, name: 'schema-newer' })).rejects.toThrow(refusal)
    await expect(catalogue.ensure({ ...collection, columns: {} })).rejects.toThrow(refusal)
    await expect(catalogue.ensure({ ...collection, version: 3, columns: { byHue: { hue: 'number' } } })).rejects.toThrow(refusal)
    await expect(catalogue.ensure({ ...collection, version: 3, columns: { byHue: { tone: 'text' } } })).rejects.toThrow(refusal)
    expect(await catalogue.ensure({ ...collection })).toMatchObject({ version: 2 })
  })

  test('refuses a collection that cannot be a table, by a promise as all else', async () => {
    const ensured = createCatalogue(database.sql).ensure({ ...first, name: 'lane' })
    await expect(ensured).rejects.toThrow(expect.objectContaining({ code: 'validation' }))
  })

  test('refuses a collection whose table another one’s index has taken', async () => {
    const catalogue = createCatalogue(database.sql)
    await catalogue.ensure({ ...second, name: 'schema-taken' })
    await expect(catalogue.ensure({ ...first, name: 'schema-taken-by-entry' })).rejects.toThrow(
      expect.objectContaining({ code: 'validation' }),
    )
    await expect(catalogue.ensure({ ...first, name: 'schema-taken-by-hue' })).rejects.toThrow(
      expect.objectContaining({ code: 'validation' }),
    )
  })

  test('runs for a role that may not change the schema, once all is there', async () => {
    await createCatalogue(database.sql).ensure(second)
    const [exists] = await run(database.sql, `select from pg_roles where rolname = 'clerk'`)
    if (exists === undefined) await run(database.sql, 'create role clerk')
    await run(database.sql, 'grant usage on schema crossdesk to clerk')
    await run(database.sql, 'grant select, insert, update, delete on all tables in schema crossdesk to clerk')
    await run(database.sql, 'grant usage on all sequences in schema crossdesk to clerk')
    await run(database.sql, 'set role clerk')
    try {
      await migrate(database.sql, [second])
      const value = { id: 'clerk', hue: 'grey' }
      const row = toRow('clerk', { type: 'put', collection: second, key: value.id, value, expect: 'absent' })
      expect(await writeRows(database.sql, planTable(second), [row])).toEqual([])
      await expect(createCatalogue(database.sql).ensure({ ...first, name: 'schema-forbidden' })).rejects.toThrow('42501')
    } finally {
      await run(database.sql, 'reset role')
    }
  })
})

describe('reindexing', () => {
  test('upgrades rows of an older version, so that new indexes and search find them', async () => {
    const [older, newer] = [
      { ...first, name: 'schema-reindexed' },
      { ...second, name: 'schema-reindexed' },
    ]
    const catalogue = createCatalogue(database.sql)
    const { sql } = database
    await catalogue.ensure(older)
    const count = 1100
    const rows = Array.from({ length: count }, (_, i) => {
      const value = { id: i === 700 ? 'broken' : `card-${i}`, colour: i % 2 === 0 ? 'red' : 'blue' }
      return toRow(i % 3 === 0 ? 'a\0' : 'b', { type: 'put', collection: older, key: value.id, value, expect: 'absent' })
    })
    await writeRows(sql, planTable(older), rows)
    const reader = createReader({ reads: createReadQueue(sql), catalogue }, 'a\0')
    const before = await reader.get(older, 'card-0')

    const seen: number[] = []
    const done = await reindex(sql, catalogue, newer, { onProgress: ({ upgraded }) => seen.push(upgraded) })
    expect(done).toEqual({ collection: 'schema-reindexed', upgraded: count - 1, refused: 1 })
    expect(seen).toEqual([499, 999, 1099])
    expect(await reader.get(newer, 'card-0')).toEqual({ ...before, value: { id: 'card-0', hue: 'red' }, version: 2 })
    for (const index of ['byHue', 'byEntry']) {
      const found = await reader.scan(newer, { index, from: 'red', to: 'red', order: 'asc', limit: 1000 })
      expect(found).toHaveLength(Math.ceil(count / 6))
    }
    expect((await searchCollection(sql, catalogue, 'a\0', newer, 'red', { limit: 7 })).items).toHaveLength(7)
    // Only what was refused is left.
    expect(await reindex(sql, catalogue, newer)).toMatchObject({ upgraded: 0, refused: 1 })
  })
})
