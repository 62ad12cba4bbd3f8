import type { TenantId, Timestamp, Verdict } from './basics.ts'
import type { Content } from './content.ts'
import type { Author, ConversationId, Finding, MessageReference } from './message.ts'

/** A reply before it leaves. */
export interface Draft {
  /** Becomes the message's id when it is sent: a draft sent twice is one message. */
  readonly id: string
  readonly tenant: TenantId
  readonly conversation: ConversationId
  readonly author: Author
  readonly content: readonly Content[]
  readonly replyTo?: MessageReference
  readonly createdAt: Timestamp
}

/** A draft that waits for a person: the guard held it, a bot proposed it, or an approval is due. */
export interface HeldDraft extends Draft {
  readonly heldAt: Timestamp
  readonly review: ReviewOutcome
}

/** What the reviewers said of a draft, all together. */
export interface ReviewOutcome {
  /** The worst verdict of all reviewers. */
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** The reviewers that decided the verdict. */
  readonly by: readonly string[]
}
