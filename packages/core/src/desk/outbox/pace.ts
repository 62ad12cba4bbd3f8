import { accountKey, handleKey } from '../../model/channel.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { RateCapability } from '../../ports/capabilities.ts'
import { paces } from '../collections.ts'
import { lanes, post, type DeskJobs } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { reserve, type Bucket } from './token-bucket.ts'

/**
 * Gives each part its time, in the account's own lane: the rate is kept by all processes together. The sending itself happens in the
 * conversation's outbound lane, so one slow or stuck recipient never holds up the account.
 */
export async function pace(services: DeskServices, tx: Transaction, body: DeskJobs['outbox.pace']): Promise<void> {
  const rate = services.adapter(body.via)?.capabilities.rate
  const account = accountKey(body.account)
  const order = `conversation:${body.conversation}`
  let dueAt = (await tx.get(paces, order))?.value.nextAt ?? 0
  for (const part of body.parts) {
    // Never earlier than the one before, whosever clock that was: parts of a conversation keep their order. Always dated, because a lane runs jobs without a date first.
    dueAt = Math.max(dueAt, await slot(services, tx, rate, account, `${account}|${handleKey(body.to)}`))
    post(tx, 'outbox.deliver', {
      lane: lanes.outbound(body.conversation),
      id: `deliver:${part}`,
      body: { conversation: body.conversation, message: body.message, part },
      dueAt,
    })
  }
  tx.put(paces, { key: order, nextAt: dueAt })
}

async function slot(
  services: DeskServices,
  tx: Transaction,
  rate: RateCapability | undefined,
  account: string,
  pair: string,
): Promise<number> {
  const now = services.clock.now()
  if (rate === undefined) return now
  const at = await take(tx, account, { intervalMs: 1000 / rate.perSecond, burst: rate.burst }, now)
  if (rate.pairIntervalMs === undefined) return at
  return Math.max(at, await take(tx, pair, { intervalMs: rate.pairIntervalMs, burst: rate.pairBurst ?? 1 }, at))
}

async function take(tx: Transaction, key: string, bucket: Bucket, now: number): Promise<number> {
  const { at, nextAt } = reserve((await tx.get(paces, key))?.value.nextAt, bucket, now)
  // Only this lane writes these, so there is nobody to conflict with.
  tx.put(paces, { key, nextAt })
  return at
}
