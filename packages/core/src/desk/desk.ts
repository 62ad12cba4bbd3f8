import type { TenantId } from '../model/basics.ts'
import type { Conversation } from '../model/conversation.ts'
import type { Activity, Customer } from '../model/customer.ts'
import type { DomainEventOf, DomainEventType } from '../model/domain-event.ts'
import type { HeldDraft, ReviewOutcome } from '../model/draft.ts'
import type { Author, ConversationId, CustomerId, Loss, Message, MessageId } from '../model/message.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { Backend, Cursor, JournalEntry, JournalOptions, Transaction } from '../ports/backend.ts'
import type { ChannelAdapter, Pull } from '../ports/channel-adapter.ts'
import type { Clock } from '../ports/clock.ts'
import type { Page } from '../ports/collection.ts'
import type { DeadLetter } from '../ports/dead-letters.ts'
import type { Logger } from '../ports/logger.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import type { Random } from '../ports/random.ts'
import type { SendRequest, SendResult } from '../ports/sending.ts'
import type { Telemetry } from '../ports/telemetry.ts'

/** The adapters of a desk, by a name of your own that also stands in the webhook's address. */
export type Channels = Readonly<Record<string, ChannelAdapter>>

/** What a desk is made of. */
export interface DeskOptions<C extends Channels> {
  readonly backend: Backend
  readonly channels: C
  readonly plugins?: readonly DeskPlugin[]
  /** Which tenant an account belongs to and its credentials. Default: tenant `default` and the adapter's own credentials for every account. */
  readonly accounts?: Accounts
  /** What to do with a part of which nobody knows whether the platform took it, where the channel can neither recognise nor look up a repeat. Default `hold`. */
  readonly uncertain?: 'hold' | 'resend'
  /** Used for all outgoing requests. Default: the global `fetch`. */
  readonly fetch?: typeof fetch
  /** How long one outgoing request may take. Default 30 s. */
  readonly requestTimeoutMs?: number
  readonly clock?: Clock
  readonly random?: Random
  readonly log?: Logger
  readonly telemetry?: Telemetry
  readonly workers?: DeskWorkers
}

/** How much is done at once, and how often. */
export interface DeskWorkers {
  /** Conversations whose handlers run at the same time. Default 16. */
  readonly handlers?: number
  /** Parts sent at the same time. Default 16. */
  readonly sends?: number
  /** Tries before a message whose handler throws becomes a dead letter. Default 8. */
  readonly maxAttempts?: number
  /** Wait before the next try, in milliseconds. Default: see `WorkOptions.backoffMs`. */
  readonly backoffMs?: (attempt: number, error: unknown) => number
}

/** Handles webhooks, runs handlers, sends replies. Made by {@link createDesk}. */
export interface Desk<C extends Channels = Channels> extends TenantDesk {
  /**
   * Takes a webhook of one of the channels: verifies it, commits its events, answers the platform. Errors become the fitting 4xx or 5xx; it never throws.
   *
   * @param options.waitUntil for platforms that freeze after the response: gets a promise that settles when the work of this webhook is done.
   */
  webhook(channel: keyof C & string, request: Request, options?: WebhookOptions): Promise<Response>
  /**
   * Polls a platform instead of, or beside, waiting for its webhooks: now, and from then on whenever its adapter says. Call it at every start; what
   * polls already is not doubled. The polling outlives the process, so it goes on with the cursor of the last time.
   *
   * @throws CrossdeskError `unknown-account` when nobody owns the account
   */
  poll(channel: keyof C & string, pull: Pull): Promise<void>
  /** What one tenant can see and do. The desk itself is tenant `default`. */
  tenant(id: TenantId): TenantDesk
  /**
   * Adds a handler, for all tenants. All handlers of one event type succeed or fail together. Add them before `start`.
   *
   * @returns takes the handler away again.
   */
  on<T extends DomainEventType>(type: T, handler: Handler<T>): () => void
  /** Begins to work: conversations, handlers, outbox. Without it, webhooks are only taken in (a process of its own may do the work). */
  start(): void
  /** Resolves when nothing is running or due; what waits for a later time does not count. For tests and scripts. */
  idle(): Promise<void>
  /** Takes no more webhooks (503), finishes what is running and what is due within `drainMs` (default 10 s), then stops. Nothing is lost either way. */
  stop(options?: { readonly drainMs?: number }): Promise<void>
}

/** How to take a webhook. */
export interface WebhookOptions {
  readonly waitUntil?: (work: Promise<unknown>) => void
}

/** What one tenant can see and do. */
export interface TenantDesk {
  readonly tenantId: TenantId
  /** Reviews a reply and, if nothing speaks against it, queues it. Resolves when that is committed; the outcome of the delivery comes as `message.delivery`. */
  send(request: SendRequest): Promise<SendResult>
  /** Lets a held draft go. Nobody lets their own draft go: it stays held. Returns undefined when somebody else has decided already. */
  release(draftId: string, by: Author): Promise<ReleaseResult | undefined>
  /** Throws a held draft away. */
  discard(draftId: string, by: Author): Promise<boolean>
  /** Drafts that wait for a person, oldest first. */
  drafts(options?: PageOptions): Promise<Page<HeldDraft>>
  /** Notes what a customer did outside a conversation. */
  track(activity: Activity): Promise<void>
  conversation(id: ConversationId): Promise<Conversation | undefined>
  /** Conversations, the last active first. */
  conversations(options?: PageOptions & { readonly status?: Conversation['status'] }): Promise<Page<Conversation>>
  customer(id: CustomerId): Promise<Customer | undefined>
  message(id: MessageId): Promise<Message | undefined>
  /** All messages with a customer, over all conversations, newest first. */
  timeline(customer: CustomerId, options?: PageOptions): Promise<Page<Message>>
  /** All messages of a conversation, newest first. */
  messages(conversation: ConversationId, options?: PageOptions): Promise<Page<Message>>
  search(query: string, options?: PageOptions): Promise<Page<Message>>
  resolve(conversation: ConversationId, by: Author): Promise<void>
  /** Tells the customer that the newest message was read, where the channel can. */
  markRead(conversation: ConversationId): Promise<void>
  /** Shows the customer that somebody is writing, where the channel can. */
  showTyping(conversation: ConversationId): Promise<void>
  /** Puts our emoji on a message; without one, takes it away. @throws CrossdeskError `unsupported`, DeliveryError */
  react(message: MessageId, emoji: string | undefined, by: Author): Promise<void>
  /**
   * Changes a message that was sent, after review; its content has to stay one part of the same kind.
   *
   * @throws CrossdeskError `unsupported`, `not-found`; DeliveryError
   */
  edit(message: MessageId, content: SendRequest['content'], by: Author): Promise<EditResult>
  /** Takes back a message that was sent. @throws CrossdeskError `unsupported`, `not-found`; DeliveryError */
  remove(message: MessageId): Promise<void>
  /** Downloads a file of a message. The response's body is a stream. @throws CrossdeskError `not-found`, `unsupported`; DeliveryError */
  media(message: MessageId, content: number): Promise<Response>
  journal(after?: Cursor, options?: JournalOptions): AsyncIterable<JournalEntry>
  deadLetters(options?: PageOptions): Promise<Page<DeadLetter>>
  /** Puts a dead letter back to work. False when it is gone. */
  redrive(deadLetterId: string): Promise<boolean>
}

/** How much of a list. */
export interface PageOptions {
  /** Default 50, at most 500. */
  readonly limit?: number
  readonly after?: string
}

/** What became of a release. */
export type ReleaseResult =
  | SendResult
  /** Who wrote a draft that was held is not who releases it: two people see it before it leaves. */
  | { readonly type: 'second-person-needed'; readonly draft: HeldDraft }

/** What became of a change. A draft that a reviewer would hold is not changed. */
export type EditResult =
  | { readonly type: 'edited'; readonly losses: readonly Loss[]; readonly review: ReviewOutcome }
  | { readonly type: 'blocked'; readonly review: ReviewOutcome }

/** A handler of one type of event. */
export type Handler<T extends DomainEventType> = (context: HandlerContext<T>) => Promise<void> | void

/** The events that always have a conversation to answer in. A change that never found its message may belong to none. */
export type ConversationEventType = Exclude<
  Extract<DomainEventType, `${'conversation' | 'message' | 'draft'}.${string}`>,
  'conversation.unmatched'
>

/** What a handler has at hand: the event's own fields, and for events of a conversation, the conversation and its customer. */
export type HandlerContext<T extends DomainEventType> =
  DomainEventOf<T> extends infer E extends { readonly type: T }
    ? Omit<E, 'conversation' | 'customer'> & {
        readonly event: E
        /** Writes commit with the acknowledgement of the event. */
        readonly tx: Transaction
        readonly log: Logger
        readonly signal: AbortSignal
        /** 1 on the first try. */
        readonly attempt: number
      } & (T extends ConversationEventType ? ConversationContext : Partial<ConversationContext>)
    : never

/** What a handler of a conversation's event has in addition. */
export interface ConversationContext {
  readonly conversation: Conversation
  readonly customer: Customer
  /**
   * Answers the customer, from the account that was written to. The answer is queued in the commit of the handler: if the handler
   * fails afterwards, nothing is sent; if it is tried again, nothing is sent twice.
   */
  readonly reply: (content: SendRequest['content'], options?: ReplyOptions) => Promise<SendResult>
}

/** How to reply. */
export interface ReplyOptions {
  /** Default: bot `desk`. */
  readonly author?: Author
  /** Quote the message that is answered. Default false. */
  readonly quote?: boolean
}
