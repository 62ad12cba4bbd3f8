import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { TenantId } from '../model/basics.ts'
import type { DomainEvent } from '../model/domain-event.ts'
import type { NewJob, ScanOptions, Transaction } from '../ports/backend.ts'
import type { Collection, Page, Revision, Stored } from '../ports/collection.ts'
import { freezeJson } from './freeze.ts'
import { decodeIndexCursor, encodeIndexCursor, unknownIndex } from './index-key.ts'
import { scanWithWrites, type PendingWrite } from './overlay.ts'
import type { IndexedRow, RowRange, RowReader } from './rows.ts'
import { checkPageLimit } from './page-cursor.ts'
import { toStored, toStoredAll } from './upgrade.ts'
import type { JobWrite, WriteSet } from './write-set.ts'

/** A transaction that writes nothing by itself. */
export interface UnitOfWork {
  readonly transaction: Transaction
  /** Ends the transaction, be it to commit or to discard: whoever uses it afterwards gets an error. */
  finish(): WriteSet
}

/**
 * The transaction that all backends share: it keeps the writes aside and shows them to its own reads.
 *
 * Values, job bodies and events are frozen when they are written. A value that was written but not yet committed has a negative revision,
 * good for another write in the same transaction; expecting anything else of it throws `conflict` on the spot, for it can never come true.
 *
 * @example
 * const unit = createUnitOfWork(tenant, reader)
 * const result = await work(unit.transaction)
 * await commit(unit.finish())
 */
export function createUnitOfWork(tenant: TenantId, reader: RowReader): UnitOfWork {
  return new BufferedTransaction(tenant, reader)
}

const FEW_WRITES = 12

interface MutablePendingWrite extends PendingWrite {
  type: 'put' | 'remove'
  collection: Collection<unknown>
  value: unknown
  revision: number
}

class BufferedTransaction implements Transaction, UnitOfWork {
  readonly tenant: TenantId
  readonly #reader: RowReader
  readonly #values: MutablePendingWrite[] = []
  readonly #jobs: JobWrite[] = []
  readonly #events: DomainEvent[] = []
  /** Made when there are more than a few writes: looking through a few is faster than any map. */
  #byCollection: Map<string, Map<string, MutablePendingWrite>> | undefined
  #lastRevision = 0
  #finished = false

  constructor(tenant: TenantId, reader: RowReader) {
    this.tenant = tenant
    this.#reader = reader
  }

  get transaction(): Transaction {
    return this
  }

  finish(): WriteSet {
    this.#finished = true
    return { values: this.#values, jobs: this.#jobs, events: this.#events }
  }

  get<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined> {
    if (this.#finished) return Promise.reject(usedTooLate())
    const own = this.#own(collection, key)
    if (own !== undefined) {
      if (own.type === 'remove') return Promise.resolve(undefined)
      return Promise.resolve(toStored(collection, { key, value: own.value, version: own.collection.version, revision: own.revision }))
    }
    const found = this.#reader.get(collection, key)
    if (found instanceof Promise) return found.then((row) => (row === undefined ? undefined : toStored(collection, row)))
    return Promise.resolve(found === undefined ? undefined : toStored(collection, found))
  }

  put<T>(collection: Collection<T>, value: T, expect?: Revision | 'absent'): void {
    this.#checkOpen()
    this.#write('put', collection, collection.key(value), freezeJson(value), expect)
  }

  remove<T>(collection: Collection<T>, key: string, expect?: Revision): void {
    this.#checkOpen()
    this.#write('remove', collection, key, undefined, expect)
  }

  scan<T, Index extends string>(collection: Collection<T, Index>, options: ScanOptions<NoInfer<Index>>): Promise<Page<Stored<T>>> {
    try {
      this.#checkOpen()
      const range = toRange(collection, options)
      const writes = this.#writesTo(collection)
      const rows = writes === undefined ? this.#reader.scan(collection, range) : scanWithWrites(this.#reader, collection, range, writes)
      return rows instanceof Promise
        ? rows.then((found) => toPage(collection, range, found))
        : Promise.resolve(toPage(collection, range, rows))
    } catch (error) {
      return Promise.reject(error)
    }
  }

  post(job: NewJob): void {
    this.#checkOpen()
    if (job.dueAt !== undefined && !Number.isFinite(job.dueAt)) {
      throw new ValidationError(`job of kind ${job.kind}`, [{ path: 'dueAt', message: 'expected epoch milliseconds, or leave it out' }])
    }
    this.#jobs.push({ type: 'post', job: freezeJson(job) })
  }

  cancel(id: string): void {
    this.#checkOpen()
    this.#jobs.push({ type: 'cancel', id })
  }

  emit(event: DomainEvent): void {
    this.#checkOpen()
    this.#events.push(freezeJson(event))
  }

  #write(
    type: 'put' | 'remove',
    collection: Collection<unknown>,
    key: string,
    value: unknown,
    expect: Revision | 'absent' | undefined,
  ): void {
    const revision = --this.#lastRevision
    const earlier = this.#own(collection, key)
    if (earlier === undefined) {
      const write: MutablePendingWrite = { type, collection, key, value, expect, revision }
      this.#values.push(write)
      if (this.#byCollection !== undefined) this.#index(write)
      else if (this.#values.length > FEW_WRITES) for (const each of this.#values) this.#index(each)
      return
    }
    if (expect !== undefined && expect !== (earlier.type === 'remove' ? 'absent' : earlier.revision)) {
      throw new CrossdeskError(
        'conflict',
        `Collection ${collection.name}: this transaction has written the value before, so its revision is not the expected one. Read it again before writing.`,
      )
    }
    earlier.type = type
    earlier.collection = collection
    earlier.value = value
    earlier.revision = revision
  }

  #own(collection: Collection<unknown>, key: string): MutablePendingWrite | undefined {
    if (this.#byCollection !== undefined) return this.#byCollection.get(collection.name)?.get(key)
    for (const write of this.#values) if (write.key === key && write.collection.name === collection.name) return write
    return undefined
  }

  #writesTo(collection: Collection<unknown>): ReadonlyMap<string, PendingWrite> | undefined {
    if (this.#byCollection !== undefined) return this.#byCollection.get(collection.name)
    const writes = this.#values.filter((write) => write.collection.name === collection.name)
    return writes.length === 0 ? undefined : new Map(writes.map((write) => [write.key, write]))
  }

  #index(write: MutablePendingWrite): void {
    this.#byCollection ??= new Map()
    let writes = this.#byCollection.get(write.collection.name)
    if (writes === undefined) this.#byCollection.set(write.collection.name, (writes = new Map()))
    writes.set(write.key, write)
  }

  #checkOpen(): void {
    if (this.#finished) throw usedTooLate()
  }
}

function usedTooLate(): CrossdeskError {
  return new CrossdeskError(
    'unsupported',
    'The transaction is over: it was used after its work had returned or thrown. Await everything that uses it.',
  )
}

/** One row more than asked for tells whether there is another page. */
function toRange(collection: Collection<unknown>, options: ScanOptions): RowRange {
  const { index, from, to, order = 'asc', limit, after } = options
  if (!Object.hasOwn(collection.indexes, index)) throw unknownIndex(collection.name, index)
  checkPageLimit('scan', limit)
  return {
    index,
    order,
    limit: limit + 1,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(after === undefined ? {} : { after: decodeIndexCursor(index, after) }),
  }
}

function toPage<T>(collection: Collection<T>, range: RowRange, rows: readonly IndexedRow[]): Page<Stored<T>> | Promise<Page<Stored<T>>> {
  const hasMore = rows.length === range.limit
  const shown = hasMore ? rows.slice(0, -1) : rows
  const last = shown.at(-1)
  const next = hasMore && last !== undefined ? { next: encodeIndexCursor(range.index, last) } : {}
  const items = toStoredAll(collection, shown)
  return items instanceof Promise ? items.then((upgraded) => ({ items: upgraded, ...next })) : { items, ...next }
}
