import type { Message, TenantId, Timestamp } from '@crossdesk/core'
import { parseStoredJson, toStoredJson } from '../collections/stored-json.ts'
import { run, type Sql } from '../database/database.ts'
import { BATCH, type Counts } from './batches.ts'
import { goOn, type Step } from './marks.ts'
import { withoutRaw } from './without-raw.ts'

/** The desk's collection of messages. */
export const MESSAGES: string = 'messages'

/**
 * Takes the platform's payloads of retention class `raw` out of a tenant's messages that are older than this. Messages are found by their ids: those are
 * UUIDv7, so the primary key is in order of time. Each gets a new revision, so that nobody writes the payload back unawares.
 */
export function stripMessages(sql: Sql, tenant: TenantId, before: Timestamp): Counts {
  const end = firstId(before)
  return goOn(sql, tenant, 'raw of messages', (tx, reached) => stripPage(tx, tenant, reached, end))
}

/** Sorts before every UUIDv7 of this time and after every earlier one (RFC 9562, section 5.7: the first 48 bits are the milliseconds). */
function firstId(at: Timestamp): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

interface StrippedPage {
  readonly count: number
  readonly reached: string | null
  /** Keys of values that lie in their wrapper, which no operator of the database looks into. */
  readonly wrapped: readonly string[] | null
}

async function stripPage(tx: Sql, tenant: TenantId, after: string, end: string): Promise<Step | undefined> {
  const [page] = await run<StrippedPage>(tx, STRIP, [tenant, after, end, BATCH])
  if (page === undefined || page.reached === null) return undefined
  let { count } = page
  for (const key of page.wrapped ?? []) if (await stripWrapped(tx, tenant, key)) count++
  return { count, reached: page.reached }
}

async function stripWrapped(tx: Sql, tenant: TenantId, key: string): Promise<boolean> {
  const [row] = await run<{ value: unknown }>(tx, GET, [tenant, key])
  const record = parseStoredJson(row?.value) as { readonly message: Message }
  const message = withoutRaw(record.message)
  if (message === undefined) return false
  await run(tx, PUT, [tenant, key, toStoredJson(MESSAGES, { ...record, message })])
  return true
}

// Rows are locked in the order of their keys, as commits do: otherwise each could wait for the other.
const STRIP = `
with page as (
  select key from crossdesk.messages where tenant = $1 and key > $2 and key < $3 order by key limit $4::integer
), held as (
  select stored.key, stored.value ? '$json' as is_wrapped from crossdesk.messages stored
  join page on page.key = stored.key
  where stored.tenant = $1 and (stored.value #>> '{message,raw,retention}' = 'raw' or stored.value ? '$json')
  order by stored.key
  for update of stored
), stripped as (
  update crossdesk.messages stored set value = stored.value #- '{message,raw}', revision = nextval('crossdesk.revision')
  from held
  where stored.tenant = $1 and stored.key = held.key and not held.is_wrapped
  returning true
)
select (select count(*)::float8 from stripped) as count, (select max(key) from page) as reached,
  (select json_agg(key) from held where is_wrapped) as wrapped`

const GET = `select value from crossdesk.messages where tenant = $1 and key = $2`

const PUT = `
update crossdesk.messages set value = ($3::text)::jsonb, revision = nextval('crossdesk.revision') where tenant = $1 and key = $2`
