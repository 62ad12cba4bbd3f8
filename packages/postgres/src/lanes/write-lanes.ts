import type { TenantId, Timestamp } from '@crossdesk/core'
import { REMEMBER_IDS_MS } from '@crossdesk/core'
import type { Commit } from '../commits/commit.ts'
import { run, type Sql } from '../database/database.ts'
import { decodeOrderedText, encodeOrderedText } from '../collections/ordered-text.ts'

/** A lane whose next job is known anew. */
export interface LaneHead {
  readonly tenant: TenantId
  readonly kind: string
  readonly readyAt: Timestamp
}

/** What became of the lanes' part of a batch. */
export interface WrittenLanes {
  /** Commits whose job belongs to somebody else by now; the caller rolls back and leaves them out. */
  readonly lost: readonly Commit[]
  readonly heads: readonly LaneHead[]
}

interface LockedLane {
  readonly tenant: string
  readonly name: string
  readonly last_sequence: number
  readonly worker: string | null
}

const NOTHING: WrittenLanes = { lost: [], heads: [] }

/**
 * Writes what commits want of the lanes: locks the lanes first, so that the sequence of a lane's jobs is the order of the commits, then takes
 * back, adds and ends jobs, and finds out what is next in each lane.
 */
export async function writeLanes(sql: Sql, commits: readonly Commit[], now: Timestamp): Promise<WrittenLanes> {
  const cancelled = await findCancelled(sql, commits)
  const lanes = new LaneList()
  for (const { tenant, lane } of cancelled) lanes.at(tenant, lane)
  for (const { tenant, jobs, end } of commits) {
    for (const { post } of jobs) if (post !== undefined) lanes.at(tenant, encodeOrderedText(post.lane)).posts++
    if (end !== undefined) lanes.at(tenant, encodeOrderedText(end.lane)).end = end.outcome
  }
  if (lanes.isEmpty) return NOTHING

  const locked = await run<LockedLane>(sql, LOCK, [lanes.toJson()])
  for (const lane of locked) lanes.at(lane.tenant, lane.name).locked = lane
  const lost = commits.filter(
    ({ tenant, end }) => end !== undefined && lanes.at(tenant, encodeOrderedText(end.lane)).locked?.worker !== end.lease,
  )
  if (lost.length > 0) return { lost, heads: [] }

  if (cancelled.length > 0) await run(sql, TAKE_BACK, [JSON.stringify(cancelled)])
  const posts = itemsOf(commits, lanes)
  if (posts.length > 0) await run(sql, ADD, [JSON.stringify(posts), now, now - REMEMBER_IDS_MS])
  const ended = endsOf(commits)
  if (ended.length > 0) await run(sql, END, [JSON.stringify(ended), now])
  const next = await run<{ tenant: string; kind: string; ready_at: number | null }>(sql, NEXT, [lanes.toJson(), now])
  return {
    lost: [],
    heads: next.flatMap(({ tenant, kind, ready_at: at }) => (at === null ? [] : [{ tenant, kind: decodeOrderedText(kind), readyAt: at }])),
  }
}

interface LaneWrite {
  readonly tenant: TenantId
  readonly name: string
  posts: number
  end: NonNullable<Commit['end']>['outcome'] | undefined
  locked: LockedLane | undefined
}

/** The lanes of a batch, each once. */
class LaneList {
  readonly #lanes = new Map<string, LaneWrite>()

  get isEmpty(): boolean {
    return this.#lanes.size === 0
  }

  /** @param name as it is written in the database */
  at(tenant: TenantId, name: string): LaneWrite {
    // A length in front: no two pairs of texts come to the same key.
    const key = `${tenant.length} ${tenant}${name}`
    let lane = this.#lanes.get(key)
    if (lane === undefined) this.#lanes.set(key, (lane = { tenant, name, posts: 0, end: undefined, locked: undefined }))
    return lane
  }

  toJson(): string {
    const rows = Array.from(this.#lanes.values(), ({ tenant, name, posts, end }) => {
      if (typeof end !== 'object') return { tenant, name, posts }
      return 'again' in end
        ? { tenant, name, posts, until: end.again, failed: false }
        : { tenant, name, posts, until: end.retry, failed: true }
    })
    return JSON.stringify(rows)
  }
}

interface CancelledItem {
  readonly tenant: string
  readonly id: string
  readonly lane: string
}

async function findCancelled(sql: Sql, commits: readonly Commit[]): Promise<readonly CancelledItem[]> {
  const ids = commits.flatMap(({ tenant, jobs }) =>
    jobs.filter(({ isCancelled }) => isCancelled).map(({ id }) => ({ tenant, id: encodeOrderedText(id) })),
  )
  return ids.length === 0 ? [] : run<CancelledItem>(sql, FIND, [JSON.stringify(ids)])
}

/** Jobs to be added, each with its place in its lane. */
function itemsOf(commits: readonly Commit[], lanes: LaneList): readonly object[] {
  const items: object[] = []
  for (const { tenant, jobs } of commits) {
    for (const { post } of jobs) {
      if (post === undefined) continue
      const name = encodeOrderedText(post.lane)
      const lane = lanes.at(tenant, name)
      const sequence = (lane.locked?.last_sequence ?? 0) - --lane.posts
      const { kind, dueAt } = post
      items.push({
        tenant,
        id: encodeOrderedText(post.id),
        lane: name,
        sequence,
        kind: encodeOrderedText(kind),
        // As text inside the JSON of all rows: a NUL in it is then an escape that the database does not look at.
        body: JSON.stringify(post.body ?? null),
        ...(dueAt === undefined ? {} : { due_at: dueAt }),
      })
    }
  }
  return items
}

function endsOf(commits: readonly Commit[]): readonly object[] {
  return commits.flatMap(({ tenant, end }) =>
    end === undefined || typeof end.outcome === 'object' ? [] : [{ tenant, id: encodeOrderedText(end.id), dead: end.outcome === 'dead' }],
  )
}

const FIND = `
select item.tenant, item.id, item.lane
from json_to_recordset($1::json) as wanted(tenant text, id text)
join crossdesk.lane_item item on item.tenant = wanted.tenant and item.id = wanted.id`

/** Takes the lanes' locks, in one order everywhere, and reserves places for the jobs to be added. */
const LOCK = `
insert into crossdesk.lane as lane (tenant, name, last_sequence)
select tenant, name, posts from json_to_recordset($1::json) as wanted(tenant text, name text, posts integer)
order by tenant collate "C", name collate "C"
on conflict (tenant, name) do update set last_sequence = lane.last_sequence + excluded.last_sequence
returning tenant, name, last_sequence::float8 as last_sequence, worker`

/** What waits and what is dead; not what runs or is done. */
const TAKE_BACK = `
delete from crossdesk.lane_item item
using json_to_recordset($1::json) as wanted(tenant text, id text, lane text), crossdesk.lane lane
where item.tenant = wanted.tenant and item.id = wanted.id and item.lane = wanted.lane and lane.tenant = item.tenant and lane.name = item.lane
  and (item.dead or (item.done_at is null and not (lane.worker is not null and lane.head = item.id)))`

/** A job whose id is known is left out, unless it was done so long ago that its id need not be remembered. */
const ADD = `
insert into crossdesk.lane_item as item (tenant, id, lane, sequence, kind, body, due_at, posted_at)
select tenant, id, lane, sequence, kind, body::json, coalesce(due_at, '-infinity'), $2::float8
from json_to_recordset($1::json) as added(tenant text, id text, lane text, sequence bigint, kind text, body text, due_at float8)
on conflict (tenant, id) do update
set lane = excluded.lane, sequence = excluded.sequence, kind = excluded.kind, body = excluded.body, due_at = excluded.due_at,
  posted_at = excluded.posted_at, done_at = null, dead = false
where item.done_at <= $3::float8`

const END = `
update crossdesk.lane_item item set done_at = $2::float8, dead = ended.dead, body = null
from json_to_recordset($1::json) as ended(tenant text, id text, dead boolean)
where item.tenant = ended.tenant and item.id = ended.id`

// `offset 0`: the planner must not take the index on what waits, which has all that waits under one tenant before it comes to the id.
/**
 * What is next. A job that was begun keeps its place until it ends or is taken back; otherwise jobs without a time come first, then the
 * others by time. Answers with the lanes that can be claimed, and from when on.
 */
const NEXT = `
update crossdesk.lane lane
set head = next.id, kind = next.kind, due_at = next.due_at, begun = coalesce(next.keeps, false),
  ready_at = case when next.keeps then coalesce(touched.until, lane.ready_at) when next.due_at = '-infinity' then $2::float8 else next.due_at end,
  attempt = case when next.keeps and touched.failed is not false then lane.attempt else 0 end,
  worker = case when next.keeps and touched.until is null then lane.worker end,
  lease_until = case when next.keeps and touched.until is null then lane.lease_until end
from json_to_recordset($1::json) as touched(tenant text, name text, until float8, failed boolean)
join crossdesk.lane current on current.tenant = touched.tenant and current.name = touched.name
left join lateral (
  (select begun.id, begun.kind, begun.due_at, true as keeps
   from (
     select item.id, item.kind, item.due_at, item.done_at
     from crossdesk.lane_item item
     where item.tenant = current.tenant and item.id = current.head
     offset 0
   ) begun
   where current.begun and begun.done_at is null)
  union all
  (select item.id, item.kind, item.due_at, false
   from crossdesk.lane_item item
   where item.tenant = current.tenant and item.lane = current.name and item.done_at is null
   order by item.due_at, item.sequence
   limit 1)
  order by keeps desc
  limit 1
) next on true
where lane.tenant = touched.tenant and lane.name = touched.name
returning lane.tenant, lane.kind, case when lane.worker is null then lane.ready_at end as ready_at`
