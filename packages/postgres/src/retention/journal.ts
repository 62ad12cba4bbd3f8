import type { TenantId, Timestamp } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { BATCH, type Counts } from './batches.ts'

/**
 * Removes a tenant's oldest events, up to the first one that is not older than this. What is left has no gaps, so a reader whose cursor lies before
 * it is told `journal-truncated`.
 */
export async function* cutJournal(sql: Sql, tenant: TenantId, before: Timestamp): Counts {
  for (;;) {
    const [row] = await run<{ count: number }>(sql, CUT, [tenant, before, BATCH])
    if (row === undefined || row.count === 0) return
    yield row.count
  }
}

const CUT = `
with page as (
  select position, at from crossdesk.journal where tenant = $1 order by position limit $3::integer
), removed as (
  delete from crossdesk.journal event using page
  where event.tenant = $1 and event.position = page.position
    and page.position < (select coalesce(min(position), 9223372036854775807) from page where at >= $2::float8)
  returning true
)
select count(*)::float8 as count from removed`
