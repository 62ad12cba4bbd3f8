import type { MetricDefinition, MetricRow } from '@crossdesk/analytics'
import type {
  Author,
  Content,
  ContentType,
  Conversation,
  DeliveryState,
  DomainEventType,
  Finding,
  MediaKind,
  Message,
  Verdict,
} from '@crossdesk/core'

/** A message as the page sees it: everything but the platform's payload. */
export type MessageView = Omit<Message, 'tenant' | 'raw' | 'translations'>

/** Who a customer is, in short. */
export interface CustomerView {
  readonly id: string
  readonly name?: string
  /** Phone number, else user id. */
  readonly handle: string
}

/** One row of the list of conversations. */
export interface ConversationView extends Pick<
  Conversation,
  'id' | 'status' | 'createdAt' | 'updatedAt' | 'messageCount' | 'lastMessage' | 'waitingSince' | 'language'
> {
  readonly customer: CustomerView
  readonly account: AccountView
  /** What the last message is, for one without words. */
  readonly lastKind?: ContentKind
}

/** A type of content; of a file, what kind. */
export type ContentKind = Exclude<ContentType, 'media'> | MediaKind

/** One of our numbers. */
export interface AccountView {
  readonly channel: string
  readonly id: string
  /** What people call it: `Berlin`; the id when it has no name. */
  readonly name: string
}

/** `GET /api/conversations` */
export interface ConversationPage {
  readonly items: readonly ConversationView[]
  readonly next?: string
}

/** `GET /api/customers/:id/story`: newest message first. */
export interface StoryPage {
  readonly customer: CustomerView
  /** The conversations that the messages of this page belong to. */
  readonly conversations: readonly ConversationView[]
  readonly messages: readonly MessageView[]
  readonly next?: string
}

/** `GET /api/search`: best first. */
export interface SearchPage {
  readonly items: readonly { readonly message: MessageView; readonly conversation: ConversationView }[]
}

/** `POST /api/conversations/:id/messages` */
export interface SendBody {
  readonly text: string
  /** Made by the page: the same message sent twice, after a lost answer, is sent once. */
  readonly id: string
  /** A message of this conversation to quote. */
  readonly replyTo?: string
}

/** What became of a reply. */
export type SendView =
  | { readonly type: 'queued'; readonly message: MessageView }
  | { readonly type: 'held'; readonly findings: readonly FindingView[] }
  | { readonly type: 'blocked'; readonly findings: readonly FindingView[] }
  | { readonly type: 'window-closed'; readonly allowed: readonly string[] }

/** What a reviewer found in an answer. */
export interface FindingView extends Finding {
  /** What to put in place of the stretch; empty to leave it out. Absent where that would not do. */
  readonly replacement?: string
}

/** The longest text that is checked while it is typed, in UTF-16 units. Every text is checked when it is sent. */
export const MOST_CHECKED_UNITS = 16_000

/** `POST /api/conversations/:id/check`: the body. */
export interface CheckBody {
  readonly text: string
}

/** What would become of a text if it were sent now. */
export interface CheckView {
  readonly verdict: Verdict
  readonly findings: readonly FindingView[]
}

/** An answer that waits for a second person. */
export interface DraftView {
  readonly id: string
  readonly conversation: ConversationView
  readonly author: Author
  readonly content: readonly Content[]
  readonly heldAt: number
  readonly findings: readonly FindingView[]
}

/** Somebody who can decide on held answers. */
export interface PersonView {
  readonly id: string
  readonly name: string
  readonly job: string
}

/** `GET /api/drafts`: what waits the longest first. */
export interface DraftPage {
  readonly items: readonly DraftView[]
  readonly people: readonly PersonView[]
  readonly next?: string
}

/** `POST /api/drafts/:id/release` and `…/discard` */
export interface DecisionBody {
  /** The id of the person who decides. */
  readonly as: string
}

/** What became of a release. Whoever wrote an answer does not release it. */
export type ReleaseView =
  | { readonly type: 'queued'; readonly message: MessageView }
  | { readonly type: 'second-person-needed' }
  | { readonly type: 'window-closed'; readonly allowed: readonly string[] }

/**
 * One line of the journal, as `GET /api/live` sends it. `conversation` and `message` are as they are now, so to take an event twice, or late,
 * does no harm.
 */
export interface LiveEvent {
  readonly id: string
  readonly type: DomainEventType
  readonly at: number
  readonly conversation?: ConversationView
  readonly message?: MessageView
  /** Of `message.delivery`. */
  readonly delivery?: DeliveryState
  /** Of `message.reacted`; absent when it was taken away. */
  readonly emoji?: string
  /** Of `conversation.typing`. */
  readonly typing?: boolean
  /** Of `draft.reviewed`. */
  readonly verdict?: Verdict
  /** Who wrote the draft of `draft.held` and `draft.reviewed`, or decided on that of `draft.released` and `draft.discarded`. */
  readonly by?: Author
}

/** How fast the demo's day goes: an hour of the shop takes a minute at 1; `all` plays the rest at once. */
export type DaySpeed = 0 | 1 | 10 | 60 | 'all'

/** The values of {@link DaySpeed}, slowest first. */
export const daySpeeds: readonly DaySpeed[] = [0, 1, 10, 60, 'all']

/** `GET /api/day` */
export interface DayView {
  readonly speed: DaySpeed
  /** Time in the shop, minutes since midnight. */
  readonly minute: number
  readonly played: number
  readonly total: number
  readonly webhooks: {
    readonly posted: number
    /** Posted a second time, on purpose. */
    readonly repeated: number
  }
  /** Conversations of earlier days were there when the server started. */
  readonly earlierDays: boolean
}

/** `POST /api/day` */
export type DayBody = { readonly speed: DaySpeed } | { readonly again: true }

/** What the page parts the figures by. */
export const figureDimensions = ['channel', 'language', 'agent'] as const

/** One of {@link figureDimensions}. */
export type FigureDimension = (typeof figureDimensions)[number]

/** `GET /api/figures?by=channel`: the service in numbers. */
export interface FiguresPage {
  /** When the first of the counted events happened; absent when nothing has. */
  readonly since?: number
  /** What waits is counted until then. */
  readonly asOf: number
  /** The fakes' day is counted, whose hours pass faster. */
  readonly isDemo: boolean
  /** What each figure means, once for all rows. */
  readonly definitions: readonly MetricDefinition[]
  /** How soon an answer is promised, in milliseconds. */
  readonly promises: { readonly firstResponseMs: number; readonly nextReplyMs: number }
  readonly rows: readonly MetricRow[]
  readonly by: FigureDimension
  /** The same figures, parted. */
  readonly parts: readonly MetricRow[]
  /** What the agents of the parts are called, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** What every refusal of the API looks like (RFC 9457). */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly detail: string
}
