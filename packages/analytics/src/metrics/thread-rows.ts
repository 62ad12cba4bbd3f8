import type { Timestamp } from '@crossdesk/core'
import { type Episode, EpisodeFlag, writeEpisode } from './episode.ts'
import { type Ledger, type Thread, type Trail, createTrail } from './ledger.ts'
import { StepKind, findMessage } from './step-log.ts'
import { type Table, addRow, clearRow } from './table.ts'

/** Its rows will be written before they are read next. */
export function markDirty(ledger: Ledger, thread: Thread): void {
  if (thread.isDirty) return
  thread.isDirty = true
  ledger.dirty.push(thread)
}

/** Writes the rows of all conversations that have changed. */
export function writeDirty(ledger: Ledger): void {
  for (const thread of ledger.dirty) {
    thread.isDirty = false
    if (thread.episode !== null) writeRow(ledger, thread, thread.episode)
    for (const row of thread.episodes.rows) ledger.episodes.ints.customer[row] = thread.customer
  }
  ledger.dirty.length = 0
}

export function writeRow({ episodes, texts }: Ledger, { customer, channel, calendar }: Thread, episode: Episode): void {
  writeEpisode(episodes, episode, customer, channel, texts.id, calendar)
}

export function writeReply(ledger: Ledger, thread: Thread, { row: episode, state }: Episode, at: Timestamp, agent: number): void {
  const row = rowOf(ledger.replies, (thread.replies ??= createTrail()))
  const { floats, ints } = ledger.replies
  floats.at[row] = at
  floats.calendar[row] = state.lastReply?.calendar ?? Number.NaN
  floats.business[row] = state.lastReply?.business ?? Number.NaN
  ints.episode[row] = episode
  ints.agent[row] = agent
}

export function writeJudgement(ledger: Ledger, thread: Thread, { row: episode, bot }: Episode, step: number): void {
  const { log } = ledger
  const row = rowOf(ledger.judgements, (thread.judgements ??= createTrail()))
  const { floats, ints } = ledger.judgements
  const message = findMessage(log, thread, log.ref[step] ?? '')
  const author = message < 0 ? -1 : (log.who[message] as number)
  floats.at[row] = log.at[step] as number
  ints.correct[row] = log.value[step] as number
  ints.episode[row] = episode
  ints.agent[row] = message >= 0 && log.kind[message] === StepKind.agent ? author : -1
  ints.bot[row] = message < 0 || log.kind[message] !== StepKind.bot ? -1 : isNamed(ledger, bot, author) ? bot : author
}

export function writeSurvey(ledger: Ledger, thread: Thread, { row: episode }: Episode, step: number): number {
  const { log } = ledger
  const row = rowOf(ledger.scores, (thread.scores ??= createTrail()))
  const { floats, ints } = ledger.scores
  floats.sentAt[row] = log.at[step] as number
  floats.answeredAt[row] = Number.NaN
  floats.score[row] = Number.NaN
  ints.kind[row] = log.detail[step] as number
  ints.episode[row] = episode
  thread.surveys ??= []
  thread.surveys.push([log.ref[step] ?? '', row])
  return row
}

export function writeSurveyAnswer(ledger: Ledger, thread: Thread, episode: Episode, step: number): void {
  const { log } = ledger
  const row = thread.surveys?.find(([id]) => id === log.ref[step])?.[1] ?? writeSurvey(ledger, thread, episode, step)
  const { floats } = ledger.scores
  // A comment that follows is the same answer.
  if (!Number.isNaN(floats.answeredAt[row])) return
  floats.answeredAt[row] = log.at[step] as number
  floats.score[row] = log.value[step] as number
}

/** Rows that were written before, and are no more. */
export function clearUnused({ episodes, replies, scores, judgements }: Ledger, thread: Thread): void {
  for (const row of thread.episodes.rows.splice(thread.episodes.used)) {
    clearRow(episodes, row)
    episodes.ints.flags[row] = EpisodeFlag.gone
  }
  clearTrail(replies, thread.replies)
  clearTrail(scores, thread.scores)
  clearTrail(judgements, thread.judgements)
}

function clearTrail<F extends string, I extends string>(table: Table<F, I>, trail: Trail | null): void {
  for (const row of trail?.rows.splice(trail.used) ?? []) clearRow(table, row)
}

/** Whether the bot that is known already is this one, perhaps with its version. */
export function isNamed({ texts }: Ledger, known: number, bot: number): boolean {
  return known === bot || (texts.text(known)?.startsWith(`${texts.text(bot)}@`) ?? false)
}

/** The row that the conversation wrote at this place before, or a new one. */
function rowOf<F extends string, I extends string>(table: Table<F, I>, trail: Trail): number {
  let row = trail.rows[trail.used]
  if (row === undefined) {
    row = addRow(table)
    trail.rows.push(row)
  }
  trail.used++
  return row
}
