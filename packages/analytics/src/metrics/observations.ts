import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import { businessMinutes, businessMs } from '../conversation/business-time.ts'
import type { MetricName } from './definition.ts'
import { EpisodeFlag, waitedOf } from './episode.ts'
import { SURVEY_KINDS } from './journal-steps.ts'
import type { Ledger } from './ledger.ts'
import type { ServiceTarget } from './target.ts'
import type { WorkTable } from './work-log.ts'

/**
 * Is shown an observation: its date and value (ms, a score, 1 for a hit, the numerator), the denominator of a ratio, the episode's row (-1: none), whose it
 * is, and whether it has not ended yet. An unfinished one has the date of its beginning.
 */
export type Visit = (at: Timestamp, value: number, base: number, episode: number, agent: number, bot: number, isUnfinished: boolean) => void

/** What is looked through. */
export interface Sources {
  readonly ledger: Ledger
  readonly worked: readonly WorkTable[]
  readonly targets: readonly ServiceTarget[]
  /** Whether a promise was made to those in this slice. */
  isFor(target: ServiceTarget, episode: number, agent: number): boolean
  calendarOf(episode: number): BusinessCalendar | undefined
}

/** Shows all observations of a metric as they stand at a moment, in no special order. Those of later dates are shown too. */
export function visitObservations(metric: MetricName, sources: Sources, asOf: Timestamp, isBusiness: boolean, visit: Visit): void {
  switch (metric) {
    case 'next-reply':
      visitNextReplies(sources, isBusiness, visit)
      return
    case 'sla':
      for (const target of sources.targets) visitTarget(sources, target, asOf, visit)
      return
    case 'csat':
    case 'nps':
    case 'ces':
      visitScores(sources.ledger, SURVEY_KINDS.indexOf(metric), visit)
      return
    case 'answer-accuracy':
      visitJudgements(sources.ledger, visit)
      return
    case 'concurrency':
    case 'occupancy':
      for (const table of sources.worked) visitWork(metric, table, visit)
      return
    default:
      visitEpisodes(metric, sources.ledger, asOf, isBusiness, visit)
  }
}

function visitEpisodes(metric: MetricName, { episodes }: Ledger, asOf: Timestamp, isBusiness: boolean, visit: Visit): void {
  const { floats, ints } = episodes
  for (let row = 0; row < episodes.count; row++) {
    const flags = ints.flags[row] as number
    const started = floats.started[row] as number
    if ((flags & EpisodeFlag.gone) !== 0 || Number.isNaN(started)) continue
    const resolvedAt = floats.resolvedAt[row] as number
    const closer = ints.closer[row] as number
    const isResolved = !Number.isNaN(resolvedAt)
    switch (metric) {
      case 'volume':
        visit(started, 1, 0, row, closer, -1, false)
        break
      case 'first-response': {
        const at = floats.firstReplyAt[row] as number
        const firstAgent = ints.firstAgent[row] as number
        if (!Number.isNaN(at))
          visit(at, isBusiness ? (floats.firstReplyBusiness[row] as number) : at - started, 0, row, firstAgent, -1, false)
        else if (!isDoneByBot(flags, isResolved)) visit(started, 0, 0, row, -1, -1, true)
        break
      }
      case 'requester-wait':
        visit(isResolved ? resolvedAt : started, waitedOf(episodes, row, isBusiness), 0, row, closer, -1, !isResolved)
        break
      case 'handling': {
        const handled = floats.handled[row] as number
        // Nobody ever had it: there is nothing to say of the time that it took them.
        if (handled > 0) {
          const value = isBusiness ? businessMs(floats.handledMinutes[row] as number) : handled
          visit(isResolved ? resolvedAt : started, value, 0, row, closer, -1, !isResolved)
        }
        break
      }
      case 'resolution': {
        const value = isBusiness ? (floats.resolutionBusiness[row] as number) : resolvedAt - started
        visit(isResolved ? resolvedAt : started, value, 0, row, closer, -1, !isResolved)
        break
      }
      case 'first-contact-resolution': {
        visit(isResolved ? resolvedAt : started, hit(flags, EpisodeFlag.firstContact), 0, row, closer, -1, !isResolved)
        break
      }
      case 'reopen': {
        const wasResolved = (flags & EpisodeFlag.resolvedOnce) !== 0
        visit(
          wasResolved ? (floats.firstResolvedAt[row] as number) : started,
          hit(flags, EpisodeFlag.reopened),
          0,
          row,
          closer,
          -1,
          !wasResolved,
        )
        break
      }
      case 'containment':
        if ((flags & EpisodeFlag.botInvolved) !== 0)
          visit(isResolved ? resolvedAt : started, hit(flags, EpisodeFlag.contained), 0, row, -1, -1, !isResolved)
        break
      case 'deflection':
        if ((flags & EpisodeFlag.botInvolved) !== 0)
          visit(started, (flags & (EpisodeFlag.human | EpisodeFlag.handedOver)) === 0 ? 1 : 0, 0, row, -1, -1, false)
        break
      case 'escalation':
        if ((flags & EpisodeFlag.botInvolved) !== 0) visit(started, hit(flags, EpisodeFlag.handedOver), 0, row, -1, -1, false)
        break
      case 'backlog':
      case 'backlog-age': {
        const since = floats.waitingSince[row] as number
        if (since <= asOf) visit(asOf, metric === 'backlog' ? 1 : asOf - since, 0, row, ints.lastAgent[row] as number, -1, false)
        break
      }
      default:
        return
    }
  }
}

function visitNextReplies({ ledger }: Sources, isBusiness: boolean, visit: Visit): void {
  const { replies, episodes } = ledger
  const value = isBusiness ? replies.floats.business : replies.floats.calendar
  for (let row = 0; row < replies.count; row++) {
    const episode = replies.ints.episode[row] as number
    if (isThere(ledger, episode))
      visit(replies.floats.at[row] as number, value[row] as number, 0, episode, replies.ints.agent[row] as number, -1, false)
  }
  for (let row = 0; row < episodes.count; row++) {
    if (isAwaitingNext(ledger, row)) visit(episodes.floats.awaitingSince[row] as number, 0, 0, row, -1, -1, true)
  }
}

function visitTarget(sources: Sources, target: ServiceTarget, asOf: Timestamp, visit: Visit): void {
  const { ledger } = sources
  const { episodes, replies } = ledger
  const { floats, ints } = episodes
  const isBusiness = target.clock === 'business'
  const withinMinutes = target.withinMs / 60_000

  const dueAfter = (start: Timestamp, episode: number): Timestamp =>
    isBusiness ? (sources.calendarOf(episode)?.addBusinessMinutes(start, withinMinutes) ?? Number.NaN) : start + target.withinMs
  const ended = (start: Timestamp, end: Timestamp, took: number, episode: number, agent: number): void => {
    if (Number.isNaN(took) || !sources.isFor(target, episode, agent)) return
    if (took <= target.withinMs) visit(end, 1, 0, episode, agent, -1, false)
    else visit(Math.min(dueAfter(start, episode), end), 0, 0, episode, agent, -1, false)
  }
  const running = (start: Timestamp, episode: number): void => {
    if (!sources.isFor(target, episode, -1)) return
    const due = dueAfter(start, episode)
    if (due < asOf) visit(due, 0, 0, episode, -1, -1, false)
    else visit(start, 0, 0, episode, -1, -1, true)
  }

  if (target.on === 'next-reply') {
    const took = isBusiness ? replies.floats.business : replies.floats.calendar
    for (let row = 0; row < replies.count; row++) {
      const episode = replies.ints.episode[row] as number
      if (!isThere(ledger, episode)) continue
      const at = replies.floats.at[row] as number
      ended(at - (replies.floats.calendar[row] as number), at, took[row] as number, episode, replies.ints.agent[row] as number)
    }
    for (let row = 0; row < episodes.count; row++) if (isAwaitingNext(ledger, row)) running(floats.awaitingSince[row] as number, row)
    return
  }
  for (let row = 0; row < episodes.count; row++) {
    const start = floats.started[row] as number
    if (!isThere(ledger, row) || Number.isNaN(start)) continue
    const since = floats.waitingSince[row] as number
    if (target.on === 'first-response') {
      const at = floats.firstReplyAt[row] as number
      const took = isBusiness ? (floats.firstReplyBusiness[row] as number) : at - start
      if (!Number.isNaN(at)) ended(start, at, took, row, ints.firstAgent[row] as number)
      else if (Number.isNaN(floats.resolvedAt[row])) running(start, row)
      continue
    }
    const resolvedAt = floats.resolvedAt[row] as number
    const isWaiting = !Number.isNaN(since)
    const waited = waitedOf(episodes, row, isBusiness) + runningWait(sources, row, since, asOf, isBusiness)
    // While we wait for the customer the clock rests, so the beginning moves by as much.
    const rested = isBusiness
      ? 0
      : (isWaiting ? asOf - waited : (floats.statusSince[row] as number) - waitedOf(episodes, row, false)) - start
    if (!Number.isNaN(resolvedAt)) ended(start + rested, resolvedAt, waited, row, ints.closer[row] as number)
    else if (waited > target.withinMs && sources.isFor(target, row, -1))
      visit(Math.min(dueAfter(start + rested, row), asOf), 0, 0, row, -1, -1, false)
    else if (sources.isFor(target, row, -1)) visit(start, 0, 0, row, -1, -1, true)
  }
}

function runningWait(sources: Sources, row: number, since: Timestamp, asOf: Timestamp, isBusiness: boolean): number {
  if (!(since < asOf)) return 0
  if (!isBusiness) return asOf - since
  const calendar = sources.calendarOf(row)
  return calendar === undefined ? 0 : businessMs(businessMinutes(since, asOf, calendar))
}

function visitScores(ledger: Ledger, kind: number, visit: Visit): void {
  const { floats, ints, count } = ledger.scores
  for (let row = 0; row < count; row++) {
    const episode = ints.episode[row] as number
    if (ints.kind[row] !== kind || !isThere(ledger, episode)) continue
    const answeredAt = floats.answeredAt[row] as number
    const isAnswered = !Number.isNaN(answeredAt)
    const agent = ledger.episodes.ints.lastAgent[episode] as number
    visit(
      isAnswered ? answeredAt : (floats.sentAt[row] as number),
      isAnswered ? (floats.score[row] as number) : 0,
      0,
      episode,
      agent,
      -1,
      !isAnswered,
    )
  }
}

function visitJudgements(ledger: Ledger, visit: Visit): void {
  const { floats, ints, count } = ledger.judgements
  for (let row = 0; row < count; row++) {
    const episode = ints.episode[row] as number
    if (!isThere(ledger, episode)) continue
    visit(floats.at[row] as number, ints.correct[row] as number, 0, episode, ints.agent[row] as number, ints.bot[row] as number, false)
  }
}

function visitWork(metric: 'concurrency' | 'occupancy', { floats, ints, count }: WorkTable, visit: Visit): void {
  const [parts, whole] = metric === 'occupancy' ? ([floats.engaged, floats.there] as const) : ([floats.load, floats.busy] as const)
  for (let row = 0; row < count; row++) {
    const base = whole[row] as number
    if (base > 0) visit(floats.at[row] as number, parts[row] as number, base, -1, ints.agent[row] as number, -1, false)
  }
}

/** A bot spoke, nothing was handed over and it was resolved: nobody owes an answer. Until then a bot's word may be no more than that somebody will answer. */
function isDoneByBot(flags: number, isResolved: boolean): boolean {
  return isResolved && (flags & EpisodeFlag.botInvolved) !== 0 && (flags & EpisodeFlag.handedOver) === 0
}

/** The customer wrote again after a person's reply and no person has answered, whatever a bot said. */
function isAwaitingNext({ episodes: { floats, ints } }: Ledger, row: number): boolean {
  return (
    ((ints.flags[row] as number) & EpisodeFlag.gone) === 0 &&
    !Number.isNaN(floats.firstReplyAt[row]) &&
    !Number.isNaN(floats.awaitingSince[row]) &&
    Number.isNaN(floats.resolvedAt[row])
  )
}

function isThere({ episodes }: Ledger, row: number): boolean {
  return row >= 0 && ((episodes.ints.flags[row] as number) & EpisodeFlag.gone) === 0
}

function hit(flags: number, flag: number): number {
  return (flags & flag) === 0 ? 0 : 1
}
