import { createDesk } from '../desk/create-desk.ts'
import type { Desk } from '../desk/desk.ts'
import type { Backend } from '../ports/backend.ts'
import type { ChannelAdapter } from '../ports/channel-adapter.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import { onNextTurn } from '../storage/next-turn.ts'
import { createSimulatedAdapter, webhookRequest } from './adapter.ts'
import { approval, installApplication } from './application.ts'
import { accountsOf, type SimulatedChannel } from './channels.ts'
import type { Observer } from './observer.ts'
import { createProcessBackend } from './process-backend.ts'
import { createProcess, type Process, type Surroundings } from './process.ts'
import type { Sends } from './sends.ts'
import type { Webhooks } from './webhooks.ts'
import type { ReplyPlan } from './workload.ts'

/** Something between the desk and its world that is changed on purpose: to plant a bug, and see that the simulation finds it. */
export interface Mutation {
  /** The store, as each process sees it. */
  backend?(backend: Backend): Backend
  adapter?(adapter: ChannelAdapter): ChannelAdapter
  /** The desk, as its callers see it. */
  desk?(desk: Desk): Desk
}

/** A desk in a process of its own. */
export interface Host {
  readonly process: Process
  readonly desk: Desk
}

/** Several processes that do the same work on one store. */
export interface Cluster {
  /** Starts them all. */
  start(): Promise<void>
  /** Some process that lives. */
  pick(): Host | undefined
  /** Whether no process has anything left to do, once time stands still. */
  isIdle(): Promise<boolean>
  /** Brings a webhook to some process. */
  post(channel: SimulatedChannel, delivery: number): Promise<boolean>
}

/** What a cluster is made of. */
export interface ClusterOptions {
  readonly surroundings: Surroundings
  readonly store: Backend
  readonly observer: Observer
  readonly channels: readonly SimulatedChannel[]
  readonly processes: number
  readonly uncertain: 'hold' | 'resend'
  readonly plans: ReadonlyMap<string, ReplyPlan>
  readonly plugins: readonly DeskPlugin[]
  readonly configure: ((desk: Desk) => void) | undefined
  readonly mutation: Mutation
  /** The platforms, which in turn know the cluster. */
  platforms(): { readonly webhooks: Webhooks; readonly sends: Sends }
}

/** How far clocks are from the truth, in milliseconds. */
const SKEWS_MS = [0, 0, -40, 40, -2500, 2500, -45_000, 45_000]

/** How often a process may be told to stop, and its clock be set. */
const TICK_MS = 15_000

/** How long a process that is replaced may finish what it does. */
const DRAIN_MS = 2000

/** A cluster that has not started. */
export function createCluster(options: ClusterOptions): Cluster {
  const { surroundings, store, observer, channels, mutation, uncertain } = options
  const { time, chance, faults } = surroundings
  const hosts = new Set<Host>()
  let lives = 0
  let draws = 0
  const draw = (): number => chance.at('cluster', draws++)
  const skew = (): number => SKEWS_MS[Math.floor(draw() * SKEWS_MS.length)] as number

  async function begin(place: number): Promise<void> {
    const process = createProcess(surroundings, `process ${place}, life ${lives++}`, skew())
    const { webhooks, sends } = options.platforms()
    const backend = createProcessBackend(store, process, observer)
    const desk: Desk = createDesk({
      backend: mutation.backend?.(backend) ?? backend,
      channels: Object.fromEntries(
        channels.map((channel) => {
          const adapter = createSimulatedAdapter(channel, process, webhooks, sends)
          return [channel.name, mutation.adapter?.(adapter) ?? adapter]
        }),
      ),
      accounts: accountsOf(channels),
      plugins: [approval, ...options.plugins],
      uncertain,
      clock: process.clock,
      random: process.random,
    })
    installApplication(desk, process, options.plans)
    options.configure?.(desk)
    // The desk loads its HTTP client with the first webhook: before the process begins to work, so that no turn of a run depends on a module loader.
    await desk.webhook(channels[0]?.name ?? '', webhookRequest(channels[0] as SimulatedChannel))
    const host: Host = { process, desk: mutation.desk?.(desk) ?? desk }
    hosts.add(host)
    process.onDeath(() => {
      hosts.delete(host)
      time.schedule(500 + draw() * 8000, () => begin(place))
    })
    desk.start()
    tick(host)
  }

  function tick(host: Host): void {
    time.schedule(draw() * TICK_MS, () => {
      const { process, desk } = host
      if (!process.isAlive) return
      const fault = faults.at('tick', 'redeploy', 'step-clock')
      if (fault === 'step-clock') process.stepClock(skew())
      if (fault === 'redeploy') void desk.stop({ drainMs: DRAIN_MS }).then(process.kill)
      else if (!faults.areOver) tick(host)
    })
  }

  function pick(): Host | undefined {
    return [...hosts][Math.floor(draw() * hosts.size)]
  }

  return {
    async start() {
      for (let place = 0; place < options.processes; place++) await begin(place)
    },
    pick,
    async isIdle() {
      const allIdle = Promise.all([...hosts].map(({ desk }) => desk.idle())).then(() => true)
      const aTurnLater = new Promise<boolean>((resolve) => onNextTurn(() => resolve(false)))
      return Promise.race([allIdle, aTurnLater])
    },
    async post(channel, delivery) {
      const host = pick()
      // Nobody listens: the connection is refused.
      if (host === undefined) return false
      const { process, desk } = host
      const response = await process.hear(desk.webhook(channel.name, webhookRequest(channel, delivery)))
      await process.step('answer webhook')
      return response.ok
    },
  }
}
