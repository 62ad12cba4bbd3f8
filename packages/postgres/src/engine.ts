import {
  createIds,
  type BlobStore,
  type Clock,
  type Collection,
  type Cursor,
  type JournalEntry,
  type JournalOptions,
  type Logger,
  type Page,
  type Random,
  type RunJob,
  type SearchOptions,
  type Stored,
  type TenantId,
  type Transaction,
  type WorkOptions,
  type Worker,
} from '@crossdesk/core'
import { MAX_RERUNS, createUnitOfWork, stillConflicts, type RowReader, type Signal, type WriteSet } from '@crossdesk/core/storage'
import { createReadQueue } from './collections/read-queue.ts'
import { createBlobs } from './blobs/blobs.ts'
import { createReader } from './collections/reader.ts'
import { searchCollection } from './collections/search.ts'
import { createCommitter } from './commits/committer.ts'
import type { Commit, CommitResult } from './commits/commit.ts'
import { prepareCommit } from './commits/prepare.ts'
import type { Database } from './database/database.ts'
import { closedBackend } from './database/errors.ts'
import { createFollowers } from './journal/followers.ts'
import { readJournal } from './journal/read.ts'
import type { JobEnd } from './lanes/job-end.ts'
import { createWorkers } from './lanes/workers.ts'
import type { LaneHead } from './lanes/write-lanes.ts'
import type { Catalogue } from './schema/catalogue.ts'
import { CALLS, createWakeCalls, parseWakeCall } from './wake-calls.ts'

/** All that works on one open database. */
export interface Engine {
  transact<T>(tenant: TenantId, work: (tx: Transaction) => Promise<T>): Promise<T>
  work(kinds: readonly string[], tenant: TenantId | undefined, run: RunJob, options: WorkOptions): Worker
  journal(tenant: TenantId, after: Cursor | undefined, options: JournalOptions): AsyncIterable<JournalEntry>
  search<T>(tenant: TenantId, collection: Collection<T>, query: string, options: SearchOptions): Promise<Page<Stored<T>>>
  blobs(tenant: TenantId): BlobStore
  /** Takes a signal to the other processes. */
  tell(signal: Signal): void
  close(): Promise<void>
}

/** What an engine is made of. */
export interface EngineOptions {
  readonly database: Database
  readonly catalogue: Catalogue
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  readonly leaseMs: number
  readonly pollMs: number
  /** Told what other processes signal. */
  readonly onSignal: (signal: Signal) => void
}

/** While one transaction waits for the disk the next one does its statements; a third would only make the batches smaller. */
const TRANSACTIONS_AT_ONCE = 2

/** Starts to work on a database whose tables are there. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { database, catalogue, clock, random, log, leaseMs, pollMs, onSignal } = options
  const { sql } = database
  const ids = createIds(clock, random)
  const reads = createReadQueue(sql)
  const readers = new Map<TenantId, RowReader>()
  const followers = createFollowers(pollMs)
  const process = ids.next()
  const calls = database.isEmbedded ? undefined : createWakeCalls(sql, process)
  let isClosed = false

  const committer = createCommitter({ sql, clock, atOnce: database.isEmbedded ? 1 : TRANSACTIONS_AT_ONCE, onWritten })
  const workers = createWorkers({ sql, clock, random, log, ids, process, leaseMs, pollMs, reader, commit })
  const endListening = await database.listen(CALLS, (payload) => {
    const call = parseWakeCall(payload)
    if (call === undefined || call.kinds.length > 0) workers.onCall(call?.kinds)
    for (const tenant of call?.tenants ?? [undefined]) followers.onChanged(tenant)
    // Our own were heard here before they left.
    if (call?.from !== process) for (const signal of call?.signals ?? []) onSignal(signal)
  })

  function reader(tenant: TenantId): RowReader {
    let found = readers.get(tenant)
    if (found === undefined) readers.set(tenant, (found = createReader({ reads, catalogue }, tenant)))
    return found
  }

  async function commit(tenant: TenantId, writes: WriteSet, end?: JobEnd): Promise<CommitResult> {
    const prepared = prepareCommit(tenant, writes, end)
    for (const { collection } of writes.values) {
      const made = catalogue.ensure(collection)
      // Nearly always the table is known to be there, and then it costs no turn.
      if (made instanceof Promise) await made
    }
    if (isClosed) throw closedBackend()
    return committer.commit(prepared)
  }

  function onWritten(heads: readonly LaneHead[], commits: readonly Commit[]): void {
    const now = clock.now()
    // Whoever has room here takes it; others are called only for what is left.
    const forOthers = heads.filter(({ kind, tenant, readyAt }) => readyAt <= now && !workers.hasRoomFor(kind, tenant))
    workers.onHeads(heads)
    if (calls !== undefined && forOthers.length > 0) calls.jobs(forOthers.map(({ kind }) => kind))
    const grown = new Set(commits.filter(({ events }) => events.length > 0).map(({ tenant }) => tenant))
    for (const tenant of grown) followers.onChanged(tenant)
    if (calls !== undefined && grown.size > 0) calls.journals(grown)
  }

  function checkOpen(): void {
    if (isClosed) throw closedBackend()
  }

  return {
    async transact(tenant, work) {
      for (let reruns = 0; reruns <= MAX_RERUNS; reruns++) {
        checkOpen()
        const unit = createUnitOfWork(tenant, reader(tenant))
        try {
          const result = await work(unit.transaction)
          const writes = unit.finish()
          const isEmpty = writes.values.length + writes.jobs.length + writes.events.length === 0
          if (isEmpty || (await commit(tenant, writes)) === 'committed') return result
        } finally {
          unit.finish()
        }
      }
      throw stillConflicts()
    },
    work(kinds, tenant, run, options) {
      checkOpen()
      return workers.start(kinds, tenant, run, options)
    },
    journal(tenant, after, options) {
      return readJournal(
        { sql, tenant, whenChanged: (signal) => followers.whenChanged(tenant, signal), isClosed: () => isClosed },
        after,
        options,
      )
    },
    async search(tenant, collection, query, options) {
      checkOpen()
      return searchCollection(sql, catalogue, tenant, collection, query, options)
    },
    blobs: (tenant) => createBlobs(sql, tenant),
    tell: (signal) => calls?.signal(signal),
    async close() {
      isClosed = true
      workers.close()
      followers.onChanged(undefined)
      await endListening()
      await committer.settled()
    },
  }
}
