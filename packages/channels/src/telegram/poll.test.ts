import type { Json, Polled } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import { ANA, BOT_ID, message, ok, RECEIVED_AT, refusal, TOKEN, trial, type Trial } from './trial.ts'
import { telegramUpdates } from './update-kinds.ts'

const adapter = telegram({ bots: [{ token: TOKEN }] })
const PULL = { account: { channel: 'telegram', account: BOT_ID }, topic: 'updates' }
const poll = async ({ context }: Trial, cursor?: Json): Promise<Polled> => adapter.poll!(PULL, cursor, context)
const text = (update_id: number): Json => ({ update_id, message: message({ text: 'x' }) })

describe('polling', () => {
  test('asks for all kinds, waits, and goes on after the last update', async () => {
    const answering = trial(() => ok([text(41), text(42)]))
    const polled = await poll(answering, 41)
    expect(polled).toMatchObject({ cursor: 43, again: RECEIVED_AT })
    expect(polled.events.map(({ id }) => id)).toEqual([`update:${BOT_ID}:41`, `update:${BOT_ID}:42`])
    expect(answering.calls).toMatchObject([
      { method: 'getUpdates', parameters: { offset: 41, limit: 100, timeout: 20, allowed_updates: [...telegramUpdates] } },
    ])
    // The client has to be more patient than Telegram.
    expect(answering.calls[0]?.options.timeout).toBeGreaterThan(20_000)
    expect(answering.calls[0]?.options.signal).toBe(answering.context.signal)
  })

  test('begins without an offset, and keeps its place when there is nothing', async () => {
    const empty = trial(() => ok([]))
    expect(await poll(empty)).toMatchObject({ events: [], cursor: 0 })
    expect(empty.calls[0]?.parameters).not.toHaveProperty('offset')
    expect(
      (
        await poll(
          trial(() => ok([])),
          43,
        )
      ).cursor,
    ).toBe(43)
  })

  test('follows Telegram to lower numbers after a week of silence', async () => {
    expect(
      (
        await poll(
          trial(() => ok([text(5)])),
          900,
        )
      ).cursor,
    ).toBe(6)
  })

  test('goes on at once after news or after Telegram waited, and pauses when a server answers nothing without waiting', async () => {
    const hasty = trial(() => ok([]))
    expect((await poll(hasty)).again).toBe(RECEIVED_AT + 1_000)
    let now = RECEIVED_AT
    const patient = trial(() => {
      now += 20_000
      return ok([])
    })
    const context = { ...patient.context, clock: { now: () => now } }
    expect((await poll({ ...patient, context })).again).toBe(RECEIVED_AT + 20_000)
  })

  test('keeps an unreadable update and takes the others', async () => {
    const polled = await poll(trial(() => ok([{ update_id: 1, message: 5 }, 'odd', text(2)])))
    expect(polled.events.map(({ type }) => type)).toEqual(['unknown', 'unknown', 'message'])
    expect(polled.cursor).toBe(3)
  })

  test('answers the press of a button, and takes it also when it cannot be answered', async () => {
    const press = { update_id: 1, callback_query: { id: 'q1', from: ANA, data: 'd' } }
    const good = trial(({ method }) => (method === 'getUpdates' ? ok([press]) : ok(true)))
    expect((await poll(good)).events).toHaveLength(1)
    expect(good.calls[1]).toMatchObject({ method: 'answerCallbackQuery', parameters: { callback_query_id: 'q1' } })
    const late = trial(({ method }) => (method === 'getUpdates' ? ok([press]) : refusal(400, 'Bad Request: query is too old')))
    expect((await poll(late)).events).toHaveLength(1)
    expect(late.lines).toHaveLength(1)
  })

  test('says when a webhook is in the way', async () => {
    const conflict = trial(() => refusal(409, "Conflict: can't use getUpdates method while webhook is active"))
    await expect(poll(conflict)).rejects.toMatchObject({ kind: 'rejected', message: expect.stringContaining('deleteWebhook') as unknown })
  })

  test('fails on an answer that is no list, rather than ask again at once', async () => {
    await expect(poll(trial(() => ok(true)))).rejects.toMatchObject({ kind: 'unavailable' })
  })

  test('is for the updates of a bot only', async () => {
    const { context, calls } = trial(() => ok([]))
    await expect(adapter.poll!({ ...PULL, topic: 'orders' }, undefined, context)).rejects.toMatchObject({ code: 'unsupported' })
    const business = { ...PULL, account: { channel: 'telegram', account: 'business:c1' } }
    await expect(adapter.poll!(business, undefined, context)).rejects.toMatchObject({ code: 'unsupported' })
    expect(calls).toEqual([])
  })
})
