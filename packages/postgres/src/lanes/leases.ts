import { run, type Sql } from '../database/database.ts'
import { encodeOrderedText } from '../collections/ordered-text.ts'

/** Keeps the leases of the jobs that run in this process. */
export interface Leases {
  /** A name for a claim that no other has, in any process. */
  next(): string
  /** From now on renewed; `onLost` is called once when somebody else may have the lane. */
  keep(job: HeldLane, onLost: () => void): void
  drop(job: HeldLane): void
  close(): void
}

/** A lane that is held. */
export interface HeldLane {
  readonly tenant: string
  readonly lane: string
  readonly lease: string
}

/** Ends all leases. Only for a database that no other process can have open: whoever held them is dead, and nobody need wait for that. */
export async function freeLanes(sql: Sql): Promise<void> {
  await run(sql, 'update crossdesk.lane set worker = null, lease_until = null where worker is not null')
}

interface RenewedRow {
  readonly worker: string
  readonly tenant: string
  readonly name: string
}

/** What leases need. */
export interface LeasesOptions {
  readonly sql: Sql
  /** Names this process among all that work on the database. */
  readonly process: string
  readonly leaseMs: number
}

/**
 * Renews all leases of a process in one statement, three times within the life of one. Goes by the machine's timers, not by the injected clock:
 * a lease is about whether this process lives, and the database keeps its time.
 */
export function createLeases({ sql, process, leaseMs }: LeasesOptions): Leases {
  const held = new Map<HeldLane, () => void>()
  let claims = 0
  let timer: NodeJS.Timeout | undefined
  let isRenewing = false
  let renewedAt = performance.now()

  async function renew(): Promise<void> {
    if (isRenewing || held.size === 0) return
    isRenewing = true
    const lanes = [...held.keys()]
    const askedAt = performance.now()
    try {
      const wanted = lanes.map(({ tenant, lane, lease }) => ({ tenant, name: encodeOrderedText(lane), worker: lease }))
      const rows = await run<RenewedRow>(sql, RENEW, [JSON.stringify(wanted), leaseMs])
      renewedAt = askedAt
      const kept = new Set(rows.map(({ worker, tenant, name }) => JSON.stringify([worker, tenant, name])))
      for (const held of lanes) if (!kept.has(JSON.stringify([held.lease, held.tenant, encodeOrderedText(held.lane)]))) lose(held)
    } catch {
      // Who cannot reach the database for the life of a lease has to assume that others went on.
      if (performance.now() - renewedAt > leaseMs) for (const lane of lanes) lose(lane)
    }
    isRenewing = false
  }

  function lose(lane: HeldLane): void {
    const onLost = held.get(lane)
    held.delete(lane)
    onLost?.()
  }

  return {
    next: () => `${process}.${++claims}`,
    keep(lane, onLost) {
      if (held.size === 0) renewedAt = performance.now()
      held.set(lane, onLost)
      timer ??= setInterval(() => void renew(), leaseMs / 3).unref()
    },
    drop(lane) {
      held.delete(lane)
    },
    close() {
      clearInterval(timer)
      held.clear()
    },
  }
}

// Locks the lanes in the order of the commits that lock them too: with another order the two wait for each other until the database breaks it up.
const RENEW = `
with kept as materialized (
  select lane.tenant, lane.name
  from json_to_recordset($1::json) as held(tenant text, name text, worker text)
  join crossdesk.lane lane on lane.tenant = held.tenant and lane.name = held.name and lane.worker = held.worker
  order by lane.tenant, lane.name
  for no key update of lane
)
update crossdesk.lane lane set lease_until = clock_timestamp() + $2::float8 * interval '1 millisecond'
from kept
where lane.tenant = kept.tenant and lane.name = kept.name
returning lane.worker, lane.tenant, lane.name`
