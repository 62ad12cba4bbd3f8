import type { Timestamp } from '@crossdesk/core'

/** A duration counted twice, in milliseconds. */
export interface Elapsed {
  readonly calendar: number
  /** Inside opening hours; absent without a calendar. Zero when all of it lay outside. */
  readonly business?: number
}

/**
 * What can be said of one conversation. The definitions are those of the metrics of the same names, see {@link METRICS}: a duration that has not
 * ended is null and never zero.
 */
export interface ConversationFigures {
  /** First customer message to the first public reply of a person after it. Bots, automatic replies and notes do not count. */
  readonly firstResponse: Elapsed | null
  /** For each later run of customer messages: its first unanswered message to the next public reply of a person. */
  readonly nextReplies: readonly Elapsed[]
  /** The oldest message that no person has answered. */
  readonly awaitingReplySince: Timestamp | null
  /** First customer message to the first time it became resolved. */
  readonly firstResolution: Elapsed | null
  /** First customer message to the last time it became resolved, while it stays so. */
  readonly fullResolution: Elapsed | null
  readonly resolved: boolean
  /** How often it went from resolved to open. */
  readonly reopens: number
  /** People who wrote to the customer. */
  readonly humanAgents: number
  readonly agentReplies: number
  /** Resolved, never reopened, by one person. Null while it is not resolved. */
  readonly firstContactResolution: boolean | null
  readonly botInvolved: boolean
  /** A bot spoke, no person did, nothing was handed over, resolved and never reopened. */
  readonly botContained: boolean
  readonly handedOver: boolean
  /** Time in open or hold since the first customer message; pending and resolved do not count. */
  readonly requesterWait: Elapsed
  /** Time assigned and open. */
  readonly handling: Elapsed
}
