import type { PGlite } from '@electric-sql/pglite'
import { CrossdeskError } from '@crossdesk/core'
import { Kysely, PGliteDialect, type Dialect, type Driver } from 'kysely'
import { lockDataDir } from './data-dir-lock.ts'
import { PLANNER_SETTINGS, type Database } from './database.ts'

/** Opens PGlite in a folder, which it locks against other processes, or in memory. */
export async function openPglite(dataDir: string | undefined): Promise<Database> {
  const unlock = dataDir === undefined ? undefined : await lockDataDir(dataDir)
  try {
    const pglite = await (await loadPglite()).create(dataDir === undefined ? {} : { dataDir })
    await pglite.exec(PLANNER_SETTINGS)
    const sql = new Kysely<unknown>({ dialect: pgliteDialect(pglite) })
    return {
      sql,
      isEmbedded: true,
      // Whoever writes is in this process and says so itself.
      listen: async () => async () => undefined,
      async close() {
        await sql.destroy()
        await unlock?.()
      },
    }
  } catch (error) {
    await unlock?.()
    throw error
  }
}

async function loadPglite(): Promise<typeof PGlite> {
  try {
    return (await import('@electric-sql/pglite')).PGlite
  } catch (cause) {
    throw new CrossdeskError(
      'unsupported',
      'PGlite is not installed. Add @electric-sql/pglite to the project, or give a connectionString.',
      { cause },
    )
  }
}

/**
 * Kysely's dialect with one user at a time. Kysely's own driver hands its single connection to everybody, so that a statement from
 * elsewhere would run inside whatever transaction is open.
 */
function pgliteDialect(pglite: PGlite): Dialect {
  const dialect = new PGliteDialect({ pglite })
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => oneAtATime(dialect.createDriver()),
  }
}

function oneAtATime(driver: Driver): Driver {
  const waiting: (() => void)[] = []
  let isTaken = false
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve))
      isTaken = true
      return driver.acquireConnection(options)
    },
    async releaseConnection(connection, options) {
      await driver.releaseConnection(connection, options)
      const next = waiting.shift()
      if (next === undefined) isTaken = false
      else next()
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    destroy: (options) => driver.destroy(options),
  }
}
