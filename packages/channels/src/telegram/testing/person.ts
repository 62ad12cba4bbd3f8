import type { JsonObject } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import { announce, announceEvent } from './announce.ts'
import { botOf } from './bots.ts'
import { pressButton, type Pressed } from './press.ts'
import { privateChat, topicFields } from './chats.ts'
import { connectionOf, groupOf } from './find.ts'
import type { FakeGroup } from './group.ts'
import { toContents } from './inbound-content.ts'
import type { MessageInput } from './message-input.ts'
import { addMessage, changeContent, personAuthor } from './messages.ts'
import { isReactionEmoji } from './reaction-emoji.ts'
import { type ReceivedMessage, toReceived } from './received.ts'
import { type ChatRecord, type MessageRecord, type PersonRecord, type PlatformState, secondsOf } from './state.ts'
import type { Emission, Written } from './updates.ts'

/** Who a person is. */
export interface PersonOptions {
  /** First name. */
  readonly name: string
  readonly lastName?: string
  /** Without the `@`. */
  readonly username?: string
  /** IETF tag of the app's language. */
  readonly languageCode?: string
  /** User id. Default: one that is drawn. */
  readonly id?: number
  /** Shared by a button that asks for it. Default: one that is drawn. */
  readonly phone?: string
}

/** Where a person writes to, and how. */
export interface WriteOptions {
  /** Id of the bot. Default: the first one. */
  readonly to?: number | string
  /** Writes to the owner of a business account instead: id of the business connection. */
  readonly business?: string
  /** Writes in a group instead. */
  readonly group?: FakeGroup
  /** Topic of a group that is a forum. */
  readonly topicId?: number
  /** Answers a message: `chat:message`. */
  readonly replyTo?: string
  /** Name of the hidden user whose message this is. */
  readonly forwardedFrom?: string
}

/** A person on the fake platform. Times come from the platform's clock, ids from its source of chance. */
export interface FakePerson {
  /** User id, and the id of every private chat with this person. */
  readonly id: number
  readonly name: string
  /** What bots and business owners wrote to this person, in order, as it is now. */
  readonly received: readonly ReceivedMessage[]
  /** Presses Start: sends `/start`, with the payload of a link if there is one; lifts a block. */
  starts(botId?: number | string, payload?: string): Promise<Written>
  /** Writes to a bot, to a business or in a group. A private chat counts as started thereby. */
  writes(message: string | MessageInput, options?: WriteOptions): Promise<Written>
  /** Changes a message of this person. */
  edits(messageId: string, message: string | MessageInput): Promise<Written>
  /** Presses a button of a received message, found by its data or title. Rejects when there is no such button. */
  presses(messageId: string, button: string): Promise<Pressed>
  /** Sets the reaction to a message; without an emoji it is taken back. Bots learn it only when they listed `message_reaction`. */
  reacts(messageId: string, emoji?: string): Promise<Emission>
  /** Deletes a message from the chat with a business. Of every other deletion bots learn nothing, so that it rejects. */
  deletes(messageId: string): Promise<Emission>
  /** From now on, nothing of this bot arrives. */
  blocks(botId?: number | string): Promise<Emission>
  unblocks(botId?: number | string): Promise<Emission>
  joins(group: FakeGroup): Promise<Written>
  leaves(group: FakeGroup): Promise<Written>
  /** The action that the person sees in the chat with a bot, or with a business: `typing`. */
  sees(where?: Pick<WriteOptions, 'to' | 'business'>): string | undefined
  /** Whether a business marked a message of this person as read. */
  seesRead(messageId: string): boolean
  /** Emoji that a bot put on a message. */
  seesReactions(messageId: string): readonly string[]
}

/** Adds a person. Throws when the user id is taken. */
export function createPerson(state: PlatformState, options: PersonOptions): FakePerson {
  const record = enter(state, options)

  const messageOf = (messageId: string): MessageRecord => {
    const message = state.messages.get(messageId)
    if (message === undefined || !message.chat.people.has(record)) {
      throw new Error(`${messageId} is in no chat of this person; expected the id chat:message of one that is.`)
    }
    return message
  }
  const ownMessage = (messageId: string): MessageRecord => {
    const message = messageOf(messageId)
    if (message.by === 'person' && message.authorId === record.id) return message
    throw new Error(`${messageId} is no message of this person; expected the id of one that the person wrote.`)
  }
  const changeBlock = (botId: number | string | undefined, blocked: boolean): Emission => {
    const bot = botOf(state, botId)
    if (blocked) record.blocked.add(bot.id)
    else record.blocked.delete(bot.id)
    const member = { user: bot.user, status: 'member' }
    const kicked = { user: bot.user, status: 'kicked', until_date: 0 }
    const [before, after] = blocked ? [member, kicked] : [kicked, member]
    const chat = privateChat(state, record, { bot })
    const body = { chat: chat.wire, from: record.user, date: secondsOf(state.clock), old_chat_member: before, new_chat_member: after }
    return announceEvent(state, chat, 'my_chat_member', body)
  }
  const changeMembership = (group: FakeGroup, joins: boolean): Written => {
    const chat = groupOf(state, group.id)
    const field = joins ? { new_chat_members: [record.user] } : { left_chat_member: record.user }
    const written = put(state, chat, record, field)
    if (joins) chat.people.add(record)
    else chat.people.delete(record)
    const statuses = joins ? (['left', 'member'] as const) : (['member', 'left'] as const)
    const [before, after] = statuses.map((status) => ({ user: record.user, status }))
    const change = { old_chat_member: before ?? {}, new_chat_member: after ?? {} }
    announceEvent(state, chat, 'chat_member', { chat: chat.wire, from: record.user, date: secondsOf(state.clock), ...change }, true)
    return written
  }
  const writeInto = (chat: ChatRecord, message: string | MessageInput, writeOptions: WriteOptions): Written => {
    const contents = toContents(state, chat, message)
    const written = contents.map((content) => put(state, chat, record, content, writeOptions))
    const [first] = written
    if (first === undefined) throw new Error('An album needs media; expected 2 to 10 items.')
    return written.length === 1 ? first : { ...first, album: written }
  }
  const writes: FakePerson['writes'] = async (message, writeOptions = {}) =>
    writeInto(chatFor(state, record, writeOptions), message, writeOptions)

  return {
    id: record.id,
    name: options.name,
    get received() {
      return record.inbox.map((message) => toReceived(state, message))
    },
    async starts(botId, payload) {
      if (record.blocked.has(botOf(state, botId).id)) changeBlock(botId, false)
      return writes(payload === undefined ? '/start' : `/start ${payload}`, botId === undefined ? {} : { to: botId })
    },
    writes,
    async edits(messageId, input) {
      const message = ownMessage(messageId)
      const [content = {}] = toContents(state, message.chat, input)
      changeContent(state, message, content)
      return { id: message.id, ...announce(state, message, 'edited') }
    },
    async presses(messageId, button) {
      const message = messageOf(messageId)
      // In a group the app sends a keyboard's button as an answer, so that the bot gets it in privacy mode too.
      const answer = message.chat.type === 'private' ? {} : { replyTo: message.id }
      return pressButton(state, record, message, button, (input) => writeInto(message.chat, input, answer))
    },
    async reacts(messageId, emoji) {
      if (emoji !== undefined && !isReactionEmoji(emoji)) throw new Error('This is no reaction; expected an emoji of ReactionTypeEmoji.')
      const message = messageOf(messageId)
      const before = message.reactions.get(record.id) ?? []
      const after = emoji === undefined ? [] : [emoji]
      message.reactions.set(record.id, after)
      const toWireReactions = (list: readonly string[]): readonly JsonObject[] => list.map((each) => ({ type: 'emoji', emoji: each }))
      const body = {
        chat: message.chat.wire,
        message_id: message.messageId,
        user: record.user,
        date: secondsOf(state.clock),
        old_reaction: toWireReactions(before),
        new_reaction: toWireReactions(after),
      }
      return announceEvent(state, message.chat, 'message_reaction', body, true)
    },
    async deletes(messageId) {
      const message = messageOf(messageId)
      const { chat } = message
      if (chat.connection === undefined)
        throw new Error('Bots learn of deletions in business chats only; expected a message of such a chat.')
      message.deleted = true
      const body = { business_connection_id: chat.connection.id, chat: chat.wire, message_ids: [message.messageId] }
      return announceEvent(state, chat, 'deleted_business_messages', body)
    },
    blocks: async (botId) => changeBlock(botId, true),
    unblocks: async (botId) => changeBlock(botId, false),
    joins: async (group) => changeMembership(group, true),
    leaves: async (group) => changeMembership(group, false),
    sees(where = {}) {
      const seen = record.actions.get(chatFor(state, record, where))
      return seen !== undefined && state.clock.now() < seen.until ? seen.action : undefined
    },
    seesRead: (messageId) => ownMessage(messageId).read,
    seesReactions: (messageId) => [...messageOf(messageId).reactions].flatMap(([reactor, emoji]) => (reactor === record.id ? [] : emoji)),
  }
}

function enter(state: PlatformState, options: PersonOptions): PersonRecord {
  const id = options.id ?? Number(randomText(state.random, DIGITS, 9))
  if (state.people.has(id)) throw new Error(`The user id ${id} is taken; expected each to be used once.`)
  const record: PersonRecord = {
    id,
    user: compact<JsonObject>({
      id,
      is_bot: false,
      first_name: options.name,
      last_name: options.lastName,
      username: options.username,
      language_code: options.languageCode,
    }),
    phone: options.phone ?? `+1999${randomText(state.random, DIGITS, 7)}`,
    inbox: [],
    started: new Set(),
    blocked: new Set(),
    actions: new Map(),
  }
  state.people.set(id, record)
  return record
}

/** The chat that options name. Throws when the person cannot write there. */
function chatFor(state: PlatformState, person: PersonRecord, { to, business, group }: WriteOptions): ChatRecord {
  if (group !== undefined) {
    const chat = groupOf(state, group.id)
    if (chat.type === 'channel') throw new Error('People do not write in channels; expected a group, or posts() of the channel.')
    return chat
  }
  if (business !== undefined) return privateChat(state, person, { connection: connectionOf(state, business) })
  return privateChat(state, person, { bot: botOf(state, to) })
}

/** Puts a message of a person into a chat and tells the bots. */
function put(state: PlatformState, chat: ChatRecord, person: PersonRecord, content: JsonObject, options: WriteOptions = {}): Written {
  const replyTo = options.replyTo === undefined ? undefined : state.messages.get(options.replyTo)
  if (options.replyTo !== undefined && replyTo?.chat !== chat) {
    throw new Error(`${options.replyTo} is not in this chat; expected the id chat:message of a message that is.`)
  }
  chat.people.add(person)
  if (chat.connection !== undefined) chat.lastWrittenAt = state.clock.now()
  else if (chat.type === 'private') for (const bot of chat.bots.keys()) open(person, bot.id)
  const fields = { ...forwardFields(state, options.forwardedFrom), ...topicFields(chat, options.topicId), ...content }
  const message = addMessage(state, chat, personAuthor(person, chat), fields, replyTo === undefined ? {} : { replyTo })
  return { id: message.id, ...announce(state, message) }
}

/** Whoever writes to a bot has started it. Throws for a person who blocked it: the app does not let him write. */
function open(person: PersonRecord, botId: number): void {
  if (person.blocked.has(botId)) throw new Error('This person blocked the bot; expected unblocks() or starts() before.')
  person.started.add(botId)
}

/** "MessageOriginHiddenUser", and the fields that Bot API 7.0 replaced but still sends. */
function forwardFields({ clock }: PlatformState, name: string | undefined): JsonObject {
  if (name === undefined) return {}
  const date = secondsOf(clock)
  return { forward_origin: { type: 'hidden_user', sender_user_name: name, date }, forward_sender_name: name, forward_date: date }
}
