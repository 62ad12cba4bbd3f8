import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoWhatsApp } from './demo.ts'
import { BERLIN, startTrial } from './trial.ts'

const TEXT = { type: 'text', text: { body: 'Hello' } }

describe('faults of the Graph API', () => {
  test('a message that was accepted before the connection broke is delivered and reported', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    trial.platform.faults.next({ disconnectAfterAccept: true, match: ({ url }) => url.pathname.endsWith('/messages') })
    await expect(trial.send(TEXT)).rejects.toThrow(TypeError)
    expect(trial.platform.sent).toHaveLength(1)
    expect(trial.mia.received).toHaveLength(1)
    trial.clock.advance(200)
    await trial.platform.settled()
    expect(trial.states()).toEqual(['sent'])
    expect(trial.platform.requests.at(-1)).toMatchObject({ fault: { disconnectAfterAccept: true } })
    expect(trial.platform.requests.at(-1)).not.toHaveProperty('status')
  })

  test('a status, a platform code, a timeout and a hang accept nothing', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    trial.platform.faults.next({ status: 502, body: 'Bad Gateway' })
    await expect(trial.send(TEXT)).rejects.toThrow('JSON')
    trial.platform.faults.next({ code: 131000 })
    expect(await trial.send(TEXT)).toMatchObject({
      status: 500,
      body: { error: { code: 131000, message: '(#131000) Something went wrong' } },
    })
    trial.platform.faults.next({ timeout: 100 })
    const timedOut = trial.send(TEXT)
    await new Promise((resolve) => setImmediate(resolve))
    trial.clock.advance(100)
    await expect(timedOut).rejects.toThrow(TypeError)
    trial.platform.faults.next({ hang: true })
    const controller = new AbortController()
    const hanging = trial.call(`${BERLIN}/messages`, { method: 'POST', body: '{}', signal: controller.signal })
    controller.abort()
    await expect(hanging).rejects.toThrow('aborted')
    expect(trial.platform.sent).toEqual([])
  })

  test('answers take their time, and who gives up has still sent the message', async () => {
    const trial = startTrial(seededRandom(1), { latencyMs: 1_000 })
    await trial.openWindow()
    const controller = new AbortController()
    const given = trial.call(`${BERLIN}/messages`, {
      method: 'POST',
      body: JSON.stringify({ messaging_product: 'whatsapp', to: '491515550101', ...TEXT }),
      signal: controller.signal,
    })
    while (trial.platform.sent.length === 0) await new Promise((resolve) => setImmediate(resolve))
    controller.abort()
    await expect(given).rejects.toThrow('aborted')
    const patient = trial.send(TEXT)
    while (trial.platform.sent.length === 1) await new Promise((resolve) => setImmediate(resolve))
    trial.clock.advance(1_000)
    expect(await patient).toMatchObject({ status: 200 })
  })
})

describe('a platform', () => {
  const run = async (seed: number): Promise<readonly string[]> => {
    const trial = startTrial(seededRandom(seed), {
      faults: [{ code: 131000, rate: 0.3 }],
      webhookChaos: { duplicateRate: 0.2, dropRate: 0.1 },
      limits: { pairBurst: 1_000 },
    })
    const ana = trial.platform.customer({ name: 'Ana', locale: 'pt-PT' })
    for (let turn = 0; turn < 10; turn++) {
      await trial.mia.writes({ type: 'image', caption: `Nr. ${turn}` }, { to: BERLIN })
      await ana.writes('Olá', { to: demoWhatsApp.numbers[1].phoneNumberId })
      await trial.send(TEXT)
      trial.clock.advance(1_000)
      await trial.platform.settled()
    }
    return [...trial.bodies, JSON.stringify(trial.platform.requests), JSON.stringify(trial.platform.sent)]
  }

  test('gives the same bytes for the same seed, others for another', async () => {
    const first = await run(42)
    expect(first.length).toBeGreaterThan(30)
    expect(await run(42)).toEqual(first)
    expect(await run(43)).not.toEqual(first)
  })

  test('reports nothing more once it is stopped', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    await trial.send(TEXT)
    trial.platform.stop()
    trial.clock.advance(10_000)
    await trial.platform.settled()
    expect(trial.states()).toEqual([])
  })
})
