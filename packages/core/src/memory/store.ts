import type { TenantId, Timestamp } from '../model/basics.ts'
import type { BlobStore } from '../ports/blob-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { RowReader } from '../storage/rows.ts'
import type { JobWrite, ValueWrite, WriteSet } from '../storage/write-set.ts'
import { createBlobs, type BlobRoom } from './blobs.ts'
import { createJournal, type Journal } from './journal.ts'
import { createTenantLanes, type JobRecord, type Lanes, type TenantLanes } from './lanes.ts'
import type { Room } from './room.ts'
import { createTable, prepareEntries, replaceEntries, scanTable, type Entry, type Row, type Table } from './tables.ts'

/** All that one tenant has. */
export interface TenantStore {
  readonly id: TenantId
  readonly tables: Map<string, Table>
  readonly reader: RowReader
  readonly lanes: TenantLanes
  readonly journal: Journal
  readonly blobs: BlobStore
}

/** What becomes of a job in the commit of its handler. */
export interface JobEnd {
  readonly record: JobRecord
  readonly outcome: 'done' | 'dead' | { readonly again: Timestamp }
}

/** What a store is made of. */
export interface StoreOptions {
  readonly clock: Clock
  readonly lanes: Lanes
  readonly room: Room
  readonly blobRoom: BlobRoom
  readonly maxJournal: number
  readonly journalName: string
  readonly whenFull: 'refuse' | 'evict'
}

/** What is kept, and the one place where it changes. */
export interface Store {
  tenant(id: TenantId): TenantStore
  /** All tenants that were ever asked for. */
  tenants(): Iterable<TenantStore>
  /**
   * Writes everything at once, or nothing.
   *
   * @returns false when something was not as expected
   * @throws CrossdeskError `capacity`; whatever the collections' index functions throw
   */
  commit(tenant: TenantStore, writes: WriteSet, end?: JobEnd): boolean
}

interface Change {
  readonly write: ValueWrite
  readonly table: Table
  readonly row: Row | undefined
  readonly entries: Entry[]
}

const NO_ENTRIES: Entry[] = []

/** An empty store. */
export function createStore(options: StoreOptions): Store {
  const { clock, lanes, room, whenFull } = options
  const tenants = new Map<TenantId, TenantStore>()
  let lastRevision = 0

  /** Finds out whether the writes are as expected and what they come to; changes nothing. */
  function prepare(tenant: TenantStore, values: readonly ValueWrite[]): Change[] | undefined {
    const changes: Change[] = []
    for (const write of values) {
      const { collection, key, expect } = write
      let table = tenant.tables.get(collection.name)
      if (table === undefined) tenant.tables.set(collection.name, (table = createTable()))
      const row = table.rows.get(key)
      if (expect !== undefined && (expect === 'absent' ? row !== undefined : row?.revision !== expect)) return undefined
      changes.push({ write, table, row, entries: write.type === 'put' ? prepareEntries(table, collection, key, write.value) : NO_ENTRIES })
    }
    return changes
  }

  function placesNeeded(tenant: TenantStore, changes: readonly Change[], jobs: readonly JobWrite[], end: JobEnd | undefined): number {
    let places = end === undefined || typeof end.outcome === 'object' ? 0 : -1
    for (const { write, row } of changes) places += write.type === 'put' ? (row === undefined ? 1 : 0) : row === undefined ? 0 : -1
    for (const write of jobs) if (write.type === 'post' && !tenant.lanes.jobs.has(write.job.id)) places++
    return places
  }

  function applyChange({ write, table, row: existing, entries }: Change): void {
    if (write.type === 'remove') {
      if (existing !== undefined) dropRow(existing)
      return
    }
    const { collection, key, value } = write
    const row = existing ?? addRow(table, key)
    row.value = value
    row.version = collection.version
    row.revision = ++lastRevision
    replaceEntries(row, entries)
    table.search?.changed.add(key)
    if (whenFull === 'evict') makeNewest(row, (collection.retention ?? 'content') !== 'permanent')
  }

  function addRow(table: Table, key: string): Row {
    const row: Row = {
      table,
      key,
      value: undefined,
      version: 0,
      revision: 0,
      entries: NO_ENTRIES,
      evictable: false,
      previous: undefined,
      next: undefined,
    }
    table.rows.set(key, row)
    room.taken++
    return row
  }

  function dropRow(row: Row): void {
    row.table.rows.delete(row.key)
    row.table.search?.changed.add(row.key)
    for (const entry of row.entries) entry.list.remove(entry)
    if (row.evictable) room.keep(row)
    room.taken--
  }

  function makeNewest(row: Row, evictable: boolean): void {
    if (row.evictable) room.keep(row)
    if (evictable) room.offer(row)
  }

  function applyJobs(tenant: TenantStore, jobs: readonly JobWrite[], now: Timestamp): void {
    for (const write of jobs) {
      if (write.type === 'post') {
        if (lanes.post(tenant.lanes, write.job, now)) room.taken++
      } else if (lanes.cancel(tenant.lanes, write.id)) room.taken--
    }
  }

  function endJob({ record, outcome }: JobEnd, now: Timestamp): void {
    if (typeof outcome === 'object') {
      // It ended well: whatever failed before does not count against the runs to come.
      record.attempt = 1
      lanes.hold(record, outcome.again, now)
      return
    }
    lanes.end(record, now, outcome === 'dead')
    room.taken--
  }

  return {
    tenant(id) {
      let tenant = tenants.get(id)
      if (tenant === undefined) tenants.set(id, (tenant = createTenantStore(id, options)))
      return tenant
    },
    tenants: () => tenants.values(),
    commit(tenant, { values, jobs, events }, end) {
      const changes = prepare(tenant, values)
      if (changes === undefined) return false
      room.claim(placesNeeded(tenant, changes, jobs, end))
      const now = clock.now()
      // From here on nothing can fail.
      for (const change of changes) applyChange(change)
      applyJobs(tenant, jobs, now)
      for (const event of events) tenant.journal.append(event)
      if (end !== undefined) endJob(end, now)
      for (let row = room.overflow(); row !== undefined; row = room.overflow()) dropRow(row)
      return true
    },
  }
}

function createTenantStore(id: TenantId, { blobRoom, maxJournal, journalName }: StoreOptions): TenantStore {
  const tables = new Map<string, Table>()
  return {
    id,
    tables,
    reader: {
      get: (collection, key) => tables.get(collection.name)?.rows.get(key),
      scan(collection, range) {
        const table = tables.get(collection.name)
        return table === undefined ? [] : scanTable(table, range)
      },
    },
    lanes: createTenantLanes(id),
    journal: createJournal(maxJournal, journalName),
    blobs: createBlobs(blobRoom),
  }
}
