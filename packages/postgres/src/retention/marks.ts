import type { TenantId } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import type { Counts } from './batches.ts'

/** What a step did, and the key or position of the last row that it looked at. */
export interface Step {
  readonly count: number
  readonly reached: string
}

/**
 * Goes through a tenant's rows in their order and remembers how far it has come, so that no sweep looks at a row again. Each step is one
 * transaction; of several processes one at a time goes on, the others leave it to that one.
 *
 * @param step does the work behind a mark (empty at first); nothing when there is no more
 */
export async function* goOn(
  sql: Sql,
  tenant: TenantId,
  name: string,
  step: (tx: Sql, reached: string) => Promise<Step | undefined>,
): Counts {
  await run(sql, BEGIN, [tenant, name])
  for (;;) {
    const done = await sql.transaction().execute(async (tx) => {
      const [mark] = await run<{ reached: string }>(tx, LOCK, [tenant, name])
      const next = mark && (await step(tx, mark.reached))
      if (next !== undefined) await run(tx, MOVE, [tenant, name, next.reached])
      return next
    })
    if (done === undefined) return
    yield done.count
  }
}

const BEGIN = `insert into crossdesk.sweep_mark (tenant, name, reached) values ($1, $2, '') on conflict (tenant, name) do nothing`

const LOCK = `select reached from crossdesk.sweep_mark where tenant = $1 and name = $2 for update skip locked`

const MOVE = `update crossdesk.sweep_mark set reached = $3 where tenant = $1 and name = $2`
