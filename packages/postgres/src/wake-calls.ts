import { run, type Sql } from './database/database.ts'

/** The channel of NOTIFY. */
export const CALLS = 'crossdesk'

/** Tells other processes that there may be something to do. Calls only wake: whoever misses one looks by himself a little later. */
export interface WakeCalls {
  jobs(kinds: Iterable<string>): void
  journals(tenants: Iterable<string>): void
}

/** What a call says. */
export interface WakeCall {
  readonly kinds: readonly string[]
  readonly tenants: readonly string[]
}

/** Between two calls: whoever was just called is looking already. */
const PAUSE_MS = 10
/** A NOTIFY holds at most 8,000 bytes (PostgreSQL, NOTIFY); beyond that the call says "anything". */
const MAX_BYTES = 7000

/**
 * Sends calls apart from the commits that cause them, because a commit with a NOTIFY waits for every other one: one call at a time, and what comes
 * meanwhile goes into the next.
 */
export function createWakeCalls(sql: Sql): WakeCalls {
  let kinds = new Set<string>()
  let tenants = new Set<string>()
  let isSending = false

  async function send(): Promise<void> {
    isSending = true
    while (kinds.size > 0 || tenants.size > 0) {
      const payload = JSON.stringify({ kinds: [...kinds], tenants: [...tenants] } satisfies WakeCall)
      kinds = new Set()
      tenants = new Set()
      // A call that is lost is made up for by the next look.
      await run(sql, 'select pg_notify($1, $2)', [CALLS, payload.length > MAX_BYTES ? '' : payload]).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref())
    }
    isSending = false
  }

  return {
    jobs(more) {
      for (const kind of more) kinds.add(kind)
      if (!isSending) void send()
    },
    journals(more) {
      for (const tenant of more) tenants.add(tenant)
      if (!isSending) void send()
    },
  }
}

/** Reads a call; undefined stands for "look at everything". */
export function parseWakeCall(payload: string): WakeCall | undefined {
  if (payload === '') return undefined
  try {
    return JSON.parse(payload) as WakeCall
  } catch {
    return undefined
  }
}
