import type { Json, TenantId, Timestamp } from '../model/basics.ts'
import type { DomainEvent } from '../model/domain-event.ts'
import type { BlobStore } from './blob-store.ts'
import type { DeadLetter } from './dead-letters.ts'
import type { Collection, IndexKey, Page, Revision, Stored } from './collection.ts'

/**
 * Where everything is kept: collections, lanes and the journal, which commit together. One interface from a test in memory to a cluster on
 * PostgreSQL. The suite `backendConformance` in `@crossdesk/core/conformance` says exactly what an implementation has to do.
 */
export interface Backend {
  /** The same store, seen by one tenant. What one tenant writes, no other sees. The backend itself is tenant `default`. */
  tenant(id: TenantId): Backend
  /**
   * Runs `work` and commits all that it wrote, or nothing. Runs it again when somebody else wrote what it expected otherwise (up to
   * 10 times), so `work` may have no effects outside the transaction. Reads see committed values and the transaction's own writes.
   *
   * @throws CrossdeskError `conflict` when it still conflicts; whatever `work` throws.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Starts to run jobs of these kinds, of all tenants when called on the backend itself. A lane runs one job at a time, in order, in
   * all processes together; lanes run side by side.
   */
  work(kinds: readonly string[], run: RunJob, options?: WorkOptions): Worker
  /** What happened in this tenant, in commit order, after a cursor (from the beginning if none). */
  journal(after?: Cursor, options?: JournalOptions): AsyncIterable<JournalEntry>
  /** Full-text search, best first; every word of the query has to occur, the last one may be the beginning of a word. */
  search<T>(collection: Collection<T>, query: string, options?: SearchOptions): Promise<Page<Stored<T>>>
  readonly blobs?: BlobStore
  /** Short-lived news between all processes of this tenant. */
  readonly signals: Signals
  /** Lets go of timers, files and connections. Workers should be stopped first. */
  close(): Promise<void>
}

/**
 * Tells all processes at once what is worth nothing a moment later (somebody is typing), or that something is new in the store. A signal may be lost, so
 * nothing is told by it alone.
 */
export interface Signals {
  /** Reaches every listener of the topic that is there at the moment, in this process too. Never fails. */
  send(topic: string, body?: Json): void
  /** @returns ends the listening. */
  listen(topic: string, listener: SignalListener): () => void
}

/** Hears a signal. `body` is what was sent, or undefined when it was larger than {@link MAX_SIGNAL_BYTES}. It may not throw. */
export type SignalListener = (body: Json | undefined) => void

/** A signal's body above this length as JSON in UTF-8 does not reach other processes: they hear the topic without it. */
export const MAX_SIGNAL_BYTES = 4000

/** What can be done inside a transaction. Writes are kept aside until the commit. */
export interface Transaction {
  readonly tenant: TenantId
  get<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined>
  /**
   * Writes a value; the store owns it from then on, so do not change it afterwards.
   *
   * @param expect the revision that was read, or `absent`; the commit fails with `conflict` if it is otherwise by then. Without it the last writer wins.
   */
  put<T>(collection: Collection<T>, value: T, expect?: Revision | 'absent'): void
  remove<T>(collection: Collection<T>, key: string, expect?: Revision): void
  /** Values by index, in index order; equal index keys in order of the value's key. */
  scan<T, Index extends string>(collection: Collection<T, Index>, options: ScanOptions<NoInfer<Index>>): Promise<Page<Stored<T>>>
  /** Puts a job at the end of a lane. A job whose id was seen before, waiting or done, is left out: a redelivered event is recognised here. */
  post(job: NewJob): void
  /**
   * Takes back a waiting job, of whatever lane, and forgets its id, so that it can be posted anew; likewise the id of a dead letter. Nothing happens
   * if the job is running or done.
   */
  cancel(id: string): void
  /** Writes to the journal, in the order of the calls. */
  emit(event: DomainEvent): void
}

/** Which part of an index to read. */
export interface ScanOptions<Index extends string = string> {
  readonly index: Index
  /** First key, included. A prefix of a composite key stands for all keys that begin with it. */
  readonly from?: IndexKey
  /** Last key, included; a prefix likewise, so `from: ['a'], to: ['a']` is all that begins with `a`. */
  readonly to?: IndexKey
  /** Default `asc`. */
  readonly order?: 'asc' | 'desc'
  readonly limit: number
  /** `next` of the page before. */
  readonly after?: string
}

/** A piece of work to be done later, in its lane. */
export interface NewJob {
  /** The mailbox: a conversation, an account's outbound, a workflow run. */
  readonly lane: string
  /** Which worker does it. */
  readonly kind: string
  /** Plain JSON. */
  readonly body: unknown
  /** Unique in the tenant; remembered for {@link REMEMBER_IDS_MS} after the job is done. */
  readonly id: string
  /** Not before. A job that is not due does not hold up its lane; jobs without go first, then those that are due, by `dueAt`; equals in order of posting. */
  readonly dueAt?: Timestamp
}

/** A job as it is given to a worker. */
export interface Job extends NewJob {
  readonly tenant: TenantId
  /** 1 on the first try and after each run that asked for `again`. Counts failed runs and runs cut off by the death of a process. */
  readonly attempt: number
  readonly postedAt: Timestamp
  /** Aborted when the lease is lost or the worker is told to stop at once. */
  readonly signal: AbortSignal
}

/**
 * Does a job. Its writes and the acknowledgement commit together. It throws to be tried again after a backoff during which the lane
 * waits; after the last try the job goes to the dead letters and the lane goes on. `{ again }` commits the writes but keeps the job at the
 * head of its lane until then, without counting as a failure; the tries before it are forgotten.
 */
export type RunJob = (job: Job, tx: Transaction) => Promise<void | { readonly again: Timestamp }>

/** How a worker works. */
export interface WorkOptions {
  /** Lanes at the same time. Default 16. */
  readonly concurrency?: number
  /** Tries before a job is a dead letter. Default 8. */
  readonly maxAttempts?: number
  /**
   * Wait before try `attempt + 1`, in milliseconds. Default: exponential from 1 s to 5 min with full jitter (0.5 to 1 of the value), or the
   * error's `retryAfterMs` when that is longer.
   */
  readonly backoffMs?: (attempt: number, error: unknown) => number
  /**
   * Runs in the commit that moves a job to the dead letters, to write what has to be known of it. Default: emits `job.dead-lettered`. If it
   * throws, the default takes its place: a poisoned job never stays in its lane.
   */
  readonly onDeadLetter?: (letter: DeadLetter, tx: Transaction) => void
  /** Told when a run fails; the text of the error is not for logs of a tenant's customers' words. */
  readonly onFailure?: (job: Job, error: unknown, next: 'retry' | 'dead-letter') => void
}

/** Someone who does jobs. */
export interface Worker {
  /** Takes no more jobs; resolves when the running ones are done. */
  stop(): Promise<void>
  /** Resolves when no job of its kinds is running or due. Jobs that wait for a later time do not count. */
  idle(): Promise<void>
}

/** A place in the journal; opaque, comes from a {@link JournalEntry}. */
export type Cursor = string

/** One line of the journal. */
export interface JournalEntry {
  readonly cursor: Cursor
  readonly event: DomainEvent
}

/** How to read the journal. */
export interface JournalOptions {
  /** Without a cursor: begin with so many of the newest entries instead of the oldest. */
  readonly last?: number
  /** Go on with what is to come instead of ending at the last entry. Default false. */
  readonly follow?: boolean
  /** Ends the reading. */
  readonly signal?: AbortSignal
}

/** How to search. */
export interface SearchOptions {
  /** Default 20. */
  readonly limit?: number
  readonly after?: string
}

/** How long the id of a finished job is remembered: 8 days, longer than any platform is known to redeliver (Meta: up to 7 days). */
export const REMEMBER_IDS_MS: number = 8 * 24 * 60 * 60 * 1000
