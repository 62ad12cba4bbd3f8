import { seededRandom } from '@crossdesk/core'
import { run, type Sql } from '../src/database/database.ts'
import { atRandomMoments } from './at-random-moments.ts'
import type { Fleet } from './fleet.ts'
import { recoveryMs } from './recovery.ts'
import { sleep } from './sleep.ts'

/** What a storm did. */
export interface StormCounts {
  readonly kills: number
  readonly cuts: number
  readonly lastedMs: number
  /** For each killed worker that held lanes: how long until all of them had moved. Empty on PGlite, where nobody can look. */
  readonly recoveriesMs: readonly number[]
}

/** Kills workers and cuts connections at random moments, until it is ended. */
export function startStorm(seed: number, fleet: Fleet, sql: Sql | undefined): () => Promise<StormCounts> {
  const random = seededRandom(seed)
  const startedAt = performance.now()
  const recoveries: Promise<number | undefined>[] = []
  let kills = 0
  let cuts = 0
  const endKilling = atRandomMoments(random, 1000, 3000, async () => {
    const victim = fleet.killOne()
    if (victim === undefined) return
    kills++
    if (sql !== undefined && victim.leaseName !== undefined) recoveries.push(recoveryMs(sql, victim.leaseName))
    // One that is alone is given its second to live.
    while (fleet.addresses().length === 0) await sleep(20)
  })
  const endCutting = atRandomMoments(random, 300, 1500, async () => {
    if (sql !== undefined) cuts += (await run(sql, CUT, [random.next()])).length
  })
  return async () => {
    await Promise.all([endKilling(), endCutting()])
    const lastedMs = performance.now() - startedAt
    const times = await Promise.all(recoveries)
    return { kills, cuts, lastedMs, recoveriesMs: times.filter((time) => time !== undefined) }
  }
}

/** Cuts one connection of the workers, whatever it is doing. */
const CUT = `
with workers as (
  select pid, row_number() over (order by pid) - 1 as place, count(*) over () as count
  from pg_stat_activity where datname = current_database() and application_name = 'crossdesk'
)
select pg_terminate_backend(pid) from workers where place = floor($1::float8 * count)`
