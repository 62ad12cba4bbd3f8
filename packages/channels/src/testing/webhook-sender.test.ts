import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { createManualClock } from './manual-clock.ts'
import { createWebhookSender, type WebhookSenderOptions } from './webhook-sender.ts'

const RETRY = { firstDelayMs: 1_000, factor: 2, maxDelayMs: 3_000, giveUpAfterMs: 10_000 }

function start(answers: (number | 'throw' | 'hang')[], options: Partial<WebhookSenderOptions> = {}) {
  const clock = createManualClock(0)
  const bodies: string[] = []
  let open = 0
  let mostOpen = 0
  const release: (() => void)[] = []
  const sender = createWebhookSender({
    clock,
    random: seededRandom(1),
    retry: RETRY,
    timeoutMs: 500,
    concurrency: 2,
    isAccepted: (status) => status === 200,
    ...options,
  })
  const fetch = async (request: Request): Promise<Response> => {
    mostOpen = Math.max(mostOpen, ++open)
    bodies.push(await request.text())
    const answer = answers.shift() ?? 200
    try {
      if (answer === 'hang') await new Promise<void>((resolve) => release.push(resolve))
      if (answer === 'throw') throw new TypeError('unreachable')
      return new Response(null, { status: typeof answer === 'number' ? answer : 200 })
    } finally {
      open--
    }
  }
  const send = (body: string) => sender.send({ url: 'https://desk.test/', headers: {}, body, fetch })
  const flush = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  return { clock, sender, bodies, send, flush, release, mostOpen: () => mostOpen }
}

describe('webhook sender', () => {
  test('posts the same body again after growing delays until it is accepted', async () => {
    const { clock, sender, bodies, send, flush } = start([500, 'throw', 404, 200])
    const delivery = send('one')
    await flush()
    for (const delayMs of [1_000, 2_000, 3_000]) {
      clock.advance(delayMs - 1)
      await flush()
      const before = bodies.length
      clock.advance(1)
      await flush()
      expect(bodies.length).toBe(before + 1)
    }
    expect((await delivery).state).toBe('delivered')
    expect(bodies).toEqual(['one', 'one', 'one', 'one'])
    expect(sender.deliveries[0]?.attempts.map(({ at, status, failure }) => [at, status ?? failure])).toEqual([
      [0, 500],
      [1_000, 'unreachable'],
      [3_000, 404],
      [6_000, 200],
    ])
  })

  test('gives up when the next attempt would come too late', async () => {
    const { clock, send, flush, bodies } = start(Array.from({ length: 20 }, () => 503))
    const delivery = send('one')
    for (let second = 0; second < 20; second++) {
      await flush()
      clock.advance(1_000)
    }
    expect((await delivery).state).toBe('given-up')
    expect(bodies).toHaveLength(5)
  })

  test('an endpoint that does not answer in time is tried again', async () => {
    const { clock, sender, send, flush } = start(['hang', 200])
    const delivery = send('one')
    await flush()
    clock.advance(500)
    await flush()
    clock.advance(1_000)
    expect((await delivery).attempts.map(({ status, failure }) => status ?? failure)).toEqual(['timeout', 200])
    expect(sender.deliveries[0]?.attempts[0]?.durationMs).toBe(500)
  })

  test('never has more posts open than allowed, and starts them in order', async () => {
    const { send, sender, flush, release, bodies, mostOpen } = start(['hang', 'hang', 'hang', 'hang', 'hang'])
    const all = ['a', 'b', 'c', 'd', 'e'].map(send)
    for (let turn = 0; turn < 5; turn++) {
      await flush()
      release.shift()?.()
    }
    await Promise.all(all)
    await sender.settled()
    expect(mostOpen()).toBe(2)
    expect(bodies).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('can duplicate, drop and hold back', async () => {
    const { clock, sender, send, flush, bodies } = start([])
    sender.disturb({ duplicateRate: 1 })
    await send('twice')
    sender.disturb({ dropRate: 1 })
    expect((await send('lost')).state).toBe('dropped')
    sender.disturb({ reorderRate: 1, reorderDelayMs: 1_000 })
    const held = send('late')
    sender.disturb({})
    await send('early')
    clock.advance(1_000)
    await held
    await flush()
    expect(bodies).toEqual(['twice', 'twice', 'early', 'late'])
  })

  test('starts nothing more when it is stopped', async () => {
    const { clock, sender, send, flush, bodies } = start([500])
    void send('one')
    await flush()
    sender.stop()
    clock.advance(60_000)
    void send('two')
    await flush()
    expect(bodies).toEqual(['one'])
    expect(sender.deliveries.map(({ state }) => state)).toEqual(['pending', 'pending'])
  })
})
