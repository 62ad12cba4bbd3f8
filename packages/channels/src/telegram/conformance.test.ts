import type { JsonObject, OutboundPart } from '@crossdesk/core'
import { adapterConformance } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import { ANA, ANA_CHAT, BOT_ID, GROUP, message, refusal, SECONDS, SECRET, sent, TOKEN } from './trial.ts'

const photo = [{ file_id: 'p1', width: 90, height: 90 }]
const location = { latitude: 52.5, longitude: 13.4 }
const updates: readonly JsonObject[] = [
  { message: message({ text: 'Olá', entities: [{ type: 'bold', offset: 0, length: 3 }] }) },
  { message: message({ text: '/start sale' }) },
  { message: message({ chat: GROUP, photo, caption: 'broken', reply_to_message: { message_id: 3 }, forward_date: SECONDS }) },
  { message: message({ voice: { file_id: 'v1', duration: 3, mime_type: 'audio/ogg' } }) },
  { message: message({ document: { file_id: 'd1', file_name: 'invoice.pdf', mime_type: 'application/pdf' } }) },
  { message: message({ sticker: { file_id: 's1', emoji: '🐱' } }) },
  { message: message({ location, venue: { location, title: 'Home', address: 'Street 1' } }) },
  { message: message({ contact: { phone_number: '+4915155501', first_name: 'Lee' } }) },
  { message: message({ web_app_data: { data: '{"a":1}', button_text: 'Open' } }) },
  { message: message({ poll: { question: 'Size?', options: [{ text: 'S' }] } }) },
  { message: message({ new_chat_members: [ANA] }) },
  { message: message({ story: {} }) },
  { message: message({ chat: GROUP, migrate_from_chat_id: -44 }) },
  { edited_message: message({ text: 'Olá!', edit_date: SECONDS + 1 }) },
  { channel_post: { message_id: 1, chat: GROUP, date: SECONDS, text: 'News' } },
  { business_connection: { id: 'c1', user: ANA, user_chat_id: 51, date: SECONDS, is_enabled: true } },
  { business_message: message({ business_connection_id: 'c1', text: 'Oi' }) },
  { deleted_business_messages: { business_connection_id: 'c1', chat: ANA_CHAT, message_ids: [1, 2] } },
  { callback_query: { id: 'q1', from: ANA, message: message({ text: '?' }), data: 'yes' } },
  {
    message_reaction: {
      chat: GROUP,
      message_id: 3,
      user: ANA,
      date: SECONDS,
      old_reaction: [{ type: 'emoji', emoji: '👍' }],
      new_reaction: [{ type: 'emoji', emoji: '🔥' }],
    },
  },
  { my_chat_member: { chat: ANA_CHAT, from: ANA, date: SECONDS, new_chat_member: { status: 'kicked' } } },
  { inline_query: { id: 'i1', from: ANA, query: 'shoes', offset: '' } },
]

const parts: readonly OutboundPart[] = (
  [
    { type: 'text', text: 'On its way: https://example.com' },
    { type: 'media', kind: 'image', source: { in: 'url', url: 'https://example.com/a.jpg' }, caption: 'Here' },
    { type: 'location', latitude: 52.5, longitude: 13.4 },
    { type: 'contact', name: 'Support', phones: [{ value: '+4930555' }] },
    { type: 'choices', text: 'Which?', options: [{ id: 'a', title: 'A' }] },
    { type: 'card', text: 'Track it', actions: [{ type: 'url', title: 'Track', url: 'https://example.com/t' }] },
    { type: 'form', formId: 'https://example.com/form', text: 'Your address', actionLabel: 'Open' },
  ] as const
).map((content, index) => ({
  id: `part.${index}`,
  account: { channel: 'telegram', account: BOT_ID },
  to: { kind: 'telegram-user', value: '51' },
  content,
}))

describe('Telegram is a channel adapter', () => {
  const cases = adapterConformance({
    create: () => telegram({ bots: [{ token: TOKEN, secretToken: SECRET }] }),
    credentials: {},
    sign: (body) => new Request('https://desk.test/tg', { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': SECRET }, body }),
    signsBody: false,
    webhooks: updates.map((update, index) => JSON.stringify({ update_id: index + 1, ...update })),
    parts,
    accepted: () => sent(),
    throttled: () => refusal(429, 'Too Many Requests: retry after 30', { retry_after: 30 }),
  })

  test.each(cases)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
