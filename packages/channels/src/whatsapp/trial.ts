import type { ChannelEvent, ChannelEventOf, ChannelEventType, JsonObject } from '@crossdesk/core'
import { expect } from 'vitest'
import { parseWebhook } from './parse.ts'

/** Our time of all webhooks in the tests of the parser. */
export const RECEIVED_AT: number = Date.UTC(2026, 7, 12, 9)
/** The platform's time of all events, as WhatsApp writes it. */
export const SECONDS: string = '1786500000'
/** The same as the model has it. */
export const AT: number = 1786500000000
/** The customer, as WhatsApp describes her. */
export const ANA: JsonObject = { wa_id: '351900000001', user_id: 'PT.100200300', profile: { name: 'Ana', username: 'ana.pt' } }

/** A webhook's body with one change. */
export function body(value: JsonObject, field = 'messages'): JsonObject {
  const metadata = { display_phone_number: '351210000000', phone_number_id: '500100' }
  return { object: 'whatsapp_business_account', entry: [{ id: '900800', changes: [{ field, value: { metadata, ...value } }] }] }
}

/** What the parser makes of it. */
export function parse(value: JsonObject, field?: string): ChannelEvent[] {
  return parseWebhook(body(value, field), RECEIVED_AT)
}

/** The only event, of the type that is expected. */
export function only<T extends ChannelEventType>(type: T, events: readonly ChannelEvent[]): ChannelEventOf<T> {
  expect(events.map((event) => event.type)).toEqual([type])
  return events[0] as ChannelEventOf<T>
}

/** A message of Ana's. */
export function message(item: JsonObject): JsonObject {
  return { id: 'wamid.1', from: '351900000001', timestamp: SECONDS, ...item }
}
