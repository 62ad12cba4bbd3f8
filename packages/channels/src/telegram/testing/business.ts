import type { JsonObject } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { remember } from '../../testing/remember.ts'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import { announce, announceEvent } from './announce.ts'
import type { BotRecord, BusinessOwner } from './bots.ts'
import { privateChat } from './chats.ts'
import { connectionOf } from './find.ts'
import { toContents } from './inbound-content.ts'
import type { MessageInput } from './message-input.ts'
import { type Author, addMessage, changeContent, connectionFields } from './messages.ts'
import type { FakePerson } from './person.ts'
import { type ChatRecord, type ConnectionRecord, type MessageRecord, type PlatformState, secondsOf } from './state.ts'
import type { Emission, Written } from './updates.ts'

/** The owner of a business account, with a phone at hand. */
export interface FakeBusiness {
  readonly connectionId: string
  /** User id of the owner. */
  readonly ownerId: number
  /** Writes to a person from the owner's own phone: the bot gets a `business_message` of the owner. */
  writes(message: string | MessageInput, options: { readonly to: FakePerson }): Promise<Written>
  /** Changes a message that the owner wrote. */
  edits(messageId: string, message: string | MessageInput): Promise<Written>
  /** Deletes messages of one chat. */
  deletes(...messageIds: readonly string[]): Promise<Emission>
  /** Connects the bot again, or with other rights: the bot gets a `business_connection`. */
  connects(rights?: Readonly<Record<string, true>>): Promise<Emission>
  disconnects(): Promise<Emission>
}

const USUAL_RIGHTS: JsonObject = {
  can_reply: true,
  can_read_messages: true,
  can_delete_sent_messages: true,
  can_delete_all_messages: true,
}

/** A connection as it is from the start: the bot learns of it with the first message, or by getBusinessConnection. */
export function createConnection(
  { clock, random }: Pick<PlatformState, 'clock' | 'random'>,
  bot: BotRecord,
  options: BusinessOwner,
): ConnectionRecord {
  const ownerId = options.id ?? Number(randomText(random, DIGITS, 9))
  const { name, lastName, username } = options
  return {
    id: options.connectionId,
    bot,
    owner: compact<JsonObject>({ id: ownerId, is_bot: false, first_name: name, last_name: lastName, username }),
    ownerId,
    date: secondsOf(clock),
    rights: options.rights ?? USUAL_RIGHTS,
    enabled: true,
  }
}

/** A connection as `BusinessConnection`; `can_reply` is the field that Bot API 9.0 replaced by `rights` but still sends. */
export function toConnection({ id, owner, ownerId, date, enabled, rights }: ConnectionRecord): JsonObject {
  return { id, user: owner, user_chat_id: ownerId, date, is_enabled: enabled, can_reply: rights['can_reply'] === true, rights }
}

/** The phone of a business owner. */
export function createBusiness(state: PlatformState, connectionId: string): FakeBusiness {
  const connection = connectionOf(state, connectionId)

  const tell = (): Emission => state.updates.emit(connection.bot, 'business_connection', toConnection(connection))
  const messageOf = (messageId: string): MessageRecord => {
    const message = state.messages.get(messageId)
    if (message?.chat.connection === connection) return message
    throw new Error(`${messageId} is in no chat of this business; expected the id chat:message of one that is.`)
  }
  const authorIn = (chat: ChatRecord): Author => ({
    by: 'owner',
    id: connection.ownerId,
    fields: { ...connectionFields(chat), from: connection.owner },
  })

  return {
    connectionId,
    ownerId: connection.ownerId,
    async writes(input, { to }) {
      const person = state.people.get(to.id)
      if (person === undefined) throw new Error('This person is of another platform; expected one that person() of this platform made.')
      const chat = privateChat(state, person, { connection })
      const [content = {}] = toContents(state, chat, input)
      const message = addMessage(state, chat, authorIn(chat), content)
      remember(person.inbox, message)
      return { id: message.id, ...announce(state, message) }
    },
    async edits(messageId, input) {
      const message = messageOf(messageId)
      if (message.by !== 'owner') throw new Error(`${messageId} is not of the owner; expected a message that the owner wrote.`)
      const [content = {}] = toContents(state, message.chat, input)
      changeContent(state, message, content)
      return { id: message.id, ...announce(state, message, 'edited') }
    },
    async deletes(...messageIds) {
      const messages = messageIds.map(messageOf)
      const [first] = messages
      if (first === undefined || messages.some(({ chat }) => chat !== first.chat)) throw new Error('Expected messages of one chat.')
      for (const message of messages) message.deleted = true
      const { chat } = first
      const body = { ...connectionFields(chat), chat: chat.wire, message_ids: messages.map(({ messageId }) => messageId) }
      return announceEvent(state, chat, 'deleted_business_messages', body)
    },
    async connects(rights) {
      connection.enabled = true
      connection.rights = rights ?? connection.rights
      return tell()
    },
    async disconnects() {
      connection.enabled = false
      return tell()
    },
  }
}
