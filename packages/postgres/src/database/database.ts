import { CompiledQuery, type Kysely } from 'kysely'
import { toStorageError } from './errors.ts'

/**
 * One connection or a pool. Rows are typed where they are read: the tables of collections are known at run time only, so there is no static
 * schema for the query builder to check against.
 */
export type Sql = Kysely<unknown>

/**
 * Every statement of ours finds its rows through an index, a few at a time. A planner without fresh statistics (a new table that grows by
 * thousands of rows a minute) may think otherwise and read tables whole, so it is told. Full-text search allows itself the bitmap scan that it needs.
 */
export const PLANNER_SETTINGS: string =
  'set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set enable_bitmapscan = off'

/** An open database. */
export interface Database {
  /** Runs a statement by itself, on any connection. */
  readonly sql: Sql
  /** In process, with a single connection: no other process can write to it. */
  readonly isEmbedded: boolean
  /** Listens for wake-up calls of other processes on a channel; resolves with the function that ends it. */
  listen(channel: string, onCall: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

/**
 * Runs a statement whose text is fixed or was made once; `$1` … stand for the parameters.
 *
 * @throws StorageError
 */
export async function run<Row>(sql: Sql, text: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
  try {
    return (await sql.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))).rows
  } catch (error) {
    throw toStorageError(error)
  }
}
