import type { AccountRef, ChannelEvent, Json, JsonObject, Timestamp, UnknownEvent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'

/** The channel's kind. */
export const TELEGRAM = 'telegram'

/** What all that is read from one update shares. */
export interface Scope {
  /** The bot that got the update. */
  readonly botId: string
  /** The id of the update's event; where it yields several, each of them begins with it. */
  readonly eventId: string
  readonly receivedAt: Timestamp
}

/** Why an update could not be read: names a field and what was expected there, never what stood in it. */
export interface Unreadable {
  readonly unreadable: string
}

/** Reads one kind of update. */
export type UpdateParser = (item: JsonObject, scope: Scope) => ChannelEvent | readonly ChannelEvent[] | Unreadable

/** The account of a bot. */
export function botAccount(botId: string): AccountRef {
  return { channel: TELEGRAM, account: botId }
}

const BUSINESS = 'business:'

/** The account of somebody who lets a bot answer in his or her own name: a business presence apart from the bot's. */
export function businessAccount(connectionId: string): AccountRef {
  return { channel: TELEGRAM, account: `${BUSINESS}${connectionId}` }
}

/** The business connection that an account stands for; undefined for a bot's own account. */
export function connectionOf({ account }: AccountRef): string | undefined {
  return account.startsWith(BUSINESS) ? account.slice(BUSINESS.length) : undefined
}

/** Something that is kept whole because it could not be read or is not known. */
export function unknownEvent(
  scope: Scope,
  at: Timestamp,
  raw: Json,
  about: { readonly kind?: string | undefined; readonly reason?: string | undefined },
): UnknownEvent {
  return compact<UnknownEvent>({
    type: 'unknown',
    id: scope.eventId,
    account: botAccount(scope.botId),
    at,
    kind: about.kind,
    reason: about.reason,
    raw,
  })
}
