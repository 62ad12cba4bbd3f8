import type { Clock } from '@crossdesk/core'
import { onNextTurn } from '@crossdesk/core/storage'
import type { Sql } from '../database/database.ts'
import { isContention, isRefusal, toStorageError } from '../database/errors.ts'
import type { LaneHead } from '../lanes/write-lanes.ts'
import type { Commit, CommitResult } from './commit.ts'
import { writeBatch, type BatchResult } from './write-batch.ts'

/** Commits in one transaction of the database: more gain nothing, and a batch that has to be tried again costs all of them. */
const MAX_BATCH = 128
const MAX_TRIES = 10

/** Writes commits, many at once when many wait. */
export interface Committer {
  /** @throws CrossdeskError `storage` when the database does not take it, or breaks off so that nobody knows */
  commit(commit: Commit): Promise<CommitResult>
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
}

/** What a committer needs. */
export interface CommitterOptions {
  readonly sql: Sql
  readonly clock: Pick<Clock, 'now'>
  /** Transactions at the same time. */
  readonly atOnce: number
  /** Told after each commit what is next in the lanes that it touched, and whose journals grew. */
  readonly onWritten: (heads: readonly LaneHead[], commits: readonly Commit[]) => void
}

interface Waiting {
  readonly commit: Commit
  readonly resolve: (result: CommitResult) => void
  readonly reject: (error: unknown) => void
}

/**
 * Group commit. A commit that comes when a transaction is free is written at once; those that come while all are under way wait and are then
 * written together. So a lone one is not delayed, and under load the cost of a transaction is shared.
 */
export function createCommitter({ sql, clock, atOnce, onWritten }: CommitterOptions): Committer {
  let queue: Waiting[] = []
  let writing = 0
  let whenSettled: (() => void)[] = []

  async function writeAll(): Promise<void> {
    writing++
    while (queue.length > 0) {
      await gather()
      await write(takeBatch())
    }
    if (--writing > 0) return
    for (const resolve of whenSettled) resolve()
    whenSettled = []
  }

  /**
   * Lets those who are about to commit do so first: as long as each turn of the event loop brings more, which costs a lone commit one turn and no
   * time. PGlite blocks the loop while it works, so what piled up behind it would come in trickles.
   */
  async function gather(): Promise<void> {
    for (let before = -1; before < queue.length && queue.length < MAX_BATCH;) {
      before = queue.length
      await new Promise<void>(onNextTurn)
    }
  }

  /** The longest-waiting commits of which no two touch the same value or job; the others keep their order. */
  function takeBatch(): readonly Waiting[] {
    const batch: Waiting[] = []
    const later: Waiting[] = []
    const touched = new Set<string>()
    let seen = 0
    for (; seen < queue.length && batch.length < MAX_BATCH; seen++) {
      const waiting = queue[seen] as Waiting
      const keys = keysOf(waiting.commit)
      const isFree = !keys.some((key) => touched.has(key))
      // What has to wait keeps others from going before it.
      for (const key of keys) touched.add(key)
      ;(isFree ? batch : later).push(waiting)
    }
    for (; seen < queue.length; seen++) later.push(queue[seen] as Waiting)
    queue = later
    return batch
  }

  async function write(batch: readonly Waiting[]): Promise<void> {
    let left = batch
    for (let tries = 1; left.length > 0; tries++) {
      let result: BatchResult
      try {
        result = await writeBatch(
          sql,
          left.map(({ commit }) => commit),
          clock.now(),
        )
      } catch (error) {
        if (isContention(error) && tries < MAX_TRIES) continue
        // One of them asks for what the database cannot hold: the others must not suffer for it.
        if (isRefusal(error) && left.length > 1) return writeEach(left)
        for (const { reject } of left) reject(toStorageError(error))
        return
      }
      if (result.type === 'written') {
        for (const { resolve } of left) resolve('committed')
        onWritten(
          result.heads,
          left.map(({ commit }) => commit),
        )
        return
      }
      const { refused } = result
      for (const { commit, resolve } of left) {
        const reason = refused.get(commit)
        if (reason !== undefined) resolve(reason)
      }
      left = left.filter(({ commit }) => !refused.has(commit))
    }
  }

  async function writeEach(batch: readonly Waiting[]): Promise<void> {
    for (const waiting of batch) await write([waiting])
  }

  return {
    commit(commit) {
      return new Promise((resolve, reject) => {
        queue.push({ commit, resolve, reject })
        if (writing < atOnce) void writeAll()
      })
    },
    settled: () => (writing > 0 ? new Promise((resolve) => whenSettled.push(resolve)) : Promise.resolve()),
  }
}

function keysOf({ tenant, rows, jobs, end }: Commit): readonly string[] {
  const keys = rows.map(({ plan, row }) => `${plan.table} ${tenant} ${row.key}`)
  for (const { id } of jobs) keys.push(`job ${tenant} ${id}`)
  if (end !== undefined) keys.push(`job ${tenant} ${end.id}`)
  return keys
}
