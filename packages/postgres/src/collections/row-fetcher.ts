import { nextTick } from 'node:process'
import type { TenantId } from '@crossdesk/core'
import type { StoredRow } from '@crossdesk/core/storage'
import { run, type Sql } from '../database/database.ts'
import { encodeOrderedText } from './ordered-text.ts'
import { rowColumns, toStoredRow, type DatabaseRow } from './stored-row.ts'
import type { TablePlan } from './table-plan.ts'

/** Reads rows by key, for all readers of a database. */
export interface RowFetcher {
  /** Rows of one table that are asked for in the same turn of the event loop, by whomever, become one statement. */
  fetch(tenant: TenantId, plan: TablePlan, key: string): Promise<StoredRow | undefined>
}

interface Wanted {
  readonly tenant: TenantId
  readonly key: string
  readonly resolve: (row: StoredRow | undefined) => void
  readonly reject: (error: unknown) => void
}

/** The fetcher of a database. */
export function createRowFetcher(sql: Sql): RowFetcher {
  let wanted = new Map<TablePlan, Wanted[]>()

  function fetchAll(): void {
    const batches = wanted
    wanted = new Map()
    for (const [plan, rows] of batches) void fetchRows(sql, plan, rows)
  }

  return {
    fetch(tenant, plan, key) {
      // From within a microtask, the next tick comes when all microtasks are done: that is the end of this turn.
      if (wanted.size === 0) queueMicrotask(() => nextTick(fetchAll))
      return new Promise((resolve, reject) => {
        const rows = wanted.get(plan)
        const row = { tenant, key, resolve, reject }
        if (rows === undefined) wanted.set(plan, [row])
        else rows.push(row)
      })
    },
  }
}

async function fetchRows(sql: Sql, plan: TablePlan, wanted: readonly Wanted[]): Promise<void> {
  const [first] = wanted
  try {
    if (wanted.length === 1 && first !== undefined) first.resolve(await fetchOne(sql, plan, first))
    else {
      const found = await fetchMany(sql, plan, wanted)
      for (const [i, { resolve }] of wanted.entries()) resolve(found.get(i))
    }
  } catch (error) {
    for (const { reject } of wanted) reject(error)
  }
}

async function fetchOne(sql: Sql, plan: TablePlan, { tenant, key }: Wanted): Promise<StoredRow | undefined> {
  const [row] = await run<DatabaseRow>(sql, `select ${rowColumns} from ${plan.table} where tenant = $1 and key = $2`, [
    encodeOrderedText(tenant),
    encodeOrderedText(key),
  ])
  return row === undefined ? undefined : toStoredRow(row)
}

async function fetchMany(sql: Sql, plan: TablePlan, wanted: readonly Wanted[]): Promise<ReadonlyMap<number, StoredRow>> {
  const keys = wanted.map(({ tenant, key }, i) => ({ i, tenant: encodeOrderedText(tenant), key: encodeOrderedText(key) }))
  // `offset 0` keeps the planner from joining in another way than row by row, which would read the whole table.
  const text = `select wanted.i, stored.*
from json_to_recordset($1::json) as wanted (i integer, tenant text, key text)
cross join lateral (select ${rowColumns} from ${plan.table} where tenant = wanted.tenant and key = wanted.key offset 0) stored`
  const rows = await run<DatabaseRow & { readonly i: number }>(sql, text, [JSON.stringify(keys)])
  return new Map(rows.map((row) => [row.i, toStoredRow(row)]))
}
