import type { ChannelEvent, HandleChangeEvent, JsonObject, Timestamp } from '@crossdesk/core'
import { digest } from '../wire/digest.ts'
import { readId, readObject, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readPerson, toHandles, type Handles } from './parse-person.ts'
import type { ItemParser, Scope } from './scope.ts'

/**
 * The change of address that a `system` message tells; undefined when it tells something else.
 *
 * - `user_changed_number` (formerly `customer_changed_number`): another phone number, and with it another business-scoped id.
 * - `user_changed_user_id`: another business-scoped id of a person whose number is not shared with us.
 * - `customer_identity_changed`: the same number with other keys, as after a new device or a new owner; no handle differs.
 *
 * Source: Meta, "System messages webhook reference" and "Changelog" of 2026-08-11 (`previous_user_id`), read 2026-08.
 */
export function parseSystemChange(item: JsonObject, id: string, at: Timestamp, scope: Scope): ChannelEvent | undefined {
  const system = readObject(item, 'system')
  const kind = system && readString(system, 'type')
  if (system === undefined || kind === undefined) return undefined
  const previous = toHandles([
    readId(system, 'customer') ?? readId(item, 'from'),
    readId(system, 'previous_user_id') ?? readId(item, 'from_user_id'),
  ])
  let current: Handles | undefined
  if (kind === 'user_changed_number' || kind === 'customer_changed_number' || kind === 'user_changed_user_id') {
    current = toHandles([readId(system, 'wa_id') ?? readId(system, 'new_wa_id'), readId(system, 'user_id')])
  } else if (kind === 'customer_identity_changed') {
    current = previous
  }
  if (previous === undefined || current === undefined) return undefined
  return toHandleChange(`${id}:system`, previous, current, at, item, scope)
}

/** Reads an item of `user_id_update[]`: the business-scoped id of a person was replaced. */
export const parseUserIdUpdate: ItemParser = (item, scope) => {
  const change = readObject(item, 'user_id')
  const previous = toHandles([change && readId(change, 'previous')])
  const currentId = change && readId(change, 'current')
  const current = toHandles([readId(item, 'wa_id'), currentId])
  if (previous === undefined) return { unreadable: 'user_id.previous: expected a user id' }
  if (currentId === undefined || current === undefined) return { unreadable: 'user_id.current: expected a user id' }
  const at = toTimestamp(item['timestamp'], scope.receivedAt)
  return toHandleChange(`user_id_update:${digest(item)}`, previous, current, at, item, scope)
}

/** The thread holds the new handles first, since those are answered to, then the old ones, since those are known. */
function toHandleChange(id: string, previous: Handles, current: Handles, at: Timestamp, raw: JsonObject, scope: Scope): HandleChangeEvent {
  const [first, ...others] = current
  const older = previous.filter((old) => !current.some((handle) => handle.kind === old.kind && handle.value === old.value))
  const person = readPerson([...current, ...older].map(toId), scope)
  return {
    type: 'handle-change',
    id,
    account: scope.account,
    at,
    thread: [first, ...others, ...older],
    contact: { ...person, handles: current },
    previous,
    current,
    raw,
  }
}

function toId(handle: Handles[number]): string {
  return handle.kind === 'phone' ? handle.value.slice(1) : handle.value
}
