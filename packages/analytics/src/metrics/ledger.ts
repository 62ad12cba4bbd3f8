import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import { type Customers, type CustomersState, createCustomers } from './customers.ts'
import { type Dictionary, createDictionary } from './dictionary.ts'
import { type Episode, type EpisodeTable, createEpisodeTable } from './episode.ts'
import { type StepChain, type StepLog, createStepLog } from './step-log.ts'
import { type Table, createTable } from './table.ts'

/** Times by which the ledger is kept, in ms. */
export interface LedgerRules {
  readonly reopenWithinMs: number
  readonly latenessMs: number
  readonly exactMs: number
  /** Opening hours of an episode, by what is known when it begins. */
  calendarOf(channel: string | undefined, market: string | undefined): BusinessCalendar | undefined
}

/** Rows of one table that a conversation wrote, so that it can write them anew. */
export interface Trail {
  readonly rows: number[]
  used: number
}

/** A conversation that is remembered: its steps, and the episode that they have led to. */
export interface Thread extends StepChain {
  readonly id: string
  channel: number
  customer: number
  customerId: string | undefined
  customerAt: Timestamp
  /** The state before the first step that is still held; null when all are. */
  base: Episode | null
  episode: Episode | null
  calendar: BusinessCalendar | undefined
  readonly episodes: Trail
  /** Null until there is one, as most conversations have none. */
  replies: Trail | null
  scores: Trail | null
  judgements: Trail | null
  /** Rows of surveys by id. The first `surveysAtBase` of them belong to the base. */
  surveys: [id: string, row: number][] | null
  surveysAtBase: number
  hasWithdrawn: boolean
  /** What was told of messages before they came: flags. */
  early: Map<string, number> | null
  /** Parts that failed, by message. */
  failures: Map<string, Set<string>> | null
  isDirty: boolean
  /** When it is looked at whether it has come to rest; NaN once it is forgotten. */
  checkAt: Timestamp
}

/** All that the figures are made of. */
export interface Ledger {
  readonly rules: LedgerRules
  readonly texts: Dictionary
  readonly customers: Customers
  readonly log: StepLog
  readonly threads: Map<string, Thread>
  readonly episodes: EpisodeTable
  /** Replies after the first one. */
  readonly replies: Table<'at' | 'calendar' | 'business', 'episode' | 'agent'>
  readonly scores: Table<'sentAt' | 'answeredAt' | 'score', 'kind' | 'episode'>
  readonly judgements: Table<'at', 'correct' | 'episode' | 'agent' | 'bot'>
  /** The thread that was asked for last: events of one conversation come close together. */
  latest: Thread | null
  /** Threads whose episode has changed since its row was written. */
  readonly dirty: Thread[]
  /** Steps that were there already. */
  repeated: number
  /** Threads by the time at which they are looked at, in periods of {@link CHECK_EVERY}. */
  readonly checks: Map<number, Thread[]>
}

/** How long a period of {@link Ledger.checks} is. */
export const CHECK_EVERY = 21_600_000

/** An empty ledger, or one whose names go on from a snapshot. */
export function createLedger(rules: LedgerRules, texts: readonly string[] = [], customers?: CustomersState): Ledger {
  return {
    rules,
    texts: createDictionary(texts),
    customers: createCustomers(customers),
    log: createStepLog(),
    threads: new Map(),
    episodes: createEpisodeTable(),
    replies: createTable(['at', 'calendar', 'business'], ['episode', 'agent']),
    scores: createTable(['sentAt', 'answeredAt', 'score'], ['kind', 'episode']),
    judgements: createTable(['at'], ['correct', 'episode', 'agent', 'bot']),
    dirty: [],
    latest: null,
    repeated: 0,
    checks: new Map(),
  }
}

/** A conversation without a step. */
export function createThread(id: string): Thread {
  return {
    id,
    head: -1,
    tail: -1,
    steps: 0,
    channel: -1,
    customer: -1,
    customerId: undefined,
    customerAt: -Infinity,
    base: null,
    episode: null,
    calendar: undefined,
    episodes: createTrail(),
    replies: null,
    scores: null,
    judgements: null,
    surveys: null,
    surveysAtBase: 0,
    hasWithdrawn: false,
    early: null,
    failures: null,
    isDirty: false,
    checkAt: 0,
  }
}

/** No rows yet. */
export function createTrail(): Trail {
  return { rows: [], used: 0 }
}
