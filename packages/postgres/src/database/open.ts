import { ValidationError } from '@crossdesk/core'
import type { Pool } from 'pg'
import type { Database } from './database.ts'
import { openPglite } from './pglite.ts'
import { openServer } from './server.ts'

/** Where the database is: a server, a folder for PGlite, or (with neither) PGlite in memory. */
export interface DatabaseOptions {
  /** `postgres://user:password@host:5432/name`. */
  readonly connectionString?: string
  /** A pool of `pg` that the program has already; it stays open when the backend closes. */
  readonly pool?: Pool
  /** A folder of this machine, made if it is not there. One process at a time. */
  readonly dataDir?: string
  /** Connections to the server at the same time, when the backend makes its own pool. Default 10. */
  readonly maxConnections?: number
}

/**
 * Opens it. The drivers are loaded when they are needed.
 *
 * @throws ValidationError when more than one database is named; CrossdeskError `conflict` when another process has the folder
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const places = (['connectionString', 'pool', 'dataDir'] as const).filter((place) => options[place] !== undefined)
  if (places.length > 1)
    throw new ValidationError('postgresBackend', [{ path: places[1] ?? '', message: `expected one database, got ${places.join(' and ')}` }])
  if (options.pool !== undefined || options.connectionString !== undefined) return openServer(options)
  return openPglite(options.dataDir)
}
