import { deadLetters, type Job } from '@crossdesk/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBackend, type PostgresBackend } from '../backend.ts'
import { run, type Database } from '../database/database.ts'
import { testDatabases } from '../testing/test-targets.ts'

const LEASE_MS = 400

for (const target of await testDatabases()) {
  describe.skipIf(target.isMissing)(`leases on ${target.name}`, () => {
    let database: Database
    /** Another process: a backend that knows nothing of the others but the database, on PGlite too. */
    const openProcess = (): PostgresBackend =>
      createBackend(async () => ({ ...database, isEmbedded: false, close: async () => undefined }), {
        retention: false,
        leaseMs: LEASE_MS,
        pollMs: 50,
      })

    beforeAll(async () => {
      if (!target.isMissing) await target.openEmpty()
    }, 180_000)
    afterAll(() => target.close())

    const post = (backend: PostgresBackend, ...ids: string[]): Promise<void> =>
      backend.transact(async (tx) => {
        for (const id of ids) tx.post({ id, lane: 'lane', kind: 'task', body: null })
      })
    const hang = (): Promise<never> => new Promise<never>(() => undefined)

    test('the lanes of a process that died are taken over when its leases have run out, as another try', async () => {
      database = await target.openEmpty()
      const [dead, survivor] = [openProcess(), openProcess()]
      const begun = gate<Job>()
      dead.work(['task'], (job) => {
        begun.open(job)
        return hang()
      })
      await post(dead, 'first', 'second')
      const job = await begun.opened
      expect(job.attempt).toBe(1)
      await dead.close()
      expect(job.signal.aborted).toBe(true)
      const runs: string[] = []
      const worker = survivor.work(['task'], async ({ id, attempt }) => void runs.push(`${id}:${attempt}`))
      await worker.idle()
      expect(runs).toEqual(['first:2', 'second:1'])
      await survivor.close()
    })

    test('a lease is renewed as long as its job runs', async () => {
      database = await target.openEmpty()
      const [one, other] = [openProcess(), openProcess()]
      const runs: number[] = []
      const begun = gate<void>()
      const finish = gate<void>()
      const run = async ({ attempt }: Job): Promise<void> => {
        runs.push(attempt)
        begun.open()
        await finish.opened
      }
      const workers = [one.work(['task'], run)]
      await post(one, 'long')
      await begun.opened
      workers.push(other.work(['task'], run))
      await new Promise((resolve) => setTimeout(resolve, 3 * LEASE_MS))
      finish.open()
      await Promise.all(workers.map((worker) => worker.idle()))
      expect(runs).toEqual([1])
      await Promise.all([one.close(), other.close()])
    })

    test('nothing is written by a run whose lane went to somebody else, and its signal says so', async () => {
      database = await target.openEmpty()
      const [stalled, other] = [openProcess(), openProcess()]
      const begun = gate<Job>()
      const finish = gate<void>()
      const worker = stalled.work(['task'], async (job, tx) => {
        begun.open(job)
        await finish.opened
        tx.post({ id: 'of the stalled run', lane: 'other', kind: 'result', body: null })
      })
      await post(stalled, 'contended')
      const job = await begun.opened
      // As if the process had stood still: its lease is over and the lane somebody else's.
      await run(
        database.sql,
        `update crossdesk.lane set worker = 'somebody', lease_until = clock_timestamp() + interval '1 minute' where name = 'lane'`,
      )
      await expect.poll(() => job.signal.aborted, { timeout: 5000 }).toBe(true)
      finish.open()
      await worker.stop()
      await run(database.sql, `update crossdesk.lane set worker = null, lease_until = null where name = 'lane'`)
      const attempts: number[] = []
      const results: string[] = []
      const again = other.work(['task'], async ({ attempt }, tx) => {
        attempts.push(attempt)
        tx.post({ id: 'of the good run', lane: 'other', kind: 'result', body: null })
      })
      await again.idle()
      await other.work(['result'], async ({ id }) => void results.push(id)).idle()
      expect([attempts, results]).toEqual([[2], ['of the good run']])
      await Promise.all([stalled.close(), other.close()])
    })

    test('what a process held that died on a database of its own goes on at once', async () => {
      database = await target.openEmpty()
      const alone = (leaseMs: number): PostgresBackend =>
        createBackend(async () => ({ ...database, isEmbedded: true, close: async () => undefined }), { retention: false, leaseMs })
      const dead = alone(600_000)
      const begun = gate<void>()
      dead.work(['task'], () => {
        begun.open()
        return hang()
      })
      await post(dead, 'held')
      await begun.opened
      await dead.close()
      const next = alone(600_000)
      const attempts: number[] = []
      await next.work(['task'], async ({ attempt }) => void attempts.push(attempt)).idle()
      expect(attempts).toEqual([2])
      await next.close()
    })

    test('a job that takes its process with it each time ends in the dead letters and does not run again', async () => {
      database = await target.openEmpty()
      const survivor = openProcess()
      await post(survivor, 'deadly', 'next')
      await run(database.sql, `update crossdesk.lane set attempt = 2, begun = true where name = 'lane'`)
      const runs: string[] = []
      const worker = survivor.work(['task'], async ({ id }) => void runs.push(id), { maxAttempts: 2 })
      await worker.idle()
      expect(runs).toEqual(['next'])
      const letter = await survivor.transact((tx) => tx.get(deadLetters, 'deadly'))
      expect(letter?.value).toMatchObject({ code: 'lease-lost', attempts: 3 })
      await survivor.close()
    })
  })
}

function gate<T>(): { readonly opened: Promise<T>; readonly open: (value: T) => void } {
  let open = (_value: T): void => undefined
  const opened = new Promise<T>((resolve) => (open = resolve))
  return { opened, open: (value) => open(value) }
}
