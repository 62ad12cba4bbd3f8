import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import { agentWrote, assignedTo, botWrote, customerWrote, handedToPeople, isResolved, statusBecame } from '../conversation/state.ts'
import { type Episode, EpisodeFlag, copyEpisode, createEpisode, writeEpisode } from './episode.ts'
import { CHECK_EVERY, type Ledger, type Thread, type Trail, createThread, createTrail } from './ledger.ts'
import { StepFlag, StepKind, type StepKindCode, dropFirstStep, findMessage, insertStep, isWithdrawn } from './step-log.ts'
import { type Table, addRow, clearRow } from './table.ts'

/** What a step can teach of its conversation, beyond its times. The number is the step's `detail`. */
export const FACTS = { language: 0, intent: 1, product: 2, bot: 3 } as const

/** A conversation with more steps than this lets go of those that nothing late can come before any more. */
const MANY_STEPS = 64

/** The conversation of this id, remembered from now on. */
export function threadOf(ledger: Ledger, id: string, at: Timestamp): Thread {
  if (ledger.latest?.id === id) return ledger.latest
  let thread = ledger.threads.get(id)
  if (thread === undefined) {
    thread = createThread(id)
    ledger.threads.set(id, thread)
    checkLater(ledger, thread, at + ledger.rules.reopenWithinMs)
  }
  ledger.latest = thread
  return thread
}

/** Notes when to look at a conversation again. */
export function checkLater(ledger: Ledger, thread: Thread, at: Timestamp): void {
  thread.checkAt = at
  const period = Math.floor(at / CHECK_EVERY)
  const others = ledger.checks.get(period)
  if (others === undefined) ledger.checks.set(period, [thread])
  else others.push(thread)
}

/** Takes a step into its conversation: constant time at the end, and all of the conversation anew when it is late. */
export function addStep(
  ledger: Ledger,
  thread: Thread,
  kind: StepKindCode,
  at: Timestamp,
  told: Timestamp,
  who: number,
  value = 0,
  detail = 0,
  ref?: string,
): void {
  const { log } = ledger
  const step = insertStep(log, thread, kind, at, told, who, value, detail, ref)
  if (step < 0) {
    ledger.repeated++
    return
  }
  if (thread.early !== null && ref !== undefined && kind <= StepKind.agent) {
    log.flags[step] = thread.early.get(ref) ?? 0
    noteFailure(ledger, thread, ref, step)
    if (isWithdrawn(log.flags[step] ?? 0)) thread.hasWithdrawn = true
  }
  markDirty(ledger, thread)
  // What reopened the conversation may have been the answer to a survey, which only the message tells.
  const changesPast = log.next[step] !== -1 || (thread.hasWithdrawn && kind === StepKind.customer)
  if (changesPast) replay(ledger, thread)
  else applyStep(ledger, thread, step)
}

/** A device has confirmed a message, or it answered a survey. */
export function flagMessage(ledger: Ledger, thread: Thread, message: string, flag: number): void {
  const { flags } = ledger.log
  const step = findMessage(ledger.log, thread, message)
  if (step < 0) {
    thread.early ??= new Map()
    thread.early.set(message, (thread.early.get(message) ?? 0) | flag)
    return
  }
  changeFlags(ledger, thread, step, (flags[step] as number) | flag)
}

/** One part of a message failed: when all have, it was never said. */
export function failPart(ledger: Ledger, thread: Thread, message: string, part: string): void {
  thread.failures ??= new Map()
  const parts = thread.failures.get(message) ?? new Set()
  thread.failures.set(message, parts.add(part))
  const step = findMessage(ledger.log, thread, message)
  if (step < 0) thread.early ??= new Map()
  else if (parts.size >= (ledger.log.value[step] as number)) {
    changeFlags(ledger, thread, step, (ledger.log.flags[step] as number) | StepFlag.failed)
  }
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

/** Its rows will be written before they are read next. */
export function markDirty(ledger: Ledger, thread: Thread): void {
  if (thread.isDirty) return
  thread.isDirty = true
  ledger.dirty.push(thread)
}

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

/** When an episode is over for good: what comes later is another one. */
export function closesAt({ rules }: Ledger, { state, lastAt }: Episode): Timestamp {
  if (Number.isNaN(state.startedAt)) return lastAt + rules.reopenWithinMs
  if (isResolved(state)) return state.lastResolvedAt + rules.reopenWithinMs
  return state.status === 'pending' ? lastAt + rules.exactMs : Infinity
}

/** Takes all steps of the conversation anew. */
function replay(ledger: Ledger, thread: Thread): void {
  restart(ledger, thread)
  for (let step = thread.head; step >= 0; step = ledger.log.next[step] as number) applyStep(ledger, thread, step)
  clearUnused(ledger, thread)
}

/** Back to the state before the first step that is held. */
function restart(ledger: Ledger, thread: Thread): void {
  thread.episode = thread.base === null ? null : copyEpisode(thread.base)
  thread.episodes.used = 0
  for (const trail of [thread.replies, thread.scores, thread.judgements]) if (trail !== null) trail.used = 0
  if (thread.surveys !== null) thread.surveys.length = thread.surveysAtBase
  thread.calendar = calendarOf(ledger, thread)
}

/** Rows that were written before, and are no more. */
function clearUnused({ episodes, replies, scores, judgements }: Ledger, thread: Thread): void {
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

/** Goes on from the episode that the steps before have led to. */
function applyStep(ledger: Ledger, thread: Thread, step: number): void {
  const { log } = ledger
  const kind = log.kind[step] as StepKindCode
  if (thread.hasWithdrawn && (isWithdrawn(log.flags[step] as number) || (kind === StepKind.reopened && isOfSurvey(ledger, thread, step))))
    return
  const at = log.at[step] as number
  let { episode } = thread
  if (episode === null || at > closesAt(ledger, episode)) episode = beginEpisode(ledger, thread)
  episode.lastAt = at
  const { state } = episode
  const who = log.who[step] as number
  switch (kind) {
    case StepKind.customer:
      customerWrote(state, at)
      statusBecame(state, at, 'open', thread.calendar)
      return
    case StepKind.agent: {
      const reply = agentWrote(state, at, ledger.texts.text(who) ?? '', thread.calendar)
      if (reply === 'next-reply') writeReply(ledger, thread, episode, at, who)
      answered(episode, at, thread)
      return
    }
    case StepKind.bot:
      botWrote(state)
      if (!isNamed(ledger, episode.bot, who)) episode.bot = who
      answered(episode, at, thread)
      return
    case StepKind.notice:
      answered(episode, at, thread)
      return
    case StepKind.reopened:
      statusBecame(state, at, 'open', thread.calendar)
      return
    case StepKind.resolved:
      if (!isResolved(state)) episode.resolver = who
      statusBecame(state, at, 'resolved', thread.calendar)
      return
    case StepKind.assigned:
      assignedTo(state, at, ledger.texts.text(who) ?? null, thread.calendar)
      return
    case StepKind.handover:
      botWrote(state)
      handedToPeople(state)
      return
    case StepKind.fact:
      learn(episode, log.detail[step] as number, who, log.value[step] as number)
      return
    case StepKind.judged:
      writeJudgement(ledger, thread, episode, step)
      return
    case StepKind.surveySent:
      writeSurvey(ledger, thread, episode, step)
      return
    case StepKind.surveyAnswered:
      writeSurveyAnswer(ledger, thread, episode, step)
      return
  }
}

/** It is the customer's turn, unless all was done already: as the desk sets it. */
function answered({ state }: Episode, at: Timestamp, { calendar }: Thread): void {
  if (state.status !== 'resolved') statusBecame(state, at, 'pending', calendar)
}

function beginEpisode(ledger: Ledger, thread: Thread): Episode {
  if (thread.episode !== null) writeRow(ledger, thread, thread.episode)
  const known = thread.episodes.rows[thread.episodes.used]
  const episode = createEpisode(ledger.episodes, known)
  if (known === undefined) thread.episodes.rows.push(episode.row)
  thread.episodes.used++
  thread.episode = episode
  thread.calendar = calendarOf(ledger, thread)
  return episode
}

function calendarOf({ rules, texts, customers }: Ledger, { channel, customer }: Thread): BusinessCalendar | undefined {
  return rules.calendarOf(texts.text(channel), customers.marketOf(customer))
}

function writeRow({ episodes, texts }: Ledger, { customer, channel, calendar }: Thread, episode: Episode): void {
  writeEpisode(episodes, episode, customer, channel, texts.id, calendar)
}

/** The surest message says which language and what it is about; the first product and the latest bot count. */
function learn(episode: Episode, fact: number, who: number, weight: number): void {
  if (fact === FACTS.language && weight > episode.languageWeight) {
    episode.language = who
    episode.languageWeight = weight
  } else if (fact === FACTS.intent && weight > episode.intentWeight) {
    episode.intent = who
    episode.intentWeight = weight
  } else if (fact === FACTS.product) {
    if (episode.product < 0) episode.product = who
  } else if (fact === FACTS.bot) {
    episode.bot = who
    botWrote(episode.state)
  }
}

/** Whether the bot that is known already is this one, perhaps with its version. */
function isNamed({ texts }: Ledger, known: number, bot: number): boolean {
  return known === bot || (texts.text(known)?.startsWith(`${texts.text(bot)}@`) ?? false)
}

/** Whether the message that reopened the conversation, the next one that the journal told, was but an answer to a survey. */
function isOfSurvey({ log }: Ledger, thread: Thread, reopened: number): boolean {
  const told = log.told[reopened] as number
  let cause = -1
  for (let step = thread.head; step >= 0; step = log.next[step] as number) {
    if (log.kind[step] !== StepKind.customer || (log.told[step] as number) < told) continue
    if (cause < 0 || (log.told[step] as number) < (log.told[cause] as number)) cause = step
  }
  return cause >= 0 && ((log.flags[cause] as number) & StepFlag.survey) !== 0
}

function changeFlags(ledger: Ledger, thread: Thread, step: number, flags: number): void {
  const before = ledger.log.flags[step] as number
  ledger.log.flags[step] = flags
  if (isWithdrawn(before) === isWithdrawn(flags)) return
  thread.hasWithdrawn = true
  markDirty(ledger, thread)
  replay(ledger, thread)
}

function noteFailure({ log }: Ledger, thread: Thread, message: string, step: number): void {
  const failed = thread.failures?.get(message)?.size ?? 0
  if (failed > 0 && failed >= (log.value[step] as number)) log.flags[step] = (log.flags[step] as number) | StepFlag.failed
}

function writeReply(ledger: Ledger, thread: Thread, { row: episode, state }: Episode, at: Timestamp, agent: number): void {
  const row = rowOf(ledger.replies, (thread.replies ??= createTrail()))
  const { floats, ints } = ledger.replies
  floats.at[row] = at
  floats.calendar[row] = state.lastReply?.calendar ?? Number.NaN
  floats.business[row] = state.lastReply?.business ?? Number.NaN
  ints.episode[row] = episode
  ints.agent[row] = agent
}

function writeJudgement(ledger: Ledger, thread: Thread, { row: episode, bot }: Episode, step: number): void {
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

function writeSurvey(ledger: Ledger, thread: Thread, { row: episode }: Episode, step: number): number {
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

function writeSurveyAnswer(ledger: Ledger, thread: Thread, episode: Episode, step: number): void {
  const { log } = ledger
  const row = thread.surveys?.find(([id]) => id === log.ref[step])?.[1] ?? writeSurvey(ledger, thread, episode, step)
  const { floats } = ledger.scores
  // A comment that follows is the same answer.
  if (!Number.isNaN(floats.answeredAt[row])) return
  floats.answeredAt[row] = log.at[step] as number
  floats.score[row] = log.value[step] as number
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
