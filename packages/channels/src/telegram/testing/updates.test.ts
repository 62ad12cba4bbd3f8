import { seededRandom } from '@crossdesk/core'
import type { JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoTelegram } from './demo.ts'
import { BOT_ID, startTrial, TOKEN } from './trial.ts'

const URL_OF_DESK = 'https://desk.test/tg'

describe('getUpdates', () => {
  const idsOf = ({ body }: { readonly body: JsonObject }): readonly number[] =>
    (body['result'] as unknown as { update_id: number }[]).map(({ update_id: id }) => id)

  test('gives what waits, again and again, until an offset confirms it', async () => {
    const { mia, call } = startTrial(seededRandom(1), { polls: true })
    const written = [await mia.writes('eins'), await mia.writes('zwei'), await mia.writes('drei')]
    const ids = written.map(({ updateId = 0 }) => updateId)
    expect(idsOf(await call('getUpdates'))).toEqual(ids)
    expect(idsOf(await call('getUpdates', { limit: 2 }))).toEqual(ids.slice(0, 2))
    expect(idsOf(await call('getUpdates', { offset: (ids[0] ?? 0) + 1 }))).toEqual(ids.slice(1))
    expect((await written[0]?.delivered)?.state).toBe('delivered')
    expect(idsOf(await call('getUpdates', { offset: -1 }))).toEqual(ids.slice(2))
    expect(idsOf(await call('getUpdates', { offset: (ids[2] ?? 0) + 1 }))).toEqual([])
  })

  test('waits for the next update, or until its time is up', async () => {
    const { mia, call, clock } = startTrial(seededRandom(1), { polls: true })
    const waiting = call('getUpdates', { timeout: 30 })
    await Promise.resolve()
    const flush = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    }
    await flush()
    const { updateId = 0 } = await mia.writes('endlich')
    expect(idsOf(await waiting)).toEqual([updateId])
    let done = false
    const empty = call('getUpdates', { timeout: 30, offset: updateId + 1 }).then((answer) => ((done = true), answer))
    await flush()
    clock.advance(29_999)
    await flush()
    expect(done).toBe(false)
    clock.advance(1)
    expect(idsOf(await empty)).toEqual([])
  })

  test('one that waits is ended by another, and by a webhook', async () => {
    const { call, platform } = startTrial(seededRandom(1), { polls: true })
    const first = call('getUpdates', { timeout: 50 })
    while (platform.requests.length < 1) await Promise.resolve()
    await new Promise((resolve) => setImmediate(resolve))
    const second = call('getUpdates', { timeout: 50 })
    expect(await first).toMatchObject({
      status: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    await new Promise((resolve) => setImmediate(resolve))
    await call('setWebhook', { url: URL_OF_DESK })
    expect(await second).toMatchObject({ status: 409, description: 'Conflict: terminated by setWebhook request' })
    expect(await call('getUpdates')).toMatchObject({
      status: 409,
      description: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await call('deleteWebhook')
    expect((await call('getUpdates')).status).toBe(200)
  })

  test('forgets after 24 hours, and leaves out what is not listed', async () => {
    const { mia, call, clock } = startTrial(seededRandom(1), { polls: true })
    const old = await mia.writes('alt')
    clock.advance(24 * 3_600_000 + 1)
    expect(idsOf(await call('getUpdates', { allowed_updates: ['edited_message'] }))).toEqual([])
    expect((await old.delivered).state).toBe('given-up')
    const { id, updateId } = await mia.writes('neu')
    expect(updateId).toBeUndefined()
    const edit = await mia.edits(id, 'neuer')
    expect(idsOf(await call('getUpdates'))).toEqual([edit.updateId])
    await call('getUpdates', { allowed_updates: [] })
    expect(await mia.writes('wieder alles')).toHaveProperty('updateId')
  })

  test('a caller who gives up ends it', async () => {
    const { platform, call } = startTrial(seededRandom(1), { polls: true })
    const controller = new AbortController()
    const waiting = platform.fetch(`https://api.telegram.org/bot${TOKEN}/getUpdates?timeout=50`, { signal: controller.signal })
    await new Promise((resolve) => setImmediate(resolve))
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    expect((await call('getUpdates')).status).toBe(200)
  })
})

describe('webhooks', () => {
  test('carry the secret token and come again until the status is 2xy', async () => {
    const seen: (string | null)[] = []
    const answers = [500, 403, 201]
    const trial = startTrial(seededRandom(1), {
      webhook: {
        url: URL_OF_DESK,
        async fetch(request) {
          seen.push(
            `${request.headers.get('x-telegram-bot-api-secret-token')} ${request.headers.get('content-type')} ${await request.text()}`,
          )
          return new Response(null, { status: answers.shift() ?? 200 })
        },
      },
    })
    const { delivered } = await trial.mia.writes('Hallo')
    await trial.platform.settled()
    expect((await trial.call('getWebhookInfo')).result).toMatchObject({
      url: URL_OF_DESK,
      pending_update_count: 1,
      last_error_message: 'Wrong response from the webhook: 500',
    })
    for (const delayMs of [2_000, 4_000]) {
      trial.clock.advance(delayMs)
      await trial.platform.settled()
    }
    expect((await delivered).attempts.map(({ status }) => status)).toEqual([500, 403, 201])
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toMatch(/^demo-secret-token application\/json \{"update_id":/)
    expect((await trial.call('getWebhookInfo')).result['pending_update_count']).toBe(0)
  })

  test('what a webhook did not take waits for getUpdates, unless it is dropped', async () => {
    const trial = startTrial(seededRandom(1), { webhook: { url: URL_OF_DESK, fetch: async () => new Response(null, { status: 500 }) } })
    const { updateId } = await trial.mia.writes('Hallo')
    await trial.platform.settled()
    await trial.call('deleteWebhook')
    expect((await trial.call('getUpdates')).body['result']).toMatchObject([{ update_id: updateId }])
    await trial.call('deleteWebhook', { drop_pending_updates: true })
    expect((await trial.call('getUpdates')).body['result']).toEqual([])
  })

  test('are set over the API too, and what waited is posted', async () => {
    const got: string[] = []
    const trial = startTrial(seededRandom(1), {
      webhook: {
        url: URL_OF_DESK,
        fetch: async (request) => (got.push(`${request.url} ${request.headers.get('x-telegram-bot-api-secret-token')}`), new Response()),
      },
    })
    await trial.call('deleteWebhook')
    await trial.mia.writes('Hallo')
    const url = 'https://desk.test:8443/other'
    expect((await trial.call('setWebhook', { url, secret_token: 'A_b-1' })).result).toBe(true)
    await trial.platform.settled()
    expect(got).toEqual([`${url} A_b-1`])
  })

  test.each([
    [{ url: 'http://desk.test/' }, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook'],
    [{ url: 'https://desk.test:3000/' }, 'Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'],
    [{ url: 'nowhere' }, 'Bad Request: invalid webhook URL specified'],
    [{ url: URL_OF_DESK, secret_token: 'not allowed' }, 'Bad Request: secret token contains unallowed characters'],
    [{ url: URL_OF_DESK, secret_token: 'a'.repeat(257) }, 'Bad Request: secret token is too long'],
  ])('%o is refused', async (parameters, description) => {
    const { call } = startTrial(seededRandom(1))
    expect((await call('setWebhook', parameters)).description).toBe(description)
  })

  test('a method in the answer is carried out, and its refusal is seen by nobody', async () => {
    const trial = startTrial(seededRandom(1), {
      webhook: {
        url: URL_OF_DESK,
        async fetch(request) {
          const { message } = (await request.json()) as { message: { chat: { id: number }; text: string } }
          return Response.json({ method: message.text, chat_id: message.chat.id, text: 'Danke' })
        },
      },
    })
    for (const text of ['sendMessage', 'sendNothing', 'deleteWebhook', 'getUpdates']) await trial.mia.writes(text)
    await trial.platform.settled()
    expect(trial.mia.received.map(({ text }) => text)).toEqual(['Danke'])
    expect(trial.platform.requests).toMatchObject([
      { method: 'sendMessage', via: 'answer', status: 200 },
      { method: 'sendNothing', via: 'answer', status: 404 },
    ])
    expect((await trial.call('getWebhookInfo')).result['url']).toBe(URL_OF_DESK)
  })

  test('the network can double and lose them; any update can be sent', async () => {
    const trial = startTrial(seededRandom(1), { webhookChaos: { duplicateRate: 1 } })
    const { updateId, delivered } = trial.platform.update({ inline_query: { id: '1', query: 'Paket', offset: '' } }, BOT_ID)
    await delivered
    await trial.platform.settled()
    expect(trial.updates).toEqual([1, 2].map(() => ({ update_id: updateId, inline_query: { id: '1', query: 'Paket', offset: '' } })))
    trial.platform.disturbWebhooks({ dropRate: 1 })
    expect((await (await trial.mia.writes('weg')).delivered).state).toBe('dropped')
    expect(() => trial.platform.update({})).toThrow('one field')
    expect(() => trial.platform.update({ poll: {} }, 5)).toThrow('There is no bot 5')
  })
})

describe('faults', () => {
  test('a lost answer leaves the message sent; codes and statuses leave nothing', async () => {
    const { platform, mia, send } = startTrial(seededRandom(1))
    await mia.starts()
    platform.faults.next({ disconnectAfterAccept: true, match: ({ url }) => url.pathname.endsWith('/sendMessage') })
    await expect(send()).rejects.toThrow(TypeError)
    expect(mia.received).toHaveLength(1)
    platform.faults.next({ code: 429 })
    expect((await send()).body).toMatchObject({ error_code: 429, parameters: { retry_after: 30 } })
    platform.faults.next({ status: 502, body: '{}' })
    expect((await send()).status).toBe(502)
    expect(mia.received).toHaveLength(1)
    expect(platform.requests.map(({ status, fault }) => status ?? fault)).toEqual([
      { disconnectAfterAccept: true, match: expect.any(Function) as unknown },
      429,
      502,
    ])
  })

  test('the answer takes its time; a platform that is switched off starts nothing more', async () => {
    const { platform, clock, call, mia, updates } = startTrial(seededRandom(1), { latencyMs: 200 })
    let answered = false
    const answer = call('getMe').then((result) => ((answered = true), result))
    await new Promise((resolve) => setImmediate(resolve))
    expect(answered).toBe(false)
    clock.advance(200)
    expect((await answer).status).toBe(200)
    platform.stop()
    await mia.writes('zu spät')
    expect(updates).toEqual([])
  })

  test('the same seed, clock and calls give the same bytes', async () => {
    const run = async () => {
      const { mia, platform, updates, send } = startTrial(seededRandom(7))
      await mia.writes({ type: 'photo' })
      await send({ reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] } })
      await mia.presses(mia.received[0]?.id ?? '', 'a')
      await platform.settled()
      return JSON.stringify(updates)
    }
    expect(await run()).toBe(await run())
  })

  test('a token without an id is no bot’s', () => {
    expect(() => startTrial(seededRandom(1), { bots: [{ ...demoTelegram.bots[0], token: 'secret' }] })).toThrow('Expected a token')
  })
})
