import type { DomainEvent } from '@crossdesk/core'
import type { Commit } from '../commits/commit.ts'
import { run, type Sql } from '../database/database.ts'
import { encodeOrderedText } from '../collections/ordered-text.ts'

/**
 * Writes the events of commits. The tenant's head is locked from here to the commit, so positions have no gaps and stand in the order of the
 * commits; this is therefore the last thing that a batch does.
 */
export async function appendEvents(sql: Sql, commits: readonly Commit[]): Promise<void> {
  const counts = new Map<string, number>()
  const rows: object[] = []
  for (const { tenant, events } of commits) {
    for (const event of events) {
      const nth = (counts.get(tenant) ?? 0) + 1
      counts.set(tenant, nth)
      rows.push(toRow(tenant, nth, event))
    }
  }
  if (rows.length === 0) return
  const heads = Array.from(counts, ([tenant, count]) => ({ tenant, count }))
  await run(sql, APPEND, [JSON.stringify(heads), JSON.stringify(rows)])
}

function toRow(tenant: string, nth: number, event: DomainEvent): object {
  const { at, type, conversation, customer } = event
  return {
    tenant,
    nth,
    at,
    type,
    ...(conversation === undefined ? {} : { conversation: encodeOrderedText(conversation) }),
    ...(customer === undefined ? {} : { customer: encodeOrderedText(customer) }),
    event: JSON.stringify(event),
  }
}

const APPEND = `
with head as (
  insert into crossdesk.journal_head as head (tenant, position)
  select tenant, count from json_to_recordset($1::json) as wanted(tenant text, count bigint)
  order by tenant collate "C"
  on conflict (tenant) do update set position = head.position + excluded.position
  returning tenant, position
)
insert into crossdesk.journal (tenant, position, at, type, conversation, customer, event)
select event.tenant, head.position - wanted.count + event.nth, event.at, event.type, event.conversation, event.customer, event.event::json
from json_to_recordset($2::json) as event(tenant text, nth bigint, at float8, type text, conversation text, customer text, event text)
join head on head.tenant = event.tenant
join json_to_recordset($1::json) as wanted(tenant text, count bigint) on wanted.tenant = event.tenant`
