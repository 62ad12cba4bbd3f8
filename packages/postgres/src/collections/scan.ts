import type { IndexKey, TenantId } from '@crossdesk/core'
import type { IndexedRow, RowRange } from '@crossdesk/core/storage'
import { encodeEntryKey, endOfPrefix } from './entry-key.ts'
import { toColumnRange, withOneStart, type RangeEnd } from './index-range.ts'
import { decodeOrderedText, encodeOrderedText } from './ordered-text.ts'
import type { ReadParameter, ReadQueue } from './read-queue.ts'
import { rowColumns, toStoredRow, type DatabaseRow } from './stored-row.ts'
import type { ColumnIndex, EntryTable, TablePlan } from './table-plan.ts'

/** A statement and what it is run with. */
export interface ScanStatement {
  readonly text: string
  readonly parameters: readonly ReadParameter[]
}

type ScannedRow = DatabaseRow & { readonly at: IndexKey } & Readonly<Record<`c${number}`, string | number>>

/** Reads a part of an index. The database walks the index from where the range begins and stops at the limit. */
export async function scanRows(reads: ReadQueue, tenant: TenantId, plan: TablePlan, range: RowRange): Promise<readonly IndexedRow[]> {
  const statement = scanStatement(tenant, plan, range)
  if (statement === undefined) return []
  const index = plan.columnIndexes.find((candidate) => candidate.index === range.index)
  const rows = await reads.read<ScannedRow>(statement.text, statement.parameters)
  return rows.map((row) => ({ ...toStoredRow(row), at: index === undefined ? row.at : columnsAt(index, row) }))
}

/** The statement that reads a part of an index; undefined when nothing can lie in it. */
export function scanStatement(tenant: TenantId, plan: TablePlan, range: RowRange): ScanStatement | undefined {
  const tidy = withOneStart(range)
  if (tidy === undefined) return undefined
  const index = plan.columnIndexes.find((candidate) => candidate.index === range.index)
  if (index !== undefined) return scanColumns(tenant, plan, index, tidy)
  const entries = plan.entryTables.find((candidate) => candidate.index === range.index)
  return entries === undefined ? undefined : scanEntries(tenant, plan, entries, tidy)
}

function columnsAt({ columns }: ColumnIndex, row: ScannedRow): IndexKey {
  return columns.map((_, i) => {
    const column = row[`c${i}`] as string | number
    return typeof column === 'string' ? decodeOrderedText(column) : column
  })
}

function scanColumns(tenant: TenantId, plan: TablePlan, index: ColumnIndex, range: RowRange): ScanStatement | undefined {
  const columnRange = toColumnRange(index.columns, range)
  if (columnRange === undefined) return undefined
  const parameters: ReadParameter[] = [encodeOrderedText(tenant)]
  const add = (value: string | number): string =>
    typeof value === 'string' ? `$${parameters.push(encodeOrderedText(value))}::text` : `$${parameters.push(value)}::float8`
  const columns = [...index.columns.map(({ quoted }) => quoted), 'key']
  const { equal, lower, upper } = columnRange
  const conditions = ['tenant = $1::text', ...equal.map((value, i) => `${columns[i]} = ${add(value)}`)]
  const rest = columns.slice(equal.length)
  const compare = ({ values, inclusive }: RangeEnd, operator: '<' | '>'): string =>
    `(${rest.slice(0, values.length).join(', ')}) ${operator}${inclusive ? '=' : ''} (${values.map(add).join(', ')})`
  // Values without an entry have nulls here.
  if (equal.length === 0) conditions.push(`${columns[0]} is not null`)
  if (lower !== undefined) conditions.push(compare(lower, '>'))
  if (upper !== undefined) conditions.push(compare(upper, '<'))
  const order = columns.map((column) => `${column} ${range.order}`).join(', ')
  const selected = index.columns.map(({ quoted }, i) => `${quoted} as c${i}`).join(', ')
  const text = `select ${rowColumns}, ${selected} from ${plan.table}
where ${conditions.join(' and ')}
order by ${order}
limit $${parameters.push(range.limit)}::bigint`
  return { text, parameters }
}

function scanEntries(tenant: TenantId, plan: TablePlan, { table }: EntryTable, range: RowRange): ScanStatement {
  const { from, to, after, order, limit } = range
  const parameters: ReadParameter[] = [encodeOrderedText(tenant)]
  const add = (bytes: Buffer): string => `$${parameters.push(bytes)}::bytea`
  const conditions = ['tenant = $1::text']
  if (from !== undefined) conditions.push(`entry >= ${add(encodeEntryKey(from))}`)
  if (to !== undefined) conditions.push(`entry < ${add(endOfPrefix(to))}`)
  if (after !== undefined) {
    const place = `(${add(encodeEntryKey(after.at))}, $${parameters.push(encodeOrderedText(after.key))}::text)`
    conditions.push(`(entry, key) ${order === 'asc' ? '>' : '<'} ${place}`)
  }
  const ordered = `order by entry ${order}, key ${order}`
  // `offset 0` keeps the planner from joining in another way than row by row, which would read the whole table.
  const text = `select stored.*, found.at from (
  select tenant, entry, key, at from ${table} where ${conditions.join(' and ')} ${ordered} limit $${parameters.push(limit)}::bigint
) found cross join lateral (
  select ${rowColumns} from ${plan.table} where tenant = found.tenant and key = found.key offset 0
) stored
order by found.entry ${order}, found.key ${order}`
  return { text, parameters }
}
