import type { Conversation } from '../model/conversation.ts'
import type { Customer } from '../model/customer.ts'
import type { DomainEventOf, DomainEventType, NewDomainEvent } from '../model/domain-event.ts'
import type { Draft } from '../model/draft.ts'
import type { Content } from '../model/content.ts'
import type { Annotations, Author, ConversationId, Finding, Message } from '../model/message.ts'
import type { Verdict } from '../model/basics.ts'
import type { Job, RunJob, Transaction } from './backend.ts'
import type { Clock } from './clock.ts'
import type { Collection } from './collection.ts'
import type { Logger } from './logger.ts'
import type { SendRequest, SendResult } from './sending.ts'

/** Something that joins the desk: a guard, a router, a bot, a translator. */
export interface DeskPlugin {
  /** Unique in a desk; names its handlers in the lanes, so it must stay the same between versions. */
  readonly name: string
  /** What it stores; erasure, export and retention walk these too. */
  readonly collections?: readonly Collection<unknown>[]
  /**
   * Adds what it understood of an inbound message, before the message's handlers run. The message carries what the plug-ins before it understood; findings
   * add up. Thrown errors are retried like a handler's.
   */
  enrich?(message: Message, context: EnrichContext): Promise<Annotations | undefined>
  /** Judges a reply before it leaves. Throwing holds the draft: nothing leaves unreviewed. */
  review?(draft: Draft, context: ReviewContext): Promise<DraftReview>
  /**
   * What the plug-in does later, by kind of job: its handlers post jobs of these kinds with `tx.post`, in lanes of their own. A kind begins with
   * the plug-in's name and a dot.
   */
  readonly jobs?: Readonly<Record<string, PluginJob>>
  /** Handlers by event type. They run at least once each, in order within a conversation, and their writes commit with the acknowledgement. */
  readonly on?: { readonly [T in DomainEventType]?: (event: DomainEventOf<T>, context: PluginContext) => Promise<void> }
}

/** Does a job of a plug-in, as a {@link RunJob} does. */
export type PluginJob = (job: Job, context: PluginContext) => ReturnType<RunJob>

/** What a plug-in's handler has at hand. */
export interface PluginContext {
  readonly tx: Transaction
  /**
   * Reviews a message and queues it in the commit of the handler: if the handler fails afterwards nothing is sent, if it is tried again nothing is sent
   * twice.
   *
   * @throws CrossdeskError `not-found` when there is no such conversation
   */
  readonly send: (request: SendRequest) => Promise<SendResult>
  /** Sets a conversation to resolved, in the same commit; nothing happens if it is. @throws CrossdeskError `not-found` */
  readonly resolve: (conversation: ConversationId, by: Author) => Promise<void>
  /** Writes an event to the journal and tells everybody who listens to its type, in the same commit. */
  readonly publish: <T extends DomainEventType>(event: NewDomainEvent<T>) => void
  /** The desk's clock. */
  readonly clock: Clock
  readonly log: Logger
  readonly signal: AbortSignal
}

/** What an enriching plug-in has at hand. */
export interface EnrichContext {
  readonly conversation: Conversation
  readonly customer: Customer
  readonly log: Logger
  readonly signal: AbortSignal
}

/** What a reviewing plug-in has at hand. */
export interface ReviewContext {
  readonly conversation: Conversation
  readonly customer: Customer
  readonly log: Logger
  readonly signal: AbortSignal
}

/** A reviewer's word. */
export interface DraftReview {
  readonly verdict: Verdict
  /** The better text, with verdict `rewrite`; it is reviewed again by all. */
  readonly content?: readonly Content[]
  readonly findings?: readonly Finding[]
}
