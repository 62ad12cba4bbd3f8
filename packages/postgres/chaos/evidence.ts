import type { DeliveryState } from '@crossdesk/core'
import { run, type Sql } from '../src/database/database.ts'

/** What the database holds after a run. */
export interface Evidence {
  /** Customers' messages as they stand in the stories, in the order of their conversation. */
  readonly stories: readonly StoredMessage[]
  /** The handler's effects, in the order in which they were written. */
  readonly effects: readonly string[]
  readonly parts: readonly StoredPart[]
  readonly journals: readonly StoredJournal[]
  readonly deadLetters: readonly StoredLetter[]
  /** Lanes that somebody holds, or whose next job should have been done. */
  readonly stuckLanes: readonly string[]
  /** Circles of waiting transactions that the database had to break up, each after a second (`deadlock_timeout`). */
  readonly deadlocks: number
}

/** A message of a customer. */
export interface StoredMessage {
  readonly conversation: string
  readonly message: string
}

/** A part of an answer. */
export interface StoredPart {
  readonly text: string
  readonly channel: string
  readonly externalId: string | null
  readonly state: DeliveryState
}

/** What a tenant's journal tells. */
export interface StoredJournal {
  readonly tenant: string
  readonly entries: number
  readonly first: number | null
  readonly last: number | null
  /** External ids of messages that were received, in order. */
  readonly received: readonly string[]
  /** States of parts, in order. */
  readonly deliveries: readonly { readonly part: string; readonly state: DeliveryState }[]
}

/** A dead letter. */
export interface StoredLetter {
  readonly kind: string
  readonly code: string
  /** The customer's message that it is about, if it is about one. */
  readonly message: string | null
}

/** Reads all that a verdict needs. */
export async function readEvidence(sql: Sql): Promise<Evidence> {
  const tenants = await run<Omit<StoredJournal, 'received' | 'deliveries'>>(sql, JOURNALS)
  const received = await run<{ tenant: string; message: string }>(sql, RECEIVED)
  const deliveries = await run<{ tenant: string; part: string; state: DeliveryState }>(sql, DELIVERIES)
  return {
    stories: await run<StoredMessage>(sql, STORIES),
    effects: (await run<{ message: string }>(sql, EFFECTS)).map(({ message }) => message),
    parts: await run<StoredPart>(sql, PARTS),
    journals: tenants.map((journal) => ({
      ...journal,
      received: received.filter(({ tenant }) => tenant === journal.tenant).map(({ message }) => message),
      deliveries: deliveries.filter(({ tenant }) => tenant === journal.tenant),
    })),
    deadLetters: await readDeadLetters(sql),
    stuckLanes: (await run<{ name: string }>(sql, STUCK)).map(({ name }) => name),
    deadlocks: (await run<{ deadlocks: number }>(sql, DEADLOCKS))[0]?.deadlocks ?? 0,
  }
}

/** The dead letters. */
export function readDeadLetters(sql: Sql): Promise<readonly StoredLetter[]> {
  return run<StoredLetter>(sql, DEAD_LETTERS)
}

/** Jobs that are running, due, or to be done later; what waits for a message that never comes is not counted. */
export async function countWaiting(sql: Sql): Promise<number> {
  const [row] = await run<{ lanes: number }>(sql, WAITING)
  return row?.lanes ?? 0
}

const STORIES = `
select conversation, value #>> '{message,externalId}' as message
from crossdesk.messages where value #>> '{message,direction}' = 'inbound'
order by tenant, conversation, received_at, key`

const EFFECTS = `select value ->> 'message' as message from crossdesk.chaos_effects order by revision`

const PARTS = `
select part #>> '{content,text}' as text, value #>> '{message,channel,channel}' as channel, part ->> 'externalId' as "externalId",
  part #>> '{delivery,state}' as state
from crossdesk.messages cross join lateral jsonb_array_elements(value #> '{message,parts}') as parts(part)
where value #> '{message,parts}' is not null
order by tenant, conversation, received_at, key`

const JOURNALS = `
select tenant, count(*)::float8 as entries, min(position)::float8 as first, max(position)::float8 as last
from crossdesk.journal group by tenant order by tenant`

const RECEIVED = `
select tenant, event #>> '{message,externalId}' as message from crossdesk.journal where type = 'message.received' order by tenant, position`

const DELIVERIES = `
select tenant, event ->> 'part' as part, event #>> '{delivery,state}' as state
from crossdesk.journal where type = 'message.delivery' order by tenant, position`

const DEAD_LETTERS = `
select value ->> 'kind' as kind, value ->> 'code' as code, value #>> '{body,event,message,externalId}' as message
from crossdesk.dead_letters order by tenant, key`

const WAITING = `
select count(*)::float8 as lanes from crossdesk.lane where worker is not null or (head is not null and kind <> 'conversation.expire-parked')`

const STUCK = `
select name from crossdesk.lane where worker is not null or (head is not null and kind <> 'conversation.expire-parked') order by tenant, name`

const DEADLOCKS = `select deadlocks::float8 as deadlocks from pg_stat_database where datname = current_database()`
