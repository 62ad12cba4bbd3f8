import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { REMEMBER_IDS_MS } from '../ports/backend.ts'
import { deadLetters } from '../ports/dead-letters.ts'
import { redrive } from '../storage/dead-letters.ts'
import { expectEqual, expectSoon, expectThat } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { event, job, keysOf, note, notes, postJobs, putNotes, readJournal, readNote, recordRuns } from './backend-fixtures.ts'

const WAIT_MS = 1000
const backoffMs = (): number => WAIT_MS

/** Acknowledgement, retries, dead letters, recognised ids. */
export const failureCases: readonly BackendCase[] = [
  {
    name: 'nothing that a failed run wrote is committed, and what the good run wrote is, once',
    async run({ backend, clock }) {
      const worker = backend.work(
        ['task'],
        async ({ attempt }, tx) => {
          tx.put(notes, note(`of-try-${attempt}`))
          tx.post(job(`follow-up-of-${attempt}`, { kind: 'other' }))
          tx.emit(event(`event-of-${attempt}`))
          if (attempt < 3) throw new Error('The case wants this run to fail')
        },
        { backoffMs },
      )
      await postJobs(backend, job('tried'))
      for (let i = 0; i < 3; i++) {
        await expectSoon(worker.idle(), 'a try')
        await clock.advance(WAIT_MS)
      }
      await expectSoon(worker.idle(), 'the last try')
      for (const attempt of [1, 2]) expectEqual(await readNote(backend, `of-try-${attempt}`), undefined, `the value of try ${attempt}`)
      expectThat((await readNote(backend, 'of-try-3')) !== undefined, 'the value of the good try')
      expectEqual(
        (await readJournal(backend)).map((entry) => entry.event.id),
        ['event-of-3'],
        'the events',
      )
      const posted = recordRuns()
      await expectSoon(backend.work(['other'], posted.run).idle(), 'the jobs posted by the handler')
      expectEqual(posted.ids, ['follow-up-of-3'], 'the jobs posted by the handler')
    },
  },
  {
    name: 'a failed job is tried again after its backoff; its lane waits and keeps its order, others do not',
    async run({ backend, clock }) {
      const { ids, run } = recordRuns({ shaky: 2 })
      const worker = backend.work(['task'], run, { backoffMs: (attempt) => attempt * WAIT_MS })
      await postJobs(backend, job('shaky'), job('next'), job('elsewhere', { lane: 'another' }))
      await expectSoon(worker.idle(), 'the first try')
      expectEqual(ids.toSorted(), ['elsewhere', 'shaky'], 'the runs before the first backoff ends')
      await clock.advance(WAIT_MS - 1)
      await expectSoon(worker.idle(), 'nothing to be due')
      expectEqual(ids.length, 2, 'the number of runs before the first backoff ends')
      await clock.advance(1)
      await expectSoon(worker.idle(), 'the second try')
      expectEqual(ids.slice(2), ['shaky'], 'the runs after the first backoff')
      await clock.advance(2 * WAIT_MS)
      await expectSoon(worker.idle(), 'the third try and the next job')
      expectEqual(ids.slice(2), ['shaky', 'shaky', 'next'], 'the runs after the second backoff')
    },
  },
  {
    name: 'a job that waits for its next try can be taken back, and its lane goes on at once',
    async run({ backend }) {
      const { ids, run } = recordRuns({ shaky: 9 })
      const worker = backend.work(['task'], run, { backoffMs })
      await postJobs(backend, job('shaky'), job('next'))
      await expectSoon(worker.idle(), 'the first try')
      await backend.transact(async (tx) => tx.cancel('shaky'))
      await expectSoon(worker.idle(), 'the next job to be done')
      expectEqual(ids, ['shaky', 'next'], 'the runs')
    },
  },
  {
    name: 'without an own backoff a job waits 0.5 to 1 s after its first try, or as long as its error asks for',
    async run({ backend, clock }) {
      const { ids, run } = recordRuns({ plain: 1 })
      const worker = backend.work(['task'], run)
      const limited = recordRuns()
      const asking = backend.work(['limited'], async (limitedJob) => {
        await limited.run(limitedJob)
        if (limitedJob.attempt === 1)
          throw new CrossdeskError('handler', 'The case wants a longer wait', { retryable: true, retryAfterMs: 90_000 })
      })
      await postJobs(backend, job('plain'), job('asks', { kind: 'limited', lane: 'another' }))
      await expectSoon(Promise.all([worker.idle(), asking.idle()]), 'the first tries')
      await clock.advance(499)
      await expectSoon(worker.idle(), 'nothing to be due')
      expectEqual(ids, ['plain'], 'the runs within half a second')
      await clock.advance(501)
      await expectSoon(worker.idle(), 'the second try')
      expectEqual(ids, ['plain', 'plain'], 'the runs within a second')
      await clock.advance(88_999)
      await expectSoon(asking.idle(), 'nothing to be due')
      expectEqual(limited.ids, ['asks'], 'the runs before the asked time')
      await clock.advance(1)
      await expectSoon(asking.idle(), 'the second try')
      expectEqual(limited.ids, ['asks', 'asks'], 'the runs after the asked time')
    },
  },
  {
    name: 'after its last try a job lies in the dead letters, the journal says so, and its lane goes on',
    async run({ backend, clock }) {
      const told: string[] = []
      const { ids, run } = recordRuns({ poison: 9 })
      const worker = backend.work(['task'], run, {
        maxAttempts: 2,
        backoffMs,
        onFailure: ({ id, attempt }, _, next) => told.push(`${id}:${attempt}:${next}`),
      })
      const postedAt = clock.now()
      await postJobs(backend, job('poison', { body: { order: 'A-1' } }), job('next'))
      await expectSoon(worker.idle(), 'the first try')
      await clock.advance(WAIT_MS)
      await expectSoon(worker.idle(), 'the last try')
      expectEqual(ids, ['poison', 'poison', 'next'], 'the runs')
      expectEqual(told, ['poison:1:retry', 'poison:2:dead-letter'], 'what the listener was told')
      const letter = await backend.transact((tx) => tx.get(deadLetters, 'poison'))
      expectEqual(
        letter?.value,
        {
          id: 'poison',
          tenant: 'default',
          lane: 'lane',
          kind: 'task',
          body: { order: 'A-1' },
          attempts: 2,
          postedAt,
          failedAt: clock.now(),
          code: 'Error',
        },
        'the dead letter',
      )
      const [entry, ...more] = await readJournal(backend)
      expectEqual(more, [], 'further events')
      const { id, ...said } = entry?.event ?? { id: '' }
      expectThat(id !== '', 'that the event has an id')
      expectEqual(
        said,
        {
          type: 'job.dead-lettered',
          tenant: 'default',
          at: clock.now(),
          job: 'poison',
          kind: 'task',
          lane: 'lane',
          attempts: 2,
          code: 'Error',
        },
        'the event',
      )
    },
  },
  {
    name: 'what `onDeadLetter` writes commits with the letter, in place of the event; if it throws, the job is moved all the same',
    async run({ backend }) {
      const worker = backend.work(['task', 'fails again'], recordRuns({ one: 1, two: 1 }).run, {
        maxAttempts: 1,
        onDeadLetter({ id, kind, attempts }, tx) {
          tx.put(notes, note(`of-${id}`, { rank: attempts }))
          if (kind === 'fails again') throw new Error('The case wants this to fail')
        },
      })
      await postJobs(backend, job('one'), job('two', { kind: 'fails again' }))
      await expectSoon(worker.idle(), 'both jobs to die')
      expectEqual([(await readNote(backend, 'of-one'))?.value.rank, await readNote(backend, 'of-two')], [1, undefined], 'what was written')
      const letters = await backend.transact((tx) => tx.scan(deadLetters, { index: 'byLane', from: ['lane'], to: ['lane'], limit: 9 }))
      expectEqual(keysOf(letters), ['one', 'two'], 'the dead letters')
      const said = (await readJournal(backend)).map((entry) => entry.event.type === 'job.dead-lettered' && entry.event.job)
      expectEqual(said, ['two'], 'the jobs of which the journal says that they died')
    },
  },
  {
    name: 'a dead letter can be redriven, with all its tries',
    async run({ backend }) {
      const { ids, run } = recordRuns({ poison: 2 })
      const worker = backend.work(['task'], async (failing) => (expectEqual(failing.attempt, 1, 'the try'), run(failing)), {
        maxAttempts: 1,
      })
      await postJobs(backend, job('poison'))
      await expectSoon(worker.idle(), 'the job to die')
      const again = async (): Promise<boolean> => (await backend.transact((tx) => redrive(tx, 'poison'))) !== undefined
      expectEqual(await again(), true, 'the first redrive')
      await expectSoon(worker.idle(), 'the job to die again')
      expectEqual(await again(), true, 'the second redrive')
      await expectSoon(worker.idle(), 'the job to be done')
      expectEqual(ids, ['poison', 'poison', 'poison'], 'the runs')
      expectEqual(await again(), false, 'a redrive of what is gone')
      const events = (await readJournal(backend)).map(({ event: { type } }) => type)
      expectEqual(events, ['job.dead-lettered', 'job.dead-lettered'], 'the events')
    },
  },
  {
    name: 'an id is recognised while its job waits, while it runs, after it is done, and after it died',
    async run({ backend, clock }) {
      const { ids, run } = recordRuns({ dead: 1 })
      await postJobs(backend, job('good', { body: 1 }), job('good', { body: 2 }), job('dead', { lane: 'another' }))
      await postJobs(backend, job('good', { lane: 'another' }))
      const worker = backend.work(['task'], run, { maxAttempts: 1 })
      await expectSoon(worker.idle(), 'both jobs to end')
      await clock.advance(REMEMBER_IDS_MS - 1)
      await postJobs(backend, job('good'), job('dead'))
      await expectSoon(worker.idle(), 'the repeats to be left out')
      expectEqual(ids.toSorted(), ['dead', 'good'], 'the runs')
    },
  },
  {
    name: 'the id of a job that is done cannot be forgotten by cancelling it',
    async run({ backend }) {
      const { ids, run } = recordRuns()
      const worker = backend.work(['task'], run)
      await postJobs(backend, job('done'))
      await expectSoon(worker.idle(), 'the job to be done')
      await backend.transact(async (tx) => {
        tx.cancel('done')
        tx.post(job('done'))
      })
      await expectSoon(worker.idle(), 'the repeat to be left out')
      expectEqual(ids, ['done'], 'the runs')
    },
  },
  {
    name: 'a handler whose values were changed by somebody else meanwhile runs again at once, as the same try',
    async run({ backend }) {
      await putNotes(backend, note('shared', { rank: 1 }))
      const runs: number[] = []
      const worker = backend.work(
        ['task'],
        async ({ attempt }, tx) => {
          const found = await tx.get(notes, 'shared')
          if (runs.push(attempt) === 1) await putNotes(backend, note('shared', { rank: 10 }))
          tx.put(notes, note('shared', { rank: (found?.value.rank ?? 0) + 1 }), found?.revision)
        },
        { maxAttempts: 1 },
      )
      await postJobs(backend, job('adds'))
      await expectSoon(worker.idle(), 'the job to be done')
      expectEqual(runs, [1, 1], 'the tries')
      expectEqual((await readNote(backend, 'shared'))?.value.rank, 11, 'the value')
    },
  },
]
