import { ValidationError, type Collection, type TenantId } from '@crossdesk/core'
import { indexKeysOf, type ValueWrite } from '@crossdesk/core/storage'
import { checkEntrySize } from './indexed-size.ts'
import type { ColumnIndex, TablePlan } from './table-plan.ts'

type Column = string | number

/**
 * What a value has in the columns of its table: the entry of each declared index, nulls where there is none.
 *
 * @throws ValidationError when an index has several entries, or one that is not as `columns` says; when two indexes want different values, or
 * one of them none, in a column that they share
 */
export function columnValues(plan: TablePlan, tenant: TenantId, { collection, key, value }: ValueWrite): readonly (Column | null)[] {
  const values: (Column | null | undefined)[] = plan.columns.map(() => undefined)
  for (const index of plan.columnIndexes) {
    const entry = entryOf(collection, index, value)
    if (entry !== undefined) checkEntrySize(collection, index.index, tenant, key, entry)
    for (const [i, { name, position }] of index.columns.entries()) {
      const column = entry?.[i] ?? null
      const before = values[position]
      if (before !== undefined && before !== column)
        throw wrongEntry(collection, index, `expected the same in column ${name} as another index has; give the columns different names`)
      values[position] = column
    }
  }
  return values.map((column) => column ?? null)
}

function entryOf(collection: Collection<unknown>, index: ColumnIndex, value: unknown): readonly Column[] | undefined {
  const [first, ...more] = indexKeysOf(collection, index.index, value)
  if (first === undefined) return undefined
  if (more.length > 0)
    throw wrongEntry(collection, index, `expected at most one entry, got ${more.length + 1}; leave the index out of \`columns\``)
  const entry = typeof first === 'object' ? first : [first]
  if (entry.length !== index.columns.length)
    throw wrongEntry(collection, index, `expected ${index.columns.length} columns, got ${entry.length}`)
  for (const [i, { name, type }] of index.columns.entries()) {
    const actual = typeof entry[i] === 'string' ? 'text' : 'number'
    if (actual !== type) throw wrongEntry(collection, index, `expected a ${type} in column ${name}, got a ${actual}`)
  }
  return entry
}

function wrongEntry(collection: Collection<unknown>, { index }: ColumnIndex, message: string): ValidationError {
  return new ValidationError(`collection ${collection.name}`, [{ path: `indexes.${index}`, message }])
}
