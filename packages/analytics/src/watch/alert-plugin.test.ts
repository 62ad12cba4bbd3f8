import {
  createDesk,
  memoryBackend,
  seededRandom,
  silentLogger,
  type Backend,
  type ChannelAdapter,
  type ChannelEvent,
  type Desk,
  type DomainEventOf,
  type Logger,
  type TenantId,
} from '@crossdesk/core'
import { manualClock, type ManualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { alertPlugin, type AlertPluginOptions } from './alert-plugin.ts'
import { createWatch } from './create-watch.ts'
import { paperMetrics } from './testing/paper-metrics.ts'
import { storedWatchStateSchema } from './watch-state-schema.ts'
import { watchStates } from './watch-states.ts'
import type { Watch } from './watch.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A channel without a platform: webhooks are lists of events. */
const paper: ChannelAdapter<string> = {
  kind: 'paper',
  credentials: 'own',
  capabilities: {
    status: 'stable',
    content: { text: {} },
    idempotency: 'none',
    receipts: [],
    source: { title: 'no platform', checkedOn: '2026-11-22' },
  },
  receive: async (request) => ({ events: (await request.json()) as ChannelEvent[], pulls: [], response: new Response('ok') }),
  send: async () => ({ externalId: 'sent' }),
}

interface House {
  readonly clock: ManualClock
  readonly backend: Backend
  readonly desks: readonly Desk[]
  /** A customer writes to the shop of a tenant. */
  write(tenant: TenantId, id: string): Promise<void>
  wait(ms: number): Promise<void>
  alerts(tenant?: TenantId): Promise<readonly DomainEventOf<'metric.alert'>[]>
}

/** So many processes over one store, each with a plug-in of its own. */
function house(options: AlertPluginOptions, { processes = 1, log = silentLogger }: { processes?: number; log?: Logger } = {}): House {
  const clock = manualClock()
  const random = seededRandom(7)
  const backend = memoryBackend({ clock, random })
  const desks = Array.from({ length: processes }, (): Desk =>
    createDesk({
      clock,
      random,
      log,
      backend,
      channels: { paper },
      accounts: { resolve: async ({ account }) => ({ tenant: account }) },
      plugins: [alertPlugin(options)],
    }),
  )
  for (const desk of desks) desk.start()
  const idle = async (): Promise<void> => {
    for (const desk of desks) await desk.idle()
  }
  return {
    clock,
    backend,
    desks,
    async write(tenant, id) {
      const handle = { kind: 'phone', value: `+49151000${id}` } as const
      const event: ChannelEvent = {
        type: 'message',
        id: `message:${id}`,
        externalId: id,
        account: { channel: 'paper', account: tenant },
        at: clock.now(),
        thread: [handle],
        contact: { handles: [handle], name: 'Ana' },
        direction: 'inbound',
        content: [{ type: 'text', text: 'invented' }],
      }
      await desks[0]?.webhook('paper', new Request('http://desk.example/', { method: 'POST', body: JSON.stringify([event]) }))
      await idle()
    },
    async wait(ms) {
      await clock.advance(ms)
      await idle()
    },
    async alerts(tenant = 'default') {
      const found: DomainEventOf<'metric.alert'>[] = []
      for await (const { event } of backend.tenant(tenant).journal()) if (event.type === 'metric.alert') found.push(event)
      return found
    },
  }
}

/** First response by what a function says, watched with a limit of ten minutes. */
function watchOf(value: () => number): Watch {
  return createWatch({
    metrics: paperMetrics(() => [{ value: value() }]),
    rules: [{ type: 'threshold', name: 'slow', metric: 'first-response', above: 10 * MINUTE, over: HOUR }],
  })
}

describe('the alert plug-in', () => {
  test('publishes each change once, from the first conversation on, every minute and in whichever process', async () => {
    let checks = 0
    let value = 0
    const watch = watchOf(() => {
      checks++
      return value
    })
    const { clock, write, wait, alerts } = house({ watch }, { processes: 3 })
    await wait(HOUR)
    expect(checks).toBe(0)
    await write('default', '001')
    await write('default', '002')
    expect(checks).toBe(1)

    value = 20 * MINUTE
    await wait(10 * MINUTE)
    expect(checks).toBe(11)
    const raised = await alerts()
    expect(raised).toMatchObject([{ alert: { rule: 'slow', state: 'raised', value: 20 * MINUTE, limit: 10 * MINUTE } }])
    expect(raised[0]?.at).toBe(clock.now() - 9 * MINUTE)

    value = MINUTE
    await write('default', '003')
    await wait(10 * MINUTE)
    expect((await alerts()).map(({ alert }) => alert.state)).toEqual(['raised', 'cleared'])
    expect(checks).toBe(21)
  })

  test('goes on where another process stopped, without raising again', async () => {
    const first = house({ watch: watchOf(() => 20 * MINUTE) })
    await first.write('default', '001')
    for (const desk of first.desks) await desk.stop()
    const next = createDesk({
      clock: first.clock,
      random: seededRandom(8),
      backend: first.backend,
      channels: { paper },
      plugins: [alertPlugin({ watch: watchOf(() => 20 * MINUTE) })],
    })
    next.start()
    await first.clock.advance(10 * MINUTE)
    await next.idle()
    expect(await first.alerts()).toHaveLength(1)
    await next.stop()
  })

  test('tells a tenant only of its own figures', async () => {
    const value: Record<TenantId, number> = { north: 20 * MINUTE, south: MINUTE }
    const own = (tenant: TenantId): Watch | undefined => (tenant in value ? watchOf(() => value[tenant] ?? 0) : undefined)
    const several = house({ watch: own })
    for (const [index, tenant] of ['north', 'south', 'west'].entries()) await several.write(tenant, `10${index}`)
    await several.wait(MINUTE)
    expect(await Promise.all(['north', 'south', 'west'].map(async (tenant) => (await several.alerts(tenant)).length))).toEqual([1, 0, 0])

    const single = house({ watch: watchOf(() => 20 * MINUTE) })
    for (const [index, tenant] of ['north', 'default'].entries()) await single.write(tenant, `20${index}`)
    expect(await Promise.all(['north', 'default'].map(async (tenant) => (await single.alerts(tenant)).length))).toEqual([0, 1])
  })

  test('leaves out checks while there is no watch yet', async () => {
    let ready = false
    const watch = watchOf(() => 20 * MINUTE)
    const { write, wait, alerts } = house({ watch: () => (ready ? watch : undefined) })
    await write('default', '001')
    await wait(10 * MINUTE)
    expect(await alerts()).toEqual([])
    ready = true
    await wait(MINUTE)
    expect(await alerts()).toHaveLength(1)
  })

  test('goes on after checks that throw, and says so without what they said', async () => {
    let broken = true
    const errors: unknown[] = []
    const log: Logger = { ...silentLogger, error: (...line) => void errors.push(line) }
    const watch = watchOf(() => {
      if (broken) throw new TypeError('no figures for Ana')
      return 20 * MINUTE
    })
    const { write, wait, alerts } = house({ watch, everyMs: 10 * MINUTE }, { log })
    await write('default', '001')
    await wait(24 * HOUR)
    expect(await alerts()).toEqual([])
    expect(errors).toHaveLength(145)
    expect(errors[0]).toEqual(['metric check failed', { error: 'TypeError' }])
    broken = false
    await wait(10 * MINUTE)
    expect(await alerts()).toHaveLength(1)
  })

  test('keeps its state in one document that a restore accepts', async () => {
    const { backend, write } = house({ watch: watchOf(() => 20 * MINUTE) })
    await write('default', '001')
    const stored = await backend.transact((tx) => tx.get(watchStates, 'watch'))
    expect(stored?.value.state.entries).toMatchObject([{ rule: 'slow', raised: true }])
    const checked = await storedWatchStateSchema['~standard'].validate(JSON.parse(JSON.stringify(stored?.value)))
    expect(checked).toEqual({ value: stored?.value })
    expect(await watchStates.schema['~standard'].validate({ id: 'watch', state: { version: 2, entries: [] } })).toHaveProperty('issues')
  })

  test('refuses a pace that is none', () => {
    expect(() => alertPlugin({ watch: () => undefined, everyMs: 0 })).toThrow('alertPlugin: everyMs')
  })
})
