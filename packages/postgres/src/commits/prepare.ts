import type { TenantId } from '@crossdesk/core'
import type { WriteSet } from '@crossdesk/core/storage'
import { planTable } from '../collections/table-plan.ts'
import { toRow } from '../collections/row-write.ts'
import type { JobEnd } from '../lanes/job-end.ts'
import { sumUpJobs } from '../lanes/job-writes.ts'
import type { Commit } from './commit.ts'

/**
 * Works out all that can be without the database, so that what is wrong with one commit shows before it meets others.
 *
 * @throws ValidationError for index entries that do not fit; whatever the collections' functions throw
 */
export function prepareCommit(tenant: TenantId, writes: WriteSet, end: JobEnd | undefined): Commit {
  return {
    tenant,
    rows: writes.values.map((write) => ({ plan: planTable(write.collection), row: toRow(tenant, write) })),
    jobs: sumUpJobs(writes.jobs),
    events: writes.events,
    end,
  }
}
