import type { Desk } from '../desk/desk.ts'
import { loadRendering } from '../desk/rendering.ts'
import { memoryBackend } from '../memory/backend.ts'
import type { Backend } from '../ports/backend.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import { createAgents } from './agents.ts'
import { replyPlans } from './application.ts'
import { createChance } from './chance.ts'
import { createChannels, tenants } from './channels.ts'
import { createCluster, type Mutation } from './cluster.ts'
import { createCustomers } from './customers.ts'
import { createFaults, type Fault } from './faults.ts'
import { findViolations } from './invariants/find-violations.ts'
import { createObserver, type Violation } from './observer.ts'
import { digestOf, takeSnapshot } from './snapshot.ts'
import { createSends } from './sends.ts'
import { createVirtualTime } from './virtual-time.ts'
import { createWebhooks } from './webhooks.ts'
import { BUSY_MS, planWorkload, type Size } from './workload.ts'

/** What to simulate. */
export interface SimulationOptions {
  /** A whole number of 32 bits; decides everything. */
  readonly seed: number
  /** Exactly these faults instead of those of the seed: the replay of a run, or of a part of it. */
  readonly faults?: readonly Fault[]
  readonly size?: Size
  /** Your own plug-ins, in every process. They may hold no state of their own: a process can die at any time. */
  readonly plugins?: readonly DeskPlugin[]
  /** Adds your own handlers to the desk of each process. */
  readonly configure?: (desk: Desk) => void
  /** Looks at the store after the run, once for each tenant, and says what is wrong. */
  readonly check?: (tenant: Backend) => Promise<readonly string[]>
  /** A bug to plant. */
  readonly mutation?: Mutation
}

/** What came of it. */
export interface SimulationReport {
  readonly seed: number
  /** What the desk promised and did not keep; empty for a good run. */
  readonly violations: readonly Violation[]
  /** The faults that struck, in order. */
  readonly faults: readonly Fault[]
  /** How often each type of event stands in the journal, and each type of event came in. */
  readonly counts: SimulationCounts
  /** Equal for equal runs: journal, faults and what the platforms took. */
  readonly digest: string
}

/** How much happened. */
export interface SimulationCounts {
  /** By type of `ChannelEvent`. */
  readonly inbound: Readonly<Record<string, number>>
  /** By type of `DomainEvent`. */
  readonly journal: Readonly<Record<string, number>>
  /** Bodies that the platforms delivered. */
  readonly webhooks: number
  /** Parts that the platforms took. */
  readonly takes: number
}

const STARTS_AT = Date.UTC(2026, 0, 1)

/** Faults end so long after the start; people have stopped acting by then. */
const FAULTS_MS = BUSY_MS + 30_000

/** Agents approve drafts at these times, also of handlers that succeed only long after the faults. */
const APPROVALS_MS = [10, 25, 40, 55, 75, 100, 160, 400, 1000, 2000].map((seconds) => seconds * 1000)

/** Longer than anything waits: edits without their message are given up after three days. */
const WORLD_ENDS_MS = 20 * 24 * 60 * 60 * 1000

/**
 * Runs the whole desk in a small world: several processes on one store, platforms, customers and agents, with a clock of its own and
 * faults. The same seed gives the same run, event by event.
 *
 * @example
 * const { violations } = await simulate({ seed: 4711 })
 */
export async function simulate(options: SimulationOptions): Promise<SimulationReport> {
  await loadLazyModules()
  const { seed, size = {}, mutation = {} } = options
  const chance = createChance(seed)
  const time = createVirtualTime(STARTS_AT, chance)
  const faults = createFaults(chance, options.faults)
  const surroundings = { time, chance, faults }
  const observer = createObserver()
  const store = memoryBackend({ clock: time, random: chance.stream('store') })
  const channels = createChannels(chance)
  const actions = planWorkload(chance, channels, size)
  const plans = replyPlans(actions)
  const uncertain = chance.at('policy', 0) < 0.7 ? 'hold' : 'resend'
  const cluster = createCluster({
    surroundings,
    store,
    observer,
    channels,
    processes: size.processes ?? 3,
    uncertain,
    plans,
    plugins: options.plugins ?? [],
    configure: options.configure,
    mutation,
    platforms: () => ({ webhooks, sends }),
  })
  const webhooks = createWebhooks(surroundings, (channel, delivery) => cluster.post(channel, delivery))
  const sends = createSends(surroundings, webhooks)
  const customers = createCustomers(surroundings, webhooks)
  const agents = createAgents(surroundings, cluster, customers, observer)

  await cluster.start()
  for (const action of actions) {
    time.schedule(action.at, () =>
      action.type === 'agent-sends' || action.type === 'agent-resolves' ? agents.act(action) : customers.act(action),
    )
  }
  for (const at of APPROVALS_MS) time.schedule(at, agents.approve)
  time.schedule(FAULTS_MS, faults.end)
  const end = await time.run(STARTS_AT + WORLD_ENDS_MS)
  const isIdle = await cluster.isIdle()

  const partIds = sends.takes.map(({ part }) => part.id)
  const snapshots = await Promise.all(tenants.map((tenant) => takeSnapshot(store.tenant(tenant), partIds)))
  const own = await Promise.all(tenants.map((tenant) => options.check?.(store.tenant(tenant)) ?? Promise.resolve([])))
  const violations: Violation[] = [
    ...observer.violations,
    ...(end === 'idle' && isIdle ? [] : [{ invariant: 'no-stuck-lane' as const, detail: 'there is work that is never done' }]),
    ...findViolations({
      snapshots,
      channels,
      plans,
      uncertain,
      customers,
      agents,
      sends,
      arrivals: observer.arrivals,
      quietAt: STARTS_AT + FAULTS_MS,
    }),
    ...own.flat().map((detail) => ({ invariant: 'own' as const, detail })),
  ]
  await store.close()
  const journal = snapshots.flatMap((snapshot) => snapshot.journal)
  return {
    seed,
    violations,
    faults: faults.struck,
    counts: {
      inbound: countTypes([...observer.arrivals.values()].map(({ event }) => event)),
      journal: countTypes(journal),
      webhooks: webhooks.count,
      takes: sends.takes.length,
    },
    digest: digestOf([...journal, ...faults.struck, ...sends.takes]),
  }
}

/** What the desk loads on first use is loaded before the run: no turn of it may depend on a module loader. */
async function loadLazyModules(): Promise<void> {
  await Promise.all([import('ky'), import('../schema/validate.ts'), loadRendering()])
}

function countTypes(items: readonly { readonly type: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of items) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
