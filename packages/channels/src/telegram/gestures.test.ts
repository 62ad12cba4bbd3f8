import type { Content, JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import type { TelegramContext } from './bot-api.ts'
import { ok, refusal, TOKEN, trial } from './trial.ts'

const adapter = telegram({ bots: [{ token: TOKEN }] })
const TARGET = { to: { kind: 'telegram-user', value: '51' }, externalId: '51:7' }
const PRESS = { ...TARGET, externalId: 'callback:1' }
const BUSINESS = 'business:c1'
const MESSAGE = { chat_id: 51, message_id: 7 }

/** The calls that a gesture makes. */
async function callsOf(gesture: (context: TelegramContext) => Promise<void>, account?: string): Promise<readonly JsonObject[]> {
  const { context, calls } = trial(() => ok(true), account)
  await gesture(context)
  return calls.map(({ method, parameters }) => ({ method, ...parameters }))
}

const refused = { kind: 'rejected' }

describe('gestures', () => {
  test('a read mark is for businesses; elsewhere there are none', async () => {
    const expected = [{ method: 'readBusinessMessage', business_connection_id: 'c1', ...MESSAGE }]
    expect(await callsOf((context) => adapter.markRead!(TARGET, context), BUSINESS)).toEqual(expected)
    expect(await callsOf((context) => adapter.markRead!(TARGET, context))).toEqual([])
    expect(await callsOf((context) => adapter.markRead!(PRESS, context), BUSINESS)).toEqual([])
  })

  test('typing is shown to the chat, whatever the message', async () => {
    expect(await callsOf((context) => adapter.showTyping!(PRESS, context))).toEqual([
      { method: 'sendChatAction', chat_id: 51, action: 'typing' },
    ])
    expect(await callsOf((context) => adapter.showTyping!(TARGET, context), BUSINESS)).toMatchObject([{ business_connection_id: 'c1' }])
  })

  test.each<[string | undefined, readonly JsonObject[]]>([
    ['👍', [{ type: 'emoji', emoji: '👍' }]],
    ['custom_emoji:77', [{ type: 'custom_emoji', custom_emoji_id: '77' }]],
    [undefined, []],
  ])('the reaction %s', async (emoji, reaction) => {
    expect(await callsOf((context) => adapter.react!(TARGET, emoji, context))).toEqual([
      { method: 'setMessageReaction', ...MESSAGE, reaction },
    ])
  })

  test('a reaction needs a message, and is not possible for a business', async () => {
    await expect(callsOf((context) => adapter.react!(PRESS, '👍', context))).rejects.toMatchObject(refused)
    await expect(callsOf((context) => adapter.react!(TARGET, '👍', context), BUSINESS)).rejects.toMatchObject(refused)
  })

  test('a message is deleted, in a business chat by the business', async () => {
    expect(await callsOf((context) => adapter.remove!(TARGET, context))).toEqual([{ method: 'deleteMessage', ...MESSAGE }])
    expect(await callsOf((context) => adapter.remove!(TARGET, context), BUSINESS)).toEqual([
      { method: 'deleteBusinessMessages', business_connection_id: 'c1', message_ids: [7] },
    ])
    await expect(callsOf((context) => adapter.remove!(PRESS, context))).rejects.toMatchObject(refused)
  })

  test('that are refused are delivery errors', async () => {
    const { context } = trial(() => refusal(401, 'Unauthorized'))
    await expect(adapter.showTyping!(TARGET, context)).rejects.toMatchObject({ kind: 'unauthorised' })
  })
})

describe('an edit', () => {
  const edited = (content: Content, account?: string) => callsOf((context) => adapter.edit!(TARGET, content, context), account)
  const media = { type: 'media', kind: 'image', source: { in: 'url', url: 'https://a.example/f' } } as const
  const FILE = 'https://a.example/f'

  test('of text, buttons, files and captions', async () => {
    expect(await edited({ type: 'text', text: 'new' })).toEqual([{ method: 'editMessageText', ...MESSAGE, text: 'new' }])
    expect(await edited({ type: 'choices', text: '?', options: [{ id: 'a', title: 'A' }] })).toMatchObject([
      { method: 'editMessageText', text: '?', reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] } },
    ])
    expect(await edited({ type: 'card', text: 'new' })).toMatchObject([{ method: 'editMessageText', text: 'new' }])
    expect(await edited({ ...media, caption: 'new' })).toEqual([
      { method: 'editMessageMedia', ...MESSAGE, media: { type: 'photo', media: FILE, caption: 'new' } },
    ])
    expect(await edited({ ...media, kind: 'voice', caption: 'new' })).toEqual([
      { method: 'editMessageCaption', ...MESSAGE, caption: 'new' },
    ])
    expect(await edited({ ...media, kind: 'voice' })).toEqual([{ method: 'editMessageCaption', ...MESSAGE }])
  })

  test('for a business names the connection', async () => {
    expect(await edited({ type: 'text', text: 'new' }, BUSINESS)).toMatchObject([{ business_connection_id: 'c1' }])
  })

  test('of a message that is a file changes its caption', async () => {
    const { context, calls } = trial(({ method }) =>
      method === 'editMessageText' ? refusal(400, 'Bad Request: there is no text in the message to edit') : ok(true),
    )
    await adapter.edit!(TARGET, { type: 'text', text: 'new' }, context)
    expect(calls.map(({ method, parameters }) => [method, parameters['caption']])).toEqual([
      ['editMessageText', undefined],
      ['editMessageCaption', 'new'],
    ])
  })

  test('that changes nothing is no error; any other refusal is', async () => {
    const same = trial(() => refusal(400, 'Bad Request: message is not modified'))
    await expect(adapter.edit!(TARGET, { type: 'text', text: 'same' }, same.context)).resolves.toBeUndefined()
    const gone = trial(() => refusal(400, 'Bad Request: message to edit not found'))
    await expect(adapter.edit!(TARGET, { type: 'text', text: 'x' }, gone.context)).rejects.toMatchObject(refused)
  })

  test.each<Content>([
    { type: 'location', latitude: 1, longitude: 2 },
    { ...media, kind: 'sticker' },
    { type: 'card', media },
    { type: 'choices', text: '?', options: [{ id: 'a', title: 'A' }], header: media },
  ])('to $type of this kind is refused (%#)', async (content) => {
    await expect(edited(content)).rejects.toMatchObject(refused)
  })
})
