import type { Collection, IndexKey, Revision } from '../ports/collection.ts'
import { compareIndexKeys, comparePositions, compareToBound, indexKeysOf } from '../storage/index-key.ts'
import { isInRange } from '../storage/overlay.ts'
import type { IndexedRow, RowRange, StoredRow } from '../storage/rows.ts'
import type { Linked } from './linked-list.ts'
import type { SearchIndex } from './search-index.ts'
import { IndexList } from './index-list.ts'

/** The values of one collection of one tenant. */
export interface Table {
  readonly rows: Map<string, Row>
  readonly indexes: Map<string, IndexList<Entry>>
  /** Made by the first search: who never searches pays nothing. */
  search: SearchIndex | undefined
}

/** A value where it lies. Stays the same object while the value changes; its neighbours are those by age. */
export interface Row extends StoredRow, Linked<Row> {
  readonly table: Table
  value: unknown
  version: number
  revision: Revision
  entries: readonly Entry[]
  evictable: boolean
}

/** One entry of an index, pointing at its row. */
export interface Entry {
  readonly list: IndexList<Entry>
  readonly at: IndexKey
  readonly key: string
  row: Row | undefined
}

/** A new, empty table. */
export function createTable(): Table {
  return { rows: new Map(), indexes: new Map(), search: undefined }
}

/** The entries that a value will have. Runs the collection's own functions, which may throw: so before the commit changes anything. */
export function prepareEntries(table: Table, collection: Collection<unknown>, key: string, value: unknown): Entry[] {
  const entries: Entry[] = []
  for (const index in collection.indexes) {
    let list = table.indexes.get(index)
    if (list === undefined) table.indexes.set(index, (list = new IndexList<Entry>()))
    for (const at of indexKeysOf(collection, index, value)) entries.push({ list, at, key, row: undefined })
  }
  return entries
}

/** Gives a row other entries. Those that stay the same stay in place, as most do when a value changes. */
export function replaceEntries(row: Row, entries: readonly Entry[]): void {
  const old = row.entries
  const count = Math.max(old.length, entries.length)
  const kept: Entry[] = []
  for (let i = 0; i < count; i++) {
    const before = old[i]
    const now = entries[i]
    if (before !== undefined && now !== undefined && before.list === now.list && compareIndexKeys(before.at, now.at) === 0)
      kept.push(before)
    else {
      before?.list.remove(before)
      if (now !== undefined) kept.push(now)
    }
  }
  // After all removals: an entry that only changed its place among the entries equals one that was just removed.
  for (const entry of kept) {
    if (entry.row !== undefined) continue
    entry.row = row
    entry.list.insert(entry)
  }
  row.entries = kept
}

/** Reads a part of an index. */
export function scanTable(table: Table, range: RowRange): readonly IndexedRow[] {
  const list = table.indexes.get(range.index)
  if (list === undefined) return []
  const { from, to, after, order, limit } = range
  const rows: IndexedRow[] = []
  const visit = (entry: Entry): boolean => {
    if (!isInRange(entry, range)) return false
    const { key, value, version, revision } = entry.row as Row
    rows.push({ key, value, version, revision, at: entry.at })
    return rows.length < limit
  }
  if (order === 'asc') {
    const isBefore = (entry: Entry): boolean =>
      (from !== undefined && compareToBound(entry.at, from) < 0) || (after !== undefined && comparePositions(entry, after) <= 0)
    list.visitUp(isBefore, visit)
  } else {
    const isWithin = (entry: Entry): boolean =>
      (to === undefined || compareToBound(entry.at, to) <= 0) && (after === undefined || comparePositions(entry, after) < 0)
    list.visitDown(isWithin, visit)
  }
  return rows
}
