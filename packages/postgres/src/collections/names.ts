import { ValidationError } from '@crossdesk/core'
import { systemTables } from '../schema/system-tables.ts'

/** PostgreSQL cuts longer names off (manual, section 4.1.1). */
const MAX_NAME_LENGTH = 63

/** Columns that every table has, and those that PostgreSQL gives it (manual, section 5.5). */
const FIXED_COLUMNS: ReadonlySet<string> = new Set(
  'tenant key value version revision search written_at tableoid xmin cmin xmax cmax ctid'.split(' '),
)

const SYSTEM_RELATIONS: ReadonlySet<string> = new Set([
  'migration',
  ...systemTables.flatMap((text) =>
    Array.from(text.matchAll(/create (?:sequence|table|index) (?:crossdesk\.)?(\w+)/g), ([, name]) => name as string),
  ),
])

/** The tables and indexes of a collection by name; they share one space of names with those of all others. */
export interface CollectionRelations {
  readonly table: string
  /** Indexes on columns of the table. */
  readonly indexes: readonly string[]
  readonly entryTables: readonly string[]
  readonly isSearchable: boolean
}

/** All names that a collection takes in the schema. */
export function relationNames({ table, indexes, entryTables, isSearchable }: CollectionRelations): readonly string[] {
  return [
    table,
    `${table}_pkey`,
    ...(isSearchable ? [searchIndexName(table)] : []),
    ...indexes,
    ...entryTables.flatMap((name) => [name, `${name}_pkey`, keyIndexName(name)]),
  ]
}

/** The full-text index of a table. */
export function searchIndexName(table: string): string {
  return `${table}_search`
}

/** The index of an entry table that finds the entries of a value. */
export function keyIndexName(entryTable: string): string {
  return `${entryTable}_key`
}

/** @throws ValidationError when a name that a collection takes is too long, taken twice, or one of ours */
export function checkRelations(collection: string, relations: CollectionRelations): void {
  const seen = new Set<string>()
  for (const name of relationNames(relations)) {
    checkLength(name, `collection ${collection}`, 'name')
    if (SYSTEM_RELATIONS.has(name.replace(/_pkey$/, '')))
      throw badName(`collection ${collection}`, 'name', `a table or index of CrossDesk itself is called ${name}`)
    if (seen.has(name))
      throw badName(`collection ${collection}`, 'indexes', `two tables or indexes would be called ${name}; rename an index`)
    seen.add(name)
  }
}

/** The name of a collection's table, an index or a column: letters, digits and `_`, so it is safe between quotes. */
export function quoteName(name: string): string {
  return `"${name}"`
}

/** A text between quotes, for statements that are printed; statements that are run have parameters. */
export function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * `dead-letters` becomes `dead_letters`.
 *
 * @throws ValidationError when it is no name of a collection
 */
export function tableName(collection: string): string {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(collection)) return collection.replaceAll('-', '_')
  throw badName('collection', 'name', 'expected lower case letters and digits, with single dashes between them')
}

/**
 * The name of an index's own table or of its index on the collection's table: `messages`, `byExternalId` become `messages_by_external_id`.
 *
 * @throws ValidationError when it is no name
 */
export function indexName(collection: string, table: string, index: string): string {
  return `${table}_${toSnakeCase(collection, `indexes.${index}`, index)}`
}

/**
 * The name of a column: `updatedAt` becomes `updated_at`.
 *
 * @throws ValidationError when it is no name, too long, or that of a column that every table has
 */
export function columnName(collection: string, index: string, column: string): string {
  const path = `columns.${index}.${column}`
  const name = checkLength(toSnakeCase(collection, path, column), `collection ${collection}`, path)
  if (FIXED_COLUMNS.has(name)) throw badName(`collection ${collection}`, path, `every table has a column ${name}; use another name`)
  return name
}

function toSnakeCase(collection: string, path: string, name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    throw badName(`collection ${collection}`, path, 'expected a name of ASCII letters, digits and _')
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}

function checkLength(name: string, subject: string, path: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name
  throw badName(subject, path, `expected a shorter name: the database would call it ${name} and takes ${MAX_NAME_LENGTH} characters`)
}

function badName(subject: string, path: string, message: string): ValidationError {
  return new ValidationError(subject, [{ path, message }])
}
