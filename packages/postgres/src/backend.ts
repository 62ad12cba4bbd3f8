import {
  isCrossdeskError,
  deadLetters,
  deskCollections,
  silentLogger,
  systemClock,
  systemRandom,
  ValidationError,
  type Backend,
  type Clock,
  type Collection,
  type Logger,
  type Random,
  type TenantId,
  type Worker,
} from '@crossdesk/core'
import { createSignalHub, errorCode, workLimits } from '@crossdesk/core/storage'
import { encodeOrderedText } from './collections/ordered-text.ts'
import { reindex } from './collections/reindex.ts'
import type { Database } from './database/database.ts'
import { closedBackend, toStorageError } from './database/errors.ts'
import { openDatabase, type DatabaseOptions } from './database/open.ts'
import { startEngine, type Engine } from './engine.ts'
import { freeLanes } from './lanes/leases.ts'
import { createSweeper, type Sweeper } from './retention/sweeper.ts'
import type { RetentionOptions } from './retention/sweep.ts'
import { migrate } from './schema/migrate.ts'

/** Where the database is, and how to work on it. */
export interface PostgresBackendOptions extends DatabaseOptions, EngineSettings {}

/** How to work on a database. */
export interface EngineSettings {
  readonly clock?: Clock
  readonly random?: Random
  /** Told when jobs cannot be claimed or a sweep breaks off because the database is away. Default: silent. */
  readonly log?: Logger
  /**
   * How long a lane stays with a process that no longer answers, in milliseconds of the database's clock. Renewed three times within that. Default
   * 4,000: shorter ends a process that only collected garbage, longer lets customers wait for one that died.
   */
  readonly leaseMs?: number
  /** How often to look for what no call announced, in milliseconds. Default 1,000. */
  readonly pollMs?: number
  /** Collections besides the desk's: their tables are made at the start, and values of class `operational` leave in time. */
  readonly collections?: readonly Collection<unknown>[]
  /** How long things are kept. A sweep comes every hour; `false`: never, because somebody runs `crossdesk-postgres sweep`. */
  readonly retention?: RetentionOptions | false
}

/** A backend that outlives its process. */
export interface PostgresBackend extends Backend {
  /** Resolves when the database is open and its tables are there; for programs that want to fail at their start rather than at their first message. */
  ready(): Promise<void>
}

const AGAIN_MS = 1000

/**
 * Keeps everything in PostgreSQL 15 or later, or in process in PGlite: with `connectionString` or `pool` on a server that any number of processes
 * share, with `dataDir` in a folder of this machine for one process, with neither in memory.
 *
 * Opens the database at the first use and brings its tables up to date, which several processes may do at once. A commit is on disk when it
 * resolves; PGlite hands it to the operating system only, so it survives the death of the process but may not survive a power cut.
 *
 * @example
 * const backend = postgresBackend({ connectionString: 'postgres://localhost/support' })
 * const desk = createDesk({ backend, channels: { wa: whatsapp({ appSecret, verifyToken, accessToken }) } })
 */
export function postgresBackend(options: PostgresBackendOptions = {}): PostgresBackend {
  return createBackend(() => openDatabase(options), options)
}

/** A backend on whatever database `openIt` opens; it closes it in the end. */
export function createBackend(openIt: () => Promise<Database>, settings: EngineSettings): PostgresBackend {
  const { clock = systemClock, random = systemRandom, log = silentLogger, leaseMs = 4000, pollMs = 1000, retention = {} } = settings
  const collections = [...deskCollections, deadLetters, ...(settings.collections ?? [])]
  const signals = createSignalHub((signal) => {
    // Whether anybody hears it is no promise, so whether it leaves is none either.
    void open().then(
      ({ engine }) => engine.tell(signal),
      () => undefined,
    )
  })
  let opening: Promise<Opened> | undefined
  let isClosed = false

  function open(): Promise<Opened> {
    if (isClosed) return Promise.reject(closedBackend())
    // A database that is not there yet may be there at the next call.
    opening ??= openAll().catch((error: unknown) => {
      opening = undefined
      throw toStorageError(error)
    })
    return opening
  }

  async function openAll(): Promise<Opened> {
    const database = await openIt()
    try {
      const { sql } = database
      const catalogue = await migrate(sql, collections)
      if (database.isEmbedded) await freeLanes(sql)
      // On a server that is for `crossdesk-postgres migrate`: it may take long, and programs of the older version may still run.
      if (database.isEmbedded) for (const collection of collections) if (collection.version > 1) await reindex(sql, catalogue, collection)
      const engine = await startEngine({ database, catalogue, clock, random, log, leaseMs, pollMs, onSignal: signals.deliver })
      const sweeper =
        retention === false ? undefined : createSweeper({ sql, clock, collections, ...retention, onFailure: reportSweep(log) })
      return { database, engine, sweeper }
    } catch (error) {
      await database.close()
      throw error
    }
  }

  /** Workers are there for good, so they wait until the database is. */
  async function openAtLast(): Promise<Opened> {
    for (;;) {
      try {
        return await open()
      } catch (error) {
        if (isClosed || !(isCrossdeskError(error) && error.retryable)) throw error
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
      }
    }
  }

  function view(tenant: TenantId, workedOn: TenantId | undefined): PostgresBackend {
    return {
      ready: async () => void (await open()),
      tenant: (id) => view(checkTenant(id), id),
      transact: async (work) => (await open()).engine.transact(tenant, work),
      work(kinds, run, workOptions = {}) {
        workLimits(workOptions)
        if (isClosed) throw closedBackend()
        return startedLater(openAtLast().then(({ engine }) => engine.work(kinds, workedOn, run, workOptions)))
      },
      async *journal(after, journalOptions = {}) {
        const { engine } = await open()
        yield* engine.journal(tenant, after, journalOptions)
      },
      search: async (collection, query, searchOptions = {}) => (await open()).engine.search(tenant, collection, query, searchOptions),
      blobs: {
        put: async (key, body, blobOptions) => (await open()).engine.blobs(tenant).put(key, body, blobOptions),
        get: async (key) => (await open()).engine.blobs(tenant).get(key),
        remove: async (key) => (await open()).engine.blobs(tenant).remove(key),
      },
      signals: signals.tenant(tenant),
      async close() {
        isClosed = true
        signals.close()
        const opened = await opening?.catch(() => undefined)
        await opened?.sweeper?.stop()
        await opened?.engine.close()
        await opened?.database.close()
      },
    }
  }

  return view('default', undefined)
}

function reportSweep(log: Logger): (error: unknown) => void {
  return (error) => log.warn('sweep broke off; the next one goes on', { code: errorCode(error) })
}

const MAX_TENANT_BYTES = 500

/** Tenants lead every key, so their ids stand in the database as they are. */
function checkTenant(id: TenantId): TenantId {
  if (id !== '' && encodeOrderedText(id) === id && Buffer.byteLength(id) <= MAX_TENANT_BYTES) return id
  throw new ValidationError('tenant', [
    {
      path: 'id',
      message: `expected a text of 1 to ${MAX_TENANT_BYTES} bytes without control characters, emoji and other code points above U+D7FF`,
    },
  ])
}

interface Opened {
  readonly database: Database
  readonly engine: Engine
  readonly sweeper: Sweeper | undefined
}

function startedLater(starting: Promise<Worker>): Worker {
  // Whoever waits for the worker hears what went wrong.
  starting.catch(() => undefined)
  return {
    stop: async () => (await starting).stop(),
    idle: async () => (await starting).idle(),
  }
}
