import { CrossdeskError, type Collection } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { createCatalogue, type Catalogue } from './catalogue.ts'
import { lockSchema } from './schema-lock.ts'
import { createMigrationTable, createSchema, systemMigration, systemVersion } from './system-schema.ts'

/** What a migration has just done. */
export type MigrationStep =
  | { readonly type: 'system'; readonly version: number }
  /** The tables of a collection are as it declares them, be it that they were before. */
  | { readonly type: 'collection'; readonly name: string }

/** How to migrate. */
export interface MigrateOptions {
  readonly onProgress?: (step: MigrationStep) => void
}

/**
 * Makes the system tables and the tables of these collections, or brings them to this program's version. Several processes may do so at once. Where
 * everything is there, nothing is sent that needs the right to make it. Rows of older versions stay as they are: see `reindex`.
 *
 * @returns the catalogue, which knows these collections
 * @throws CrossdeskError `schema` when the database is of a newer version than this program
 */
export async function migrate(
  sql: Sql,
  collections: readonly Collection<unknown>[],
  { onProgress }: MigrateOptions = {},
): Promise<Catalogue> {
  if (checkVersion(await readVersion(sql)) < systemVersion) {
    const applied = await sql.transaction().execute(migrateSystem)
    for (const version of applied) onProgress?.({ type: 'system', version })
  }
  const catalogue = createCatalogue(sql)
  for (const collection of collections) {
    await catalogue.ensure(collection)
    onProgress?.({ type: 'collection', name: collection.name })
  }
  return catalogue
}

async function migrateSystem(tx: Sql): Promise<readonly number[]> {
  await lockSchema(tx)
  const [schema] = await run<{ readonly exists: boolean }>(tx, `select to_regnamespace('crossdesk') is not null as exists`)
  if (schema?.exists !== true) await run(tx, createSchema)
  await run(tx, createMigrationTable)
  const applied: number[] = []
  for (let version = checkVersion(await readVersion(tx)) + 1; version <= systemVersion; version++) {
    await run(tx, systemMigration(version))
    applied.push(version)
  }
  return applied
}

/** 0: there is nothing yet. */
async function readVersion(sql: Sql): Promise<number> {
  const [table] = await run<{ readonly exists: boolean }>(sql, `select to_regclass('crossdesk.migration') is not null as exists`)
  if (table?.exists !== true) return 0
  const [row] = await run<{ readonly version: number }>(sql, 'select coalesce(max(version), 0) as version from crossdesk.migration')
  return row?.version ?? 0
}

function checkVersion(version: number): number {
  if (version <= systemVersion) return version
  throw new CrossdeskError(
    'schema',
    `The system tables are of version ${version}, this program has version ${systemVersion}. Run the newer program.`,
  )
}
