import { CrossdeskError, ValidationError, type Collection } from '@crossdesk/core'
import { planTable, type TablePlan } from '../collections/table-plan.ts'
import { run, type Sql } from '../database/database.ts'
import { collectionStatements, recordedRelations, recordStatement, toRecord, type RecordedTable } from './collection-schema.ts'
import { lockSchema } from './schema-lock.ts'

/** Knows which collections have their tables. */
export interface Catalogue {
  /**
   * Makes sure that a collection's tables are there as it declares them; answers at once when it is known. Not to be called within a transaction of
   * the database: it may need a connection of its own.
   *
   * @throws CrossdeskError `schema` when the tables are of a newer version, or the collection declares other indexes under the same version;
   * ValidationError when its names or columns cannot be those of a table
   */
  ensure(collection: Collection<unknown>): TablePlan | Promise<TablePlan>
}

/** The catalogue of a database whose system tables are there. Where nothing is to be made, no statement is sent that needs the right to make it. */
export function createCatalogue(sql: Sql): Catalogue {
  const known = new WeakSet<TablePlan>()
  const underWay = new Map<TablePlan, Promise<TablePlan>>()
  let recorded: Promise<ReadonlyMap<string, RecordedTable>> | undefined

  async function prepare(plan: TablePlan): Promise<TablePlan> {
    try {
      recorded ??= readRecords(sql)
      if (!isAsDeclared(plan, (await recorded).get(plan.collection))) await makeTables(sql, plan)
      known.add(plan)
      return plan
    } catch (error) {
      // What another process has made since is looked up anew.
      recorded = undefined
      throw error
    } finally {
      underWay.delete(plan)
    }
  }

  return {
    ensure(collection) {
      let plan: TablePlan
      try {
        plan = planTable(collection)
      } catch (error) {
        return Promise.reject(error)
      }
      if (known.has(plan)) return plan
      let preparation = underWay.get(plan)
      if (preparation === undefined) underWay.set(plan, (preparation = prepare(plan)))
      return preparation
    },
  }
}

async function readRecords(sql: Sql): Promise<ReadonlyMap<string, RecordedTable>> {
  const rows = await run<RecordedTable>(sql, 'select name, version, columns, entry_tables, searchable from crossdesk.collection')
  return new Map(rows.map((row) => [row.name, row]))
}

async function makeTables(sql: Sql, plan: TablePlan): Promise<void> {
  await sql.transaction().execute(async (tx) => {
    await lockSchema(tx)
    const records = await readRecords(tx)
    const record = records.get(plan.collection)
    if (isAsDeclared(plan, record)) return
    checkOthers(plan, records)
    if (record !== undefined) checkColumns(plan, record)
    for (const statement of collectionStatements(plan)) await run(tx, statement)
    await run(tx, recordStatement(plan))
  })
}

/** False when the tables are not there or are older. */
function isAsDeclared(plan: TablePlan, record: RecordedTable | undefined): boolean {
  if (record === undefined || record.version < plan.version) return false
  if (record.version > plan.version) {
    throw new CrossdeskError(
      'schema',
      `Collection ${plan.collection}: its tables are of version ${record.version}, this program has version ${plan.version}. Run the newer program.`,
    )
  }
  if (layoutOf(toRecord(plan)) === layoutOf(record)) return true
  throw new CrossdeskError(
    'schema',
    `Collection ${plan.collection}: version ${plan.version} was recorded with other indexes, columns or text than this program declares. Raise its version.`,
  )
}

function layoutOf({ columns, entry_tables: entryTables, searchable }: RecordedTable): string {
  return JSON.stringify([columns, entryTables, searchable])
}

function checkOthers(plan: TablePlan, records: ReadonlyMap<string, RecordedTable>): void {
  const own = new Set(recordedRelations(toRecord(plan)))
  for (const record of records.values()) {
    const taken = record.name === plan.collection ? undefined : recordedRelations(record).find((name) => own.has(name))
    if (taken === undefined) continue
    throw new ValidationError(`collection ${plan.collection}`, [
      { path: 'name', message: `collection ${record.name} has a table or index ${taken} already; rename this one, or its index` },
    ])
  }
}

/** A column keeps its type: rows of the older version have values in it. */
function checkColumns(plan: TablePlan, record: RecordedTable): void {
  const types = new Map(Object.values(record.columns).flatMap((columns) => Object.entries(columns)))
  for (const { name, type } of plan.columns) {
    const before = types.get(name)
    if (before === undefined || before === type) continue
    throw new CrossdeskError(
      'schema',
      `Collection ${plan.collection}: column ${name} was ${before} in version ${record.version} and is to be ${type}. Give the column another name.`,
    )
  }
  for (const { name, columns } of plan.columnIndexes) {
    const before = record.columns[name]
    if (before === undefined || Object.keys(before).join() === columns.map((column) => column.name).join()) continue
    throw new CrossdeskError(
      'schema',
      `Collection ${plan.collection}: index ${name} had other columns in version ${record.version}. Give the index another name.`,
    )
  }
}
