import type { Json, JsonObject } from '@crossdesk/core'
import { channelEventSchema } from '@crossdesk/core/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseUpdate } from './parse.ts'
import { telegramUpdates } from './update-kinds.ts'
import { ANA, BOT_ID, GROUP, message, RECEIVED_AT, SECONDS } from './trial.ts'

const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json>('', '0', -1, 1e300, [], {}, null, 'constructor', '__proto__'),
)
const kind = fc.constantFrom(...telegramUpdates, 'hologram')
const field = fc.constantFrom(
  'chat',
  'from',
  'message_id',
  'date',
  'text',
  'entities',
  'photo',
  'document',
  'location',
  'venue',
  'contact',
  'web_app_data',
  'poll',
  'paid_media',
  'reply_to_message',
  'external_reply',
  'sender_chat',
  'migrate_to_chat_id',
  'business_connection_id',
  'message',
  'data',
  'id',
  'message_ids',
  'old_reaction',
  'new_reaction',
  'user',
  'new_chat_member',
)
const good: JsonObject = {
  ...message({ text: '/start a', entities: [{ type: 'bold', offset: 0, length: 2 }] }),
  id: 'q1',
  data: 'd',
  message: message({ reply_markup: { inline_keyboard: [[{ text: 'D', callback_data: 'd' }]] } }),
  user: ANA,
  old_reaction: [],
  new_reaction: [{ type: 'emoji', emoji: '👍' }],
  new_chat_member: { status: 'member' },
  business_connection_id: 'c1',
  message_ids: [1],
}
const item = fc.oneof(
  odd,
  fc.dictionary(field, odd).map((fields): JsonObject => ({ ...good, ...fields })),
  fc.dictionary(field, odd).map((fields): JsonObject => ({ ...message({}), chat: GROUP, ...fields })),
)

test('any JSON is read without throwing', () => {
  fc.assert(
    fc.property(odd, (update) => {
      expect(Array.isArray(parseUpdate(update, BOT_ID, RECEIVED_AT))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('each kind yields at least one event, always the same ones, as plain JSON with ids of their own', () => {
  fc.assert(
    fc.property(kind, item, (name, value) => {
      const update = { update_id: 5, [name]: value }
      const events = parseUpdate(update, BOT_ID, RECEIVED_AT)
      expect(events.length).toBeGreaterThan(0)
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      expect(events.every(({ id }) => id.startsWith(`update:${BOT_ID}:5`))).toBe(true)
      expect(parseUpdate(structuredClone(update), BOT_ID, RECEIVED_AT)).toEqual(events)
      expect(JSON.stringify(events, (_key, inner: unknown) => (inner === undefined ? 'absent' : inner))).toBe(JSON.stringify(events))
    }),
    { numRuns: 1000 },
  )
})

test('what is read of a sound update fits the model', () => {
  for (const name of telegramUpdates) {
    for (const event of parseUpdate({ update_id: 5, [name]: good }, BOT_ID, RECEIVED_AT)) {
      const result = channelEventSchema.safeParse(event)
      expect(result.success ? name : result.error.issues).toBe(name)
    }
  }
})

test('nesting of any depth is read', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as Json
  expect(parseUpdate({ message: deep }, BOT_ID, RECEIVED_AT)).toMatchObject([{ type: 'unknown' }])
  expect(parseUpdate({ message: { ...good, date: SECONDS, photo: deep } }, BOT_ID, RECEIVED_AT)).toMatchObject([{ type: 'message' }])
})
