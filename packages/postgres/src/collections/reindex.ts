import { isCrossdeskError, type Collection, type TenantId } from '@crossdesk/core'
import { upgradeRow } from '@crossdesk/core/storage'
import { run, type Sql } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { decodeOrderedText } from './ordered-text.ts'
import { toRow, type RowWrite } from './row-write.ts'
import { rowColumns, toStoredRow, type DatabaseRow } from './stored-row.ts'
import type { TablePlan } from './table-plan.ts'
import { upgradeRows } from './write-rows.ts'

/** How far a reindexing has come. */
export interface ReindexProgress {
  readonly collection: string
  /** Rows that are now of the collection's version. */
  readonly upgraded: number
  /** Rows that cannot be upgraded: the collection's `upgrade` or `schema` refuses them, or they do not fit its table. They stay as they are. */
  readonly refused: number
}

/** How to reindex. */
export interface ReindexOptions {
  /** Told after each page. */
  readonly onProgress?: (progress: ReindexProgress) => void
}

const PAGE_SIZE = 500

interface OldRow extends DatabaseRow {
  readonly tenant: string
}

/**
 * Upgrades the rows of a collection that an older version wrote, with their index columns, entries and words, so that today's indexes find
 * them. Goes page by page, each a transaction, and may be cut off and begun again. A row keeps its revision and `written_at`; one that
 * somebody writes meanwhile is left to him.
 *
 * @returns what was done in all
 */
export async function reindex(
  sql: Sql,
  catalogue: Catalogue,
  collection: Collection<unknown>,
  { onProgress }: ReindexOptions = {},
): Promise<ReindexProgress> {
  const plan = await catalogue.ensure(collection)
  let upgraded = 0
  let refused = 0
  let last: OldRow | undefined
  do {
    const page = await readPage(sql, plan, last)
    const rows: RowWrite[] = []
    for (const row of page) {
      const write = await toUpgraded(collection, row)
      if (write !== undefined) rows.push(write)
    }
    if (rows.length > 0) upgraded += await sql.transaction().execute((tx) => upgradeRows(tx, plan, rows))
    refused += page.length - rows.length
    onProgress?.({ collection: collection.name, upgraded, refused })
    last = page.length < PAGE_SIZE ? undefined : page.at(-1)
  } while (last !== undefined)
  return { collection: collection.name, upgraded, refused }
}

/** In order of the primary key, which is also how rows are locked. */
function readPage(sql: Sql, plan: TablePlan, after: OldRow | undefined): Promise<readonly OldRow[]> {
  const text = `select tenant, ${rowColumns} from ${plan.table}
where version < $1${after === undefined ? '' : ' and (tenant, key) > ($2, $3)'}
order by tenant, key limit ${PAGE_SIZE}`
  return run<OldRow>(sql, text, [plan.version, ...(after === undefined ? [] : [after.tenant, after.key])])
}

/** Undefined when the row cannot be upgraded. */
async function toUpgraded(collection: Collection<unknown>, row: OldRow): Promise<RowWrite | undefined> {
  const tenant: TenantId = decodeOrderedText(row.tenant)
  const { key, value, version, revision } = toStoredRow(row)
  try {
    const upgraded = await upgradeRow(collection, { value, version })
    return toRow(tenant, { type: 'put', collection, key, value: upgraded, expect: revision })
  } catch (error) {
    if (isCrossdeskError(error, 'schema') || isCrossdeskError(error, 'validation')) return undefined
    throw error
  }
}
