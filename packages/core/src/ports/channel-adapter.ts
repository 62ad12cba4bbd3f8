import type { KyInstance } from 'ky'
import type { Json, TenantId, Timestamp } from '../model/basics.ts'
import type { AccountRef, ChannelKind, Handle } from '../model/channel.ts'
import type { ChannelEvent } from '../model/channel-event.ts'
import type { Content, MediaContent } from '../model/content.ts'
import type { Author } from '../model/message.ts'
import type { Capabilities } from './capabilities.ts'
import type { Clock } from './clock.ts'
import type { Logger } from './logger.ts'

/**
 * One app of a platform, which may serve many accounts. An adapter has no state, no timers and no retries: it translates. The suite
 * `adapterConformance` in `@crossdesk/core/conformance` says what an implementation has to do.
 *
 * @typeParam Credentials what the adapter needs to act for one account.
 */
export interface ChannelAdapter<Credentials = unknown> {
  readonly kind: ChannelKind
  readonly capabilities: Capabilities
  /** Used for accounts for which `Accounts.resolve` names none. */
  readonly credentials?: Credentials
  /**
   * Reads a webhook: verifies it over the raw bytes, then parses. One bad event never costs the others; what is not known is yielded as `unknown`.
   *
   * @throws SignatureError (answered 401), ValidationError (400), CrossdeskError `payload-too-large` (413)
   */
  receive?(request: Request, context: AdapterContext): Promise<Received>
  /** Fetches what a webhook or a timer announced. */
  poll?(pull: Pull, cursor: Json | undefined, context: AccountContext<Credentials>): Promise<Polled>
  /** Sends one part. @throws DeliveryError */
  send?(part: OutboundPart, context: AccountContext<Credentials>): Promise<Sent>
  /** Finds out whether a part was sent, for channels with `idempotency: 'lookup'`. */
  lookup?(part: OutboundPart, context: AccountContext<Credentials>): Promise<Sent | undefined>
  /** Downloads a file that lies on the platform. The response's body is a stream that ends with an error beyond the size limit. */
  fetchMedia?(media: MediaContent, context: AccountContext<Credentials>): Promise<Response>
  /** Tells the customer that everything up to this message was read. */
  markRead?(target: MessageTarget, context: AccountContext<Credentials>): Promise<void>
  /** Shows the customer that an answer is being written; the platform ends it by itself. */
  showTyping?(target: MessageTarget, context: AccountContext<Credentials>): Promise<void>
  /** Puts an emoji on a message; without one, takes ours away. */
  react?(target: MessageTarget, emoji: string | undefined, context: AccountContext<Credentials>): Promise<void>
  edit?(target: MessageTarget, content: Content, context: AccountContext<Credentials>): Promise<void>
  remove?(target: MessageTarget, context: AccountContext<Credentials>): Promise<void>
}

/** What an adapter has at hand in every call. */
export interface AdapterContext {
  /** HTTP client of the desk: time-outs, no retries of its own. */
  readonly http: KyInstance
  readonly clock: Pick<Clock, 'now'>
  readonly log: Logger
  readonly cache: AdapterCache
  readonly signal: AbortSignal
  /** The tenant that owns an account. Undefined: nobody's. */
  tenantOf(account: AccountRef): Promise<TenantId | undefined>
}

/** What an adapter has at hand when it acts for one account. */
export interface AccountContext<Credentials = unknown> extends AdapterContext {
  readonly tenant: TenantId
  readonly account: AccountRef
  /** Resolved for this call, so that a rotated token is used at once. */
  readonly credentials: Credentials
}

/** A small store that all processes share, for tokens and reply handles. Entries leave by themselves. */
export interface AdapterCache {
  get(key: string): Promise<Json | undefined>
  set(key: string, value: Json, ttlMs: number): Promise<void>
  /** Runs `work` while no other process runs work under the same key: one token refresh at a time. */
  exclusive<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** What a webhook brought. */
export interface Received {
  readonly events: readonly ChannelEvent[]
  /** "There is something to fetch": the desk polls after the commit. */
  readonly pulls?: readonly Pull[]
  /** What the platform wants to hear; sent only after the events are committed. */
  readonly response: Response
}

/** Something to fetch. */
export interface Pull {
  readonly account: AccountRef
  /** What to fetch, in the adapter's words; one cursor is kept for each account and topic. */
  readonly topic: string
  readonly data?: Json
}

/** What a poll brought. */
export interface Polled {
  readonly events: readonly ChannelEvent[]
  /** Where to go on; committed together with the events. */
  readonly cursor: Json
  /** Poll again at this time. */
  readonly again?: Timestamp
}

/** One thing to send. */
export interface OutboundPart {
  /** Stable across retries: the idempotency key or tag, where the platform takes one. */
  readonly id: string
  readonly account: AccountRef
  readonly to: Handle
  readonly content: Content
  /** Who says it, for channels that show it. */
  readonly author?: Author
  /** The platform's id of the message to quote. */
  readonly replyTo?: string
}

/** The platform took a part. */
export interface Sent {
  readonly externalId: string
  /** Further ids, where the platform made several messages of the part: the pictures of an album. */
  readonly otherExternalIds?: readonly string[]
  /** Other handles of the recipient that the answer reveals. */
  readonly handles?: readonly Handle[]
}

/** A message on the platform, with the conversation that it is in. */
export interface MessageTarget {
  readonly to: Handle
  readonly externalId: string
}
