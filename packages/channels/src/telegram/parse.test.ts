import type { JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { parseUpdate } from './parse.ts'
import { ANA, ANA_CHAT, AT, BOT_ID, GROUP, message, only, parse, RECEIVED_AT, SECONDS } from './trial.ts'
import { telegramUpdates } from './update-kinds.ts'

const ANA_HANDLE = { kind: 'telegram-user', value: '51' }
const GROUP_HANDLE = { kind: 'telegram-group', value: '-1001' }
const CONTACT = { handles: [ANA_HANDLE], name: 'Ana Lopes', username: 'ana', locale: 'pt' }
const ACCOUNT = { channel: 'telegram', account: BOT_ID }

describe('a message', () => {
  test('of a private chat has the person as thread and contact, and an id of the update', () => {
    const raw = message({ text: 'Olá' })
    expect(parse('message', raw)).toEqual([
      {
        type: 'message',
        id: `update:${BOT_ID}:100`,
        account: ACCOUNT,
        at: AT,
        direction: 'inbound',
        thread: [ANA_HANDLE],
        contact: CONTACT,
        externalId: '51:7',
        content: [{ type: 'text', text: 'Olá' }],
        raw,
      },
    ])
  })

  test('of a group has the group as thread and the member as contact', () => {
    expect(only('message', parse('message', message({ chat: GROUP, text: 'x' })))).toMatchObject({
      thread: [GROUP_HANDLE],
      contact: CONTACT,
      externalId: '-1001:7',
    })
  })

  test('in the name of a chat has that chat as contact, or nobody when it is the group itself', () => {
    const dummy = { id: 136817688, is_bot: true, first_name: 'Channel' }
    const channel = { id: -1002, type: 'channel', title: 'News', username: 'news' }
    const from = only('message', parse('message', message({ chat: GROUP, from: dummy, sender_chat: channel, text: 'x' })))
    expect(from.contact).toEqual({ handles: [{ kind: 'telegram-group', value: '-1002' }], name: 'News', username: 'news' })
    expect(only('message', parse('message', message({ chat: GROUP, from: dummy, sender_chat: GROUP, text: 'x' }))).contact).toBeUndefined()
  })

  test('of a channel needs no sender', () => {
    const post = { message_id: 2, chat: { id: -1003, type: 'channel', title: 'Shop' }, date: SECONDS, text: 'New' }
    const event = only('message', parse('channel_post', post))
    expect([event.direction, event.thread, event.contact]).toEqual(['inbound', [{ kind: 'telegram-group', value: '-1003' }], undefined])
  })

  test('that the bot itself posted is an echo', () => {
    expect(only('message', parse('channel_post', message({ chat: GROUP, from: { id: Number(BOT_ID) }, text: 'x' }))).direction).toBe(
      'outbound',
    )
  })

  test('of a business belongs to its connection, and what the business wrote is an echo to the customer', () => {
    const owner = { id: 60, is_bot: false, first_name: 'Shop' }
    const from = only('message', parse('business_message', message({ business_connection_id: 'c1', text: 'x' })))
    expect([from.account.account, from.direction]).toEqual(['business:c1', 'inbound'])
    const echo = only('message', parse('business_message', message({ business_connection_id: 'c1', from: owner, text: 'x' })))
    expect([echo.direction, echo.thread, echo.contact?.name]).toEqual(['outbound', [ANA_HANDLE], 'Ana Lopes'])
  })

  test('may answer another one, here or in another chat, but not the start of its topic', () => {
    const replyTo = (fields: object): string | undefined => only('message', parse('message', message({ text: 'x', ...fields }))).replyTo
    expect(replyTo({ reply_to_message: { message_id: 3 } })).toBe('51:3')
    expect(replyTo({ external_reply: { chat: { id: -1009 }, message_id: 4 } })).toBe('-1009:4')
    expect(replyTo({ external_reply: { origin: {} } })).toBeUndefined()
    const topic = { chat: GROUP, is_topic_message: true, message_thread_id: 3 }
    expect(replyTo({ ...topic, reply_to_message: { message_id: 3 } })).toBeUndefined()
    expect(replyTo({ ...topic, reply_to_message: { message_id: 5 } })).toBe('-1001:5')
  })

  test.each([{ forward_origin: { type: 'user' } }, { forward_date: SECONDS }])('is forwarded when it says so: %j', (fields) => {
    expect(only('message', parse('message', message({ text: 'x', ...fields }))).forwarded).toBe('once')
  })

  test.each([
    ['/start spring-sale_1', 'spring-sale_1'],
    ['/start@shop_bot abc', 'abc'],
    ['/start', undefined],
    ['/start two words', undefined],
    ['/starting abc', undefined],
    [`/start ${'a'.repeat(65)}`, undefined],
  ])('%j came through a link with payload %j', (text, id) => {
    const references = id === undefined ? undefined : [{ type: 'advert', sourceType: 'deep-link', id }]
    expect(only('message', parse('message', message({ text }))).references).toEqual(references)
  })

  test('of an album is one message for each file', () => {
    const photo = (id: string) => [{ file_id: id, width: 1, height: 1 }]
    const ids = [1, 2].flatMap((index) =>
      parse('message', message({ message_id: index, media_group_id: 'g', photo: photo(`p${index}`) }), index),
    )
    expect(ids.map((event) => event.type === 'message' && event.externalId)).toEqual(['51:1', '51:2'])
  })
})

test('an edit names the message and has the time of the edit', () => {
  expect(only('edit', parse('edited_message', message({ text: 'y', edit_date: SECONDS + 60 })))).toMatchObject({
    target: '51:7',
    at: AT + 60_000,
    direction: 'inbound',
    content: [{ type: 'text', text: 'y' }],
  })
  expect(only('edit', parse('edited_channel_post', message({ chat: GROUP, text: 'y' }))).at).toBe(AT)
  expect(only('edit', parse('edited_business_message', message({ business_connection_id: 'c1', text: 'y' }))).account.account).toBe(
    'business:c1',
  )
})

test.each([
  ['migrate_to_chat_id', { id: -44, type: 'group' }, -1001],
  ['migrate_from_chat_id', { id: -1001, type: 'supergroup' }, -44],
])('%s is the new address of the group', (field, chat, other) => {
  const old = { kind: 'telegram-group', value: '-44' }
  expect(only('handle-change', parse('message', message({ chat, [field]: other })))).toMatchObject({
    previous: [old],
    current: [GROUP_HANDLE],
    thread: [GROUP_HANDLE, old],
  })
})

test('business messages that are gone are a deletion each', () => {
  const events = parse('deleted_business_messages', { business_connection_id: 'c1', chat: ANA_CHAT, message_ids: [7, 8, 7] })
  expect(events).toMatchObject([
    { type: 'deletion', id: `update:${BOT_ID}:100:7`, target: '51:7', account: { account: 'business:c1' }, at: RECEIVED_AT },
    { type: 'deletion', id: `update:${BOT_ID}:100:8`, target: '51:8' },
  ])
})

test.each([
  [true, 'info'],
  [false, 'warning'],
])('a business connection with is_enabled %s is news of severity %s for the bot', (is_enabled, severity) => {
  const data = { id: 'c1', user: ANA, user_chat_id: 51, date: SECONDS, is_enabled }
  expect(only('account-notice', parse('business_connection', data))).toMatchObject({
    account: ACCOUNT,
    at: AT,
    notice: 'business_connection',
    severity,
    data,
  })
})

describe('a pressed button', () => {
  const keyboard = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }], [{ text: 'No', callback_data: 'n' }]] }

  test('is a choice with the label that was pressed, in answer to its message', () => {
    const query = { id: 'q1', from: ANA, message: message({ text: '?', reply_markup: keyboard }), data: 'n' }
    expect(only('message', parse('callback_query', query))).toMatchObject({
      externalId: 'callback:q1',
      at: RECEIVED_AT,
      direction: 'inbound',
      thread: [ANA_HANDLE],
      contact: CONTACT,
      content: [{ type: 'choice', id: 'n', title: 'No' }],
      replyTo: '51:7',
    })
  })

  test('without its message belongs to the person; without a label it is called by its data', () => {
    const event = only('message', parse('callback_query', { id: 'q1', from: ANA, inline_message_id: 'i', data: 'n' }))
    expect([event.thread, event.replyTo, event.content]).toEqual([[ANA_HANDLE], undefined, [{ type: 'choice', id: 'n', title: 'n' }]])
  })

  test('under a business message belongs to the business, in a group to the group', () => {
    const press = (fields: JsonObject) =>
      only('message', parse('callback_query', { id: 'q', from: ANA, data: 'n', message: message(fields) }))
    expect(press({ business_connection_id: 'c1' }).account.account).toBe('business:c1')
    expect(press({ chat: GROUP })).toMatchObject({ thread: [GROUP_HANDLE], contact: CONTACT })
  })

  test('of a game is a choice of the game; with neither it is kept', () => {
    expect(only('message', parse('callback_query', { id: 'q', from: ANA, game_short_name: 'g' })).content).toMatchObject([{ id: 'g' }])
    expect(only('message', parse('callback_query', { id: 'q', from: ANA })).content).toMatchObject([{ type: 'unsupported' }])
  })
})

describe('a reaction', () => {
  const emoji = (value: string) => ({ type: 'emoji', emoji: value })
  const change = (old_reaction: object[], new_reaction: object[], fields: object = {}) =>
    parse('message_reaction', { chat: GROUP, message_id: 3, user: ANA, date: SECONDS, old_reaction, new_reaction, ...fields } as never)

  test('that was added has its emoji', () => {
    expect(only('reaction', change([emoji('👍')], [emoji('👍'), emoji('🔥')]))).toMatchObject({
      target: '-1001:3',
      emoji: '🔥',
      direction: 'inbound',
      thread: [GROUP_HANDLE],
      contact: CONTACT,
      at: AT,
    })
  })

  test('that was taken away comes first, without emoji, then what is left, each with an id of its own', () => {
    const events = change([emoji('👍'), emoji('🔥')], [emoji('🔥')])
    expect(events.map((event) => event.type === 'reaction' && event.emoji)).toEqual([undefined, '🔥'])
    expect(new Set(events.map((event) => event.id)).size).toBe(2)
    expect(change([emoji('👍')], [])).toHaveLength(1)
  })

  test('may be a custom emoji or a paid star, and may come from a chat', () => {
    const events = change([], [{ type: 'custom_emoji', custom_emoji_id: '5' }, { type: 'paid' }], { user: undefined, actor_chat: GROUP })
    expect(events).toMatchObject([{ emoji: 'custom_emoji:5', contact: { name: 'Fans' } }, { emoji: '⭐' }])
  })
})

test.each([
  ['kicked', undefined, 'unsubscribed'],
  ['left', undefined, 'unsubscribed'],
  ['member', undefined, 'subscribed'],
  ['administrator', undefined, 'subscribed'],
  ['restricted', false, 'unsubscribed'],
  ['restricted', true, 'subscribed'],
])('a chat in which the bot is %s (is_member %s) is %s', (status, is_member, state) => {
  const change = {
    chat: ANA_CHAT,
    from: ANA,
    date: SECONDS,
    new_chat_member: { status, ...(is_member === undefined ? {} : { is_member }) },
  }
  expect(only('subscription', parse('my_chat_member', change))).toMatchObject({
    topic: 'all',
    state,
    thread: [ANA_HANDLE],
    contact: CONTACT,
  })
})

/** The kinds that say something of a conversation or of an account. */
const READ = new Set([
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'callback_query',
  'my_chat_member',
])

test.each([...telegramUpdates.filter((kind) => !READ.has(kind)), 'something_new', 'constructor', '__proto__'])(
  '%s is kept whole',
  (kind) => {
    const update: unknown = JSON.parse(`{"update_id":100,"${kind}":{"id":"x","date":${SECONDS}}}`)
    expect(parseUpdate(update, BOT_ID, RECEIVED_AT)).toEqual([
      { type: 'unknown', id: `update:${BOT_ID}:100`, account: ACCOUNT, at: AT, kind, raw: { id: 'x', date: SECONDS } },
    ])
  },
)

test.each([
  ['message', {}, 'message.chat.id'],
  ['message', message({ message_id: null }), 'message.message_id'],
  ['message', message({ message_id: 2 ** 53 }), 'message.message_id'],
  ['edited_message', {}, 'edited_message.chat.id'],
  ['callback_query', { from: ANA }, 'callback_query.id'],
  ['callback_query', { id: 'q' }, 'callback_query.from.id'],
  ['message_reaction', {}, 'message_reaction.chat.id'],
  ['message_reaction', { chat: GROUP }, 'message_reaction.message_id'],
  ['message_reaction', { chat: GROUP, message_id: 1, new_reaction: [{ type: 'new' }] }, 'message_reaction.new_reaction'],
  ['my_chat_member', {}, 'my_chat_member.chat.id'],
  ['my_chat_member', { chat: GROUP, new_chat_member: { status: 'new' } }, 'my_chat_member.new_chat_member.status'],
  ['deleted_business_messages', {}, 'deleted_business_messages.business_connection_id'],
  ['deleted_business_messages', { business_connection_id: 'c' }, 'deleted_business_messages.chat.id'],
  ['deleted_business_messages', { business_connection_id: 'c', chat: GROUP }, 'deleted_business_messages.message_ids'],
  ['message', 5, 'message'],
])('an unreadable %s is kept with the field that is wrong', (kind, item, field) => {
  expect(only('unknown', parse(kind, item)).reason).toMatch(new RegExp(`^${field}: expected`))
})

test('an update with its id alone is nothing; one of several kinds has several ids; one without an id has a stable one', () => {
  expect(parseUpdate({ update_id: 1 }, BOT_ID, RECEIVED_AT)).toEqual([])
  const several = parseUpdate({ update_id: 1, message: message({ text: 'x' }), poll: {} }, BOT_ID, RECEIVED_AT)
  expect(several.map((event) => event.id)).toEqual([`update:${BOT_ID}:1`, `update:${BOT_ID}:1:poll`])
  const bare = { message: message({ text: 'x' }) }
  expect(parseUpdate(bare, BOT_ID, 1)[0]?.id).toBe(parseUpdate(structuredClone(bare), BOT_ID, 2)[0]?.id)
  expect(only('unknown', parseUpdate('x', BOT_ID, RECEIVED_AT)).reason).toBe('expected an update object')
})
