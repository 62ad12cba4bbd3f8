import type { Collection } from '@crossdesk/core'
import { planTable } from '../collections/table-plan.ts'
import { collectionStatements, recordStatement } from './collection-schema.ts'
import { createMigrationTable, createSchema, systemMigration, systemVersion } from './system-schema.ts'

/**
 * All that {@link migrate} would do as SQL, for a DBA to read and to apply by hand. It may be applied again: what is there is left alone.
 *
 * @throws ValidationError when the names or columns of a collection cannot be those of a table
 */
export function printSchema(collections: readonly Collection<unknown>[]): string {
  return ['begin', ...schemaStatements(collections), 'commit'].map((statement) => `${statement};\n`).join('\n')
}

/** The statements of {@link printSchema}, each by itself. */
export function schemaStatements(collections: readonly Collection<unknown>[]): readonly string[] {
  const statements = [createSchema, createMigrationTable]
  for (let version = 1; version <= systemVersion; version++) statements.push(systemMigration(version))
  for (const collection of collections) {
    const plan = planTable(collection)
    statements.push(...collectionStatements(plan), recordStatement(plan))
  }
  return statements
}
