import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoTelegram } from './demo.ts'
import { fakeTelegram } from './platform.ts'
import { startTrial } from './trial.ts'

const YES_NO = {
  inline_keyboard: [
    [
      { text: 'Ja', callback_data: 'yes' },
      { text: 'Seite', url: 'https://shop.test' },
    ],
  ],
}

describe('buttons inside a message', () => {
  test('pressing one is a callback query with the message, which waits for its answer', async () => {
    const { mia, send, updates, call, platform } = startTrial(seededRandom(1))
    await mia.starts()
    await send({ reply_markup: YES_NO })
    const { id, answered } = await mia.presses('515550101:2', 'Ja')
    await platform.settled()
    expect(updates[1]).toMatchObject({
      callback_query: { id, from: { id: mia.id }, message: { message_id: 2, text: 'Hallo' }, data: 'yes' },
    })
    expect((await call('answerCallbackQuery', { callback_query_id: id, text: 'Gut', show_alert: true })).result).toBe(true)
    expect(await answered).toEqual({ text: 'Gut', showAlert: true })
    expect((await call('answerCallbackQuery', { callback_query_id: id })).description).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    )
  })

  test('a press that nobody answers ends in time', async () => {
    const { mia, send, clock, call } = startTrial(seededRandom(1))
    await mia.starts()
    await send({ reply_markup: YES_NO })
    const { id, answered } = await mia.presses('515550101:2', 'yes')
    clock.advance(15_000)
    expect(await answered).toBeUndefined()
    expect((await call('answerCallbackQuery', { callback_query_id: id })).status).toBe(400)
  })

  test('an answer in the body of the webhook’s answer counts, as JSON and as a form', async () => {
    for (const asForm of [false, true]) {
      const platform = fakeTelegram({
        ...demoTelegram,
        random: seededRandom(1),
        webhook: {
          url: 'https://desk.test/tg',
          async fetch(request) {
            const update = (await request.json()) as { callback_query?: { id: string } }
            const answer = { method: 'answerCallbackQuery', callback_query_id: update.callback_query?.id ?? '', text: 'Gut' }
            return asForm ? new Response(new URLSearchParams(answer)) : Response.json(answer)
          },
        },
      })
      const mia = platform.person({ name: 'Mia' })
      await mia.starts()
      await platform.fetch(`https://api.telegram.org/bot${demoTelegram.bots[0].token}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat_id: mia.id, text: '?', reply_markup: YES_NO }),
      })
      const { answered } = await mia.presses(mia.received[0]?.id ?? '', 'yes')
      expect(await answered).toEqual({ text: 'Gut', showAlert: false })
      await platform.settled()
      expect(platform.requests.at(-1)).toMatchObject({ method: 'answerCallbackQuery', via: 'answer', status: 200 })
      platform.stop()
    }
  })

  test('what has no such button, or tells the bot nothing, cannot be pressed', async () => {
    const { mia, send } = startTrial(seededRandom(1))
    await mia.starts()
    await send({ reply_markup: YES_NO })
    await expect(mia.presses('515550101:2', 'Nein')).rejects.toThrow('no such button')
    await expect(mia.presses('515550101:2', 'Seite')).rejects.toThrow('button of type url')
    await expect(mia.presses('1:1', 'Ja')).rejects.toThrow('in no chat of this person')
  })
})

describe('the keyboard below the chat', () => {
  test('writes the title of the pressed button, or what the button asks for', async () => {
    const { mia, send, updates, platform } = startTrial(seededRandom(1))
    await mia.starts()
    await send({
      reply_markup: { keyboard: [['Ja'], [{ text: 'Nummer', request_contact: true }], [{ text: 'Ort', request_location: true }]] },
    })
    expect(await (await mia.presses('515550101:2', 'Ja')).answered).toBeUndefined()
    await mia.presses('515550101:2', 'Nummer')
    await mia.presses('515550101:2', 'Ort')
    await platform.settled()
    expect(updates.slice(1)).toMatchObject([
      { message: { text: 'Ja' } },
      { message: { contact: { user_id: mia.id, phone_number: expect.stringMatching(/^\+1999\d{7}$/) as string } } },
      { message: { location: { latitude: 52.52 } } },
    ])
    await send({ reply_markup: { remove_keyboard: true } })
    expect(mia.received[1]?.keyboard).toEqual([])
  })
})

describe('refused keyboards', () => {
  const button = (fields: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'A', ...fields }]] } })

  test.each([
    [button({ callback_data: 'ü'.repeat(33) }), 'Bad Request: BUTTON_DATA_INVALID'],
    [button({ url: 'tel:+491515550101' }), 'Bad Request: BUTTON_URL_INVALID'],
    [button({ url: 'http://' }), 'Bad Request: BUTTON_URL_INVALID'],
    [button({ web_app: { url: 'http://shop.test' } }), 'Bad Request: BUTTON_URL_INVALID'],
    [button({}), "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
    [button({ text: undefined, callback_data: 'a' }), 'Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"'],
    [button({ text: '', callback_data: 'a' }), 'Bad Request: BUTTON_TEXT_INVALID'],
    [
      { reply_markup: { inline_keyboard: [{ text: 'A' }] } },
      'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    [{ reply_markup: { keyboard: [[1]] } }, "Bad Request: can't parse keyboard button: KeyboardButton must be a String or an Object"],
    [{ reply_markup: 'no JSON' }, "Bad Request: can't parse reply keyboard markup JSON object"],
    [{ reply_markup: [] }, 'Bad Request: object expected as reply markup'],
    [{ reply_markup: { keyboard: [Array.from({ length: 101 }, () => 'A')] } }, 'Bad Request: reply markup is too long'],
  ])('%o', async (parameters, description) => {
    const { mia, refusal } = startTrial(seededRandom(1))
    await mia.starts()
    expect(await refusal('sendMessage', { text: 'Hallo', ...parameters })).toBe(description)
    expect(mia.received).toEqual([])
  })

  test('64 bytes of data, tg:// and a bare host are taken', async () => {
    const { mia, send } = startTrial(seededRandom(1))
    await mia.starts()
    for (const fields of [
      { callback_data: 'ü'.repeat(32) },
      { url: 'tg://user?id=1' },
      { url: 'shop.test/a' },
      { web_app: { url: 'https://shop.test' } },
    ]) {
      expect((await send(button(fields))).status).toBe(200)
    }
  })
})
