import type { Content } from '../model/content.ts'
import type { HeldDraft, ReviewOutcome } from '../model/draft.ts'
import type { Author, ConversationId, Loss, Message, MessageId } from '../model/message.ts'

/** What to say, to whom. */
export interface SendRequest {
  readonly conversation: ConversationId
  /** One content, several, or a plain text. */
  readonly content: string | Content | readonly Content[]
  readonly author: Author
  /** A message of this conversation to quote. */
  readonly replyTo?: MessageId
  /** Makes sending idempotent: the same id is sent once. Default: a new UUIDv7. */
  readonly id?: string
}

/** What became of it. */
export type SendResult =
  | { readonly type: 'queued'; readonly message: Message; readonly losses: readonly Loss[]; readonly review: ReviewOutcome }
  | { readonly type: 'held'; readonly draft: HeldDraft }
  | { readonly type: 'blocked'; readonly review: ReviewOutcome }
  /** The channel's reply window is closed; `allowed` types of content may still be sent. */
  | { readonly type: 'window-closed'; readonly allowed: readonly Content['type'][] }
