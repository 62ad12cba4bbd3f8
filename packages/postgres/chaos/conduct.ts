import { seededRandom } from '@crossdesk/core'
import { createCourier } from './courier.ts'
import { deliverWorkload } from './deliver-workload.ts'
import { countWaiting, readDeadLetters, readEvidence, type StoredLetter } from './evidence.ts'
import { createFleet, type Fleet } from './fleet.ts'
import { startPlatform } from './platform.ts'
import { createReceipts, lastReceipt, type Receipts } from './receipts.ts'
import type { Outcome } from './report.ts'
import { sleep } from './sleep.ts'
import { startStorm } from './storm.ts'
import type { Target } from './target.ts'
import { readUsage, type Usage } from './usage.ts'
import { findViolations } from './verdict.ts'
import { planWorkload, type WorkloadSize } from './workload.ts'

/** A run. */
export interface ChaosOptions extends WorkloadSize {
  readonly workers: number
  readonly target: Target
}

const AT_LEAST_MS = 8000
const WEBHOOKS_AT_ONCE = 64
/** Kills hold work up, most of all that of a worker who is alone: so there is an end of them while there is still work. */
const STORM_FOR_MESSAGE_MS = 5
/** All backoffs together are shorter; what is not done by then, and by the time that all messages take on a slow machine, is stuck. */
const BACKOFFS_MS = 180_000
const SLOWEST_MESSAGE_MS = 20
const LOOK_MS = 500

/** One run: the storm, then the calm in which everything has to come right, then the dead letters, then the verdict. */
export async function conduct({ target, workers, ...size }: ChaosOptions): Promise<Outcome> {
  const { seed } = size
  const plan = planWorkload(size)
  const messages = plan.flatMap((webhook) => webhook.messages.map(({ id }) => id))
  const runs: string[] = []
  const begun = new Set<string>()
  const settleMs = BACKOFFS_MS + messages.length * SLOWEST_MESSAGE_MS
  let crashes = 0

  const platform = await startPlatform({ seed, onTaken: (take) => receipts.tell(take) })
  const fleet = createFleet({
    count: workers,
    settings: { seed, platformUrl: platform.url, database: target.database },
    random: seededRandom(seed + 1),
    onRun(message) {
      runs.push(message)
      begun.add(message)
    },
    onCrash: () => crashes++,
  })
  const courier = createCourier(seed, fleet.addresses)
  const receipts = createReceipts(seed, courier)
  fleet.start()
  await fleet.ready()

  const usageBefore = await readUsageBeside(target)
  const startedAt = performance.now()
  const endStorm = startStorm(seed + 2, fleet, target.beside)
  const stormLimitMs = AT_LEAST_MS + messages.length * STORM_FOR_MESSAGE_MS
  const [storm] = await Promise.all([
    within(stormLimitMs, () => begun.size === messages.length).then(endStorm),
    deliverWorkload(plan, courier, { seed: seed + 3, atLeastMs: AT_LEAST_MS, atOnce: WEBHOOKS_AT_ONCE }),
  ])
  courier.calmDown()
  platform.calmDown()
  const deadLetters = await settle(target, fleet, receipts, settleMs)
  const workMs = performance.now() - startedAt
  const usageAfter = await readUsageBeside(target)

  await fleet.calmDown()
  await fleet.redrive()
  await settle(target, fleet, receipts, settleMs)
  await fleet.stop()
  platform.close()
  const evidence = await target.look(readEvidence)
  const violations = findViolations({
    plan,
    takes: platform.takes,
    evidence,
    deadLetters,
    lastReceipt: (text) => lastReceipt(seed, text),
    crashes,
    wrongAnswers: courier.counts.wrong,
  })
  return {
    ...size,
    target: target.name,
    workers,
    messages,
    runs,
    evidence,
    deadLetters: deadLetters.length,
    platform,
    courier: courier.counts,
    storm,
    usage: usageBetween(usageBefore, usageAfter),
    workMs,
    violations,
  }
}

async function readUsageBeside({ beside }: Target): Promise<Usage | undefined> {
  return beside === undefined ? undefined : readUsage(beside)
}

function usageBetween(before: Usage | undefined, after: Usage | undefined): Usage | undefined {
  if (before === undefined || after === undefined) return undefined
  return {
    walBytes: after.walBytes - before.walBytes,
    tableBytes: after.tableBytes,
    transactions: after.transactions - before.transactions,
  }
}

/** Waits until something is so, or so long. */
async function within(limitMs: number, isSo: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while (!isSo() && performance.now() < giveUpAt) await sleep(LOOK_MS)
}

/** Waits until nothing is left to do, not even later, and tells what was given up. Ends after a while in any case: the verdict tells what is left then. */
async function settle(target: Target, fleet: Fleet, receipts: Receipts, limitMs: number): Promise<readonly StoredLetter[]> {
  const giveUpAt = performance.now() + limitMs
  for (;;) {
    await sleep(LOOK_MS)
    if (!receipts.isQuiet && performance.now() < giveUpAt) continue
    await fleet.idle()
    const seen = await lookAside(target, fleet, async (sql) => ({
      waiting: await countWaiting(sql),
      deadLetters: await readDeadLetters(sql),
    }))
    // The platform last: what was done in a lane may have made it tell more.
    if ((seen.waiting === 0 && receipts.isQuiet) || performance.now() >= giveUpAt) return seen.deadLetters
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
