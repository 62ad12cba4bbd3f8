import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import { businessMs, businessMinutes } from './business-time.ts'
import type { ConversationFigures, Elapsed } from './figures.ts'
import type { Step, StepStatus } from './step.ts'

/**
 * What has to be remembered of a conversation so that its figures can go on from there: of one size however long the conversation is (but
 * for the people who wrote in it). Moments that have not come are NaN: a field that is always a number costs no allocation. Steps are put in by {@link advance}, in the order of time.
 */
export interface ConversationState {
  /** The first customer message. */
  startedAt: Timestamp
  status: StepStatus
  /** When the status became what it is, or the conversation began. */
  statusSince: Timestamp
  /** Time in open or hold before `statusSince`. In ms, and in business minutes. */
  waited: number
  waitedMinutes: number
  /** Since when the customer has waited without a pause; NaN while it is not their turn to wait. */
  waitingSince: Timestamp
  /** The oldest message that no person has answered. */
  awaitingReplySince: Timestamp
  /** The first answer of a person to the customer, by whom, and how long it took. */
  firstReplyAt: Timestamp
  firstReplyBy: string | null
  firstReply: Elapsed | null
  /** The latest answer that ended a wait, for who counts them one by one. */
  lastReply: Elapsed | null
  firstResolvedAt: Timestamp
  lastResolvedAt: Timestamp
  reopens: number
  /** People who wrote, each once. */
  agents: string[]
  lastAgent: string | null
  agentReplies: number
  botSpoke: boolean
  handedOver: boolean
  assignee: string | null
  /** Since when it has been assigned and open. */
  handledSince: Timestamp
  handled: number
  handledMinutes: number
}

/** What a step did that somebody may want to count at once. */
export type Advance = 'first-reply' | 'next-reply' | undefined

/** A field of a state that is a moment. */
export type MomentField =
  | 'startedAt'
  | 'waitingSince'
  | 'awaitingReplySince'
  | 'firstReplyAt'
  | 'firstResolvedAt'
  | 'lastResolvedAt'
  | 'handledSince'

/** The fields of a state that are moments, NaN while they have not come. */
export const MOMENTS: readonly MomentField[] = [
  'startedAt',
  'waitingSince',
  'awaitingReplySince',
  'firstReplyAt',
  'firstResolvedAt',
  'lastResolvedAt',
  'handledSince',
]

/** A conversation of which nothing is known. */
export function createConversationState(): ConversationState {
  return {
    startedAt: Number.NaN,
    status: 'open',
    statusSince: 0,
    waited: 0,
    waitedMinutes: 0,
    waitingSince: Number.NaN,
    awaitingReplySince: Number.NaN,
    firstReplyAt: Number.NaN,
    firstReplyBy: null,
    firstReply: null,
    lastReply: null,
    firstResolvedAt: Number.NaN,
    lastResolvedAt: Number.NaN,
    reopens: 0,
    agents: [],
    lastAgent: null,
    agentReplies: 0,
    botSpoke: false,
    handedOver: false,
    assignee: null,
    handledSince: Number.NaN,
    handled: 0,
    handledMinutes: 0,
  }
}

/**
 * Puts the next step into the state, in constant time. Steps have to come in the order of time: {@link measureConversation} sorts them.
 *
 * @returns whether a person's reply ended a wait, whose length is then in `lastReply`
 */
export function advance(state: ConversationState, step: Step, calendar?: BusinessCalendar): Advance {
  switch (step.type) {
    case 'message':
      if (step.from === 'agent') return agentWrote(state, step.at, step.agent, calendar)
      if (step.from === 'customer') customerWrote(state, step.at)
      else botWrote(state)
      return undefined
    case 'status':
      statusBecame(state, step.at, step.status, calendar)
      return undefined
    case 'assigned':
      assignedTo(state, step.at, step.agent ?? null, calendar)
      return undefined
    case 'handover':
      handedToPeople(state)
      return undefined
    case 'note':
      return undefined
  }
}

/** The customer wrote: the conversation begins, or a wait for a person's reply does. */
export function customerWrote(state: ConversationState, at: Timestamp): void {
  if (Number.isNaN(state.startedAt)) {
    state.startedAt = at
    state.status = 'open'
    state.statusSince = at
    state.waitingSince = at
    if (state.assignee !== null) state.handledSince = at
  }
  if (Number.isNaN(state.awaitingReplySince)) state.awaitingReplySince = at
}

/** A person wrote to the customer. */
export function agentWrote(state: ConversationState, at: Timestamp, agent: string, calendar?: BusinessCalendar): Advance {
  state.agentReplies++
  state.lastAgent = agent
  if (!state.agents.includes(agent)) state.agents.push(agent)
  const since = state.awaitingReplySince
  if (Number.isNaN(since)) return undefined
  state.awaitingReplySince = Number.NaN
  state.lastReply = elapsed(since, at, calendar)
  if (!Number.isNaN(state.firstReplyAt)) return 'next-reply'
  state.firstReplyAt = at
  state.firstReplyBy = agent
  state.firstReply = state.lastReply
  return 'first-reply'
}

/** A bot wrote, or an automatic reply was sent. */
export function botWrote(state: ConversationState): void {
  state.botSpoke = true
}

/** A bot gave the conversation to people. */
export function handedToPeople(state: ConversationState): void {
  state.handedOver = true
}

/** The status changed. Before the first customer message there is none. */
export function statusBecame(state: ConversationState, at: Timestamp, status: StepStatus, calendar?: BusinessCalendar): void {
  const before = state.status
  if (Number.isNaN(state.startedAt) || before === status) return
  if (isWaiting(before)) {
    state.waited += at - state.statusSince
    if (calendar !== undefined) state.waitedMinutes += businessMinutes(state.statusSince, at, calendar)
    if (!isWaiting(status)) state.waitingSince = Number.NaN
  } else if (isWaiting(status)) {
    state.waitingSince = at
  }
  if (before === 'open') endHandling(state, at, calendar)
  if (status === 'open' && state.assignee !== null) state.handledSince = at
  if (status === 'resolved') {
    if (Number.isNaN(state.firstResolvedAt)) state.firstResolvedAt = at
    state.lastResolvedAt = at
  } else if (before === 'resolved' && status === 'open') {
    state.reopens++
  }
  state.status = status
  state.statusSince = at
}

/** Somebody took it, or nobody has it any more. */
export function assignedTo(state: ConversationState, at: Timestamp, agent: string | null, calendar?: BusinessCalendar): void {
  if (agent === null) endHandling(state, at, calendar)
  else if (!Number.isNaN(state.startedAt) && state.status === 'open' && Number.isNaN(state.handledSince)) state.handledSince = at
  state.assignee = agent
}

/** The figures as they stand at a moment that no step put in lies after. */
export function figuresOf(
  state: ConversationState,
  asOf: Timestamp,
  nextReplies: readonly Elapsed[],
  calendar?: BusinessCalendar,
): ConversationFigures {
  const resolved = isResolved(state)
  return {
    firstResponse: state.firstReply,
    nextReplies,
    awaitingReplySince: Number.isNaN(state.awaitingReplySince) ? null : state.awaitingReplySince,
    firstResolution: sinceStart(state, state.firstResolvedAt, calendar),
    fullResolution: resolved ? sinceStart(state, state.lastResolvedAt, calendar) : null,
    resolved,
    reopens: state.reopens,
    humanAgents: state.agents.length,
    agentReplies: state.agentReplies,
    firstContactResolution: resolved ? isFirstContact(state) : null,
    botInvolved: state.botSpoke,
    botContained: isContained(state),
    handedOver: state.handedOver,
    requesterWait: waitUntil(state, asOf, calendar),
    handling: handlingUntil(state, asOf, calendar),
  }
}

/** Resolved, and still so. */
export function isResolved(state: ConversationState): boolean {
  return state.status === 'resolved'
}

/** Resolved, never reopened, by one person. */
export function isFirstContact(state: ConversationState): boolean {
  return isResolved(state) && state.reopens === 0 && state.agents.length === 1
}

/** A bot spoke, no person did, nothing was handed over, resolved and never reopened. */
export function isContained(state: ConversationState): boolean {
  return state.botSpoke && state.agents.length === 0 && !state.handedOver && isResolved(state) && state.reopens === 0
}

/** From the first customer message to a moment after it; null when it has not come. */
export function sinceStart(state: ConversationState, at: Timestamp, calendar?: BusinessCalendar): Elapsed | null {
  return Number.isNaN(at) ? null : elapsed(state.startedAt, at, calendar)
}

/** How long the customer has waited for us by then. */
export function waitUntil(state: ConversationState, asOf: Timestamp, calendar?: BusinessCalendar): Elapsed {
  const since = isWaiting(state.status) && !Number.isNaN(state.startedAt) ? state.statusSince : Number.NaN
  return sum(state.waited, state.waitedMinutes, since, asOf, calendar)
}

/** How long it has been assigned and open by then. */
export function handlingUntil(state: ConversationState, asOf: Timestamp, calendar?: BusinessCalendar): Elapsed {
  return sum(state.handled, state.handledMinutes, state.handledSince, asOf, calendar)
}

function endHandling(state: ConversationState, at: Timestamp, calendar: BusinessCalendar | undefined): void {
  if (Number.isNaN(state.handledSince)) return
  state.handled += at - state.handledSince
  if (calendar !== undefined) state.handledMinutes += businessMinutes(state.handledSince, at, calendar)
  state.handledSince = Number.NaN
}

function elapsed(from: Timestamp, to: Timestamp, calendar: BusinessCalendar | undefined): Elapsed {
  const calendarMs = to - from
  return calendar === undefined
    ? { calendar: calendarMs }
    : { calendar: calendarMs, business: businessMs(businessMinutes(from, to, calendar)) }
}

function sum(ms: number, minutes: number, since: Timestamp, asOf: Timestamp, calendar: BusinessCalendar | undefined): Elapsed {
  const isRunning = asOf > since
  const total = isRunning ? ms + asOf - since : ms
  if (calendar === undefined) return { calendar: total }
  return { calendar: total, business: businessMs(isRunning ? minutes + businessMinutes(since, asOf, calendar) : minutes) }
}

function isWaiting(status: StepStatus): boolean {
  return status === 'open' || status === 'hold'
}
