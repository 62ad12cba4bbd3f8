import { run, type Sql } from '../database/database.ts'
import { decodeOrderedText } from './ordered-text.ts'
import type { RowMode, RowWrite } from './row-write.ts'
import type { TablePlan } from './table-plan.ts'
import { writeEntries } from './write-entries.ts'
import { upgradeStatement, writeStatement } from './write-statements.ts'

/** The texts of the statements that write rows of these modes, each made when it is first needed. */
const writeTexts = new WeakMap<TablePlan, Map<string, string>>()

interface RowAnswer {
  readonly tenant: string
  readonly key: string
}

/**
 * Writes rows of one table, each of another tenant and key, with one statement, and up to three for each of its entry tables. Runs inside
 * the caller's transaction.
 *
 * @returns the rows whose expectation did not hold; if there are any, the transaction has to be rolled back
 */
export async function writeRows(sql: Sql, plan: TablePlan, rows: readonly RowWrite[]): Promise<readonly RowWrite[]> {
  if (rows.length === 0) return []
  // Everybody locks in the same order, so that nobody waits for one another in a circle.
  const ordered = rows.toSorted(compareRows)
  const answers = await run<RowAnswer & { readonly missed: boolean }>(sql, writeTextFor(plan, ordered), [toInput(ordered)])
  const missed = answers.filter((answer) => answer.missed)
  if (missed.length > 0) return rowsOf(missed, ordered)
  if (plan.entryTables.length === 0) return []
  // Where nothing was to be removed, the entries are those of somebody who is just writing them; what is made new has none.
  const changed = [...ordered.filter((row) => row.mode === 'put'), ...rowsOf(answers, ordered)]
  await writeEntries(sql, plan, changed, ordered)
  return []
}

/**
 * Gives rows the columns, entries and value of a newer version of their collection. Whatever was written since it was read is left alone.
 *
 * @param rows puts that expect a revision
 * @returns how many were still as they were read
 */
export async function upgradeRows(sql: Sql, plan: TablePlan, rows: readonly RowWrite[]): Promise<number> {
  const upgraded = rowsOf(await run<RowAnswer>(sql, upgradeStatement(plan), [toInput(rows)]), rows)
  await writeEntries(sql, plan, upgraded, upgraded)
  return upgraded.length
}

function toInput(rows: readonly RowWrite[]): string {
  return `[${rows.map(({ mode, members }) => `{"mode":"${mode}",${members}}`).join(',')}]`
}

function rowsOf(answers: readonly RowAnswer[], rows: readonly RowWrite[]): readonly RowWrite[] {
  if (answers.length === 0) return []
  const names = new Set(answers.map(({ tenant, key }) => JSON.stringify([decodeOrderedText(tenant), decodeOrderedText(key)])))
  return rows.filter(({ tenant, key }) => names.has(JSON.stringify([tenant, key])))
}

function writeTextFor(plan: TablePlan, rows: readonly RowWrite[]): string {
  let texts = writeTexts.get(plan)
  if (texts === undefined) writeTexts.set(plan, (texts = new Map()))
  const modes = [...new Set<RowMode>(rows.map(({ mode }) => mode))].sort()
  const name = modes.join()
  let text = texts.get(name)
  if (text === undefined) texts.set(name, (text = writeStatement(plan, new Set(modes))))
  return text
}

function compareRows(a: RowWrite, b: RowWrite): number {
  if (a.tenant !== b.tenant) return a.tenant < b.tenant ? -1 : 1
  return a.key < b.key ? -1 : 1
}
