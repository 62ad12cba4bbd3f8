import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { TenantId } from '../model/basics.ts'
import type { Backend } from '../ports/backend.ts'
import { systemClock, type Clock } from '../ports/clock.ts'
import { createIds } from '../ports/ids.ts'
import { systemRandom, type Random } from '../ports/random.ts'
import { MAX_RERUNS, stillConflicts } from '../storage/conflicts.ts'
import { createSignalHub } from '../storage/signals.ts'
import { createUnitOfWork } from '../storage/unit-of-work.ts'
import { Lanes, type TenantLanes } from './lanes.ts'
import { Room } from './room.ts'
import { searchTable } from './search.ts'
import { createStore, type TenantStore } from './store.ts'
import { createTable } from './tables.ts'
import { createWorkers } from './workers.ts'

/** How much the memory backend holds, and what decides its time and chance. */
export interface MemoryBackendOptions {
  readonly clock?: Clock
  readonly random?: Random
  /** Values and jobs that are not done, of all tenants together. Default 1,000,000. */
  readonly maxValues?: number
  /**
   * What happens to a commit for which there is no room.
   *
   * - `refuse` (default): it fails with `capacity`, retryable. A webhook is then answered with 503 and redelivered: nothing is lost.
   * - `evict`: values that were written longest ago go, of collections whose retention is not `permanent`. For development and benchmarks: a
   *   waiting job may find that what it is about is gone.
   */
  readonly whenFull?: 'refuse' | 'evict'
  /** Entries of the journal that each tenant keeps, the newest. Default 100,000. */
  readonly maxJournal?: number
  /** Bytes of files, of all tenants together; beyond that they are refused with `capacity`. Default 256 MiB. */
  readonly maxBlobBytes?: number
}

/**
 * Keeps everything in the memory of this process: for tests, simulations, development, and services whose messages may be lost with the
 * process. Does all that `Backend` promises but to outlive it.
 *
 * Commits are synchronous and never wait for each other. A transaction reads what is committed at the moment of each read; give `put` and
 * `remove` the revision that was read wherever a change in between matters. The id of a finished job is remembered for `REMEMBER_IDS_MS`, of
 * at most 200,000 jobs a tenant.
 *
 * @example
 * const backend = memoryBackend()
 * await backend.transact(async (tx) => tx.put(notes, { id: 'n1', conversation: 'c1', at: 0, text: 'Calls back tomorrow' }, 'absent'))
 */
export function memoryBackend(options: MemoryBackendOptions = {}): Backend {
  const { clock = systemClock, random = systemRandom, whenFull = 'refuse' } = options
  const maxValues = wholeNumber('maxValues', options.maxValues ?? 1_000_000)
  const maxJournal = wholeNumber('maxJournal', options.maxJournal ?? 100_000)
  const maxBlobBytes = wholeNumber('maxBlobBytes', options.maxBlobBytes ?? 256 * 1024 * 1024)

  const lanes = new Lanes((kind, tenant) => workers.onReady(kind, tenant))
  const store = createStore({
    clock,
    lanes,
    room: new Room(maxValues),
    blobRoom: { usedBytes: 0, maxBytes: maxBlobBytes },
    maxJournal,
    journalName: Math.floor(random.next() * 36 ** 6).toString(36),
    whenFull,
  })
  const workers = createWorkers({ lanes, store, clock, random, ids: createIds(clock, random) })
  const signals = createSignalHub()
  const views = new Map<TenantId, Backend>()
  let isClosed = false

  function checkOpen(): void {
    if (isClosed) throw new CrossdeskError('stopped', 'The memory backend was closed. Stop whatever uses it before closing it.')
  }

  function tenantView(id: TenantId): Backend {
    let view = views.get(id)
    if (view === undefined) {
      const tenant = store.tenant(id)
      views.set(id, (view = createView(tenant, tenant.lanes)))
    }
    return view
  }

  function createView(tenant: TenantStore, workedOn: TenantLanes | undefined): Backend {
    return {
      tenant: tenantView,
      async transact(work) {
        for (let reruns = 0; reruns <= MAX_RERUNS; reruns++) {
          checkOpen()
          const unit = createUnitOfWork(tenant.id, tenant.reader)
          try {
            const result = await work(unit.transaction)
            checkOpen()
            if (store.commit(tenant, unit.finish())) {
              workers.afterCommit()
              return result
            }
          } finally {
            unit.finish()
          }
        }
        throw stillConflicts()
      },
      work(kinds, run, workOptions = {}) {
        checkOpen()
        return workers.start(kinds, workedOn, run, workOptions)
      },
      journal(after, journalOptions = {}) {
        checkOpen()
        return tenant.journal.read(after, journalOptions)
      },
      async search(collection, query, searchOptions = {}) {
        checkOpen()
        let table = tenant.tables.get(collection.name)
        if (table === undefined) tenant.tables.set(collection.name, (table = createTable()))
        return searchTable(table, collection, query, searchOptions)
      },
      blobs: tenant.blobs,
      signals: signals.tenant(tenant.id),
      async close() {
        isClosed = true
        workers.close()
        signals.close()
        for (const { journal } of store.tenants()) journal.close()
      },
    }
  }

  return createView(store.tenant('default'), undefined)
}

function wholeNumber(path: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw new ValidationError('memoryBackend', [{ path, message: 'expected a whole number of at least 1' }])
}
