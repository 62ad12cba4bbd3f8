import type { Collection, IndexKey, Revision } from '../ports/collection.ts'
import type { IndexPosition } from './index-key.ts'

/** A value as a backend keeps it: with the version of the collection that wrote it. */
export interface StoredRow {
  readonly key: string
  readonly value: unknown
  readonly version: number
  readonly revision: Revision
}

/** A row as it was found through an index. */
export interface IndexedRow extends StoredRow, IndexPosition {}

/** A part of an index. Bounds as in `ScanOptions`; compare with `compareToBound` and `comparePositions`. */
export interface RowRange {
  readonly index: string
  readonly from?: IndexKey
  readonly to?: IndexKey
  readonly order: 'asc' | 'desc'
  readonly limit: number
  /** Rows that come after this one, in the order of reading. */
  readonly after?: IndexPosition
}

/** All that a unit of work asks of a backend: committed rows of one tenant. Answers at once where it can; a promise costs turns. */
export interface RowReader {
  get(collection: Collection<unknown>, key: string): StoredRow | undefined | Promise<StoredRow | undefined>
  /** In the order of the index, at most `limit`; fewer mean that there are no more. A value with several entries in the range comes once for each. */
  scan(collection: Collection<unknown>, range: RowRange): readonly IndexedRow[] | Promise<readonly IndexedRow[]>
}
