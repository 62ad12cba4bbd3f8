import { seededRandom } from '../ports/random.ts'
import { expectEqual, expectSoon, expectThat } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { gate, job, note, notes, postJobs, putNotes, readNote, recordRuns, turns } from './backend-fixtures.ts'

const MINUTE_MS = 60_000

/** Order, concurrency, timers. */
export const laneCases: readonly BackendCase[] = [
  {
    name: 'a lane runs its jobs in the order of posting, one at a time',
    async run({ backend }) {
      const ids: string[] = []
      let running = 0
      const worker = backend.work(
        ['task'],
        async ({ id }) => {
          expectEqual(++running, 1, 'the number of jobs of a lane that run at once')
          ids.push(id)
          await turns(2)
          running--
        },
        { concurrency: 8 },
      )
      for (let i = 0; i < 5; i++) await postJobs(backend, job(`${i}a`), job(`${i}b`))
      await expectSoon(worker.idle(), 'the lane to be worked off')
      expectEqual(
        ids,
        [0, 1, 2, 3, 4].flatMap((i) => [`${i}a`, `${i}b`]),
        'the order of runs',
      )
    },
  },
  {
    name: 'lanes run side by side, up to the concurrency of the worker',
    async run({ backend }) {
      const all = gate()
      let running = 0
      let most = 0
      const worker = backend.work(
        ['task'],
        async () => {
          most = Math.max(most, ++running)
          if (running === 3) all.open()
          await all.opened
          await turns(1)
          running--
        },
        { concurrency: 3 },
      )
      await postJobs(backend, ...['a', 'b', 'c', 'd', 'e'].map((lane) => job(`in-${lane}`, { lane })))
      await expectSoon(worker.idle(), 'three lanes to run at once, and all in the end')
      expectEqual(most, 3, 'the most jobs that ran at once')
    },
  },
  {
    name: 'two workers of one kind never run two jobs of one lane at once',
    async run({ backend }) {
      const ids: string[] = []
      let running = 0
      const run = async ({ id }: { readonly id: string }): Promise<void> => {
        expectEqual(++running, 1, 'the number of jobs of a lane that run at once')
        ids.push(id)
        await turns(1)
        running--
      }
      const workers = [backend.work(['task'], run), backend.work(['task'], run)]
      const posted = Array.from({ length: 20 }, (_, i) => `job-${i}`)
      for (const id of posted) await postJobs(backend, job(id))
      for (const worker of workers) await expectSoon(worker.idle(), 'the lane to be worked off')
      expectEqual(ids, posted, 'the order of runs')
    },
  },
  {
    name: 'a job of a kind that nobody does yet holds up its lane, until somebody does it',
    async run({ backend }) {
      const { ids, run } = recordRuns()
      const task = backend.work(['task'], run)
      await postJobs(backend, job('first', { kind: 'other' }), job('second'), job('elsewhere', { lane: 'another' }))
      await expectSoon(task.idle(), 'what can be done to be done')
      expectEqual(ids, ['elsewhere'], 'the jobs that could be run')
      const other = backend.work(['other'], run)
      await expectSoon(other.idle(), 'the first job to be done')
      await expectSoon(task.idle(), 'the second job to be done')
      expectEqual(ids, ['elsewhere', 'first', 'second'], 'the jobs that were run')
    },
  },
  {
    name: 'a job is not run before it is due, and does not hold up its lane until then',
    async run({ backend, clock }) {
      const { ids, run } = recordRuns()
      const worker = backend.work(['task'], run)
      const start = clock.now()
      await postJobs(backend, job('late', { dueAt: start + 2 * MINUTE_MS }), job('early', { dueAt: start + MINUTE_MS }), job('now'))
      await expectSoon(worker.idle(), 'the job without a time to be done')
      await clock.advance(MINUTE_MS - 1)
      await expectSoon(worker.idle(), 'nothing to be due')
      expectEqual(ids, ['now'], 'the jobs run before the first is due')
      await clock.advance(1)
      await expectSoon(worker.idle(), 'the first to be done')
      expectEqual(ids, ['now', 'early'], 'the jobs run when the first is due')
      await clock.advance(MINUTE_MS)
      await expectSoon(worker.idle(), 'the second to be done')
      expectEqual(ids, ['now', 'early', 'late'], 'the jobs run when the second is due')
    },
  },
  {
    name: 'jobs without a time go first, then those that are due by time, equals in the order of posting',
    async run({ backend, clock }) {
      const { ids, run } = recordRuns()
      const start = clock.now()
      await postJobs(
        backend,
        job('due-2a', { dueAt: start + 2 }),
        job('due-1', { dueAt: start + 1 }),
        job('due-2b', { dueAt: start + 2 }),
        job('plain-1'),
        job('overdue', { dueAt: start - MINUTE_MS }),
        job('plain-2'),
      )
      await clock.advance(MINUTE_MS)
      const worker = backend.work(['task'], run)
      await expectSoon(worker.idle(), 'all to be done')
      expectEqual(ids, ['plain-1', 'plain-2', 'overdue', 'due-1', 'due-2a', 'due-2b'], 'the order of runs')
    },
  },
  {
    name: 'a waiting job can be taken back and posted anew, under the same id, to another lane',
    async run({ backend, clock }) {
      const { ids, run } = recordRuns()
      const dueAt = clock.now() + MINUTE_MS
      await postJobs(backend, job('timer', { dueAt }), job('waiting'), job('other'))
      await backend.transact(async (tx) => {
        tx.cancel('timer')
        tx.post(job('timer', { dueAt: dueAt + MINUTE_MS, lane: 'another' }))
        tx.cancel('waiting')
        tx.cancel('never-posted')
      })
      const worker = backend.work(['task'], run)
      await clock.advance(MINUTE_MS)
      await expectSoon(worker.idle(), 'what is due to be done')
      expectEqual(ids, ['other'], 'the jobs run at the first time')
      await clock.advance(MINUTE_MS)
      await expectSoon(worker.idle(), 'the timer to be done')
      expectEqual(ids, ['other', 'timer'], 'the jobs run at the second time')
    },
  },
  {
    name: 'a running job cannot be taken back, not even by itself',
    async run({ backend }) {
      const ids: string[] = []
      const worker = backend.work(['task'], async ({ id }, tx) => {
        ids.push(id)
        tx.cancel(id)
        tx.post(job(id))
      })
      await postJobs(backend, job('once'))
      await expectSoon(worker.idle(), 'the job to be done')
      expectEqual(ids, ['once'], 'the runs')
    },
  },
  {
    name: 'a job that asks for another run commits its writes, keeps the head of its lane until then, and does not count as failed',
    async run({ backend, clock }) {
      const runs: string[] = []
      const worker = backend.work(
        ['task'],
        async ({ id, attempt }, tx) => {
          const count = runs.push(`${id}:${attempt}`)
          tx.put(notes, note('count', { rank: count }))
          return id === 'poll' && count < 3 ? { again: clock.now() + MINUTE_MS } : undefined
        },
        { maxAttempts: 1 },
      )
      await postJobs(backend, job('poll'), job('next'))
      await expectSoon(worker.idle(), 'the first run')
      expectEqual((await readNote(backend, 'count'))?.value.rank, 1, 'what the first run wrote')
      await clock.advance(MINUTE_MS - 1)
      await expectSoon(worker.idle(), 'nothing to be due')
      expectEqual(runs, ['poll:1'], 'the runs before the time')
      await clock.advance(1)
      await expectSoon(worker.idle(), 'the second run')
      await clock.advance(MINUTE_MS)
      await expectSoon(worker.idle(), 'the third run and the next job')
      expectEqual(runs, ['poll:1', 'poll:1', 'poll:1', 'next:1'], 'the runs')
    },
  },
  {
    name: 'a worker that is told to stop finishes what it runs and takes nothing more',
    async run({ backend }) {
      const begun = gate()
      const finish = gate()
      const worker = backend.work(
        ['task'],
        async ({ id }, tx) => {
          begun.open()
          await finish.opened
          tx.put(notes, note(id))
        },
        { concurrency: 1 },
      )
      await postJobs(backend, job('running'), job('waiting', { lane: 'another' }))
      await expectSoon(begun.opened, 'the first job to begin')
      let isStopped = false
      const stopped = worker.stop().then(() => (isStopped = true))
      await turns(3)
      expectThat(!isStopped, 'that stop waits for the running job')
      finish.open()
      await expectSoon(stopped, 'the worker to stop')
      expectThat((await readNote(backend, 'running')) !== undefined, 'that the running job was committed')
      await turns(3)
      expectThat((await readNote(backend, 'waiting')) === undefined, 'that the waiting job was left')
      const successor = recordRuns()
      await expectSoon(backend.work(['task'], successor.run).idle(), 'another worker to go on')
      expectEqual(successor.ids, ['waiting'], 'what was left for another worker')
    },
  },
  {
    name: 'a job knows its tenant, its time of posting and its try',
    async run({ backend, clock }) {
      const seen: unknown[] = []
      const dueAt = clock.now() + MINUTE_MS
      const worker = backend.work(['task'], async ({ tenant, postedAt, attempt, body, lane, kind, dueAt: due, signal }) => {
        seen.push([tenant, postedAt, attempt, body, lane, kind, due, signal.aborted])
      })
      const postedAt = clock.now()
      await postJobs(backend, job('known', { body: { order: [1, 'two', null] }, dueAt }))
      await clock.advance(MINUTE_MS)
      await expectSoon(worker.idle(), 'the job to be done')
      expectEqual(seen, [['default', postedAt, 1, { order: [1, 'two', null] }, 'lane', 'task', dueAt, false]], 'what the job knows')
    },
  },
  {
    name: '1,000 lanes of 20 jobs stay in order, whatever each job takes',
    async run({ backend }) {
      const random = seededRandom(7)
      const last = new Map<string, number>()
      const worker = backend.work(
        ['task'],
        async ({ lane, body }) => {
          expectEqual(body, (last.get(lane) ?? -1) + 1, `the next job of ${lane}`)
          if (random.next() < 0.3) await turns(Math.floor(random.next() * 3))
          last.set(lane, body as number)
        },
        { concurrency: 64, maxAttempts: 1 },
      )
      for (let i = 0; i < 20; i++) {
        await postJobs(backend, ...Array.from({ length: 1000 }, (_, lane) => job(`${lane}-${i}`, { lane: `lane-${lane}`, body: i })))
      }
      await worker.idle()
      expectEqual([last.size, [...last.values()].every((body) => body === 19)], [1000, true], 'the lanes that were worked off in order')
    },
  },
  {
    name: 'a handler sees committed values, and what it posts runs after it',
    async run({ backend }) {
      const seen: unknown[] = []
      const worker = backend.work(['task', 'follow-up'], async ({ id, kind }, tx) => {
        seen.push(id, (await tx.get(notes, 'before'))?.value.rank)
        if (kind === 'task') tx.post(job('second', { kind: 'follow-up' }))
        tx.put(notes, note('before', { rank: 2 }))
      })
      await putNotes(backend, note('before', { rank: 1 }))
      await postJobs(backend, job('first'))
      await expectSoon(worker.idle(), 'both jobs to be done')
      expectEqual(seen, ['first', 1, 'second', 2], 'what the handlers saw')
    },
  },
]
