import type { Json, JsonObject } from '@crossdesk/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWebhook } from './parse.ts'

const RECEIVED_AT = Date.UTC(2026, 7, 12)

const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json>('', '0', -1, 1e300, [], {}, null, 'constructor', '__proto__'),
)
const types = [
  'text',
  'image',
  'audio',
  'document',
  'location',
  'contacts',
  'order',
  'interactive',
  'button',
  'system',
  'unsupported',
  'reaction',
  'edit',
  'revoke',
  'hologram',
]
const payload = fc.record(
  {
    body: odd,
    id: odd,
    message_id: odd,
    original_message_id: odd,
    type: fc.constantFrom('nfm_reply', 'list_reply', 'user_changed_number', 'call_permission_reply'),
    wa_id: odd,
    user_id: odd,
    latitude: odd,
    longitude: odd,
    product_items: odd,
    message: odd,
    nfm_reply: odd,
    list_reply: odd,
    payload: odd,
    text: odd,
  },
  { requiredKeys: [] },
)

/** A message whose parts may be of any form. */
const message = fc
  .record({
    type: fc.constantFrom(...types),
    content: fc.oneof(payload, odd),
    from: fc.oneof(fc.constantFrom<Json>('351900000001', 'PT.1', 351900000001), odd),
    context: odd,
    referral: odd,
    errors: odd,
    timestamp: odd,
  })
  .map(({ type, content, ...rest }): JsonObject => ({ ...rest, type, [type]: content }))
const status = fc.record(
  {
    status: fc.constantFrom('sent', 'delivered', 'read', 'played', 'failed', 'warning'),
    recipient_id: odd,
    recipient_type: fc.constantFrom('group', 'individual'),
    errors: odd,
    type: fc.constantFrom('call', 'message'),
  },
  { requiredKeys: ['status'] },
)

function body(messages: readonly Json[], statuses: readonly Json[], contacts: Json): JsonObject {
  const value = { metadata: { phone_number_id: '1' }, contacts, messages, statuses }
  return { object: 'whatsapp_business_account', entry: [{ id: '2', changes: [{ field: 'messages', value }] }] }
}

test('any JSON is read without throwing', () => {
  fc.assert(
    fc.property(odd, odd, (left, right) => {
      for (const whole of [
        left,
        { entry: left },
        { entry: [left] },
        { entry: [{ changes: left }] },
        { entry: [{ changes: [{ value: left, field: right }] }] },
      ]) {
        expect(Array.isArray(parseWebhook(whole, RECEIVED_AT))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('each item of a body yields exactly one event that holds it, whatever form its parts have', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(message, odd)), fc.array(fc.oneof(status, odd)), odd, (messages, statuses, contacts) => {
      const items = [...messages, ...statuses]
      const events = parseWebhook(body(messages, statuses, contacts), RECEIVED_AT)
      expect(events.map((event) => event.raw)).toEqual(items)
    }),
    { numRuns: 300 },
  )
})

test('the same body yields the same events, and they are plain JSON', () => {
  fc.assert(
    fc.property(fc.array(message), fc.array(status), (messages, statuses) => {
      const whole = body(messages, statuses, [])
      const events = parseWebhook(whole, RECEIVED_AT)
      expect(parseWebhook(structuredClone(whole), RECEIVED_AT)).toEqual(events)
      expect(JSON.parse(JSON.stringify(events))).toEqual(
        JSON.parse(JSON.stringify(events, (_key, value: unknown) => (value === undefined ? 'undefined' : value))),
      )
    }),
    { numRuns: 200 },
  )
})

test('items with ids of their own have event ids of their own, which do not depend on the batch', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), fc.array(status, { maxLength: 8 }), (messages, statuses) => {
      const numbered = messages.map((item, index): JsonObject => ({ ...item, id: `wamid.m${index}`, from: '351900000001' }))
      const receipts = statuses.map((item, index) => ({ ...item, id: `wamid.s${index}` }))
      const ids = parseWebhook(body(numbered, receipts, []), RECEIVED_AT).map((event) => event.id)
      expect(new Set(ids).size).toBe(ids.length)
      const alone = numbered.flatMap((item) => parseWebhook(body([item], [], []), RECEIVED_AT + 1).map((event) => event.id))
      expect(ids.slice(0, alone.length)).toEqual(alone)
    }),
    { numRuns: 200 },
  )
})

test('a valid body with one value replaced or removed is read without throwing, and its other items are as before', () => {
  const good = (index: number): JsonObject => ({
    id: `wamid.${index}`,
    from: '351900000001',
    timestamp: '1786500000',
    type: 'text',
    text: { body: 'x' },
  })
  const expected = parseWebhook(body([good(0), good(1), good(2)], [], []), RECEIVED_AT)
  fc.assert(
    fc.property(fc.constantFrom('id', 'from', 'timestamp', 'type', 'text'), fc.option(odd), (key, replacement) => {
      const { [key]: _removed, ...rest } = good(1)
      const broken = replacement === null ? rest : { ...rest, [key]: replacement }
      const events = parseWebhook(body([good(0), broken, good(2)], [], []), RECEIVED_AT)
      expect([events[0], events[2]]).toEqual([expected[0], expected[2]])
      expect(events).toHaveLength(3)
    }),
    { numRuns: 300 },
  )
})

test('nesting of any depth is read', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as Json
  const events = parseWebhook(body([deep, { id: 'w', from: '1', type: 'text', text: deep }], [deep], deep), RECEIVED_AT)
  expect(events.map((event) => event.type)).toEqual(['unknown', 'message', 'unknown'])
})

test('many contacts and messages are read in linear time', () => {
  const count = 20_000
  const contacts = Array.from({ length: count }, (_, index) => ({ wa_id: String(1_000_000 + index) }))
  const messages = contacts.map(({ wa_id }, index) => ({ id: `w${index}`, from: wa_id, type: 'text', text: { body: 'x' } }))
  const before = performance.now()
  expect(parseWebhook(body(messages, [], contacts), RECEIVED_AT)).toHaveLength(count)
  // Quadratic, it would take some ten seconds.
  expect(performance.now() - before).toBeLessThan(2_000)
})
