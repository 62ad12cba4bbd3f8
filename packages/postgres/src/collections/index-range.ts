import type { IndexKey } from '@crossdesk/core'
import { compareToBound, type RowRange } from '@crossdesk/core/storage'
import type { TableColumn } from './table-plan.ts'

type Column = string | number

/** One end of a range: the rows whose first columns come after, or before, these values. */
export interface RangeEnd {
  readonly values: readonly Column[]
  /** Rows that begin with the values belong to the range. */
  readonly inclusive: boolean
}

/** A part of an index over columns; the last column is the row's key. */
export interface ColumnRange {
  /** Values of the first columns that all rows of the range share. */
  readonly equal: readonly Column[]
  /** Values of the columns behind those. */
  readonly lower: RangeEnd | undefined
  readonly upper: RangeEnd | undefined
}

/**
 * The same range with one bound fewer: the row after which a page begins and the bound at which the range begins are both its start, and a
 * database has to be told the later one, lest it walk from the other.
 *
 * @returns undefined when nothing lies in it
 */
export function withOneStart(range: RowRange): RowRange | undefined {
  const { after, from, to, ...rest } = range
  if (after === undefined) return range
  const isBefore = from !== undefined && compareToBound(after.at, from) < 0
  const isBehind = to !== undefined && compareToBound(after.at, to) > 0
  if (range.order === 'asc') {
    if (isBehind) return undefined
    return { ...rest, ...(to === undefined ? {} : { to }), ...(isBefore ? { from } : { after }) }
  }
  if (isBefore) return undefined
  return { ...rest, ...(from === undefined ? {} : { from }), ...(isBehind ? { to } : { after }) }
}

/**
 * What a range of an index is as a range of its columns. Bounds of another type or length than the columns follow the order of index keys: a
 * number lies before all texts, a shorter key before the longer ones that begin with it.
 *
 * @param range with one start
 * @returns undefined when nothing can lie in it
 */
export function toColumnRange(columns: readonly TableColumn[], range: RowRange): ColumnRange | undefined {
  const { from, to, after, order } = range
  let lower = from === undefined ? undefined : toEnd(columns, from, 'lower')
  let upper = to === undefined ? undefined : toEnd(columns, to, 'upper')
  if (after !== undefined) {
    const end = toPageStart(columns, after.at, after.key, order)
    if (order === 'asc') lower = end
    else upper = end
  }
  let shared = 0
  const [low, high] = [lower?.values ?? [], upper?.values ?? []]
  while (shared < low.length && shared < high.length && low[shared] === high[shared]) shared++
  const [lowest, highest] = [behind(lower, shared), behind(upper, shared)]
  if (lowest === 'nothing' || highest === 'nothing') return undefined
  return { equal: low.slice(0, shared), lower: lowest, upper: highest }
}

/** What is left of an end once its first columns are known to be equal: undefined when it is no limit any more. */
function behind(end: RangeEnd | undefined, shared: number): RangeEnd | undefined | 'nothing' {
  if (end === undefined) return undefined
  if (end.values.length > shared) return { ...end, values: end.values.slice(shared) }
  return end.inclusive ? undefined : 'nothing'
}

function toEnd(columns: readonly TableColumn[], bound: IndexKey, which: 'lower' | 'upper'): RangeEnd {
  const limits = toColumns(bound)
  const { values, rest } = comparable(columns, limits)
  // What a bound is a prefix of lies at the bound, be it the lower or the upper one.
  return { values, inclusive: rest === 0 || (which === 'lower' ? rest > 0 : rest < 0) }
}

function toPageStart(columns: readonly TableColumn[], at: IndexKey, key: string, order: RowRange['order']): RangeEnd {
  const limits = toColumns(at)
  const { values, rest } = comparable(columns, limits)
  if (rest === 0 && limits.length === columns.length) return { values: [...values, key], inclusive: false }
  // A place of an index that had other columns: whatever is longer comes after it.
  const side = rest === 0 ? 1 : rest
  return { values, inclusive: order === 'asc' ? side > 0 : side < 0 }
}

/** The first columns of a key that rows can share with it, and where the rows that do lie as seen from the key: before it, at it or after it. */
function comparable(
  columns: readonly TableColumn[],
  limits: readonly Column[],
): { readonly values: readonly Column[]; readonly rest: -1 | 0 | 1 } {
  const count = Math.min(columns.length, limits.length)
  for (let i = 0; i < count; i++) {
    const isText = typeof limits[i] === 'string'
    if (isText !== (columns[i]?.type === 'text')) return { values: limits.slice(0, i), rest: isText ? -1 : 1 }
  }
  return { values: limits.slice(0, count), rest: limits.length > columns.length ? -1 : 0 }
}

function toColumns(key: IndexKey): readonly Column[] {
  return typeof key === 'object' ? key : [key]
}
