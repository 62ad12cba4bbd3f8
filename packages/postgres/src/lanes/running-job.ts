import type { Job, TenantId, Timestamp } from '@crossdesk/core'
import type { ClaimedJob } from './claim.ts'

/** A job at work, as its handler sees it. */
export class RunningJob implements Job {
  readonly tenant: TenantId
  readonly lane: string
  readonly kind: string
  readonly body: unknown
  readonly id: string
  readonly dueAt?: Timestamp
  readonly attempt: number
  readonly postedAt: Timestamp
  readonly #abort: AbortController

  constructor({ tenant, lane, kind, body, id, dueAt, attempt, postedAt }: ClaimedJob, abort: AbortController) {
    this.tenant = tenant
    this.lane = lane
    this.kind = kind
    this.body = body
    this.id = id
    if (dueAt !== undefined) this.dueAt = dueAt
    this.attempt = attempt
    this.postedAt = postedAt
    this.#abort = abort
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }
}
