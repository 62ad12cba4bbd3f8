import { describe, expect, test } from 'vitest'
import { memoryBackend } from '../memory/backend.ts'
import type { Backend, Transaction } from '../ports/backend.ts'
import type { BackendUnderTest } from './backend-case.ts'
import { backendConformance } from './backend.ts'
import { manualClock } from './manual-clock.ts'

async function create(): Promise<BackendUnderTest> {
  const clock = manualClock()
  return { clock, backend: memoryBackend({ clock }) }
}

describe('the memory backend conforms', () => {
  test.each(backendConformance(create))(
    '$name',
    async (conformanceCase) => {
      await expect(conformanceCase.run()).resolves.toBeUndefined()
    },
    15_000,
  )
})

describe('the suite finds a backend that', () => {
  test.each<{ readonly fault: string; readonly breakIt: (backend: Backend) => Backend; readonly foundBy: string }>([
    {
      fault: 'commits what a failed handler wrote',
      breakIt: commitsFailedRuns,
      foundBy: 'nothing that a failed run wrote is committed, and what the good run wrote is, once',
    },
    {
      fault: 'runs jobs of one lane side by side',
      breakIt: ignoresLanes,
      foundBy: 'a lane runs its jobs in the order of posting, one at a time',
    },
    {
      fault: 'shows tenants each other’s values',
      breakIt: mixesTenants,
      foundBy: 'tenants do not see each other’s values, events or texts, under the same keys',
    },
    {
      fault: 'forgets which jobs it has seen',
      breakIt: forgetsIds,
      foundBy: 'an id is recognised while its job waits, while it runs, after it is done, and after it died',
    },
    {
      fault: 'ignores what a write expects',
      breakIt: ignoresExpectations,
      foundBy: 'a write that expects nothing there, or another revision, fails with a conflict and with all else in its transaction',
    },
  ])('$fault', async ({ breakIt, foundBy }) => {
    const cases = backendConformance(async () => {
      const tried = await create()
      return { ...tried, backend: breakIt(tried.backend) }
    })
    const found = cases.find(({ name }) => name === foundBy)
    await expect(found?.run()).rejects.toThrow(/^Expected /)
  })
})

function commitsFailedRuns(backend: Backend): Backend {
  return {
    ...backend,
    work: (kinds, run, options) =>
      backend.work(
        kinds,
        async (job) => {
          let failure: unknown
          const result = await backend.tenant(job.tenant).transact(async (tx) => {
            try {
              return await run(job, tx)
            } catch (error) {
              failure = error
              return undefined
            }
          })
          if (failure !== undefined) throw failure
          return result
        },
        options,
      ),
  }
}

function ignoresLanes(backend: Backend): Backend {
  let lanes = 0
  return withTransaction(backend, (tx) => ({ ...tx, post: (job) => tx.post({ ...job, lane: `lane-${lanes++}` }) }))
}

function forgetsIds(backend: Backend): Backend {
  let ids = 0
  return withTransaction(backend, (tx) => ({ ...tx, post: (job) => tx.post({ ...job, id: `id-${ids++}` }) }))
}

function ignoresExpectations(backend: Backend): Backend {
  return withTransaction(backend, (tx) => ({
    ...tx,
    put: (collection, value) => tx.put(collection, value),
    remove: (collection, key) => tx.remove(collection, key),
  }))
}

function mixesTenants(backend: Backend): Backend {
  const mixed: Backend = { ...backend, tenant: () => mixed }
  return mixed
}

function withTransaction(backend: Backend, change: (tx: Transaction) => Transaction): Backend {
  const changed = (tx: Transaction): Transaction =>
    change({
      tenant: tx.tenant,
      get: (collection, key) => tx.get(collection, key),
      put: (collection, value, expected) => tx.put(collection, value, expected),
      remove: (collection, key, expected) => tx.remove(collection, key, expected),
      scan: (collection, options) => tx.scan(collection, options),
      post: (job) => tx.post(job),
      cancel: (id) => tx.cancel(id),
      emit: (event) => tx.emit(event),
    })
  return {
    ...backend,
    tenant: (id) => withTransaction(backend.tenant(id), change),
    transact: (work) => backend.transact((tx) => work(changed(tx))),
    work: (kinds, run, options) => backend.work(kinds, (job, tx) => run(job, changed(tx)), options),
  }
}
