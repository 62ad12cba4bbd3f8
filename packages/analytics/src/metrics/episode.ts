import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import { businessMs } from '../conversation/business-time.ts'
import {
  type ConversationState,
  createConversationState,
  isContained,
  isFirstContact,
  isResolved,
  sinceStart,
} from '../conversation/state.ts'
import { type Table, addRow, createTable } from './table.ts'

/** What is known of an episode while it may still change: from a customer's first message until the conversation has come to rest. Plain JSON. */
export interface Episode {
  readonly row: number
  readonly state: ConversationState
  lastAt: Timestamp
  language: number
  /** How sure the surest message was of its language. */
  languageWeight: number
  intent: number
  intentWeight: number
  product: number
  bot: number
  /** Whoever resolved it, or -1. */
  resolver: number
}

/** Yes and no of an episode, as bits of its row. */
export const EpisodeFlag = {
  resolvedOnce: 1,
  reopened: 2,
  firstContact: 4,
  contained: 8,
  botInvolved: 16,
  handedOver: 32,
  /** A person wrote. */
  human: 64,
  /** Its conversation is still remembered. */
  live: 128,
  /** Its customer was erased, or it turned out not to exist. */
  gone: 256,
} as const

/** Episodes as rows; times in ms, absent ones NaN. Minutes are business minutes, to be rounded when they are read. */
export type EpisodeTable = Table<
  | 'started'
  | 'firstReplyAt'
  | 'firstReplyBusiness'
  | 'firstResolvedAt'
  | 'resolvedAt'
  | 'resolutionBusiness'
  | 'waited'
  | 'waitedMinutes'
  | 'waitingSince'
  | 'statusSince'
  | 'awaitingSince'
  | 'handled'
  | 'handledMinutes'
  | 'lastAt',
  'customer' | 'channel' | 'language' | 'product' | 'intent' | 'bot' | 'firstAgent' | 'lastAgent' | 'closer' | 'flags'
>

/** An empty table of episodes. */
export function createEpisodeTable(): EpisodeTable {
  return createTable(
    [
      'started',
      'firstReplyAt',
      'firstReplyBusiness',
      'firstResolvedAt',
      'resolvedAt',
      'resolutionBusiness',
      'waited',
      'waitedMinutes',
      'waitingSince',
      'statusSince',
      'awaitingSince',
      'handled',
      'handledMinutes',
      'lastAt',
    ],
    ['customer', 'channel', 'language', 'product', 'intent', 'bot', 'firstAgent', 'lastAgent', 'closer', 'flags'],
  )
}

/** An episode of which nothing is known, in a row of the table: a new one, or one to be written anew. */
export function createEpisode(table: EpisodeTable, row: number = addRow(table)): Episode {
  table.ints.flags[row] = EpisodeFlag.live
  return {
    row,
    state: createConversationState(),
    lastAt: 0,
    language: -1,
    languageWeight: -1,
    intent: -1,
    intentWeight: -1,
    product: -1,
    bot: -1,
    resolver: -1,
  }
}

/** A copy that does not change with the other. */
export function copyEpisode(episode: Episode): Episode {
  return { ...episode, state: { ...episode.state, agents: [...episode.state.agents] } }
}

/** Writes all that is known of an episode into its row. */
export function writeEpisode(
  table: EpisodeTable,
  episode: Episode,
  customer: number,
  channel: number,
  agentId: (agent: string) => number,
  calendar: BusinessCalendar | undefined,
): void {
  const { row, state } = episode
  const { floats, ints } = table
  const isDone = isResolved(state)
  floats.started[row] = state.startedAt
  floats.firstReplyAt[row] = state.firstReplyAt
  floats.firstReplyBusiness[row] = state.firstReply?.business ?? Number.NaN
  floats.firstResolvedAt[row] = state.firstResolvedAt
  floats.resolvedAt[row] = isDone ? state.lastResolvedAt : Number.NaN
  floats.resolutionBusiness[row] = (isDone ? sinceStart(state, state.lastResolvedAt, calendar)?.business : undefined) ?? Number.NaN
  floats.waited[row] = state.waited
  floats.waitedMinutes[row] = calendar === undefined ? Number.NaN : state.waitedMinutes
  floats.waitingSince[row] = state.waitingSince
  floats.statusSince[row] = state.statusSince
  floats.awaitingSince[row] = state.awaitingReplySince
  floats.handled[row] = state.handled
  floats.handledMinutes[row] = calendar === undefined ? Number.NaN : state.handledMinutes
  floats.lastAt[row] = episode.lastAt
  ints.customer[row] = customer
  ints.channel[row] = channel
  ints.language[row] = episode.language
  ints.product[row] = episode.product
  ints.intent[row] = episode.intent
  ints.bot[row] = episode.bot
  const lastAgent = state.lastAgent === null ? -1 : agentId(state.lastAgent)
  ints.firstAgent[row] = state.firstReplyBy === null ? -1 : agentId(state.firstReplyBy)
  ints.lastAgent[row] = lastAgent
  ints.closer[row] = episode.resolver < 0 ? lastAgent : episode.resolver
  ints.flags[row] =
    EpisodeFlag.live |
    (Number.isNaN(state.firstResolvedAt) ? 0 : EpisodeFlag.resolvedOnce) |
    (state.reopens > 0 ? EpisodeFlag.reopened : 0) |
    (isFirstContact(state) ? EpisodeFlag.firstContact : 0) |
    (isContained(state) ? EpisodeFlag.contained : 0) |
    (state.botSpoke ? EpisodeFlag.botInvolved : 0) |
    (state.handedOver ? EpisodeFlag.handedOver : 0) |
    (state.agents.length > 0 ? EpisodeFlag.human : 0)
}

/** How long the customer waited, on one of the clocks, as the row has it: without what is still running. NaN without a calendar. */
export function waitedOf({ floats }: EpisodeTable, row: number, isBusiness: boolean): number {
  return isBusiness ? businessMs(floats.waitedMinutes[row] as number) : (floats.waited[row] as number)
}
