import type { SubscriptionEvent } from '@crossdesk/core'
import { digest } from '../wire/digest.ts'
import { readId, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readPerson } from './parse-person.ts'
import type { ItemParser } from './scope.ts'

const STATES: Readonly<Record<string, SubscriptionEvent['state']>> = { stop: 'unsubscribed', resume: 'subscribed', signup: 'subscribed' }

/** Reads an item of `user_preferences[]`: the customer stopped, resumed or signed up for a category of messages. */
export const parsePreference: ItemParser = (item, scope) => {
  const contact = readPerson([readId(item, 'wa_id'), readId(item, 'user_id')], scope)
  if (contact === undefined) return { unreadable: 'wa_id: expected a phone number or a user id' }
  const value = readString(item, 'value') ?? ''
  const state = Object.hasOwn(STATES, value) ? STATES[value] : undefined
  if (state === undefined) return { unreadable: 'value: expected stop, resume or signup' }
  const category = readString(item, 'category') ?? 'marketing_messages'
  return {
    type: 'subscription',
    id: `preference:${digest([scope.account.account, item])}`,
    account: scope.account,
    at: toTimestamp(item['timestamp'], scope.receivedAt),
    thread: contact.handles,
    contact,
    topic: category === 'marketing_messages' ? 'marketing' : category,
    state,
    raw: item,
  }
}
