import { run, type Sql } from '../src/database/database.ts'
import { sleep } from './sleep.ts'

const LOOK_MS = 50
const GIVE_UP_MS = 60_000

/**
 * How long it takes until all lanes that a killed worker held have moved: their jobs were done in its last commit, or somebody else took them.
 * Undefined when it held none.
 */
export async function recoveryMs(sql: Sql, leaseName: string): Promise<number | undefined> {
  const killedAt = performance.now()
  if ((await countHeld(sql, leaseName)) === 0) return undefined
  while ((await countHeld(sql, leaseName)) > 0 && performance.now() - killedAt < GIVE_UP_MS) await sleep(LOOK_MS)
  return performance.now() - killedAt
}

async function countHeld(sql: Sql, leaseName: string): Promise<number> {
  const [row] = await run<{ held: number }>(sql, HELD, [leaseName])
  return row?.held ?? 0
}

const HELD = `select count(*)::float8 as held from crossdesk.lane where starts_with(worker, $1)`
