import type { Collection } from '../ports/collection.ts'
import { comparePositions, compareToBound, indexKeysOf, type IndexPosition } from './index-key.ts'
import type { IndexedRow, RowRange, RowReader } from './rows.ts'
import type { ValueWrite } from './write-set.ts'

/** A write of the transaction at hand; its value can be read before the commit under a revision that only this transaction knows. */
export interface PendingWrite extends ValueWrite {
  readonly revision: number
}

/** Reads a part of an index as it would be after the transaction's own writes. */
export async function scanWithWrites(
  reader: RowReader,
  collection: Collection<unknown>,
  range: RowRange,
  writes: ReadonlyMap<string, PendingWrite>,
): Promise<readonly IndexedRow[]> {
  const before = range.order === 'asc' ? comparePositions : (a: IndexPosition, b: IndexPosition): number => comparePositions(b, a)
  const own = ownRows(range, writes).sort(before)
  const merged: IndexedRow[] = []
  let taken = 0
  let after = range.after
  for (;;) {
    const rows = await reader.scan(collection, after === undefined ? range : { ...range, after })
    for (const row of rows) {
      if (writes.has(row.key)) continue
      while (taken < own.length && before(own[taken] as IndexedRow, row) < 0) merged.push(own[taken++] as IndexedRow)
      merged.push(row)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < range.limit) {
      merged.push(...own.slice(taken))
      break
    }
    if (merged.length >= range.limit) break
    after = { at: last.at, key: last.key }
  }
  return merged.slice(0, range.limit)
}

function ownRows(range: RowRange, writes: ReadonlyMap<string, PendingWrite>): IndexedRow[] {
  const rows: IndexedRow[] = []
  for (const write of writes.values()) {
    if (write.type === 'remove') continue
    for (const at of indexKeysOf(write.collection, range.index, write.value)) {
      const row = { key: write.key, value: write.value, version: write.collection.version, revision: write.revision, at }
      if (isInRange(row, range)) rows.push(row)
    }
  }
  return rows
}

/** Whether an entry of an index belongs to a part of it. */
export function isInRange(entry: IndexPosition, range: RowRange): boolean {
  if (range.from !== undefined && compareToBound(entry.at, range.from) < 0) return false
  if (range.to !== undefined && compareToBound(entry.at, range.to) > 0) return false
  if (range.after === undefined) return true
  const order = comparePositions(entry, range.after)
  return range.order === 'asc' ? order > 0 : order < 0
}
