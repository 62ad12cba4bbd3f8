import type { Timestamp } from '@crossdesk/core'
import type { ChatContent } from './content.ts'

/** A message as the visitor's side sees it. Addresses of files in it are good for an hour; read the messages again for new ones. */
export interface ChatMessage {
  /** Chosen by whoever wrote it; unique in the thread. */
  readonly id: string
  /** Its place in the thread, from 1, rising, with gaps. */
  readonly seq: number
  readonly at: Timestamp
  readonly from: 'visitor' | 'business'
  /** Who of the business wrote. */
  readonly author?: ChatAuthor
  readonly content: readonly ChatContent[]
  /** The id of the message that this one answers. */
  readonly replyTo?: string
  readonly editedAt?: Timestamp
  /** Taken back: `content` is empty. */
  readonly removedAt?: Timestamp
  readonly reactions?: readonly ChatReaction[]
}

/** Who of the business wrote. */
export interface ChatAuthor {
  readonly role: 'agent' | 'bot' | 'system'
  readonly name?: string
}

/** An emoji on a message; each side has at most one on a message. */
export interface ChatReaction {
  readonly from: 'visitor' | 'business'
  readonly emoji: string
}

/** What every event that is kept has. `seq` is also the id of the server-sent event: after a break the client goes on behind the last one that it has. */
export interface KeptInChat {
  readonly seq: number
  readonly at: Timestamp
}

/** Something new in the thread. Events with `seq` are kept and come again after a break; the others are worth nothing a moment later. */
export type ChatEvent =
  | (KeptInChat & { readonly type: 'message'; readonly message: ChatMessage })
  /** The message as it is now. */
  | (KeptInChat & { readonly type: 'edit'; readonly message: ChatMessage })
  | (KeptInChat & { readonly type: 'removal'; readonly id: string })
  | (KeptInChat & { readonly type: 'reaction'; readonly id: string; readonly from: 'visitor' | 'business'; readonly emoji?: string })
  /** How far a side has read: everything up to this place. */
  | (KeptInChat & { readonly type: 'read'; readonly from: 'visitor' | 'business'; readonly upTo: number })
  /** Somebody of the business is writing; it ends by itself at `until`, or with the next message. */
  | { readonly type: 'typing'; readonly until: Timestamp; readonly author?: ChatAuthor }
  /** Too much is new to be told one by one: forget what is known, read the messages anew and go on behind `seq`. */
  | { readonly type: 'reset'; readonly seq: number }
  /** The session ends here (signed in on another thread, or run out): open it anew. */
  | { readonly type: 'end'; readonly reason: 'expired' | 'moved' }

/** The events that are kept. */
export type KeptChatEvent = Extract<ChatEvent, { readonly seq: number; readonly at: number }>
