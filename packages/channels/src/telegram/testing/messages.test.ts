import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { BOT_ID, startTrial, TOKEN } from './trial.ts'

describe('what a person writes', () => {
  test('arrives as one update with a number that rises, in a chat with the id of the person', async () => {
    const { mia, updates, clock, platform } = startTrial(seededRandom(1))
    const { id, updateId, delivered } = await mia.writes('Wo ist mein Paket?')
    expect(await delivered).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
    expect(updates).toEqual([
      {
        update_id: updateId,
        message: {
          message_id: 1,
          from: { id: mia.id, is_bot: false, first_name: 'Mia', last_name: 'Braun', username: 'mia', language_code: 'de' },
          chat: { id: mia.id, first_name: 'Mia', last_name: 'Braun', username: 'mia', type: 'private' },
          date: clock.now() / 1_000,
          text: 'Wo ist mein Paket?',
        },
      },
    ])
    expect(id).toBe('515550101:1')
    for (let turn = 0; turn < 40; turn++) await mia.writes('noch eins')
    await platform.settled()
    const ids = updates.map((update) => Number(update['update_id']))
    expect(ids).toEqual([...ids].sort((a, b) => a - b))
    expect(new Set(ids).size).toBe(41)
    expect((ids.at(-1) ?? 0) - (ids[0] ?? 0)).toBeGreaterThan(40)
  })

  test('a start carries the payload of its link and is marked as a command', async () => {
    const { mia, updates, platform } = startTrial(seededRandom(1))
    await mia.starts(undefined, 'order-17')
    await platform.settled()
    expect(updates[0]).toMatchObject({ message: { text: '/start order-17', entities: [{ type: 'bot_command', offset: 0, length: 6 }] } })
  })

  test.each([
    [{ type: 'photo', caption: 'Kaputt' } as const, { photo: expect.any(Array) as unknown, caption: 'Kaputt' }],
    [{ type: 'video' } as const, { video: { mime_type: 'video/mp4' } }],
    [{ type: 'animation' } as const, { animation: {}, document: {} }],
    [{ type: 'audio' } as const, { audio: { duration: 1 } }],
    [{ type: 'voice' } as const, { voice: { mime_type: 'audio/ogg' } }],
    [{ type: 'video-note' } as const, { video_note: { length: 600 } }],
    [{ type: 'document', medium: { fileName: 'rechnung.pdf' } } as const, { document: { file_name: 'rechnung.pdf' } }],
    [{ type: 'sticker', emoji: '😀', animated: true } as const, { sticker: { emoji: '😀', is_animated: true, type: 'regular' } }],
    [{ type: 'location', latitude: 52.5, longitude: 13.4, livePeriod: 900 } as const, { location: { latitude: 52.5, live_period: 900 } }],
    [
      { type: 'venue', latitude: 1, longitude: 2, title: 'Lager', address: 'Hafen 1' } as const,
      { location: { latitude: 1 }, venue: { title: 'Lager', location: { longitude: 2 } } },
    ],
    [{ type: 'contact', name: 'Ana', phone: '+351215550100' } as const, { contact: { phone_number: '+351215550100', first_name: 'Ana' } }],
    [
      { type: 'poll', question: 'Wann?', options: ['Heute', 'Morgen'] } as const,
      { poll: { options: [{ text: 'Heute' }, { text: 'Morgen' }] } },
    ],
    [{ type: 'dice', value: 4 } as const, { dice: { emoji: '🎲', value: 4 } }],
    [{ type: 'web-app-data', data: '{"a":1}', buttonText: 'Form' } as const, { web_app_data: { data: '{"a":1}', button_text: 'Form' } }],
    [{ type: 'story' } as const, { story: { id: 1 } }],
    [{ type: 'service', fields: { pinned_message: { message_id: 1 } } } as const, { pinned_message: { message_id: 1 } }],
  ])('%o has the fields of its kind', async (input, fields) => {
    const { mia, updates, platform } = startTrial(seededRandom(1))
    await mia.writes(input)
    await platform.settled()
    expect(updates[0]).toMatchObject({ message: fields })
  })

  test('what the Bot API does not hand over is a message without content', async () => {
    const { mia, updates, platform } = startTrial(seededRandom(1))
    await mia.writes({ type: 'unsupported' })
    await platform.settled()
    expect(Object.keys(updates[0]?.['message'] ?? {})).toEqual(['message_id', 'from', 'chat', 'date'])
  })

  test('an album is several messages with one group id', async () => {
    const { mia, updates, platform } = startTrial(seededRandom(1))
    const { album } = await mia.writes({ type: 'album', items: [{ type: 'photo', caption: 'Beide' }, { type: 'video' }] })
    await platform.settled()
    expect(album?.map(({ id }) => id)).toEqual(['515550101:1', '515550101:2'])
    const groups = updates.map((update) => (update['message'] as { media_group_id: string }).media_group_id)
    expect(groups).toHaveLength(2)
    expect(new Set(groups).size).toBe(1)
  })

  test('answers carry the message that they answer, edits the time of the change, forwards their origin', async () => {
    const { mia, updates, platform, send } = startTrial(seededRandom(1))
    await mia.starts()
    await send()
    const { id } = await mia.writes('Danke', { replyTo: mia.received[0]?.id ?? '' })
    await mia.edits(id, 'Vielen Dank')
    await mia.writes('Schau', { forwardedFrom: 'Ben' })
    await platform.settled()
    expect(updates.slice(1)).toMatchObject([
      { message: { text: 'Danke', reply_to_message: { message_id: 2, from: { id: BOT_ID, is_bot: true } } } },
      { edited_message: { message_id: 3, text: 'Vielen Dank', edit_date: expect.any(Number) as number } },
      { message: { forward_origin: { type: 'hidden_user', sender_user_name: 'Ben' } } },
    ])
    await expect(mia.edits(`${mia.id}:2`, 'not mine')).rejects.toThrow('no message of this person')
    await expect(mia.writes('?', { replyTo: '1:1' })).rejects.toThrow('not in this chat')
  })

  test('reactions come only to those who listed them, with the state before and after', async () => {
    const { mia, updates, platform, send } = startTrial(seededRandom(1))
    await mia.starts()
    await send()
    expect(await mia.reacts('515550101:2', '👍')).not.toHaveProperty('updateId')
    platform.setWebhook({
      url: 'https://desk.test/tg',
      allowedUpdates: ['message_reaction'],
      fetch: async (request) => {
        ;(updates as unknown[]).push(await request.json())
        return new Response()
      },
    })
    await mia.reacts('515550101:2', '🔥')
    await mia.reacts('515550101:2')
    await platform.settled()
    expect(updates.slice(1)).toMatchObject([
      {
        message_reaction: {
          message_id: 2,
          user: { id: mia.id },
          old_reaction: [{ emoji: '👍' }],
          new_reaction: [{ type: 'emoji', emoji: '🔥' }],
        },
      },
      { message_reaction: { old_reaction: [{ emoji: '🔥' }], new_reaction: [] } },
    ])
    await expect(mia.reacts('515550101:2', '🦖')).rejects.toThrow('no reaction')
  })
})

describe('what a bot sends', () => {
  test('is on the phone of the person, in order, with text, buttons and the answered message', async () => {
    const { mia, send, platform } = startTrial(seededRandom(1))
    const { id } = await mia.writes('Hallo')
    const { status, result } = await send({
      text: '  <b>Nordwind</b>: wählen Sie auf https://shop.test. ',
      parse_mode: 'HTML',
      reply_parameters: { message_id: 1, quote: 'Hallo' },
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'yes' }], [{ text: 'Mehr', url: 'https://shop.test/mehr' }]] },
    })
    expect({ status, result }).toMatchObject({
      status: 200,
      result: {
        message_id: 2,
        from: { id: BOT_ID, is_bot: true, username: 'nordwind_shop_bot' },
        chat: { id: mia.id, type: 'private' },
        reply_to_message: { message_id: 1, text: 'Hallo' },
        quote: { text: 'Hallo' },
        text: 'Nordwind: wählen Sie auf https://shop.test.',
      },
    })
    expect(mia.received).toMatchObject([
      {
        id: '515550101:2',
        from: BOT_ID,
        text: 'Nordwind: wählen Sie auf https://shop.test.',
        entities: [
          { type: 'bold', offset: 0, length: 8 },
          { type: 'url', offset: 25, length: 17 },
        ],
        replyTo: id,
        buttons: [[{ title: 'Ja', type: 'callback', data: 'yes' }], [{ title: 'Mehr', type: 'url', url: 'https://shop.test/mehr' }]],
        edited: false,
        deleted: false,
      },
    ])
    expect(platform.sent).toMatchObject([{ id: '515550101:2', botId: BOT_ID, method: 'sendmessage', chatId: mia.id }])
  })

  test('takes parameters as JSON, as a form and in the query, whatever the case of the method', async () => {
    const { mia, platform } = startTrial(seededRandom(1))
    await mia.starts()
    const base = `https://api.telegram.org/bot${TOKEN}`
    const markup = JSON.stringify({ keyboard: [['Ja', { text: 'Nein' }]] })
    const form = new FormData()
    for (const [name, value] of Object.entries({ chat_id: String(mia.id), text: 'form', reply_markup: markup })) form.set(name, value)
    const answers = [
      await platform.fetch(`${base}/sendMessage`, { method: 'POST', body: form }),
      await platform.fetch(`${base}/SENDMESSAGE`, { method: 'POST', body: new URLSearchParams({ chat_id: String(mia.id), text: 'url' }) }),
      await platform.fetch(`${base}/sendmessage?chat_id=${mia.id}&text=query`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(mia.received.map(({ text }) => text)).toEqual(['form', 'url', 'query'])
    expect(mia.received[0]?.keyboard).toEqual([
      [
        { title: 'Ja', type: 'text' },
        { title: 'Nein', type: 'text' },
      ],
    ])
  })

  test('can be changed and deleted, and the person sees it', async () => {
    const { mia, send, call } = startTrial(seededRandom(1))
    await mia.starts()
    const { result } = await send({ reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'y' }]] } })
    const at = { chat_id: mia.id, message_id: result['message_id'] }
    expect(await call('editMessageText', { ...at, text: 'Neu' })).toMatchObject({ status: 200, result: { text: 'Neu' } })
    expect(mia.received[0]).toMatchObject({ text: 'Neu', edited: true, buttons: [] })
    expect((await call('editMessageText', { ...at, text: ' Neu ' })).description).toContain('Bad Request: message is not modified')
    await call('editMessageReplyMarkup', { ...at, reply_markup: { inline_keyboard: [[{ text: 'Nein', callback_data: 'n' }]] } })
    expect(mia.received[0]?.buttons).toEqual([[{ title: 'Nein', type: 'callback', data: 'n' }]])
    expect((await call('editMessageCaption', { ...at, caption: '?' })).description).toBe(
      'Bad Request: there is no caption in the message to edit',
    )
    expect((await call('deleteMessage', at)).body).toEqual({ ok: true, result: true })
    expect(mia.received[0]?.deleted).toBe(true)
    expect((await call('deleteMessage', at)).description).toBe('Bad Request: message to delete not found')
    expect((await call('editMessageText', { ...at, text: 'x' })).description).toBe('Bad Request: message to edit not found')
  })

  test('a message with a keyboard below the chat, or of a person, cannot be changed', async () => {
    const { mia, send, refusal } = startTrial(seededRandom(1))
    await mia.starts()
    await send({ reply_markup: { force_reply: true } })
    expect(await refusal('editMessageText', { message_id: 2, text: 'x' })).toBe("Bad Request: message can't be edited")
    expect(await refusal('editMessageText', { message_id: 1, text: 'x' })).toBe("Bad Request: message can't be edited")
    await send()
    expect(await refusal('editMessageText', { message_id: 3, text: 'x', reply_markup: { keyboard: [['a']] } })).toBe(
      'Bad Request: inline keyboard expected',
    )
  })

  test('places, contacts, copies, reactions and actions arrive', async () => {
    const { mia, call, clock } = startTrial(seededRandom(1))
    await mia.starts()
    const to = { chat_id: mia.id }
    await call('sendLocation', { ...to, latitude: 52.5, longitude: 13.4 })
    await call('sendVenue', { ...to, latitude: 1, longitude: 2, title: 'Lager', address: 'Hafen 1' })
    await call('sendContact', { ...to, phone_number: '+49305550001', first_name: 'Nord' })
    const { result } = await call('copyMessage', { ...to, from_chat_id: mia.id, message_id: 4 })
    expect(result).toEqual({ message_id: 5 })
    expect(mia.received.map(({ content }) => Object.keys(content).slice(4))).toEqual([
      ['location'],
      ['location', 'venue'],
      ['contact'],
      ['contact'],
    ])
    expect((await call('setMessageReaction', { ...to, message_id: 1, reaction: [{ type: 'emoji', emoji: '❤️' }] })).status).toBe(200)
    expect(mia.seesReactions('515550101:1')).toEqual(['❤️'])
    await call('sendChatAction', { ...to, action: 'typing' })
    expect(mia.sees()).toBe('typing')
    clock.advance(5_000)
    expect(mia.sees()).toBeUndefined()
  })
})
