import type { ChannelEvent, Json, Timestamp } from '@crossdesk/core'
import { digest } from '../wire/digest.ts'
import { isObject, readId } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { parseBusinessConnection, parseDeletedBusinessMessages } from './parse-business.ts'
import { parseCallback } from './parse-callback.ts'
import { parseMembership } from './parse-membership.ts'
import { parseEdit, parseMessage } from './parse-message.ts'
import { parseReaction } from './parse-reaction.ts'
import { unknownEvent, type Scope, type UpdateParser } from './scope.ts'

/** How each kind of update is read. Kinds that are not here concern no conversation, or are new: they are kept whole. */
const PARSERS: Readonly<Record<string, UpdateParser>> = {
  message: parseMessage,
  edited_message: parseEdit,
  channel_post: parseMessage,
  edited_channel_post: parseEdit,
  business_message: parseMessage,
  edited_business_message: parseEdit,
  deleted_business_messages: parseDeletedBusinessMessages,
  business_connection: parseBusinessConnection,
  callback_query: parseCallback,
  message_reaction: parseReaction,
  my_chat_member: parseMembership,
}

/**
 * The events of an `Update`, as a webhook's body or an element of `getUpdates`. Never throws, whatever the JSON is; what cannot be read
 * becomes an `unknown` event with the reason. An update that holds nothing but its id yields no event. Format: Telegram Bot API, "Update".
 *
 * @param botId the bot that got it: the digits before the colon of its token
 * @param receivedAt our time, for events to which Telegram gives none, such as a pressed button
 *
 * @example
 * parseUpdate(JSON.parse(text), '110201543', Date.now()).filter((event) => event.type === 'message')
 */
export function parseUpdate(update: unknown, botId: string, receivedAt: Timestamp): ChannelEvent[] {
  if (!isObject(update)) {
    const eventId = `update:${botId}:${digest(update)}`
    return [unknownEvent({ botId, eventId, receivedAt }, receivedAt, update as Json, { reason: 'expected an update object' })]
  }
  const events: ChannelEvent[] = []
  const updateId = `update:${botId}:${readId(update, 'update_id') ?? digest(update)}`
  for (const kind in update) {
    if (kind === 'update_id') continue
    // Telegram promises at most one kind an update; should there be more, each needs an id of its own.
    const eventId = events.length === 0 ? updateId : `${updateId}:${kind}`
    parseKind(kind, update[kind] as Json, { botId, eventId, receivedAt }, events)
  }
  return events
}

function parseKind(kind: string, item: Json, scope: Scope, events: ChannelEvent[]): void {
  const parse = Object.hasOwn(PARSERS, kind) ? PARSERS[kind] : undefined
  if (!isObject(item)) {
    const reason = parse && `${kind}: expected an object`
    events.push(unknownEvent(scope, scope.receivedAt, item, { kind, reason }))
    return
  }
  const parsed = parse?.(item, scope)
  if (parsed === undefined || 'unreadable' in parsed) {
    const reason = parsed && `${kind}.${parsed.unreadable}`
    events.push(unknownEvent(scope, toTimestamp(item['date'], scope.receivedAt), item, { kind, reason }))
  } else if ('type' in parsed) events.push(parsed)
  else for (const event of parsed) events.push(event)
}
