import type { ChannelEvent, Json, JsonObject, Timestamp } from '@crossdesk/core'
import { isObject, readArray, readId, readObject, readObjects, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { parseCall } from './parse-call.ts'
import { parseEcho, parseMessage } from './parse-message.ts'
import { isNoticeField, parseErrorNotice, parseNotice } from './parse-notice.ts'
import { parsePreference } from './parse-preference.ts'
import { parseStatus } from './parse-status.ts'
import { parseUserIdUpdate } from './parse-handle-change.ts'
import { openScope, unknownEvent, type ItemParser, type Scope, WHATSAPP } from './scope.ts'

/** The lists that a change's `value` may hold. A list is read by its own name, so that a new `field` with known lists is understood. */
const LISTS: readonly (readonly [key: string, parse: ItemParser])[] = [
  ['messages', parseMessage],
  ['message_echoes', parseEcho],
  ['statuses', parseStatus],
  ['calls', parseCall],
  ['user_preferences', parsePreference],
  ['user_id_update', parseUserIdUpdate],
  ['errors', parseErrorNotice],
]

/** Fields whose lists are not news: the past of a number that joined, its address book, and what another app is answering. */
const KEPT_WHOLE: ReadonlySet<string> = new Set(['history', 'smb_app_state_sync', 'standby'])

/**
 * The events of a webhook's parsed body. Never throws, whatever the JSON is; what cannot be read becomes an `unknown` event with the
 * reason, and costs nothing else in the body. A body without `entry` yields no event. Format: Meta, WhatsApp Business Platform,
 * "Webhooks reference", read 2026-08.
 *
 * @param receivedAt our time, for events to which Meta gives none
 *
 * @example
 * parseWebhook(JSON.parse(text), Date.now()).filter((event) => event.type === 'message')
 */
export function parseWebhook(body: unknown, receivedAt: Timestamp): ChannelEvent[] {
  const events: ChannelEvent[] = []
  if (!isObject(body)) return events
  for (const entry of readArray(body, 'entry') ?? []) {
    if (!isObject(entry)) {
      events.push(lost('unknown', entry, 'entry[]: expected an object', receivedAt))
      continue
    }
    const accountId = readId(entry, 'id') ?? 'unknown'
    const changes = readArray(entry, 'changes')
    if (changes === undefined) events.push(lost(accountId, entry, 'entry[].changes: expected an array', receivedAt))
    else for (const change of changes) parseChange(change, entry, accountId, receivedAt, events)
  }
  return events
}

function parseChange(change: Json, entry: JsonObject, accountId: string, receivedAt: Timestamp, events: ChannelEvent[]): void {
  const value = isObject(change) ? readObject(change, 'value') : undefined
  if (!isObject(change) || value === undefined) {
    events.push(lost(accountId, change, 'entry[].changes[].value: expected an object', receivedAt))
    return
  }
  const field = readString(change, 'field')
  const scope = openScope(value, accountId, receivedAt, readObjects(value, 'contacts'))
  if (field !== undefined && isNoticeField(field)) events.push(parseNotice(field, value, entry['time'], scope))
  else if ((field !== undefined && KEPT_WHOLE.has(field)) || !parseLists(value, scope, events)) {
    events.push(unknownEvent(scope.account, toTimestamp(entry['time'], receivedAt), value, { kind: field }))
  }
}

/** Whether there was any list. */
function parseLists(value: JsonObject, scope: Scope, events: ChannelEvent[]): boolean {
  let found = false
  for (const [key, parse] of LISTS) {
    const list = value[key]
    if (list === undefined) continue
    found = true
    if (Array.isArray(list)) for (const item of list as readonly Json[]) events.push(parseItem(item, key, parse, scope))
    else events.push(unknownEvent(scope.account, scope.receivedAt, list, { kind: key, reason: `${key}: expected an array` }))
  }
  return found
}

function parseItem(item: Json, key: string, parse: ItemParser, scope: Scope): ChannelEvent {
  if (!isObject(item)) return unknownEvent(scope.account, scope.receivedAt, item, { kind: key, reason: `${key}[]: expected an object` })
  const event = parse(item, scope)
  if (!('unreadable' in event)) return event
  const at = toTimestamp(item['timestamp'], scope.receivedAt)
  return unknownEvent(scope.account, at, item, { kind: key, reason: `${key}[].${event.unreadable}` })
}

function lost(accountId: string, raw: Json, reason: string, at: Timestamp): ChannelEvent {
  return unknownEvent({ channel: WHATSAPP, account: accountId }, at, raw, { reason })
}
