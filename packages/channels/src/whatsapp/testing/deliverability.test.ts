import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoWhatsApp } from './demo.ts'
import { BERLIN, startTrial, type Trial } from './trial.ts'
import { objectIn, objectsIn, type WireObject } from './wire.ts'

const HOUR = 3_600_000
const TEXT = { type: 'text', text: { body: 'Hello' } }
const OFFER = { type: 'template', template: { name: 'offer', language: { code: 'en' } } }
const TEMPLATES = [{ name: 'offer', language: 'en', category: 'MARKETING', components: [{ type: 'BODY', text: 'New' }] }] as const

const outcome = async (trial: Trial, message: WireObject): Promise<string> => {
  const { status, body } = await trial.send(message)
  if (status !== 200) return String(objectIn(body, 'error')['code'])
  const before = trial.states().length
  trial.clock.advance(200)
  await trial.platform.settled()
  return trial.states()[before] ?? 'nothing'
}

describe('customer service window', () => {
  test('is closed until the customer writes, and 24 hours after', async () => {
    const trial = startTrial(seededRandom(1))
    expect(await outcome(trial, TEXT)).toBe('failed:131047')
    await trial.openWindow()
    trial.clock.advance(24 * HOUR - 201)
    expect(await outcome(trial, TEXT)).toBe('sent')
    trial.clock.advance(6_000)
    await trial.platform.settled()
    expect(await outcome(trial, TEXT)).toBe('failed:131047')
    expect(trial.mia.received).toHaveLength(1)
  })

  test('is open for 72 hours after an advert', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.mia.writes('Hi', { to: BERLIN, referral: { sourceUrl: 'https://ad.test', sourceId: '1', sourceType: 'ad' } })
    trial.clock.advance(71 * HOUR)
    expect(await outcome(trial, TEXT)).toBe('sent')
  })

  test('is of one number only, and a call opens it too', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.mia.writes('Hi', { to: demoWhatsApp.numbers[1].phoneNumberId })
    expect(await outcome(trial, TEXT)).toBe('failed:131047')
    await trial.mia.calls({ to: BERLIN })
    trial.clock.advance(6_000)
    expect(await outcome(trial, TEXT)).toBe('sent')
  })

  test('a template needs none', async () => {
    const trial = startTrial(seededRandom(1), { templates: TEMPLATES })
    expect(await outcome(trial, OFFER)).toBe('sent')
  })

  test('the refusal can come in the answer', async () => {
    const trial = startTrial(seededRandom(1), { errorTiming: { 131047: 'sync' } })
    expect(await outcome(trial, TEXT)).toBe('131047')
    expect(trial.platform.sent).toEqual([])
  })
})

describe('who cannot be reached', () => {
  test('a number that is not on WhatsApp', async () => {
    const trial = startTrial(seededRandom(1))
    expect(await outcome(trial, { ...TEXT, to: '4915155509999' })).toBe('failed:131026')
    expect(trial.platform.sent).toMatchObject([{ state: 'failed', errorCode: 131026 }])
  })

  test('a customer who blocks the number, until he unblocks it', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    trial.mia.blocks(BERLIN)
    expect(await outcome(trial, TEXT)).toBe('failed:131026')
    trial.mia.unblocks(BERLIN)
    trial.clock.advance(6_000)
    expect(await outcome(trial, TEXT)).toBe('sent')
  })

  test('marketing: not to who stopped it, nor over the cap', async () => {
    const trial = startTrial(seededRandom(1), { templates: TEMPLATES })
    await trial.mia.prefersMarketing('stop', { to: BERLIN })
    expect(await outcome(trial, OFFER)).toBe('failed:131050')
    trial.platform.customer({ name: 'Ana', phone: '+351215550100', marketingCapReached: true })
    expect(await outcome(trial, { ...OFFER, to: '351215550100' })).toBe('failed:131049')
  })

  test('a reaction to a message that nobody sent fails later', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    expect(await outcome(trial, { type: 'reaction', reaction: { message_id: 'wamid.X', emoji: '👍' } })).toBe('failed:131009')
  })

  test('a customer without a phone is reached by the user id', async () => {
    const trial = startTrial(seededRandom(1))
    const ana = trial.platform.customer({ name: 'Ana', username: 'ana' })
    await ana.writes('Hi', { to: BERLIN })
    const { body } = await trial.send({ ...TEXT, to: undefined, recipient: ana.userId })
    expect(objectsIn(body, 'contacts')).toEqual([{ input: ana.userId, user_id: ana.userId }])
    expect(ana.received).toMatchObject([{ text: 'Hello' }])
  })

  test('a group is reached once somebody wrote there', async () => {
    const trial = startTrial(seededRandom(1))
    const toGroup = { ...TEXT, recipient_type: 'group', to: 'group-1' }
    expect(await outcome(trial, toGroup)).toBe('failed:131026')
    await trial.mia.writes('Hi all', { to: BERLIN, group: 'group-1' })
    trial.clock.advance(6_000)
    expect(await outcome(trial, toGroup)).toBe('sent')
    expect(objectsIn(trial.values().at(-1) ?? {}, 'statuses')[0]).toMatchObject({ recipient_type: 'group', recipient_id: 'group-1' })
    expect(trial.mia.received).toHaveLength(1)
  })
})

describe('rates', () => {
  const crowd = (trial: Trial, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => {
      const phone = `+49151${String(7_000_000 + index)}`
      trial.platform.customer({ name: 'One', phone })
      return phone
    })

  test.each([
    ['a number', false, 80],
    ['a coexistence number', true, 20],
  ])('%s sends so many messages in a second and no more', async (_, coexistence, perSecond) => {
    const trial = startTrial(seededRandom(1), { numbers: [{ ...demoWhatsApp.numbers[0], coexistence }], receipts: 'off' })
    const codes: string[] = []
    for (const to of crowd(trial, perSecond + 1)) {
      const { status, body } = await trial.send({ ...TEXT, to })
      codes.push(status === 200 ? 'ok' : String(objectIn(body, 'error')['code']))
    }
    expect(codes).toEqual([...Array.from({ length: perSecond }, () => 'ok'), '130429'])
    trial.clock.advance(Math.ceil(1_000 / perSecond))
    expect(await trial.send({ ...TEXT, to: '+491517000000' })).toMatchObject({ status: 200 })
  })

  test('a pair may burst on credit and then rests for it', async () => {
    const trial = startTrial(seededRandom(1), { receipts: 'off' })
    await trial.openWindow()
    for (let count = 0; count < 45; count++) expect(await trial.send(TEXT)).toMatchObject({ status: 200 })
    expect(await outcome(trial, TEXT)).toBe('131056')
    trial.clock.advance(45 * 6_000 - 1)
    expect(await outcome(trial, TEXT)).toBe('131056')
    trial.clock.advance(1)
    expect(await trial.send(TEXT)).toMatchObject({ status: 200 })
  })

  test('one message in six seconds can go on for ever', async () => {
    const trial = startTrial(seededRandom(1), { receipts: 'off', limits: { pairBurst: 1 } })
    await trial.openWindow()
    for (let count = 0; count < 100; count++) {
      expect(await trial.send(TEXT)).toMatchObject({ status: 200 })
      trial.clock.advance(6_000)
    }
    expect(await trial.send(TEXT)).toMatchObject({ status: 200 })
    expect(await outcome(trial, TEXT)).toBe('131056')
  })
})
