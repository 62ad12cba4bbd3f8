import { isCrossdeskError } from '@crossdesk/core'
import { toStorageError } from '../database/errors.ts'
import type { Database } from '../database/database.ts'
import type { DatabaseOptions } from '../database/open.ts'
import type { CommandWorld, ExitCode } from './world.ts'

/** Flags that say which database, for `parseArgs`. */
export const databaseFlags = { url: { type: 'string' }, 'data-dir': { type: 'string' } } as const

/** Their lines of a help text. */
export const DATABASE_HELP = `  --url URL             postgres://user:password@host:5432/name; default: the environment's DATABASE_URL
  --data-dir FOLDER     a database of PGlite in a folder, instead of a server`

/** The values of {@link databaseFlags}. */
export interface DatabaseFlags {
  readonly url?: string | undefined
  readonly 'data-dir'?: string | undefined
}

/** Which database is meant; a text says what is wrong. */
export function toDatabaseOptions(flags: DatabaseFlags, env: CommandWorld['env']): DatabaseOptions | string {
  const dataDir = flags['data-dir']
  if (dataDir !== undefined) return flags.url === undefined ? { dataDir } : 'Expected --url or --data-dir, got both.'
  const connectionString = flags.url ?? env['DATABASE_URL']
  return connectionString === undefined || connectionString === ''
    ? 'Expected --url, --data-dir or the environment variable DATABASE_URL.'
    : { connectionString }
}

/** Works on the database and closes it. What fails is told without what a driver's message may quote. */
export async function withDatabase(
  world: CommandWorld,
  options: DatabaseOptions,
  work: (database: Database) => Promise<void>,
): Promise<ExitCode> {
  try {
    const database = await world.open(options)
    try {
      await work(database)
    } finally {
      await database.close()
    }
    return 0
  } catch (error) {
    world.warn(`${(isCrossdeskError(error) ? error : toStorageError(error)).message}\n`)
    return 1
  }
}
