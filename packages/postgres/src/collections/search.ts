import { type Collection, type Json, type Page, type SearchOptions, type Stored, type TenantId } from '@crossdesk/core'
import { decodePageCursor, encodePageCursor, searchLimit, tokeniseQuery, toStoredAll } from '@crossdesk/core/storage'
import { run, type Sql } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { encodeOrderedText } from './ordered-text.ts'
import { toSearchQuery } from './search-vector.ts'
import { rowColumns, toStoredRow, type DatabaseRow } from './stored-row.ts'
import type { TablePlan } from './table-plan.ts'

interface Hit extends DatabaseRow {
  readonly rank: number
}

/** A place in the list of what was found: rank, then revision. */
type Place = readonly [rank: number, revision: number]

/**
 * Full-text search in one collection; of equally good values the one that was written last comes first. The rank is `ts_rank` with
 * normalisation 1, the logarithm of the length (PostgreSQL, section 12.3.3).
 *
 * @throws CrossdeskError `unsupported` when the collection has no text; ValidationError for a bad cursor or limit
 */
export async function searchCollection<T>(
  sql: Sql,
  catalogue: Catalogue,
  tenant: TenantId,
  collection: Collection<T>,
  query: string,
  options: SearchOptions,
): Promise<Page<Stored<T>>> {
  const limit = searchLimit(collection, options)
  const { after } = options
  const place = after === undefined ? undefined : decodePageCursor(after, isPlace)
  const terms = tokeniseQuery(query)
  if (terms.length === 0) return { items: [] }
  const plan = await catalogue.ensure(collection)
  const hits = await findRows(sql, plan, tenant, toSearchQuery(tenant, terms), limit + 1, place)
  const shown = hits.slice(0, limit)
  const last = shown.at(-1)
  const items = await toStoredAll(collection, shown.map(toStoredRow))
  if (last === undefined || hits.length === shown.length) return { items }
  return { items, next: encodePageCursor([last.rank, last.revision]) }
}

function findRows(
  sql: Sql,
  plan: TablePlan,
  tenant: TenantId,
  query: string,
  limit: number,
  after: Place | undefined,
): Promise<readonly Hit[]> {
  // Every word begins with the tenant, so the index on words finds nobody else's. `|| ''` hides the column from the primary key: the planner
  // takes the comparison of words for cheap and would rather go through all rows of the tenant.
  const text = `select * from (
  select ${rowColumns}, ts_rank(search, $2::tsquery, 1)::float8 as rank
  from ${plan.table} where tenant || '' = $1 and search @@ $2::tsquery
) hit
${after === undefined ? '' : 'where (rank, revision) < ($4::float8, $5::float8)'}
order by rank desc, revision desc
limit $3`
  return sql.transaction().execute(async (tx) => {
    // GIN knows no other way to be read, and the connection's settings are made for statements that find their rows one by one.
    await run(tx, 'set local enable_bitmapscan = on')
    return run<Hit>(tx, text, [encodeOrderedText(tenant), query, limit, ...(after ?? [])])
  })
}

function isPlace(value: Json): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}
