import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manualClock } from '../conformance/manual-clock.ts'
import type { NewJob } from '../ports/backend.ts'
import { memoryBackend } from './backend.ts'
import { createTenantLanes, Lanes } from './lanes.ts'

const job = (id: string, fields: Partial<NewJob> = {}): NewJob => ({ id, lane: 'lane', kind: 'task', body: null, ...fields })

describe('lanes', () => {
  test('leave nothing behind when they are empty', () => {
    const lanes = new Lanes(() => undefined)
    const tenant = createTenantLanes('acme')
    for (let i = 0; i < 5; i++) lanes.post(tenant, job(`j${i}`, { lane: `lane-${i}` }), 0)
    lanes.cancel(tenant, 'j4')
    for (let record = lanes.take('task', undefined); record !== undefined; record = lanes.take('task', undefined))
      lanes.end(record, 0, false)
    expect([tenant.lanes.size, tenant.jobs.size, lanes.wakesAt]).toEqual([0, 0, undefined])
  })

  test('are not made for jobs that sleep', () => {
    const lanes = new Lanes(() => undefined)
    const tenant = createTenantLanes('acme')
    for (let i = 0; i < 5; i++) lanes.post(tenant, job(`j${i}`, { lane: `lane-${i}`, dueAt: 100 - i }), 0)
    expect([tenant.lanes.size, lanes.wakesAt]).toEqual([0, 96])
    lanes.wake(97)
    expect([...tenant.lanes.keys()]).toEqual(['lane-4', 'lane-3'])
  })

  test('of different tenants take turns', () => {
    const lanes = new Lanes(() => undefined)
    const [busy, quiet] = [createTenantLanes('busy'), createTenantLanes('quiet')]
    for (let i = 0; i < 4; i++) lanes.post(busy, job(`j${i}`, { lane: `lane-${i}` }), 0)
    lanes.post(quiet, job('j'), 0)
    const order = Array.from({ length: 5 }, () => lanes.take('task', undefined)?.tenant.id)
    expect(order).toEqual(['busy', 'quiet', 'busy', 'busy', 'busy'])
  })

  test('change the kind that they are ready for when another job goes first', () => {
    const lanes = new Lanes(() => undefined)
    const tenant = createTenantLanes('acme')
    lanes.post(tenant, job('timer', { kind: 'timer', dueAt: 1 }), 5)
    lanes.post(tenant, job('plain'), 5)
    expect(lanes.take('timer', undefined)).toBeUndefined()
    lanes.cancel(tenant, 'plain')
    expect(lanes.take('timer', undefined)?.job.id).toBe('timer')
  })
})

/** What a lane does, said as plainly as possible: a list that is looked through again for each run. */
class LaneModel {
  readonly runs: string[] = []
  readonly waiting: { readonly id: string; readonly dueAt: number | undefined; readonly order: number }[] = []
  #posted = 0
  #begun: string | undefined
  #heldUntil = 0

  post(id: string, dueAt: number | undefined): void {
    this.waiting.push({ id, dueAt, order: this.#posted++ })
  }

  cancel(id: string): void {
    const place = this.waiting.findIndex((other) => other.id === id)
    if (place < 0) return
    this.waiting.splice(place, 1)
    if (this.#begun !== id) return
    this.#begun = undefined
    this.#heldUntil = 0
  }

  /** Runs what can be run at this moment. */
  work(now: number, fails: (id: string) => number | undefined): void {
    while (this.#heldUntil <= now) {
      const begun = this.waiting.find(({ id }) => id === this.#begun)
      const [next] = this.waiting
        .filter(({ dueAt }) => dueAt === undefined || dueAt <= now)
        .toSorted((a, b) => (a.dueAt ?? Number.NEGATIVE_INFINITY) - (b.dueAt ?? Number.NEGATIVE_INFINITY) || a.order - b.order)
      const run = begun ?? next
      if (run === undefined) return
      this.runs.push(`${run.id} at ${now}`)
      const wait = fails(run.id)
      if (wait === undefined) {
        this.waiting.splice(this.waiting.indexOf(run), 1)
        this.#begun = undefined
      } else {
        this.#begun = run.id
        this.#heldUntil = now + wait
      }
    }
  }
}

/** Each run of a job takes the next of its outcomes: a wait before it is tried again; none: it is done. */
function failuresOf(outcomes: readonly (readonly number[])[]): (id: string) => number | undefined {
  const left = outcomes.map((waits) => [...waits])
  return (id) => left[Number(id)]?.shift()
}

describe('a worker', () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('post' as const),
        lane: fc.nat(2),
        inMs: fc.option(fc.integer({ min: -3, max: 9 }), { nil: undefined }),
        waits: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('cancel' as const), job: fc.nat() }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('advance' as const), ms: fc.integer({ min: 1, max: 7 }) }) },
  )

  test('runs each lane as the plainest model of a lane would, whatever is posted, cancelled and fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const start = 1000
        const clock = manualClock(start)
        const backend = memoryBackend({ clock })
        const outcomes = steps.flatMap((each) => (each.type === 'post' ? [each.waits] : []))
        const fails = failuresOf(outcomes)
        const runs: string[][] = [[], [], []]
        const worker = backend.work(
          ['task'],
          async ({ id, lane, attempt }) => {
            runs[Number(lane)]?.push(`${id} at ${clock.now()}`)
            const wait = fails(id)
            // Both ways of running again keep the lane.
            if (wait !== undefined && attempt % 2 === 1) throw new Error(`${wait}`)
            return wait === undefined ? undefined : { again: clock.now() + wait }
          },
          { maxAttempts: 99, backoffMs: (_, error) => Number((error as Error).message) },
        )
        const models = [new LaneModel(), new LaneModel(), new LaneModel()]
        const modelFails = failuresOf(outcomes)
        let posted = 0
        for (const each of steps) {
          if (each.type === 'post') {
            const id = `${posted++}`
            const dueAt = each.inMs === undefined ? undefined : clock.now() + each.inMs
            models[each.lane]?.post(id, dueAt)
            await backend.transact(async (tx) => tx.post(job(id, { lane: `${each.lane}`, ...(dueAt === undefined ? {} : { dueAt }) })))
          } else if (each.type === 'cancel') {
            // Mostly one of the last, which may still wait.
            const id = `${posted - 1 - (each.job % 4)}`
            for (const model of models) model.cancel(id)
            await backend.transact(async (tx) => tx.cancel(id))
          } else {
            for (let ms = 0; ms < each.ms; ms++) {
              await clock.advance(1)
              for (const model of models) model.work(clock.now(), modelFails)
            }
          }
          await worker.idle()
          for (const model of models) model.work(clock.now(), modelFails)
        }
        expect(runs).toEqual(models.map((model) => model.runs))
        await backend.close()
      }),
      { numRuns: 200 },
    )
  }, 180_000)
})
