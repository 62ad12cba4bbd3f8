import type { DomainEvent, TenantId, Timestamp } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { BATCH, type Counts } from './batches.ts'
import { goOn, type Step } from './marks.ts'
import { eventWithoutRaw } from './without-raw.ts'

/** Takes the platform's payloads out of a tenant's journal up to the first event that is not older than this; the events stay. */
export function stripEvents(sql: Sql, tenant: TenantId, before: Timestamp): Counts {
  return goOn(sql, tenant, 'raw of journal', (tx, reached) => stripPage(tx, tenant, reached, before))
}

interface OldEvent {
  readonly position: string
  /** Null when there is certainly no payload in it. */
  readonly event: DomainEvent | null
}

async function stripPage(tx: Sql, tenant: TenantId, after: string, before: Timestamp): Promise<Step | undefined> {
  const page = await run<OldEvent>(tx, READ, [tenant, after === '' ? '0' : after, before, BATCH])
  const last = page.at(-1)
  if (last === undefined) return undefined
  const changed = page.flatMap(({ position, event }) => {
    const stripped = event && eventWithoutRaw(event)
    return stripped ? [{ position, event: JSON.stringify(stripped) }] : []
  })
  if (changed.length > 0) await run(tx, REPLACE, [tenant, JSON.stringify(changed)])
  return { count: changed.length, reached: last.position }
}

const READ = `
with page as (
  select position, at, event from crossdesk.journal where tenant = $1 and position > $2::bigint order by position limit $4::integer
)
select position::text as position, case when event::text like '%"raw"%' then event end as event
from page
where position < (select coalesce(min(position), 9223372036854775807) from page where at >= $3::float8)
order by page.position`

const REPLACE = `
update crossdesk.journal entry set event = changed.event::json
from json_to_recordset($2::json) as changed(position bigint, event text)
where entry.tenant = $1 and entry.position = changed.position`
