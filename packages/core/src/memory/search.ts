import { isCrossdeskError } from '../errors/crossdesk-error.ts'
import type { Json } from '../model/basics.ts'
import type { SearchOptions } from '../ports/backend.ts'
import type { Collection, Page, Stored } from '../ports/collection.ts'
import { tokenise, tokeniseQuery } from '../search/tokenise.ts'
import { onNextTurn } from '../storage/next-turn.ts'
import { decodePageCursor, encodePageCursor } from '../storage/page-cursor.ts'
import { searchLimit } from '../storage/search-options.ts'
import { toStored, toStoredAll } from '../storage/upgrade.ts'
import { SearchIndex } from './search-index.ts'
import type { Row, Table } from './tables.ts'

/** A place in the list of what was found. */
interface Place {
  readonly score: number
  readonly revision: number
}

interface Hit extends Place {
  readonly row: Row
}

/**
 * Full-text search in one table; of equally good values the one that was written last comes first.
 *
 * @throws CrossdeskError `unsupported` when the collection has no text; ValidationError for a bad cursor
 */
export async function searchTable<T>(
  table: Table,
  collection: Collection<T>,
  query: string,
  options: SearchOptions,
): Promise<Page<Stored<T>>> {
  const limit = searchLimit(collection, options)
  const { after } = options
  const last = after === undefined ? undefined : toPlace(after)
  table.search ??= new SearchIndex(table.rows.keys())
  await indexChanges(table, table.search, collection)

  const hits: Hit[] = []
  for (const [key, score] of table.search.match(tokeniseQuery(query))) {
    const row = table.rows.get(key)
    if (row === undefined) continue
    const hit = { row, score, revision: row.revision }
    if (last === undefined || comparePlaces(hit, last) > 0) hits.push(hit)
  }
  hits.sort(comparePlaces)
  const shown = hits.slice(0, limit)
  const final = shown.at(-1)
  const items = await toStoredAll(
    collection,
    shown.map(({ row }) => row),
  )
  if (final === undefined || hits.length === shown.length) return { items }
  return { items, next: encodePageCursor([final.score, final.revision]) }
}

async function indexChanges<T>(table: Table, index: SearchIndex, collection: Collection<T>): Promise<void> {
  let inTurn = 0
  for (const key of index.changed) {
    const row = table.rows.get(key)
    const revision = row?.revision
    const text = row === undefined ? undefined : await textOf(collection, row)
    if (text === undefined) index.remove(key)
    else index.set(key, tokenise(text))
    if (table.rows.get(key)?.revision === revision) index.changed.delete(key)
    if (++inTurn % 500 === 0) await new Promise<void>(onNextTurn)
  }
}

/** Undefined for what cannot be read: it cannot be found then, and whoever gets it by its key is told why. */
async function textOf<T>(collection: Collection<T>, row: Row): Promise<string | undefined> {
  try {
    return collection.text?.((await toStored(collection, row)).value)
  } catch (error) {
    if (isCrossdeskError(error, 'schema')) return undefined
    throw error
  }
}

function comparePlaces(a: Place, b: Place): number {
  return b.score - a.score || b.revision - a.revision
}

function toPlace(cursor: string): Place {
  const [score, revision] = decodePageCursor(cursor, isPlace)
  return { score, revision }
}

function isPlace(value: Json): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}
