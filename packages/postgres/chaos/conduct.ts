import { seededRandom } from '@crossdesk/core'
import { createCourier } from './courier.ts'
import { deliverWorkload } from './deliver-workload.ts'
import { countWaiting, readDeadLetters, readEvidence } from './evidence.ts'
import { createFleet, type Fleet } from './fleet.ts'
import { startPlatform } from './platform.ts'
import { createReceipts, lastReceipt, type Receipts } from './receipts.ts'
import type { Outcome } from './report.ts'
import { sleep } from './sleep.ts'
import { startStorm } from './storm.ts'
import type { Target } from './target.ts'
import { findViolations } from './verdict.ts'
import { planWorkload, type WorkloadSize } from './workload.ts'

/** A run. */
export interface ChaosOptions extends WorkloadSize {
  readonly workers: number
  readonly target: Target
}

const AT_LEAST_MS = 10_000
const WEBHOOKS_AT_ONCE = 64
/** All backoffs together are shorter; what is not done by then is stuck. */
const SETTLE_MS = 180_000
const LOOK_MS = 500

/** One run: the storm, then the calm in which everything has to come right, then the dead letters, then the verdict. */
export async function conduct({ target, workers, ...size }: ChaosOptions): Promise<Outcome> {
  const { seed } = size
  const plan = planWorkload(size)
  const runs: string[] = []
  let crashes = 0

  const platform = await startPlatform({ seed, onTaken: (take) => receipts.tell(take) })
  const fleet = createFleet({
    count: workers,
    settings: { seed, platformUrl: platform.url, database: target.database },
    random: seededRandom(seed + 1),
    onRun: (message) => runs.push(message),
    onCrash: () => crashes++,
  })
  const courier = createCourier(seed, fleet.addresses)
  const receipts = createReceipts(seed, courier)
  fleet.start()
  await fleet.ready()

  const startedAt = performance.now()
  const endStorm = startStorm(seed + 2, fleet, target.beside)
  await deliverWorkload(plan, courier, { seed: seed + 3, atLeastMs: AT_LEAST_MS, atOnce: WEBHOOKS_AT_ONCE })
  const stormMs = performance.now() - startedAt
  const storm = await endStorm()
  courier.calmDown()
  platform.calmDown()
  await settle(target, fleet, receipts)
  const workMs = performance.now() - startedAt

  const deadLetters = await lookAside(target, fleet, readDeadLetters)
  await fleet.calmDown()
  await fleet.redrive()
  await settle(target, fleet, receipts)
  await fleet.stop()
  platform.close()
  const evidence = await target.look(readEvidence)
  const found = { plan, takes: platform.takes, evidence, deadLetters, lastReceipt: (text: string) => lastReceipt(seed, text) }
  return {
    ...size,
    target: target.name,
    workers,
    messages: plan.flatMap(({ messages }) => messages.map(({ id }) => id)),
    runs,
    evidence,
    deadLetters: deadLetters.length,
    platform,
    courier: courier.counts,
    storm,
    crashes,
    stormMs,
    workMs,
    violations: findViolations(found),
  }
}

/** Waits until nothing is left to do, not even later. Gives up after a while: the verdict tells what is left then. */
async function settle(target: Target, fleet: Fleet, receipts: Receipts): Promise<void> {
  const giveUpAt = performance.now() + SETTLE_MS
  while (performance.now() < giveUpAt) {
    await receipts.settled()
    await fleet.idle()
    await sleep(LOOK_MS)
    if ((await lookAside(target, fleet, countWaiting)) === 0) return
  }
}

/** Looks into the database; where only one process can, the workers make room and start again. */
async function lookAside<T>(target: Target, fleet: Fleet, see: Parameters<typeof target.look<T>>[0]): Promise<T> {
  if (target.beside !== undefined) return target.look(see)
  await fleet.stop()
  const seen = await target.look(see)
  fleet.start()
  await fleet.ready()
  return seen
}
