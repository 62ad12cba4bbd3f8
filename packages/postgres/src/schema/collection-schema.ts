import { keyIndexName, quoteLiteral, quoteName, relationNames, searchIndexName, tableName } from '../collections/names.ts'
import type { EntryTable, TableColumn, TablePlan } from '../collections/table-plan.ts'
import { commentOnTable } from './system-schema.ts'

/** What `crossdesk.collection` says of a table: enough to see whether a program's declaration fits it. */
export interface RecordedTable {
  readonly name: string
  readonly version: number
  /** By index that lies in columns of the table: the columns and their types. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, TableColumn['type']>>>>
  /** The names of the tables of all other indexes. */
  readonly entry_tables: readonly string[]
  readonly searchable: boolean
}

/** What is to be recorded of a table. */
export function toRecord({ collection, version, columnIndexes, entryTables, isSearchable }: TablePlan): RecordedTable {
  const typesOf = (columns: readonly TableColumn[]): Readonly<Record<string, TableColumn['type']>> =>
    Object.fromEntries(columns.map(({ name, type }) => [name, type]))
  return {
    name: collection,
    version,
    columns: Object.fromEntries(columnIndexes.map(({ name, columns }) => [name, typesOf(columns)])),
    entry_tables: entryTables.map(({ name }) => name),
    searchable: isSearchable,
  }
}

/** All names that a recorded collection takes in the schema. */
export function recordedRelations({ name, columns, entry_tables: entryTables, searchable }: RecordedTable): readonly string[] {
  return relationNames({ table: tableName(name), indexes: Object.keys(columns), entryTables, isSearchable: searchable })
}

/** Records it; safe to print. */
export function recordStatement(plan: TablePlan): string {
  const { name, version, columns, entry_tables: entryTables, searchable } = toRecord(plan)
  const values = [quoteLiteral(name), version, quoteLiteral(JSON.stringify(columns)), quoteLiteral(JSON.stringify(entryTables)), searchable]
  return `insert into crossdesk.collection (name, version, columns, entry_tables, searchable) values (${values.join(', ')})
on conflict (name) do update set version = excluded.version, columns = excluded.columns,
  entry_tables = excluded.entry_tables, searchable = excluded.searchable
where crossdesk.collection.version <= excluded.version`
}

/**
 * The statements that make a collection's tables, or add to older ones what they lack. Each leaves alone what is there. Nothing is ever dropped:
 * programs of the older version may still be running.
 */
export function collectionStatements(plan: TablePlan): readonly string[] {
  return [
    createTable(plan),
    ...addedColumns(plan),
    ...indexStatements(plan),
    ...plan.entryTables.flatMap((entries) => entryStatements(plan, entries)),
  ]
}

function createTable(plan: TablePlan): string {
  const lines = [
    'tenant text collate "C" not null',
    'key text collate "C" not null',
    ...optionalColumns(plan),
    'value jsonb not null',
    'version integer not null',
    'revision bigint not null',
    'written_at timestamptz not null default now()',
    'primary key (tenant, key)',
  ]
  return `create table if not exists ${plan.table} (\n  ${lines.join(',\n  ')}\n)`
}

function addedColumns(plan: TablePlan): readonly string[] {
  // Of a first version there is nothing older.
  if (plan.version <= 1) return []
  return optionalColumns(plan).map((column) => `alter table ${plan.table} add column if not exists ${column}`)
}

function optionalColumns({ columns, isSearchable }: TablePlan): readonly string[] {
  const definitions = columns.map(({ quoted, type }) => `${quoted} ${type === 'text' ? 'text collate "C"' : 'double precision'}`)
  return isSearchable ? [...definitions, 'search tsvector'] : definitions
}

function indexStatements({ collection, name, table, columnIndexes, isSearchable }: TablePlan): readonly string[] {
  const statements = columnIndexes.map(
    (index) =>
      `create index if not exists ${quoteName(index.name)} on ${table} (tenant, ${index.columns.map(({ quoted }) => quoted).join(', ')}, key)`,
  )
  if (isSearchable) statements.push(`create index if not exists ${quoteName(searchIndexName(name))} on ${table} using gin (search)`)
  return [...statements, commentOnTable(table, `Collection ${collection}. What counts is value; the other columns are taken out of it.`)]
}

function entryStatements(plan: TablePlan, { name, table, index }: EntryTable): readonly string[] {
  return [
    `create table if not exists ${table} (
  tenant text collate "C" not null,
  entry bytea not null,
  key text collate "C" not null,
  at json not null,
  primary key (tenant, entry, key)
)`,
    `create index if not exists ${quoteName(keyIndexName(name))} on ${table} (tenant, key)`,
    commentOnTable(
      table,
      `Index ${index} of collection ${plan.collection}: a row for each entry of a value. entry is at in bytes that sort.`,
    ),
  ]
}
