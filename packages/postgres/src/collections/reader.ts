import type { Collection, TenantId } from '@crossdesk/core'
import type { RowReader, StoredRow } from '@crossdesk/core/storage'
import type { Catalogue } from '../schema/catalogue.ts'
import { encodeOrderedText } from './ordered-text.ts'
import type { ReadQueue } from './read-queue.ts'
import { scanRows } from './scan.ts'
import { rowColumns, toStoredRow, type DatabaseRow } from './stored-row.ts'
import type { TablePlan } from './table-plan.ts'

/** What readers of one database share. */
export interface ReaderSources {
  readonly reads: ReadQueue
  readonly catalogue: Catalogue
}

/** Reads the committed rows of one tenant. */
export function createReader({ reads, catalogue }: ReaderSources, tenant: TenantId): RowReader {
  // Nearly always the table is known to be there, and then it costs no turn.
  function withTable<T>(collection: Collection<unknown>, read: (plan: TablePlan) => Promise<T>): Promise<T> {
    const plan = catalogue.ensure(collection)
    return plan instanceof Promise ? plan.then(read) : read(plan)
  }

  return {
    get: (collection, key) => withTable(collection, (plan) => getRow(reads, tenant, plan, key)),
    scan: (collection, range) => withTable(collection, (plan) => scanRows(reads, tenant, plan, range)),
  }
}

async function getRow(reads: ReadQueue, tenant: TenantId, { table }: TablePlan, key: string): Promise<StoredRow | undefined> {
  const text = `select ${rowColumns} from ${table} where tenant = $1::text and key = $2::text offset 0`
  const [row] = await reads.read<DatabaseRow>(text, [encodeOrderedText(tenant), encodeOrderedText(key)])
  return row && toStoredRow(row)
}
