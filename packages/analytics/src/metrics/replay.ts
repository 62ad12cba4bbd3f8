import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import { agentWrote, assignedTo, botWrote, customerWrote, handedToPeople, isResolved, statusBecame } from '../conversation/state.ts'
import { type Episode, copyEpisode, createEpisode } from './episode.ts'
import type { Ledger, Thread } from './ledger.ts'
import { FACTS, StepFlag, StepKind, type StepKindCode, isWithdrawn } from './step-log.ts'
import { clearUnused, isNamed, writeJudgement, writeReply, writeRow, writeSurvey, writeSurveyAnswer } from './thread-rows.ts'

/** Takes all steps of the conversation anew. */
export function replay(ledger: Ledger, thread: Thread): void {
  restart(ledger, thread)
  for (let step = thread.head; step >= 0; step = ledger.log.next[step] as number) applyStep(ledger, thread, step)
  clearUnused(ledger, thread)
}

/** Back to the state before the first step that is held. */
export function restart(ledger: Ledger, thread: Thread): void {
  thread.episode = thread.base === null ? null : copyEpisode(thread.base)
  thread.episodes.used = 0
  for (const trail of [thread.replies, thread.scores, thread.judgements]) if (trail !== null) trail.used = 0
  if (thread.surveys !== null) thread.surveys.length = thread.surveysAtBase
  thread.calendar = calendarOf(ledger, thread)
}

/** Goes on from the episode that the steps before have led to. */
export function applyStep(ledger: Ledger, thread: Thread, step: number): void {
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

/** When an episode is over for good: what comes later is another one. */
export function closesAt({ rules }: Ledger, { state, lastAt }: Episode): Timestamp {
  if (Number.isNaN(state.startedAt)) return lastAt + rules.reopenWithinMs
  if (isResolved(state)) return state.lastResolvedAt + rules.reopenWithinMs
  return state.status === 'pending' ? lastAt + rules.exactMs : Infinity
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
