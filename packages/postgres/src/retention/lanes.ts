import type { Timestamp } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { BATCH, pageThrough, type Counts } from './batches.ts'

/** Forgets the ids of jobs that were done, or died, at a time of the program's clock or before. */
export async function* forgetJobIds(sql: Sql, until: Timestamp): Counts {
  for (;;) {
    const [row] = await run<{ count: number }>(sql, FORGET, [until, BATCH])
    if (row === undefined || row.count === 0) return
    yield row.count
  }
}

/** Removes lanes in which nothing waits. One that somebody is writing to is locked and left alone; the next job makes a removed one anew. */
export function removeEmptyLanes(sql: Sql): Counts {
  return pageThrough(sql, REMOVE)
}

const FORGET = `
with old as (
  select tenant, id from crossdesk.lane_item where done_at <= $1::float8 order by done_at limit $2::integer for update skip locked
), forgotten as (
  delete from crossdesk.lane_item item using old where item.tenant = old.tenant and item.id = old.id returning true
)
select count(*)::float8 as count from forgotten`

// `lane.head` is looked at again under the lock: a job may have come since the page was read.
const REMOVE = `
with page as (
  select tenant, name, head is null as is_empty from crossdesk.lane where (tenant, name) > ($1, $2) order by tenant, name limit $3::integer
), empty as (
  select lane.tenant, lane.name from crossdesk.lane lane
  join page on page.tenant = lane.tenant and page.name = lane.name
  where page.is_empty and lane.head is null
  for update of lane skip locked
), removed as (
  delete from crossdesk.lane lane using empty where lane.tenant = empty.tenant and lane.name = empty.name returning true
)
select (select count(*)::float8 from removed) as count,
  (select json_build_array(tenant, name) from page order by tenant desc, name desc limit 1) as last`
