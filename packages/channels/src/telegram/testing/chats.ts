import type { JsonObject } from '@crossdesk/core'
import { readString } from '../../wire/read.ts'
import { compact } from '../../wire/compact.ts'
import { type Arguments, textArgument } from './arguments.ts'
import { BotApiError, refuse } from './bot-api-error.ts'
import type { BotRecord } from './bots.ts'
import type { ChatRecord, ConnectionRecord, PersonRecord, PlatformState } from './state.ts'

/** Which side of a private chat is not the person. */
export type Counterpart = { readonly bot: BotRecord } | { readonly connection: ConnectionRecord }

/** The chat of a person with a bot, or with the owner of a business account; made when it is first needed. */
export function privateChat(state: PlatformState, person: PersonRecord, counterpart: Counterpart): ChatRecord {
  const connection = 'connection' in counterpart ? counterpart.connection : undefined
  const bot = 'bot' in counterpart ? counterpart.bot : counterpart.connection.bot
  const key = `${connection?.id ?? bot.id}:${person.id}`
  const known = state.privateChats.get(key)
  if (known !== undefined) return known
  const chat: ChatRecord = {
    id: person.id,
    type: 'private',
    wire: compact<JsonObject>({
      id: person.id,
      first_name: readString(person.user, 'first_name'),
      last_name: readString(person.user, 'last_name'),
      username: readString(person.user, 'username'),
      type: 'private',
    }),
    people: new Set([person]),
    bots: new Map([[bot, 'member']]),
    ...(connection === undefined ? {} : { connection }),
  }
  state.privateChats.set(key, chat)
  return chat
}

/** The chat that a request of a bot names with `chat_id`, without `business_connection_id`. Throws where the bot may not write. */
export function findChat(state: PlatformState, bot: BotRecord, chatId: string): ChatRecord {
  if (chatId === '') return refuse('chat_id is empty')
  const group = state.groups.get(chatId.startsWith('@') ? chatId.toLowerCase() : Number(chatId))
  if (group !== undefined) {
    checkMembership(group, bot)
    return group
  }
  const person = state.people.get(Number(chatId))
  if (person === undefined) return refuse('chat not found')
  // Real bots get "chat not found" for people they never met; the fake takes every person as met before.
  if (!person.started.has(bot.id)) throw new BotApiError(403, "bot can't initiate conversation with a user")
  return privateChat(state, person, { bot })
}

/** The same with the check that only a write needs: the person did not block the bot. */
export function findWritableChat(state: PlatformState, bot: BotRecord, chatId: string): ChatRecord {
  const chat = findChat(state, bot, chatId)
  const blocked = chat.type === 'private' && [...chat.people].some((person) => person.blocked.has(bot.id))
  if (blocked) throw new BotApiError(403, 'bot was blocked by the user')
  return chat
}

function checkMembership(chat: ChatRecord, bot: BotRecord): void {
  const kind = chat.type === 'group' ? 'group' : chat.type
  if (chat.migratedTo !== undefined) {
    throw new BotApiError(400, 'group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo.id })
  }
  const status = chat.bots.get(bot)
  if (status === 'kicked') throw new BotApiError(403, `bot was kicked from the ${kind} chat`)
  if (status === 'left') throw new BotApiError(403, `bot is not a member of the ${kind} chat`)
  if (status === undefined) refuse('chat not found')
  if (chat.type === 'channel' && status !== 'administrator') refuse('need administrator rights in the channel chat')
}

/** The business connection of a request; undefined when it names none. */
export function findConnection(state: PlatformState, bot: BotRecord, args: Arguments): ConnectionRecord | undefined {
  const id = textArgument(args, 'business_connection_id')
  if (id === '') return undefined
  const connection = state.connections.get(id)
  return connection?.bot === bot ? connection : refuse('business connection not found')
}

/** Throws unless the connection is on and gives the bot this right ("BusinessBotRights"). */
export function checkRight(connection: ConnectionRecord, right: string): void {
  if (!connection.enabled) refuse('BUSINESS_CONNECTION_INVALID')
  if (connection.rights[right] !== true) refuse('BUSINESS_CONNECTION_NOT_ALLOWED')
}

/** A chat of the business owner in which the bot may act: the customer wrote within the last day ("BusinessBotRights", can_reply). */
export function findBusinessChat(state: PlatformState, connection: ConnectionRecord, chatId: string): ChatRecord {
  const chat = state.privateChats.get(`${connection.id}:${chatId}`)
  if (chat === undefined) return refuse('BUSINESS_PEER_INVALID')
  if (state.clock.now() - (chat.lastWrittenAt ?? -Infinity) > state.limits.businessWindowMs) refuse('BUSINESS_PEER_USAGE_MISSING')
  return chat
}

/** Where a request wants to write: a chat of the bot, or one of a business owner. */
export function findDestination(state: PlatformState, bot: BotRecord, args: Arguments): ChatRecord {
  const connection = findConnection(state, bot, args)
  const chatId = textArgument(args, 'chat_id')
  if (connection === undefined) return findWritableChat(state, bot, chatId)
  checkRight(connection, 'can_reply')
  return findBusinessChat(state, connection, chatId)
}

/** The topic of a message in a forum; elsewhere there are none ("sendMessage", message_thread_id). */
export function topicFields(chat: ChatRecord, topicId: number | undefined): JsonObject {
  return topicId === undefined || chat.wire['is_forum'] !== true ? {} : { message_thread_id: topicId, is_topic_message: true }
}
