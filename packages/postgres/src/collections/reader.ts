import type { Collection, TenantId } from '@crossdesk/core'
import type { RowReader } from '@crossdesk/core/storage'
import type { Sql } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import type { RowFetcher } from './row-fetcher.ts'
import { scanRows } from './scan.ts'
import type { TablePlan } from './table-plan.ts'

/** What readers of one database share. */
export interface ReaderSources {
  readonly sql: Sql
  readonly catalogue: Catalogue
  readonly fetcher: RowFetcher
}

/** Reads the committed rows of one tenant. */
export function createReader({ sql, catalogue, fetcher }: ReaderSources, tenant: TenantId): RowReader {
  function withTable<T>(collection: Collection<unknown>, read: (plan: TablePlan) => Promise<T>): Promise<T> {
    const plan = catalogue.ensure(collection)
    return plan instanceof Promise ? plan.then(read) : read(plan)
  }

  return {
    get: (collection, key) => withTable(collection, (plan) => fetcher.fetch(tenant, plan, key)),
    scan: (collection, range) => withTable(collection, (plan) => scanRows(sql, tenant, plan, range)),
  }
}
