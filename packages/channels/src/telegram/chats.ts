import { DeliveryError, type Contact, type Handle, type JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readId, readString } from '../wire/read.ts'

/**
 * The handle of a chat. The ids of people are positive and are also the ids of their private chats; those of groups, supergroups and
 * channels are negative (Telegram Bot API, "Chat").
 */
export function toChatHandle(chatId: string): Handle {
  return { kind: chatId.startsWith('-') ? 'telegram-group' : 'telegram-user', value: chatId }
}

/** A `User`, or a `Chat`, as the one who speaks. Undefined when it has no id. */
export function readContact(person: JsonObject): Contact | undefined {
  const id = readId(person, 'id')
  if (id === undefined) return undefined
  return compact<Contact>({
    handles: [toChatHandle(id)],
    name: readString(person, 'title') ?? readFullName(person),
    username: readString(person, 'username'),
    locale: readString(person, 'language_code'),
  })
}

/** First and last name of a `User`, a private `Chat` or a `Contact`. */
export function readFullName(person: JsonObject): string | undefined {
  const first = readString(person, 'first_name')
  const last = readString(person, 'last_name')
  return first === undefined || last === undefined ? (first ?? last) : `${first} ${last}`
}

/** The external id of a message: message ids are unique within their chat only. */
export function toExternalId(chatId: string, messageId: string): string {
  return `${chatId}:${messageId}`
}

/** The `chat_id` of a handle. @throws DeliveryError `invalid-recipient` for a handle that is none of Telegram's */
export function toChatId(to: Handle): number {
  const isChat = to.kind === 'telegram-group' ? /^-\d{1,16}$/.test(to.value) : to.kind === 'telegram-user' && /^\d{1,16}$/.test(to.value)
  if (isChat) return Number(to.value)
  const expected = 'expected a telegram-user with a positive id or a telegram-group with a negative one'
  throw new DeliveryError('invalid-recipient', `Telegram cannot reach this handle: ${expected}, got kind "${to.kind}".`)
}

/** A message as the Bot API names it. */
export interface MessageAddress {
  readonly chat_id: number
  readonly message_id: number
}

/** The message with this external id; undefined for ids that are no message's, such as that of a pressed button. */
export function parseExternalId(externalId: string): MessageAddress | undefined {
  const match = /^(-?\d{1,16}):(\d{1,15})$/.exec(externalId)
  return match === null ? undefined : { chat_id: Number(match[1]), message_id: Number(match[2]) }
}
