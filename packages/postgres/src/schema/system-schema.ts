import { quoteLiteral } from '../collections/names.ts'
import { systemTables } from './system-tables.ts'

/** The version of the system tables that this program knows. */
export const systemVersion: number = systemTables.length

/** Makes the schema itself. Sent only where it is missing: the statement needs a right on the database even if there is nothing to do. */
export const createSchema: string = 'create schema if not exists crossdesk'

/** The versions that the system tables went through. */
export const createMigrationTable: string = `create table if not exists crossdesk.migration (
  version integer primary key,
  applied_at timestamptz not null default now()
)`

/** Brings the system tables to a version, unless they are there already; one statement, so it happens altogether or not at all. */
export function systemMigration(version: number): string {
  return `do $migration$ begin
if not exists (select from crossdesk.migration where version = ${version}) then
${(systemTables[version - 1] as string).trim()}
insert into crossdesk.migration (version) values (${version});
end if;
end $migration$`
}

/** What a DBA reads about a table. */
export function commentOnTable(table: string, text: string): string {
  return `comment on table ${table} is ${quoteLiteral(text)}`
}
