import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { BERLIN, startTrial, type Trial } from './trial.ts'
import { objectIn, objectsIn, textIn, type WireObject } from './wire.ts'

const TEXT = { type: 'text', text: { body: 'Hello' } }
const TEMPLATES = [{ name: 'tell', language: 'en', components: [{ type: 'BODY', text: 'News' }] }] as const

const settle = async (trial: Trial, byMs: number): Promise<void> => {
  trial.clock.advance(byMs)
  await trial.platform.settled()
}
const statuses = (trial: Trial): readonly WireObject[] => trial.values().flatMap((value) => objectsIn(value, 'statuses'))

describe('statuses', () => {
  test('come at their times, after the message was accepted', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    await trial.send({ ...TEXT, biz_opaque_callback_data: 'part-1' })
    expect(trial.states()).toEqual([])
    await settle(trial, 199)
    expect(trial.states()).toEqual([])
    await settle(trial, 1)
    expect(trial.states()).toEqual(['sent'])
    await settle(trial, 400)
    await settle(trial, 2_400)
    expect(trial.states()).toEqual(['sent', 'delivered', 'read'])
    expect(statuses(trial).map((status) => status['biz_opaque_callback_data'])).toEqual(['part-1', 'part-1', 'part-1'])
    expect(statuses(trial).map((status) => status['id'])).toEqual(trial.platform.sent.flatMap(({ id }) => [id, id, id]))
    expect(trial.platform.sent).toMatchObject([{ state: 'read' }])
  })

  test('timestamps are seconds in a string', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    await trial.send(TEXT)
    await settle(trial, 200)
    expect(statuses(trial)[0]?.['timestamp']).toBe(String(Math.floor(trial.clock.now() / 1_000)))
  })

  test('a customer who hides what he reads sends no read status', async () => {
    const trial = startTrial(seededRandom(1))
    const ana = trial.platform.customer({ name: 'Ana', phone: '+351215550100', readReceipts: false })
    await ana.writes('Hi', { to: BERLIN })
    await trial.send({ ...TEXT, to: '351215550100' })
    await settle(trial, 10_000)
    ana.reads()
    await trial.platform.settled()
    expect(trial.states()).toEqual(['sent', 'delivered'])
  })

  test('a message that is read at once is never reported as delivered', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    await trial.send(TEXT)
    trial.mia.reads()
    await settle(trial, 10_000)
    expect(trial.states()).toEqual(['read'])
  })

  test('can be off, but failures still come', async () => {
    const trial = startTrial(seededRandom(1), { receipts: 'off' })
    await trial.send(TEXT)
    await trial.openWindow()
    trial.clock.advance(6_000)
    await trial.send(TEXT)
    await settle(trial, 10_000)
    expect(trial.states()).toEqual(['failed:131047'])
  })

  test('a voice message can be played', async () => {
    const trial = startTrial(seededRandom(1), { receipts: { readMs: 'off' } })
    await trial.openWindow()
    await trial.send({ type: 'audio', audio: { link: 'https://files.test/a.ogg' } })
    await settle(trial, 600)
    trial.mia.plays(trial.mia.received[0]?.id ?? '')
    await trial.platform.settled()
    expect(trial.states()).toEqual(['sent', 'delivered', 'played'])
  })

  test('service is free, a template costs outside of the window', async () => {
    const trial = startTrial(seededRandom(1), { templates: TEMPLATES })
    const tell = { type: 'template', template: { name: 'tell', language: { code: 'en' } } }
    await trial.send(tell)
    await settle(trial, 6_000)
    await trial.openWindow()
    await trial.send(tell)
    await settle(trial, 12_000)
    await trial.send(TEXT)
    await settle(trial, 6_000)
    const priced = statuses(trial).filter(({ status }) => status === 'sent')
    expect(priced.map(({ pricing }) => pricing)).toEqual([
      { billable: true, pricing_model: 'PMP', category: 'utility', type: 'regular' },
      { billable: false, pricing_model: 'PMP', category: 'utility', type: 'free_customer_service' },
      { billable: false, pricing_model: 'PMP', category: 'service', type: 'free_customer_service' },
    ])
    const [first, second, third] = priced.map((status) => textIn(objectIn(status, 'conversation'), 'id'))
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })
})
