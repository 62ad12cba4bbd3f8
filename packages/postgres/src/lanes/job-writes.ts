import type { NewJob } from '@crossdesk/core'
import type { JobWrite } from '@crossdesk/core/storage'

/** What one commit comes to for one job id. */
export interface JobChange {
  readonly id: string
  /** Take back what waits under this id, and forget a dead letter's. */
  readonly isCancelled: boolean
  /** Post anew, after that. */
  readonly post: NewJob | undefined
}

/** Sums up the calls of one transaction: a repeated post is left out, a later cancel takes back an earlier post. In order of the posts. */
export function sumUpJobs(writes: readonly JobWrite[]): readonly JobChange[] {
  const changes = new Map<string, JobChange>()
  for (const write of writes) {
    if (write.type === 'cancel') {
      changes.delete(write.id)
      changes.set(write.id, { id: write.id, isCancelled: true, post: undefined })
      continue
    }
    const { job } = write
    const earlier = changes.get(job.id)
    if (earlier?.post !== undefined) continue
    changes.delete(job.id)
    changes.set(job.id, { id: job.id, isCancelled: earlier?.isCancelled ?? false, post: job })
  }
  return [...changes.values()]
}
