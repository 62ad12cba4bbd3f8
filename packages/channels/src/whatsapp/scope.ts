import type { AccountRef, ChannelEvent, Json, JsonObject, Timestamp, UnknownEvent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { digest } from '../wire/digest.ts'
import { readId, readObject } from '../wire/read.ts'

/** The channel's kind. */
export const WHATSAPP = 'whatsapp'

/** What all items of one `changes[]` entry share. */
export interface Scope {
  readonly account: AccountRef
  /** The entry of `contacts[]` with this `wa_id` or `user_id`. Never by position: Meta does not promise the same order. */
  readonly contactOf: (id: string) => JsonObject | undefined
  readonly receivedAt: Timestamp
}

/** Why an item could not be read: names a field and what was expected there, never what stood in it. */
export interface Unreadable {
  readonly unreadable: string
}

/** Reads one item of a list in a change. */
export type ItemParser = (item: JsonObject, scope: Scope) => ChannelEvent | Unreadable

/** The scope of a change's `value`. */
export function openScope(value: JsonObject, accountId: string, receivedAt: Timestamp, contacts: readonly JsonObject[]): Scope {
  const phoneNumberId = readId(readObject(value, 'metadata') ?? {}, 'phone_number_id')
  return {
    account: { channel: WHATSAPP, account: phoneNumberId ?? accountId },
    contactOf: contactIndex(contacts),
    receivedAt,
  }
}

/** Something that is kept whole because it could not be read or is not known. */
export function unknownEvent(
  account: AccountRef,
  at: Timestamp,
  raw: Json,
  about: { readonly kind?: string | undefined; readonly reason?: string },
): UnknownEvent {
  return compact<UnknownEvent>({
    type: 'unknown',
    id: `unknown:${digest([account.account, about.kind, raw])}`,
    account,
    at,
    kind: about.kind,
    reason: about.reason,
    raw,
  })
}

/** Built at the first question and only then, so that a body with many contacts and messages is still read in linear time. */
function contactIndex(contacts: readonly JsonObject[]): Scope['contactOf'] {
  let index: Map<string, JsonObject> | undefined
  return (id) => {
    if (index === undefined) {
      index = new Map()
      for (const contact of contacts) {
        for (const key of ['wa_id', 'user_id']) {
          const contactId = readId(contact, key)
          if (contactId !== undefined && !index.has(contactId)) index.set(contactId, contact)
        }
      }
    }
    return index.get(id)
  }
}
