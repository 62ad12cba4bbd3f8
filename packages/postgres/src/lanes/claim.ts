import type { TenantId, Timestamp } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { decodeOrderedText, encodeOrderedText } from '../collections/ordered-text.ts'
import type { LeasedJob } from './job-end.ts'

/** A job that this process may run now. */
export interface ClaimedJob extends LeasedJob {
  readonly tenant: TenantId
  readonly kind: string
  readonly body: unknown
  readonly dueAt: Timestamp | undefined
  readonly postedAt: Timestamp
  /** Counts every claim of this job that did not end well: failed runs and runs cut off. */
  readonly attempt: number
}

/** What to claim. */
export interface Claim {
  readonly kinds: readonly string[]
  /** Undefined: of all tenants. */
  readonly tenant: TenantId | undefined
  readonly now: Timestamp
  readonly limit: number
  /** Begins the names of this claim's leases. */
  readonly lease: string
  readonly leaseMs: number
}

interface ClaimedRow {
  readonly tenant: string
  readonly lane: string
  readonly id: string
  readonly kind: string
  readonly body: unknown
  readonly due_at: number
  readonly posted_at: number
  readonly attempt: number
}

/** Takes lanes whose next job is ready, those that are ready for longest first; no two processes get the same. */
export async function claimJobs(sql: Sql, { kinds, tenant, now, limit, lease, leaseMs }: Claim): Promise<readonly ClaimedJob[]> {
  const rows = await run<ClaimedRow>(sql, CLAIM, [kinds.map(encodeOrderedText), now, limit, lease, leaseMs, tenant ?? null])
  return rows.map((row) => ({
    tenant: row.tenant,
    lane: decodeOrderedText(row.lane),
    id: decodeOrderedText(row.id),
    kind: decodeOrderedText(row.kind),
    body: row.body,
    dueAt: row.due_at === -Infinity ? undefined : row.due_at,
    postedAt: row.posted_at,
    attempt: row.attempt,
    lease,
  }))
}

/** When the next job of these kinds wakes that is not ready yet. */
export async function nextWake(sql: Sql, kinds: readonly string[], now: Timestamp): Promise<Timestamp | undefined> {
  const [row] = await run<{ at: number | null }>(sql, WAKE, [kinds.map(encodeOrderedText), now])
  return row?.at ?? undefined
}

/** Whether jobs of these kinds are running or due, in lanes that can go on: whose next job is of a kind that is served here. */
export async function isBusy(
  sql: Sql,
  kinds: readonly string[],
  servedKinds: readonly string[],
  tenant: TenantId | undefined,
  now: Timestamp,
): Promise<boolean> {
  const [row] = await run<{ busy: boolean }>(sql, BUSY, [
    kinds.map(encodeOrderedText),
    servedKinds.map(encodeOrderedText),
    now,
    tenant ?? null,
  ])
  return row?.busy === true
}

// Kind by kind, so that each is a walk along the index from the lane that is ready for longest, whatever waits behind it. `offset 0` has the
// jobs fetched one by one.
const CLAIM = `
with ready as materialized (
  select lane.tenant, lane.name, lane.head
  from unnest($1::text[]) as wanted(kind)
  cross join lateral (
    select one.tenant, one.name, one.head, one.ready_at
    from crossdesk.lane one
    where one.head is not null and one.kind = wanted.kind and one.ready_at <= $2::float8
      and (one.lease_until is null or one.lease_until < clock_timestamp()) and ($6::text is null or one.tenant = $6)
    order by one.ready_at
    limit $3
    for update skip locked
  ) lane
  order by lane.ready_at
  limit $3
)
update crossdesk.lane lane
set worker = $4, lease_until = clock_timestamp() + $5::float8 * interval '1 millisecond', begun = true, attempt = lane.attempt + 1
from ready
cross join lateral (
  select one.id, one.kind, one.body, one.due_at, one.posted_at
  from crossdesk.lane_item one
  where one.tenant = ready.tenant and one.id = ready.head
  offset 0
) item
where lane.tenant = ready.tenant and lane.name = ready.name
returning lane.tenant, lane.name as lane, item.id, item.kind, item.body, item.due_at, item.posted_at, lane.attempt`

const WAKE = `
select min(next.ready_at) as at
from unnest($1::text[]) as wanted(kind)
cross join lateral (
  select lane.ready_at from crossdesk.lane lane
  where lane.head is not null and lane.kind = wanted.kind and lane.ready_at > $2::float8
  order by lane.ready_at
  limit 1
) next`

const BUSY = `
select exists (
  select from crossdesk.lane lane
  where lane.head is not null and lane.kind = any($1::text[]) and lane.ready_at <= $3::float8 and ($4::text is null or lane.tenant = $4)
) or exists (
  select from crossdesk.lane lane
  join crossdesk.lane_item item on item.tenant = lane.tenant and item.lane = lane.name and item.done_at is null
  where lane.head is not null and lane.kind = any($2::text[]) and lane.ready_at <= $3::float8 and ($4::text is null or lane.tenant = $4)
    and item.kind = any($1::text[]) and item.due_at <= $3::float8
) as busy`
