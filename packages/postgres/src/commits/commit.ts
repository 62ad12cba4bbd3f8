import type { DomainEvent, TenantId } from '@crossdesk/core'
import type { RowWrite } from '../collections/row-write.ts'
import type { TablePlan } from '../collections/table-plan.ts'
import type { JobEnd } from '../lanes/job-end.ts'
import type { JobChange } from '../lanes/job-writes.ts'

/** All that one transaction wants written, worked out as far as is possible without the database. */
export interface Commit {
  readonly tenant: TenantId
  readonly rows: readonly { readonly plan: TablePlan; readonly row: RowWrite }[]
  readonly jobs: readonly JobChange[]
  readonly events: readonly DomainEvent[]
  readonly end: JobEnd | undefined
}

/**
 * How a commit ended without an error: `conflict` when a value was not as expected, `lease-lost` when the job whose end it is belongs to
 * somebody else by now.
 */
export type CommitResult = 'committed' | 'conflict' | 'lease-lost'
