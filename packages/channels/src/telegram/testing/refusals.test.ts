import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { startTrial } from './trial.ts'

describe('who can be written to', () => {
  test('only who started the bot, did not block it, and is there at all', async () => {
    const { mia, send, updates, platform } = startTrial(seededRandom(1))
    expect(await send()).toMatchObject({ status: 403, description: "Forbidden: bot can't initiate conversation with a user" })
    expect((await send({ chat_id: 1 })).description).toBe('Bad Request: chat not found')
    expect((await send({ chat_id: '' })).description).toBe('Bad Request: chat_id is empty')
    await mia.starts()
    expect((await send()).status).toBe(200)
    await mia.blocks()
    expect(await send()).toMatchObject({
      status: 403,
      body: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
    })
    await expect(mia.writes('?')).rejects.toThrow('blocked the bot')
    await mia.starts()
    expect((await send()).status).toBe(200)
    await platform.settled()
    expect(updates.slice(1)).toMatchObject([
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked', until_date: 0 } } },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
      { message: { text: '/start' } },
    ])
  })

  test('a wrong token, an unknown method and another host', async () => {
    const { platform, call } = startTrial(seededRandom(1))
    const get = async (url: string) => (await (await platform.fetch(url)).json()) as unknown
    expect(await get('https://api.telegram.org/bot1:x/getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
    expect((await call('sendTelepathy')).body).toEqual({ ok: false, error_code: 404, description: 'Not Found: method not found' })
    expect((await call('constructor')).status).toBe(404)
    expect(await get('https://api.telegram.org/')).toMatchObject({ error_code: 404 })
    await expect(platform.fetch('https://shop.test/')).rejects.toThrow('api.telegram.org only')
    expect((await call('getMe')).result).toMatchObject({
      id: 7_000_000_001,
      username: 'nordwind_shop_bot',
      can_read_all_group_messages: false,
    })
  })
})

describe('refused texts', () => {
  test.each([
    [{}, 'Bad Request: message text is empty'],
    [{ text: ' \n ' }, 'Bad Request: text must be non-empty'],
    [{ text: 'a'.repeat(4_097) }, 'Bad Request: message is too long'],
    [{ text: 'ü'.repeat(16_385) }, 'Bad Request: text is too long'],
    [{ text: 'a', parse_mode: 'BBCode' }, 'Bad Request: unsupported parse_mode'],
    [{ text: 'a', parse_mode: 'constructor' }, 'Bad Request: unsupported parse_mode'],
    [{ text: '<b>a', parse_mode: 'HTML' }, 'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'],
    [{ text: 'a', entities: [{ type: 'bold', offset: 0 }] }, 'Bad Request: can\'t parse MessageEntity: Can\'t find field "length"'],
    [{ text: 'a', reply_parameters: { message_id: 99 } }, 'Bad Request: message to be replied not found'],
    [{ text: 'a', reply_to_message_id: 99 }, 'Bad Request: message to be replied not found'],
    [{ text: 'a', reply_parameters: { message_id: 1, quote: 'nie gesagt' } }, 'Bad Request: QUOTE_TEXT_INVALID'],
  ])('%o', async (parameters, description) => {
    const { mia, refusal } = startTrial(seededRandom(1))
    await mia.starts()
    expect(await refusal('sendMessage', parameters)).toBe(description)
  })

  test('4096 characters count after the markup is parsed, and an emoji is one', async () => {
    const { mia, send } = startTrial(seededRandom(1))
    await mia.starts()
    expect((await send({ text: `<b>${'😀'.repeat(4_096)}</b>`, parse_mode: 'HTML' })).status).toBe(200)
  })

  test('an answer to a message that is gone goes without it when that is allowed', async () => {
    const { mia, send } = startTrial(seededRandom(1))
    await mia.starts()
    const { result } = await send({ reply_parameters: { message_id: 99, allow_sending_without_reply: true } })
    expect(result).not.toHaveProperty('reply_to_message')
  })

  test.each([
    ['sendLocation', { latitude: 91, longitude: 0 }, 'Bad Request: wrong latitude or longitude specified'],
    ['sendLocation', { latitude: 1 }, 'Bad Request: longitude is empty'],
    ['sendContact', { first_name: 'A' }, 'Bad Request: PHONE_NUMBER_INVALID'],
    ['sendChatAction', { action: 'dancing' }, 'Bad Request: wrong parameter action in request'],
    ['setMessageReaction', { message_id: 1, reaction: [{ type: 'emoji', emoji: '🦖' }] }, 'Bad Request: REACTION_INVALID'],
    ['setMessageReaction', { message_id: 9, reaction: [] }, 'Bad Request: message to react not found'],
    [
      'setMessageReaction',
      { message_id: 1, reaction: ['👍', '🔥'].map((emoji) => ({ type: 'emoji', emoji })) },
      'Bad Request: REACTIONS_TOO_MANY',
    ],
    ['copyMessage', { from_chat_id: 515_550_101, message_id: 9 }, 'Bad Request: message to copy not found'],
    ['deleteMessages', { message_ids: [0] }, 'Bad Request: invalid message identifier specified'],
  ])('%s %o', async (method, parameters, description) => {
    const { mia, refusal } = startTrial(seededRandom(1))
    await mia.starts()
    expect(await refusal(method, parameters)).toBe(description)
  })

  test('what is older than 48 hours cannot be deleted; of several, the rest goes', async () => {
    const { mia, send, clock, refusal, call } = startTrial(seededRandom(1))
    await mia.starts()
    await send()
    clock.advance(49 * 3_600_000)
    await send()
    expect(await refusal('deleteMessage', { message_id: 2 })).toBe("Bad Request: message can't be deleted for everyone")
    expect((await call('deleteMessages', { chat_id: mia.id, message_ids: [2, 3, 77] })).result).toBe(true)
    expect(mia.received.map(({ deleted }) => deleted)).toEqual([false, true])
  })
})

describe('rates', () => {
  test('a chat takes a short burst, then one message a second', async () => {
    const { mia, send, clock } = startTrial(seededRandom(1))
    await mia.starts()
    const burst = []
    for (let turn = 0; turn < 6; turn++) burst.push((await send()).status)
    expect(burst).toEqual([200, 200, 200, 200, 200, 429])
    expect((await send()).body).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    clock.advance(1_000)
    expect([(await send()).status, (await send()).status]).toEqual([200, 429])
  })

  test('all chats together take 30 in a second', async () => {
    const { platform, send, clock } = startTrial(seededRandom(1))
    const people = Array.from({ length: 31 }, (_, index) => platform.person({ name: 'P', id: 1_000 + index }))
    const statuses = []
    for (const person of people) {
      await person.starts()
      statuses.push((await send({ chat_id: person.id })).status)
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    clock.advance(999)
    expect((await send({ chat_id: 1_030 })).status).toBe(429)
    clock.advance(1)
    expect((await send({ chat_id: 1_030 })).status).toBe(200)
  })

  test('a group takes 20 in a minute', async () => {
    const { platform, send, clock } = startTrial(seededRandom(1))
    const group = platform.group({ title: 'Team' })
    const statuses = []
    for (let turn = 0; turn < 21; turn++) {
      statuses.push((await send({ chat_id: group.id })).status)
      clock.advance(2_000)
    }
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429])
    expect((await send({ chat_id: group.id })).body['parameters']).toEqual({ retry_after: 18 })
    clock.advance(18_000)
    expect((await send({ chat_id: group.id })).status).toBe(200)
  })
})
