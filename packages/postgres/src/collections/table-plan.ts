import { ValidationError, type Collection, type IndexColumns } from '@crossdesk/core'
import { checkRelations, columnName, indexName, quoteName, tableName } from './names.ts'

/** A column that holds one column of one or several indexes. */
export interface TableColumn {
  readonly name: string
  readonly quoted: string
  readonly type: 'text' | 'number'
  /** Its place among the columns of the table that hold indexes. */
  readonly position: number
}

/** An index that the collection declares in `columns`: an index on the collection's own table. */
export interface ColumnIndex {
  /** As the collection calls it. */
  readonly index: string
  readonly name: string
  readonly columns: readonly TableColumn[]
}

/** An index with any entries: a table of its own. */
export interface EntryTable {
  /** As the collection calls it. */
  readonly index: string
  readonly name: string
  /** With its schema and quoted, as it stands in statements. */
  readonly table: string
}

/** How a collection lies in the database. */
export interface TablePlan {
  /** As the collection calls itself. */
  readonly collection: string
  readonly version: number
  readonly name: string
  /** With its schema and quoted, as it stands in statements. */
  readonly table: string
  /** All columns of declared indexes, each once. */
  readonly columns: readonly TableColumn[]
  readonly columnIndexes: readonly ColumnIndex[]
  readonly entryTables: readonly EntryTable[]
  readonly isSearchable: boolean
}

/** Tenant, 30 columns, key: the most that an index of PostgreSQL has (manual, appendix K). */
const MAX_COLUMNS = 30

const plans = new WeakMap<Collection<unknown>, TablePlan>()

/**
 * How a collection lies in the database; worked out once.
 *
 * @throws ValidationError when its names or columns cannot be those of a table
 */
export function planTable(collection: Collection<unknown>): TablePlan {
  let plan = plans.get(collection)
  if (plan === undefined) plans.set(collection, (plan = makePlan(collection)))
  return plan
}

function makePlan(collection: Collection<unknown>): TablePlan {
  const name = tableName(collection.name)
  const declared: NonNullable<Collection<unknown>['columns']> = collection.columns ?? {}
  for (const index in declared)
    if (!Object.hasOwn(collection.indexes, index)) throw wrong(collection, `columns.${index}`, 'the collection has no index of this name')

  const shared = new Map<string, TableColumn>()
  const properties = new Map<string, string>()
  const columnIndexes: ColumnIndex[] = []
  const entryTables: EntryTable[] = []
  for (const index in collection.indexes) {
    const ownName = indexName(collection.name, name, index)
    const types = declared[index]
    if (types === undefined) entryTables.push({ index, name: ownName, table: inSchema(ownName) })
    else columnIndexes.push({ index, name: ownName, columns: columnsOf(index, types) })
  }
  const isSearchable = collection.text !== undefined
  checkRelations(collection.name, { table: name, indexes: columnIndexes.map(nameOf), entryTables: entryTables.map(nameOf), isSearchable })
  return {
    collection: collection.name,
    version: collection.version,
    name,
    table: inSchema(name),
    columns: [...shared.values()],
    columnIndexes,
    entryTables,
    isSearchable,
  }

  function columnsOf(index: string, types: IndexColumns): readonly TableColumn[] {
    const columns = Object.entries(types).map(([property, type]) => columnOf(index, property, type))
    if (columns.length >= 1 && columns.length <= MAX_COLUMNS) return columns
    throw wrong(collection, `columns.${index}`, `expected 1 to ${MAX_COLUMNS} columns`)
  }

  function columnOf(index: string, property: string, type: TableColumn['type']): TableColumn {
    const path = `columns.${index}.${property}`
    const name = columnName(collection.name, index, property)
    const column = shared.get(name) ?? { name, quoted: quoteName(name), type, position: shared.size }
    if ((properties.get(name) ?? property) !== property)
      throw wrong(collection, path, `another column is called ${name} in the database too`)
    if (column.type !== type)
      throw wrong(collection, path, `expected ${column.type}, as in another index: columns of one name are one column`)
    shared.set(name, column)
    properties.set(name, property)
    return column
  }
}

function nameOf({ name }: { readonly name: string }): string {
  return name
}

function inSchema(name: string): string {
  return `crossdesk.${quoteName(name)}`
}

function wrong(collection: Collection<unknown>, path: string, message: string): ValidationError {
  return new ValidationError(`collection ${collection.name}`, [{ path, message }])
}
