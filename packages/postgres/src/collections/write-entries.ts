import { run, type Sql } from '../database/database.ts'
import { encodeOrderedText } from './ordered-text.ts'
import type { RowWrite } from './row-write.ts'
import type { EntryTable, TablePlan } from './table-plan.ts'

/** A row of an entry table as it stands there; `entry` in hexadecimal. */
interface StoredEntry {
  readonly tenant: string
  readonly key: string
  readonly entry: string
}

interface NewEntry extends StoredEntry {
  readonly at: string
}

/**
 * Brings the entries of rows up to date. The rows have just been written in the same transaction, so nobody else touches their entries; most
 * of them have the entries that they had before, and then nothing is written.
 *
 * @param changed those that may have had entries before
 * @param written all of them
 */
export async function writeEntries(sql: Sql, plan: TablePlan, changed: readonly RowWrite[], written: readonly RowWrite[]): Promise<void> {
  for (const [nth, { table }] of plan.entryTables.entries()) {
    const wanted = new Map(written.flatMap((row) => entriesOf(row, nth)).map((entry) => [nameOf(entry), entry]))
    const stored = await readEntries(sql, table, changed)
    const gone = stored.filter((entry) => !wanted.has(nameOf(entry)))
    for (const entry of stored) wanted.delete(nameOf(entry))
    if (gone.length > 0) await run(sql, deleteStatement(table), [JSON.stringify(gone)])
    if (wanted.size > 0) await run(sql, insertStatement(table), [JSON.stringify([...wanted.values()])])
  }
}

async function readEntries(sql: Sql, table: EntryTable['table'], rows: readonly RowWrite[]): Promise<readonly StoredEntry[]> {
  if (rows.length === 0) return []
  return run<StoredEntry>(sql, selectStatement(table), [JSON.stringify(rows.map(identityOf))])
}

function entriesOf(row: RowWrite, nth: number): readonly NewEntry[] {
  const identity = identityOf(row)
  return (row.entries[nth] ?? []).map((entry) => ({ ...identity, ...entry }))
}

function identityOf({ tenant, key }: RowWrite): Pick<StoredEntry, 'tenant' | 'key'> {
  return { tenant: encodeOrderedText(tenant), key: encodeOrderedText(key) }
}

function nameOf({ tenant, key, entry }: StoredEntry): string {
  return JSON.stringify([tenant, key, entry])
}

// `offset 0` keeps the planner from joining in another way than row by row, which would read the whole table.
const selectStatement = (table: string): string => `select written.tenant, written.key, encode(entry, 'hex') as entry
from json_to_recordset($1::json) as written (tenant text, key text)
cross join lateral (select entry from ${table} where tenant = written.tenant and key = written.key offset 0) stored`

const deleteStatement = (table: string): string => `delete from ${table} stored
using json_to_recordset($1::json) as gone (tenant text, key text, entry text)
where stored.tenant = gone.tenant and stored.key = gone.key and stored.entry = decode(gone.entry, 'hex')`

// Entries may have been left behind by whoever removed a row by hand.
const insertStatement = (table: string): string => `insert into ${table} (tenant, entry, key, at)
select tenant, decode(entry, 'hex'), key, at::json from json_to_recordset($1::json) as row (tenant text, entry text, key text, at text)
on conflict do nothing`
