import type { Timestamp } from '@crossdesk/core'
import { EpisodeFlag, copyEpisode } from './episode.ts'
import { CHECK_EVERY, type Ledger, type Thread } from './ledger.ts'
import { applyStep, closesAt, replay, restart } from './replay.ts'
import { dropFirstStep } from './step-log.ts'
import { markDirty, writeDirty } from './thread-rows.ts'

/** A conversation with more steps than this lets go of those that nothing late can come before any more. */
const MANY_STEPS = 64

/** Lets go of conversations that nothing can happen to any more, and of the early steps of very long ones. */
export function settleThreads(ledger: Ledger, now: Timestamp): void {
  const { latenessMs, reopenWithinMs } = ledger.rules
  writeDirty(ledger)
  // An event may be late by the lateness, and a message older than its event by as much.
  const horizon = now - 2 * latenessMs
  for (const [period, threads] of ledger.checks) {
    if ((period + 1) * CHECK_EVERY > now) continue
    ledger.checks.delete(period)
    for (const thread of threads) {
      // Erased meanwhile.
      if (Number.isNaN(thread.checkAt)) continue
      const { episode } = thread
      const rests = episode === null ? thread.customerAt : closesAt(ledger, episode)
      if (rests < horizon) dropThread(ledger, thread, 0)
      else {
        if (thread.steps > MANY_STEPS) shorten(ledger, thread, horizon)
        checkLater(ledger, thread, Math.min(rests + 2 * latenessMs, now + Math.max(CHECK_EVERY, reopenWithinMs)))
      }
    }
  }
}

/** Notes when to look at a conversation again. */
export function checkLater(ledger: Ledger, thread: Thread, at: Timestamp): void {
  thread.checkAt = at
  const period = Math.floor(at / CHECK_EVERY)
  const others = ledger.checks.get(period)
  if (others === undefined) ledger.checks.set(period, [thread])
  else others.push(thread)
}

/** Forgets a conversation. Its rows stay, with these flags added. */
export function dropThread(ledger: Ledger, thread: Thread, flags: number): void {
  const column = ledger.episodes.ints.flags
  const rows = thread.base === null ? thread.episodes.rows : [thread.base.row, ...thread.episodes.rows]
  for (const row of rows) column[row] = ((column[row] as number) & ~EpisodeFlag.live) | flags
  while (thread.head >= 0) dropFirstStep(ledger.log, thread)
  ledger.threads.delete(thread.id)
  ledger.latest = null
  thread.checkAt = Number.NaN
}

/** Makes what old steps led to the new beginning, and lets go of them. Costs no more than they did when they came. */
function shorten(ledger: Ledger, thread: Thread, horizon: Timestamp): void {
  const { log } = ledger
  let old = 0
  for (let step = thread.head; step >= 0 && (log.at[step] as number) < horizon; step = log.next[step] as number) old++
  if (old * 2 < thread.steps) return
  restart(ledger, thread)
  for (let step = thread.head, left = old; left > 0; left--, step = log.next[step] as number) applyStep(ledger, thread, step)
  const column = ledger.episodes.ints.flags
  const rows = [...(thread.base === null ? [] : [thread.base.row]), ...thread.episodes.rows.splice(0, thread.episodes.used)]
  for (const row of rows) if (row !== thread.episode?.row) column[row] = (column[row] as number) & ~EpisodeFlag.live
  for (const trail of [thread.replies, thread.scores, thread.judgements]) trail?.rows.splice(0, trail.used)
  thread.base = thread.episode === null ? null : copyEpisode(thread.episode)
  thread.surveysAtBase = thread.surveys?.length ?? 0
  for (; old > 0; old--) dropFirstStep(log, thread)
  replay(ledger, thread)
  markDirty(ledger, thread)
}
