import type { Timestamp } from '@crossdesk/core'
import type { RowWrite } from '../collections/row-write.ts'
import type { TablePlan } from '../collections/table-plan.ts'
import { writeRows } from '../collections/write-rows.ts'
import type { Sql } from '../database/database.ts'
import { appendEvents } from '../journal/append.ts'
import { writeLanes, type LaneHead } from '../lanes/write-lanes.ts'
import type { Commit, CommitResult } from './commit.ts'

/** What became of a batch: all of it is written, or it has to be tried again without these. */
export type BatchResult =
  | { readonly type: 'written'; readonly heads: readonly LaneHead[] }
  | { readonly type: 'refused'; readonly refused: ReadonlyMap<Commit, Exclude<CommitResult, 'committed'>> }

/** Writes several commits in one transaction of the database, set by set: as many statements as one commit alone would take. */
export async function writeBatch(sql: Sql, commits: readonly Commit[], now: Timestamp): Promise<BatchResult> {
  try {
    const heads = await sql.transaction().execute(async (tx) => {
      await writeValues(tx, commits)
      const lanes = await writeLanes(tx, commits, now)
      if (lanes.lost.length > 0) throw new Refused(new Map(lanes.lost.map((commit) => [commit, 'lease-lost'])))
      await appendEvents(tx, commits)
      return lanes.heads
    })
    return { type: 'written', heads }
  } catch (error) {
    if (error instanceof Refused) return { type: 'refused', refused: error.commits }
    throw error
  }
}

/** Table by table in the order of their names, so that two processes never wait for each other in a circle. */
async function writeValues(sql: Sql, commits: readonly Commit[]): Promise<void> {
  const tables = new Map<TablePlan, Map<RowWrite, Commit>>()
  for (const commit of commits) {
    for (const { plan, row } of commit.rows) {
      let rows = tables.get(plan)
      if (rows === undefined) tables.set(plan, (rows = new Map()))
      rows.set(row, commit)
    }
  }
  for (const [plan, rows] of [...tables].sort(([a], [b]) => (a.table < b.table ? -1 : 1))) {
    const missed = await writeRows(sql, plan, [...rows.keys()])
    if (missed.length > 0) throw new Refused(new Map(missed.map((row) => [rows.get(row) as Commit, 'conflict'])))
  }
}

/** Rolls the batch back. */
class Refused extends Error {
  readonly commits: ReadonlyMap<Commit, Exclude<CommitResult, 'committed'>>

  constructor(commits: ReadonlyMap<Commit, Exclude<CommitResult, 'committed'>>) {
    super('refused')
    this.commits = commits
  }
}
