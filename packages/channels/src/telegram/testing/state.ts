import type { Clock, JsonObject, Random, Timestamp } from '@crossdesk/core'
import type { BotRecord } from './bots.ts'
import type { FileStore } from './files.ts'
import type { TelegramLimits } from './limits.ts'
import type { Updates } from './updates.ts'

/** A person inside the fake. */
export interface PersonRecord {
  readonly id: number
  /** The person as `User` of the Bot API. */
  readonly user: JsonObject
  /** Shared by a button that asks for it. */
  readonly phone: string
  readonly inbox: MessageRecord[]
  /** Ids of the bots that the person started. */
  readonly started: Set<number>
  readonly blocked: Set<number>
  /** Until when the person sees an action of a chat, such as typing. */
  readonly actions: Map<ChatRecord, { readonly action: string; readonly until: Timestamp }>
}

/** What a bot is in a group or channel ("ChatMember"). */
export type BotStatus = 'member' | 'administrator' | 'left' | 'kicked'

/** A chat: of a person with a bot, of a person with the owner of a business account, a group or a channel. */
export interface ChatRecord {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  /** The chat as `Chat` of the Bot API. */
  readonly wire: JsonObject
  readonly people: Set<PersonRecord>
  readonly bots: Map<BotRecord, BotStatus>
  /** The business account whose owner has this chat. */
  readonly connection?: ConnectionRecord
  /** The supergroup that this group became. */
  migratedTo?: ChatRecord
  /** When the customer of a business last wrote. */
  lastWrittenAt?: Timestamp
}

/** A business account that a bot answers for. */
export interface ConnectionRecord {
  readonly id: string
  readonly bot: BotRecord
  /** The owner as `User`. */
  readonly owner: JsonObject
  readonly ownerId: number
  readonly date: number
  /** What the bot may do, as `BusinessBotRights`. */
  rights: JsonObject
  enabled: boolean
}

/** What comes with a message: buttons inside it, a keyboard below the chat, its removal, or the wish for a reply. */
export type ReplyMarkup =
  | { readonly type: 'inline'; readonly rows: readonly (readonly JsonObject[])[] }
  | { readonly type: 'keyboard'; readonly rows: readonly (readonly JsonObject[])[] }
  | { readonly type: 'remove' }
  | { readonly type: 'force-reply' }

/** A message of the platform, whoever wrote it. */
export interface MessageRecord {
  /** `chat:message`. */
  readonly id: string
  readonly messageId: number
  readonly chat: ChatRecord
  readonly at: Timestamp
  readonly by: 'person' | 'bot' | 'owner' | 'chat'
  readonly authorId: number
  readonly replyTo?: MessageRecord
  /** The message as `Message`, without the one that it answers. */
  body: JsonObject
  /** The keyboard that came with it. */
  markup?: ReplyMarkup
  deleted: boolean
  /** The business marked it as read. */
  read: boolean
  /** Emoji by the id of who reacted. */
  readonly reactions: Map<number, readonly string[]>
}

/** What a bot said to a pressed button. */
export interface CallbackAnswer {
  readonly text?: string
  /** Shown as a window, not as a notice. */
  readonly showAlert: boolean
  readonly url?: string
}

/** What the parts of the fake share. */
export interface PlatformState {
  readonly clock: Clock
  readonly random: Random
  readonly limits: TelegramLimits
  readonly bots: readonly BotRecord[]
  readonly people: Map<number, PersonRecord>
  /** Groups and channels by id, and by `@username`. */
  readonly groups: Map<number | string, ChatRecord>
  /** Private chats by their two sides. */
  readonly privateChats: Map<string, ChatRecord>
  readonly connections: Map<string, ConnectionRecord>
  /** Messages by `chat:message`. */
  readonly messages: Map<string, MessageRecord>
  readonly firstMessageId: number
  /** Number of the last message by the id of its chat. */
  readonly lastMessageIds: Map<number, number>
  /** Pressed buttons that wait for their answer. */
  readonly callbacks: Map<string, { readonly bot: BotRecord; answer(answer: CallbackAnswer): void }>
  readonly files: FileStore
  readonly updates: Updates
}

/** The platform's seconds. */
export function secondsOf(clock: Pick<Clock, 'now'>): number {
  return Math.floor(clock.now() / 1_000)
}
