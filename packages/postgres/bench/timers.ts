import { systemClock } from '@crossdesk/core'
import type { PostgresBackend } from '../src/index.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Posts timers that are due tomorrow, each in a lane of its own. */
export async function postTimers(backend: PostgresBackend, count: number): Promise<void> {
  const dueAt = systemClock.now() + DAY_MS
  for (let from = 0; from < count; from += 5000) {
    await backend.transact(async (tx) => {
      for (let n = from; n < Math.min(count, from + 5000); n++)
        tx.post({ id: `timer-${n}`, lane: `timer-${n}`, kind: 'conversation.expire-parked', body: null, dueAt: dueAt + n })
    })
  }
}

/** CPU that this process uses in so much time of doing nothing, in milliseconds a second. */
export async function idleCpu(forMs: number): Promise<number> {
  const before = process.cpuUsage()
  await new Promise((resolve) => setTimeout(resolve, forMs))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / forMs
}
