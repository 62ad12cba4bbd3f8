import type { Timestamp } from '@crossdesk/core'
import { quoteName, tableName } from '../collections/names.ts'
import type { Sql } from '../database/database.ts'
import { pageThrough, type Counts } from './batches.ts'

/** A collection that has tables, as the database knows it. */
export interface StoredCollection {
  readonly name: string
  readonly entry_tables: readonly string[]
}

/** Removes the values that nobody wrote for so long, by the database's clock. */
export function removeUnwritten(sql: Sql, collection: StoredCollection, unwrittenMs: number): Counts {
  return pageThrough(sql, removal(collection, UNWRITTEN), unwrittenMs)
}

/** Removes the values whose own `expiresAt` has come. */
export function removeExpired(sql: Sql, collection: StoredCollection, now: Timestamp): Counts {
  return pageThrough(sql, removal(collection, EXPIRED), now)
}

const UNWRITTEN = `written_at < now() - $4::float8 * interval '1 ms'`

// The operators of JSON refuse a value that lies in its wrapper, so there the text is looked at; the desk writes this member last.
const EXPIRED = `coalesce((value->'expiresAt')::float8, substring(value->>'$json' from '"expiresAt":([0-9.]+)}$')::float8) <= $4::float8`

/**
 * The whole table is paged through. An index on the time of writing would be written at each write, and tables of bookkeeping are small.
 *
 * @param isOld asked under the row's lock: somebody may have written it since the page was read
 */
function removal({ name, entry_tables: entryTables }: StoredCollection, isOld: string): string {
  const table = `crossdesk.${quoteName(tableName(name))}`
  const entries = entryTables.map(
    (entryTable, nth) => `, entries_${nth} as (
  delete from crossdesk.${quoteName(entryTable)} entry using removed where entry.tenant = removed.tenant and entry.key = removed.key
)`,
  )
  return `
with page as (
  select tenant, key from ${table} where (tenant, key) > ($1, $2) order by tenant, key limit $3::integer
), old as (
  select stored.tenant, stored.key from ${table} stored
  join page on page.tenant = stored.tenant and page.key = stored.key
  where ${isOld}
  for update of stored skip locked
), removed as (
  delete from ${table} stored using old where stored.tenant = old.tenant and stored.key = old.key returning stored.tenant, stored.key
)${entries.join('')}
select (select count(*)::float8 from removed) as count,
  (select json_build_array(tenant, key) from page order by tenant desc, key desc limit 1) as last`
}
