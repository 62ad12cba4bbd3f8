import { accountKey } from '../../model/channel.ts'
import type { Job, Transaction } from '../../ports/backend.ts'
import { pollCursors } from '../collections.ts'
import type { DeskJobs } from '../jobs.ts'
import { lanes, post } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { appendEvent } from './append.ts'

/** Fetches what was announced. The events and the cursor commit together, so nothing is skipped and nothing is taken twice. */
export async function runPoll(services: DeskServices, job: Job, tx: Transaction, body: DeskJobs['inbox.poll']): Promise<void> {
  const { pull, via } = body
  const adapter = services.adapter(via)
  if (adapter?.poll === undefined) return
  const key = `${accountKey(pull.account)}:${pull.topic}`
  const context = await services.accountContext(job.tenant, pull.account, adapter, job.signal)
  const stored = await tx.get(pollCursors, key)
  const polled = await adapter.poll(pull, stored?.value.cursor as Parameters<NonNullable<typeof adapter.poll>>[1], context)
  for (const event of polled.events) await appendEvent(services, tx, via, event)
  tx.put(pollCursors, { key, cursor: polled.cursor }, stored?.revision ?? 'absent')
  if (polled.again !== undefined) {
    post(tx, 'inbox.poll', { lane: lanes.poll(key), id: `poll:${key}:${services.ids.next()}`, body, dueAt: polled.again })
  }
}
