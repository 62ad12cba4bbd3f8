import {
  CrossdeskError,
  ValidationError,
  type Cursor,
  type DomainEvent,
  type JournalEntry,
  type JournalOptions,
  type TenantId,
} from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'

const PAGE = 500

/** What a reader of the journal needs. */
export interface JournalReaderOptions {
  readonly sql: Sql
  readonly tenant: TenantId
  /** Resolves when the tenant's journal may have grown, or its reader should look whether to end. */
  readonly whenChanged: (signal: AbortSignal | undefined) => Promise<void>
  readonly isClosed: () => boolean
}

/** Reads the journal page by page; a follower waits for what is to come. */
export async function* readJournal(
  { sql, tenant, whenChanged, isClosed }: JournalReaderOptions,
  after: Cursor | undefined,
  { last, follow = false, signal }: JournalOptions,
): AsyncGenerator<JournalEntry, void, undefined> {
  const isOver = (): boolean => isClosed() || signal?.aborted === true
  let position = after === undefined ? undefined : toPosition(after)
  let start = 0
  if (after === undefined && last !== undefined) start = Math.max(0, (await lastPosition(sql, tenant)) - last)
  for (;;) {
    if (isOver()) return
    // Asked for before the page is read: what is written in between is not missed.
    const changed = follow ? whenChanged(signal) : undefined
    const page = await readPage(sql, tenant, position, start)
    for (const { position: at, event } of page) {
      if (isOver()) return
      yield { cursor: String(at), event }
      position = at
    }
    if (page.length === PAGE) continue
    if (changed === undefined) return
    await changed
  }
}

interface JournalRow {
  readonly position: number
  readonly event: DomainEvent
}

async function readPage(sql: Sql, tenant: TenantId, after: number | undefined, start: number): Promise<readonly JournalRow[]> {
  let page = await run<JournalRow>(sql, READ, [tenant, after ?? start, PAGE])
  if (after === undefined) return page
  if (page.length === 0) {
    if (after === (await lastPosition(sql, tenant))) return page
    // Either something was written this very moment, or the cursor is not of this journal.
    page = await run<JournalRow>(sql, READ, [tenant, after, PAGE])
  }
  // Positions have no gaps: where there is one, a sweep took what was in it.
  if (page[0]?.position !== after + 1) throw truncated()
  return page
}

async function lastPosition(sql: Sql, tenant: TenantId): Promise<number> {
  const [head] = await run<{ position: number }>(sql, HEAD, [tenant])
  return head?.position ?? 0
}

function toPosition(cursor: Cursor): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor)
  throw new ValidationError('journal', [{ path: 'after', message: 'expected the `cursor` of an entry of this journal' }])
}

function truncated(): CrossdeskError {
  return new CrossdeskError(
    'journal-truncated',
    'The journal no longer has what came after this cursor, or is another one. Start again without one and take what was between from the collections.',
  )
}

const READ = `
select position::float8 as position, event from crossdesk.journal where tenant = $1 and position > $2 order by position limit $3`

const HEAD = `select position::float8 as position from crossdesk.journal_head where tenant = $1`
