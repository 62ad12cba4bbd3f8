import { ValidationError } from '@crossdesk/core'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type { Client, Pool, PoolClient } from 'pg'
import { PLANNER_SETTINGS, type Database } from './database.ts'
import type { DatabaseOptions } from './open.ts'

const DEFAULT_CONNECTIONS = 10
const LISTEN_AGAIN_MS = 1000

/** Opens a server through `pg`, with a pool of its own or the one that is given. */
export async function openServer(options: DatabaseOptions): Promise<Database> {
  const { Pool } = await import('pg').then((pg) => pg.default)
  const pool = options.pool ?? ownPool(Pool, options)
  // An idle connection that breaks is replaced when the next one is needed; without a listener the process would end.
  const ignore = (): void => undefined
  pool.on('error', ignore)
  const sql = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: prepared(pool) }) })
  return {
    sql,
    isEmbedded: false,
    listen: (channel, onCall) => listen(pool, channel, onCall),
    async close() {
      if (options.pool === undefined) await sql.destroy()
      else pool.off('error', ignore)
    },
  }
}

function ownPool(PoolOfPg: typeof Pool, options: DatabaseOptions): Pool {
  const pool = new PoolOfPg({
    connectionString: connectionStringOf(options),
    max: options.maxConnections ?? DEFAULT_CONNECTIONS,
    application_name: 'crossdesk',
    keepAlive: true,
  })
  pool.on('connect', (client) => {
    // From the very beginning: a connection that breaks before somebody has it in hand would end the process.
    client.on('error', () => undefined)
    // Runs before whatever the connection is wanted for; if it fails, so does that.
    void client.query(PLANNER_SETTINGS).catch(() => undefined)
  })
  return pool
}

function connectionStringOf({ connectionString }: DatabaseOptions): string {
  if (connectionString !== undefined && /^postgres(?:ql)?:\/\//.test(connectionString)) return connectionString
  throw new ValidationError('postgresBackend', [{ path: 'connectionString', message: 'expected postgres://user:password@host:5432/name' }])
}

/**
 * Statements by name, so that the server parses and plans each text once a connection. The texts are few: they are made of the
 * collections' declarations, never of values.
 */
function prepared(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string): string => {
    let name = names.get(text)
    if (name === undefined) names.set(text, (name = `crossdesk_${names.size}`))
    return name
  }
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      let wrapped = clients.get(client)
      if (wrapped === undefined) clients.set(client, (wrapped = preparedClient(client, nameOf)))
      return wrapped
    },
  }
}

function preparedClient(client: PoolClient, nameOf: (text: string) => string): PostgresPoolClient {
  // A connection that breaks while a statement runs fails the statement; this is for the moments in between.
  client.on('error', () => undefined)
  const query = (text: string, values: readonly unknown[]): Promise<unknown> =>
    values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values: [...values] })
  return {
    // Kysely's cursors are never used here.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  }
}

/** Hears calls on a connection of its own, and gets another one when that breaks. */
async function listen(pool: Pool, channel: string, onCall: (payload: string) => void): Promise<() => Promise<void>> {
  const { Client } = await import('pg').then((pg) => pg.default)
  let client: Client | undefined
  let isEnded = false
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const next = new Client(pool.options)
    let isLost = false
    const onLost = (): void => {
      if (isLost || isEnded) return
      isLost = true
      retry = setTimeout(() => void connect(), LISTEN_AGAIN_MS).unref()
    }
    next.on('error', onLost)
    next.on('end', onLost)
    next.on('notification', ({ payload }) => onCall(payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      client = next
      // What was called while nobody listened is not known: look at everything once.
      onCall('')
    } catch {
      onLost()
      await next.end().catch(() => undefined)
    }
    if (isEnded) await next.end().catch(() => undefined)
  }

  await connect()
  return async () => {
    isEnded = true
    clearTimeout(retry)
    await client?.end().catch(() => undefined)
  }
}
