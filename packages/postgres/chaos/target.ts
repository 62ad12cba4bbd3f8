import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { run, type Sql } from '../src/database/database.ts'
import { openDatabase } from '../src/database/open.ts'
import { createTestDatabase } from '../src/testing/test-database.ts'
import { startTestServer } from '../src/testing/test-server.ts'
import type { WorkerSettings } from './signals.ts'

/** The database that the workers share. */
export interface Target {
  readonly name: string
  readonly database: WorkerSettings['database']
  /** A look from outside while the workers run; undefined on PGlite, which one process has for itself. */
  readonly beside: Sql | undefined
  /** A look for which, on PGlite, no worker may run. */
  look<T>(see: (sql: Sql) => Promise<T>): Promise<T>
  /** Removes it. */
  drop(): Promise<void>
}

/** A database of its own on a server, with fsync as in production; undefined without PostgreSQL. */
export async function serverTarget(): Promise<Target | undefined> {
  const server = await startTestServer()
  if (server === undefined) return undefined
  const { connectionString, drop } = await createTestDatabase(server)
  const pool = new Pool({ connectionString, application_name: 'chaos', max: 4 })
  // Dropping the database cuts off connections that are just closing.
  pool.on('error', () => undefined)
  const database = await openDatabase({ pool })
  const [version] = await run<{ server_version: string }>(database.sql, 'show server_version')
  return {
    name: `PostgreSQL ${version?.server_version}`,
    database: { connectionString },
    beside: database.sql,
    look: (see) => see(database.sql),
    async drop() {
      await database.close()
      await pool.end()
      await drop()
      await server.stop()
    },
  }
}

/** PGlite in a folder of its own. */
export async function pgliteTarget(): Promise<Target> {
  const parent = await mkdtemp(join(tmpdir(), 'crossdesk-chaos-'))
  const dataDir = join(parent, 'data')
  return {
    name: 'PGlite on disk',
    database: { dataDir },
    beside: undefined,
    async look(see) {
      const database = await openDatabase({ dataDir })
      try {
        return await see(database.sql)
      } finally {
        await database.close()
      }
    },
    drop: () => rm(parent, { recursive: true, force: true }),
  }
}
