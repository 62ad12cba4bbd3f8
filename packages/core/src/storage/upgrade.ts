import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { formatPath } from '../errors/validation-error.ts'
import type { Collection, Stored } from '../ports/collection.ts'
import type { StoredRow } from './rows.ts'

/** A row as its reader sees it; the answer is a promise only when the row was written by an older version of the collection. */
export function toStored<T>(collection: Collection<T>, row: StoredRow): Stored<T> | Promise<Stored<T>> {
  // A row of this version was written through this collection's type.
  if (row.version === collection.version) return { key: row.key, value: row.value as T, revision: row.revision }
  return upgradeRow(collection, row).then((value) => ({ key: row.key, value, revision: row.revision }))
}

/** As {@link toStored}, for several. */
export function toStoredAll<T>(collection: Collection<T>, rows: readonly StoredRow[]): Stored<T>[] | Promise<Stored<T>[]> {
  const { version } = collection
  if (rows.every((row) => row.version === version)) return rows.map(({ key, value, revision }) => ({ key, value: value as T, revision }))
  return Promise.all(rows.map(async (row) => toStored(collection, row)))
}

/**
 * Turns a value of an older version into today's and checks it. The row itself stays as it is until somebody writes the value again.
 *
 * @throws CrossdeskError `schema` when the value is of a newer version, cannot be upgraded, or is not what the schema says afterwards
 */
export async function upgradeRow<T>(collection: Collection<T>, row: Pick<StoredRow, 'value' | 'version'>): Promise<T> {
  const told = `Collection ${collection.name}: a value was written with version ${row.version}, this program has version ${collection.version}`
  if (row.version > collection.version) throw new CrossdeskError('schema', `${told}. Run the newer program.`)
  if (collection.upgrade === undefined) throw new CrossdeskError('schema', `${told} and no \`upgrade\`. Add one to the collection.`)
  let upgraded: unknown
  try {
    upgraded = collection.upgrade(row.value, row.version)
  } catch (cause) {
    throw new CrossdeskError('schema', `${told}; its \`upgrade\` threw.`, { cause })
  }
  const result = await collection.schema['~standard'].validate(upgraded)
  if (result.issues === undefined) return result.value
  // The issues' texts may quote the value; their paths do not.
  const path = formatPath((result.issues[0]?.path ?? []).map((part) => (typeof part === 'object' ? part.key : part)))
  throw new CrossdeskError(
    'schema',
    `${told}; after \`upgrade\` the schema refuses it${path === '' ? '' : ` at ${path}`} (${result.issues.length} issues).`,
  )
}
