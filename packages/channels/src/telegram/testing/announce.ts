import type { JsonObject } from '@crossdesk/core'
import { readObjects, readString } from '../../wire/read.ts'
import type { BotRecord } from './bots.ts'
import { toWire } from './messages.ts'
import type { ChatRecord, MessageRecord, PlatformState } from './state.ts'
import { type Emission, firstOf } from './updates.ts'

/** Tells the bots of a chat about a message that is new or edited. */
export function announce(state: PlatformState, message: MessageRecord, event: 'new' | 'edited' = 'new'): Emission {
  const bots = [...message.chat.bots.keys()].filter((bot) => sees(bot, message))
  return firstOf(bots.map((bot) => state.updates.emit(bot, kindOf(message.chat, event), toWire(message))))
}

/** Tells the bots of a chat something else. `adminsOnly`: those that administer it, where it is no private one. */
export function announceEvent(state: PlatformState, chat: ChatRecord, kind: string, body: JsonObject, adminsOnly = false): Emission {
  const membersToo = !adminsOnly || chat.type === 'private'
  const bots = [...chat.bots].filter(
    ([, status]) => (chat.connection?.enabled ?? true) && (status === 'administrator' || (status === 'member' && membersToo)),
  )
  return firstOf(bots.map(([bot]) => state.updates.emit(bot, kind, body)))
}

function kindOf(chat: ChatRecord, event: 'new' | 'edited'): string {
  if (chat.connection !== undefined) return event === 'new' ? 'business_message' : 'edited_business_message'
  if (chat.type === 'channel') return event === 'new' ? 'channel_post' : 'edited_channel_post'
  return event === 'new' ? 'message' : 'edited_message'
}

/**
 * Whether a bot gets a message. In groups privacy mode leaves it commands, mentions, answers to its own messages and events of the chat,
 * unless it is an administrator ("Privacy mode", core.telegram.org/bots/features).
 */
function sees(bot: BotRecord, { chat, body, replyTo }: MessageRecord): boolean {
  const status = chat.bots.get(bot)
  if (status === 'left' || status === 'kicked') return false
  if (chat.type === 'private' || chat.type === 'channel') return chat.connection?.enabled ?? true
  if (status === 'administrator' || bot.readsAllGroupMessages || replyTo?.authorId === bot.id) return true
  const text = readString(body, 'text') ?? readString(body, 'caption')
  if (text === undefined) return isEvent(body)
  const name = `@${readString(bot.user, 'username')?.toLowerCase()}`
  return readObjects(body, body['text'] === undefined ? 'caption_entities' : 'entities').some(({ type, offset, length }) => {
    const word = text.slice(Number(offset), Number(offset) + Number(length)).toLowerCase()
    return type === 'mention' ? word === name : type === 'bot_command' && (!word.includes('@') || word.endsWith(name))
  })
}

const EVENTS: readonly string[] = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'pinned_message',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'group_chat_created',
]

function isEvent(body: JsonObject): boolean {
  return EVENTS.some((field) => body[field] !== undefined)
}
