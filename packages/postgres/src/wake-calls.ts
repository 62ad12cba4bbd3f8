import type { Signal } from '@crossdesk/core/storage'
import { run, type Sql } from './database/database.ts'

/** The channel of NOTIFY. */
export const CALLS = 'crossdesk'

/** Tells other processes that there may be something to do. Calls only wake: whoever misses one looks by himself a little later. */
export interface WakeCalls {
  jobs(kinds: Iterable<string>): void
  journals(tenants: Iterable<string>): void
  signal(signal: Signal): void
}

/** What a call says. */
export interface WakeCall {
  readonly kinds: readonly string[]
  readonly tenants: readonly string[]
  /** Of one process, `from`, which has heard them itself. */
  readonly signals?: readonly Signal[]
  readonly from?: string
}

/** Between two calls: whoever was just called is looking already. */
const PAUSE_MS = 10
/** A NOTIFY holds at most 8,000 bytes (PostgreSQL, NOTIFY); beyond that the call says "anything". */
const MAX_BYTES = 7000
/** Signals that wait beyond this are lost: they are worth nothing a moment later. */
const MAX_WAITING = 1000

/**
 * Sends calls apart from the commits that cause them, because a commit with a NOTIFY waits for every other one: one call at a time, and what comes
 * meanwhile goes into the next.
 */
export function createWakeCalls(sql: Sql, from: string): WakeCalls {
  let kinds = new Set<string>()
  let tenants = new Set<string>()
  const signals: Signal[] = []
  let isSending = false

  // A call that is lost is made up for by the next look.
  const notify = (payload: string): Promise<unknown> => run(sql, 'select pg_notify($1, $2)', [CALLS, payload]).catch(() => undefined)

  async function send(): Promise<void> {
    isSending = true
    while (kinds.size > 0 || tenants.size > 0 || signals.length > 0) {
      if (kinds.size > 0 || tenants.size > 0) {
        const payload = JSON.stringify({ kinds: [...kinds], tenants: [...tenants] } satisfies WakeCall)
        kinds = new Set()
        tenants = new Set()
        await notify(Buffer.byteLength(payload) > MAX_BYTES ? '' : payload)
      }
      if (signals.length > 0) await notify(nextSignals())
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref())
    }
    isSending = false
  }

  /** As many of the waiting signals as one call holds. */
  function nextSignals(): string {
    const taken: Signal[] = []
    let bytes = 0
    for (const signal of signals) {
      bytes += Buffer.byteLength(JSON.stringify(signal)) + 1
      if (taken.length > 0 && bytes > MAX_BYTES - 200) break
      taken.push(signal)
    }
    signals.splice(0, taken.length)
    return JSON.stringify({ kinds: [], tenants: [], signals: taken, from } satisfies WakeCall)
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
    signal(signal) {
      if (signals.length < MAX_WAITING) signals.push(signal)
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
