import { REMEMBER_IDS_MS, deadLetters, type Clock, type Collection, type TenantId } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { toStorageError } from '../database/errors.ts'
import { sumOf, type Counts } from './batches.ts'
import { cutJournal } from './journal.ts'
import { forgetJobIds, removeEmptyLanes } from './lanes.ts'
import { stripEvents } from './raw-events.ts'
import { MESSAGES, stripMessages } from './raw-messages.ts'
import { removeCutOffUploads } from './uploads.ts'
import { removeExpired, removeUnwritten, type StoredCollection } from './values.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

const ADAPTER_CACHE = 'adapter-cache'

/** How long things are kept, in milliseconds. */
export interface RetentionOptions {
  /**
   * Values of collections of retention class `operational`, since they were last written. Default 30 days. Two collections go by rules of their own:
   * dead letters (`deadLettersMs`) and entries of the adapters' cache (until they expire).
   */
  readonly operationalMs?: number
  /** Dead letters, since they were written. Default: kept, until somebody redrives or discards them. */
  readonly deadLettersMs?: number
  /**
   * The platform's own payloads (`Message.raw` of retention class `raw`), in messages and in the journal, since they came. Default 30 days, at least
   * one hour. The messages and events stay.
   */
  readonly rawMs?: number
  /** Events of the journal. Default: kept. A reader whose cursor is older is told `journal-truncated`. */
  readonly journalMs?: number
}

/** How to sweep. */
export interface SweepOptions extends RetentionOptions {
  readonly clock: Pick<Clock, 'now'>
  /** Declarations of whatever is stored; those of retention class `operational` are swept. */
  readonly collections: readonly Collection<unknown>[]
  /** Stops between two statements, of at most 1,000 rows each. What was done stays done. */
  readonly signal?: AbortSignal
}

/** How much a sweep removed. */
export interface SweepReport {
  /** Ids of jobs done longer ago than {@link REMEMBER_IDS_MS}. */
  readonly jobIds: number
  /** Lanes in which nothing waited. */
  readonly lanes: number
  /** Pieces of files whose upload was cut off more than a day ago. */
  readonly uploadPieces: number
  /** Values by the name of their collection, where there were any. */
  readonly values: Readonly<Record<string, number>>
  /** Payloads of the platform, in messages and events. */
  readonly rawPayloads: number
  readonly events: number
}

/**
 * Removes what has no use any more or may not be kept any longer. Safe beside everything else and beside other sweeps: statements are short
 * and leave alone what somebody is writing.
 *
 * @throws CrossdeskError `storage` when the database does not do it; what was done stays done
 */
export async function sweep(sql: Sql, options: SweepOptions): Promise<SweepReport> {
  try {
    return await sweepAll(sql, options)
  } catch (error) {
    throw toStorageError(error)
  }
}

async function sweepAll(sql: Sql, options: SweepOptions): Promise<SweepReport> {
  const { clock, signal } = options
  const now = clock.now()
  const stored = await run<StoredCollection>(sql, STORED, [])
  const hasMessages = stored.some(({ name }) => name === MESSAGES)
  const tenants = (await run<{ tenant: TenantId }>(sql, TENANTS, [])).map(({ tenant }) => tenant)
  const rawBefore = now - Math.max(options.rawMs ?? 30 * DAY_MS, HOUR_MS)
  const journalBefore = options.journalMs === undefined ? undefined : now - options.journalMs

  const count = async (counts: Counts): Promise<number> => (signal?.aborted === true ? 0 : sumOf(counts, signal))

  const jobIds = await count(forgetJobIds(sql, now - REMEMBER_IDS_MS))
  const lanes = await count(removeEmptyLanes(sql))
  const uploadPieces = await count(removeCutOffUploads(sql, DAY_MS))
  const values: Record<string, number> = {}
  for (const collection of stored) {
    const counts = oldValues(sql, collection, options, now)
    const removed = counts === undefined ? 0 : await count(counts)
    if (removed > 0) values[collection.name] = removed
  }
  let rawPayloads = 0
  let events = 0
  for (const tenant of tenants) {
    if (journalBefore !== undefined) events += await count(cutJournal(sql, tenant, journalBefore))
    rawPayloads += await count(stripEvents(sql, tenant, rawBefore))
    if (hasMessages) rawPayloads += await count(stripMessages(sql, tenant, rawBefore))
  }
  return { jobIds, lanes, uploadPieces, values, rawPayloads, events }
}

/** Nothing when the collection is not swept. */
function oldValues(sql: Sql, stored: StoredCollection, options: SweepOptions, now: number): Counts | undefined {
  switch (stored.name) {
    case deadLetters.name:
      return options.deadLettersMs === undefined ? undefined : removeUnwritten(sql, stored, options.deadLettersMs)
    case ADAPTER_CACHE:
      return removeExpired(sql, stored, now)
    default: {
      const isOperational = options.collections.some(({ name, retention }) => name === stored.name && retention === 'operational')
      return isOperational ? removeUnwritten(sql, stored, options.operationalMs ?? 30 * DAY_MS) : undefined
    }
  }
}

const STORED = `select name, entry_tables from crossdesk.collection order by name`

// Whoever has a journal has a head of it.
const TENANTS = `select tenant from crossdesk.journal_head order by tenant`
