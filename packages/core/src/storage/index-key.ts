import { ValidationError } from '../errors/validation-error.ts'
import type { Json } from '../model/basics.ts'
import type { Collection, IndexKey } from '../ports/collection.ts'
import { decodePageCursor, encodePageCursor } from './page-cursor.ts'

type Column = string | number

/** The order of every index: column by column, numbers before strings, strings by UTF-16 code unit, a shorter prefix first. `'a'` equals `['a']`. */
export function compareIndexKeys(a: IndexKey, b: IndexKey): number {
  if (typeof a === 'object' && typeof b === 'object') return compareShared(a, b) || a.length - b.length
  if (typeof a !== 'object' && typeof b !== 'object') return compareColumns(a, b)
  return compareIndexKeys(columnsOf(a), columnsOf(b))
}

/**
 * Where a key lies as seen from a bound of `ScanOptions`: negative before it, 0 when it begins with it, positive after it. Keys from
 * `from` to `to`, both with all that begins with them, are those with `compareToBound(key, from) >= 0 && compareToBound(key, to) <= 0`.
 */
export function compareToBound(key: IndexKey, bound: IndexKey): number {
  const columns = columnsOf(key)
  const limits = columnsOf(bound)
  return compareShared(columns, limits) || Math.min(0, columns.length - limits.length)
}

function compareShared(a: readonly Column[], b: readonly Column[]): number {
  const count = Math.min(a.length, b.length)
  for (let i = 0; i < count; i++) {
    const left = a[i] as Column
    const right = b[i] as Column
    if (left !== right) return compareColumns(left, right)
  }
  return 0
}

function compareColumns(a: Column, b: Column): number {
  if (a === b) return 0
  if (typeof a === 'number') return typeof b === 'number' && a > b ? 1 : -1
  return typeof b === 'string' && a < b ? -1 : 1
}

function columnsOf(key: IndexKey): readonly Column[] {
  return typeof key === 'object' ? key : [key]
}

/**
 * The entries of a value in one of its collection's indexes, in index order, each once.
 *
 * @throws ValidationError when the collection has no such index, or a number is not finite: it would have no place in the order
 */
export function indexKeysOf(collection: Collection<unknown>, index: string, value: unknown): readonly IndexKey[] {
  const entries = collection.indexes[index]
  if (entries === undefined) throw unknownIndex(collection.name, index)
  const keys = entries(value)
  for (const key of keys) {
    if (typeof key === 'object' ? !key.every(isColumn) : !isColumn(key)) {
      throw new ValidationError(`collection ${collection.name}`, [
        { path: `indexes.${index}`, message: 'expected strings and finite numbers as index keys' },
      ])
    }
  }
  if (keys.length < 2) return keys
  const sorted = keys.toSorted(compareIndexKeys)
  return sorted.filter((key, i) => i === 0 || compareIndexKeys(sorted[i - 1] as IndexKey, key) !== 0)
}

function isColumn(value: unknown): value is Column {
  return typeof value === 'string' || Number.isFinite(value)
}

/** The error for an index that a collection does not declare. */
export function unknownIndex(collection: string, index: string): ValidationError {
  return new ValidationError(`collection ${collection}`, [
    { path: `indexes.${index}`, message: 'no such index; declare it in the collection and raise its version' },
  ])
}

/** One entry of an index: the index key, then the key of the value. Entries with equal index keys lie in order of the value's key. */
export interface IndexPosition {
  readonly at: IndexKey
  readonly key: string
}

/** The order of the entries of an index. */
export function comparePositions(a: IndexPosition, b: IndexPosition): number {
  return compareIndexKeys(a.at, b.at) || (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)
}

/** The `next` of a page that ended with this entry. */
export function encodeIndexCursor(index: string, position: IndexPosition): string {
  return encodePageCursor([index, position.at, position.key])
}

/**
 * The entry after which a page begins.
 *
 * @throws ValidationError when the cursor does not come from a scan of this index
 */
export function decodeIndexCursor(index: string, cursor: string): IndexPosition {
  const [, at, key] = decodePageCursor(cursor, isIndexPlace(index))
  return { at, key }
}

function isIndexPlace(index: string): (value: Json) => value is [string, IndexKey, string] {
  return (value): value is [string, IndexKey, string] => {
    if (!Array.isArray(value) || value.length !== 3) return false
    const [name, at, key] = value as readonly unknown[]
    return name === index && typeof key === 'string' && (Array.isArray(at) ? at.every(isColumn) : isColumn(at))
  }
}
