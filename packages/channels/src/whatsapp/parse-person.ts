import type { Contact, Handle, JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readId, readObject, readString } from '../wire/read.ts'
import type { Scope } from './scope.ts'

/** All handles of one person or group, the one to answer to first. */
export type Handles = readonly [Handle, ...Handle[]]

/**
 * The handle of a WhatsApp id: digits are a phone number, anything else (`US.1349…`) is a business-scoped user id, which since 2026
 * may stand wherever a phone number stood (Meta, "Business-scoped user IDs", read 2026-08).
 */
export function toHandle(id: string): Handle {
  const digits = id.startsWith('+') ? id.slice(1) : id
  return /^\d{1,15}$/.test(digits) ? { kind: 'phone', value: `+${digits}` } : { kind: 'whatsapp-user', value: id }
}

/** The handles of some ids of one person, each once, phone numbers first. Undefined when there is no id at all. */
export function toHandles(ids: readonly (string | undefined)[]): Handles | undefined {
  const phones: Handle[] = []
  const users: Handle[] = []
  for (const id of ids) {
    if (id === undefined) continue
    const handle = toHandle(id)
    const list = handle.kind === 'phone' ? phones : users
    if (!list.some((known) => known.value === handle.value)) list.push(handle)
  }
  const [first, ...others] = [...phones, ...users]
  return first === undefined ? undefined : [first, ...others]
}

/** The person with these ids, completed by the change's `contacts[]`. Undefined when there is no id at all. */
export function readPerson(ids: readonly (string | undefined)[], scope: Scope): Contact | undefined {
  let listed: JsonObject | undefined
  for (const id of ids) if (id !== undefined) listed ??= scope.contactOf(id)
  const handles = toHandles(listed === undefined ? ids : [...ids, readId(listed, 'wa_id'), readId(listed, 'user_id')])
  if (handles === undefined) return undefined
  const profile = listed === undefined ? undefined : readObject(listed, 'profile')
  if (profile === undefined) return { handles }
  return compact<Contact>({ handles, name: readString(profile, 'name'), username: readString(profile, 'username') })
}

/** The handle of a group chat. */
export function toGroupHandle(groupId: string): Handle {
  return { kind: 'whatsapp-group', value: groupId }
}
