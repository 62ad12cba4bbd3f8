import { expectEqual, expectSoon, expectThat } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { event, gate, job, keysOf, note, notes, postJobs, putNotes, readJournal, readNote, recordRuns } from './backend-fixtures.ts'

/** Tenants do not meet. */
export const tenantCases: readonly BackendCase[] = [
  {
    name: 'the backend is the tenant `default`',
    async run({ backend }) {
      await putNotes(backend, note('a'))
      expectThat((await readNote(backend.tenant('default'), 'a')) !== undefined, 'the value of `default`')
      expectEqual(await backend.tenant('acme').transact(async (tx) => tx.tenant), 'acme', 'the tenant of a transaction')
    },
  },
  {
    name: 'tenants do not see each other’s values, events or texts, under the same keys',
    async run({ backend }) {
      const [one, two] = [backend.tenant('one'), backend.tenant('two')]
      for (const [tenant, rank] of [
        [one, 1],
        [two, 2],
      ] as const) {
        await tenant.transact(async (tx) => {
          tx.put(notes, note('same', { rank, text: `parcel ${rank}` }))
          tx.put(notes, note(`only-${rank}`, { text: 'parcel' }))
          tx.emit(event(`event-${rank}`, tx.tenant))
        })
      }
      await two.transact(async (tx) => tx.remove(notes, 'only-1'))
      expectEqual([(await readNote(one, 'same'))?.value.rank, await readNote(one, 'only-2')], [1, undefined], 'the values of one tenant')
      expectThat((await readNote(one, 'only-1')) !== undefined, 'that nobody else can remove a value')
      expectEqual(
        keysOf(await one.transact((tx) => tx.scan(notes, { index: 'byTopic', limit: 9 }))),
        ['only-1', 'same'],
        'the index of one tenant',
      )
      expectEqual(
        (await readJournal(one)).map((entry) => entry.event.id),
        ['event-1'],
        'the journal of one tenant',
      )
      expectEqual(keysOf(await one.search(notes, 'parcel')).toSorted(), ['only-1', 'same'], 'the texts of one tenant')
      expectEqual([await readNote(backend, 'same'), await readJournal(backend)], [undefined, []], 'what `default` sees')
    },
  },
  {
    name: 'lanes and job ids of the same name are different ones in different tenants',
    async run({ backend }) {
      const both = gate()
      const seen: string[] = []
      const worker = backend.work(['task'], async ({ tenant, id }, tx) => {
        seen.push(`${tenant}/${tx.tenant}/${id}`)
        if (seen.length === 2) both.open()
        await both.opened
        tx.put(notes, note('done'))
      })
      await postJobs(backend.tenant('one'), job('same'))
      await postJobs(backend.tenant('two'), job('same'))
      await expectSoon(worker.idle(), 'both jobs to run at once')
      expectEqual(seen.toSorted(), ['one/one/same', 'two/two/same'], 'the runs')
      expectThat((await readNote(backend.tenant('one'), 'done')) !== undefined, 'what the handler wrote to its tenant')
      expectEqual(await readNote(backend, 'done'), undefined, 'what the handler wrote to `default`')
    },
  },
  {
    name: 'a tenant cannot take back the job of another',
    async run({ backend }) {
      await postJobs(backend.tenant('one'), job('same'))
      await backend.tenant('two').transact(async (tx) => tx.cancel('same'))
      const { ids, run } = recordRuns()
      await expectSoon(backend.work(['task'], run).idle(), 'the job to be done')
      expectEqual(ids, ['same'], 'the runs')
    },
  },
  {
    name: 'a worker of one tenant does the jobs of that tenant only',
    async run({ backend }) {
      const seen: string[] = []
      const worker = backend.tenant('one').work(['task'], async ({ tenant }) => void seen.push(tenant))
      await postJobs(backend.tenant('two'), job('a'))
      await postJobs(backend.tenant('one'), job('a'))
      await expectSoon(worker.idle(), 'the jobs of the tenant to be done')
      expectEqual(seen, ['one'], 'whose jobs were done')
    },
  },
]
