import type { Collection } from '@crossdesk/core'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type Database, type Sql } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { migrate } from '../schema/migrate.ts'
import { createTestDatabase } from './test-database.ts'
import { startTestServer } from './test-server.ts'

/** A kind of database to run the same tests on. Opened once, because that takes PGlite seconds, and emptied for each test. */
export interface TestTarget {
  /** For the name of a suite; says why it is skipped when it is. */
  readonly name: string
  readonly isMissing: boolean
  /** The database without a row. To close it only ends the use of it. */
  openEmpty(): Promise<Database>
  /** After all tests: really closes it and removes what it left. */
  close(): Promise<void>
}

/**
 * All that the backend runs on: PGlite in memory and in a folder, and a server where there is one.
 *
 * @example
 * for (const target of await testTargets()) {
 *   describe.skipIf(target.isMissing)(target.name, () => {
 *     afterAll(() => target.close())
 *     test('…', async () => { const database = await target.openEmpty() … })
 *   })
 * }
 */
export async function testTargets(): Promise<readonly TestTarget[]> {
  const server = await startTestServer({ fsync: false })
  return [
    target('PGlite in memory', async () => ({ database: await openDatabase({}), cleanUp: async () => undefined })),
    target('PGlite in a folder', async () => {
      const parent = await mkdtemp(join(tmpdir(), 'crossdesk-pglite-'))
      return { database: await openDatabase({ dataDir: join(parent, 'data') }), cleanUp: () => rm(parent, { recursive: true }) }
    }),
    server === undefined
      ? missing('PostgreSQL (skipped without a PostgreSQL server)')
      : target('PostgreSQL', async () => {
          const { connectionString, drop } = await createTestDatabase(server)
          const cleanUp = async (): Promise<void> => {
            await drop()
            await server.stop()
          }
          return { database: await openDatabase({ connectionString }), cleanUp }
        }),
  ]
}

/** One of each database: a folder is another place for PGlite, not another database. */
export async function testDatabases(): Promise<readonly TestTarget[]> {
  return (await testTargets()).filter(({ name }) => name !== 'PGlite in a folder')
}

/** An empty database with the tables of these collections. */
export async function openWithTables(
  target: TestTarget,
  ...collections: readonly Collection<unknown>[]
): Promise<{ readonly database: Database; readonly catalogue: Catalogue }> {
  const database = await target.openEmpty()
  return { database, catalogue: await migrate(database.sql, collections) }
}

interface Opened {
  readonly database: Database
  readonly cleanUp: () => Promise<void>
}

function target(name: string, open: () => Promise<Opened>): TestTarget {
  let opening: Promise<Opened> | undefined
  return {
    name,
    isMissing: false,
    async openEmpty() {
      opening ??= open()
      const { database } = await opening
      await empty(database.sql)
      return { ...database, close: async () => undefined }
    },
    async close() {
      const opened = await opening
      await opened?.database.close()
      await opened?.cleanUp()
    },
  }
}

function missing(name: string): TestTarget {
  return {
    name,
    isMissing: true,
    openEmpty: () => Promise.reject(new Error(name)),
    close: async () => undefined,
  }
}

/** Removes every row but those that say which tables there are: 20 times faster than to make the tables anew (PGlite: 4 ms against 100). */
async function empty(sql: Sql): Promise<void> {
  const tables = await run<{ name: string }>(sql, TABLES)
  if (tables.length === 0) return
  const deletes = tables.map(({ name }, nth) => `table_${nth} as (delete from ${name})`)
  // The suites' own collections come in several versions; their tables are made anew where they are needed.
  deletes.push(`collections as (delete from crossdesk.collection where name like 'conformance-%')`)
  await run(sql, `with ${deletes.join(', ')} select 1`)
}

const TABLES = `
select format('%I.%I', schemaname, tablename) as name from pg_tables
where schemaname = 'crossdesk' and tablename not in ('migration', 'collection')
order by tablename`
