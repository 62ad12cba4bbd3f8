import type { ChannelEvent } from '../../model/channel-event.ts'
import type { Transaction } from '../../ports/backend.ts'
import { accountKey } from '../../model/channel.ts'
import { lanes, post, type DeskJobs } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { findByExternalId, findByTag } from './find-message.ts'
import { trackActivity } from './track.ts'

/** How often, and how long apart, a receipt that names nobody looks for its message: 12 times within about a day. */
const RECEIPT_TRIES = 12

/** Takes an event of an account as a whole into the journal. */
export async function takeAccountEvent(services: DeskServices, tx: Transaction, body: DeskJobs['account.event']): Promise<void> {
  const { event } = body
  const channel = event.account
  const { tenant } = tx
  switch (event.type) {
    case 'activity':
      return trackActivity(services, tx, event.activity)
    case 'order':
      return services.publish(tx, { type: 'order.updated', order: { ...event.order, tenant } })
    case 'shipment':
      return services.publish(tx, { type: 'shipment.updated', shipment: { ...event.shipment, tenant } })
    case 'return':
      return services.publish(tx, { type: 'return.updated', return: { ...event.return, tenant } })
    case 'review':
      return services.publish(tx, { type: 'review.updated', review: { ...event.review, tenant } })
    case 'privacy-request':
      return services.publish(tx, { type: 'privacy.requested', request: event.request, subjects: event.subjects, channel })
    case 'account-notice':
      return services.publish(tx, { type: 'account.notice', channel, notice: event.notice, severity: event.severity, data: event.data })
    case 'unknown':
      return services.publish(tx, { type: 'account.unknown', channel, event })
    case 'delivery':
      return forwardReceipt(services, tx, body, event)
    default:
      // Every other type has a thread and never comes here.
      event satisfies Extract<ChannelEvent, { readonly thread: unknown }>
  }
}

/** A receipt that names no recipient: its conversation is found through the message, which may not have its platform id yet. */
async function forwardReceipt(
  services: DeskServices,
  tx: Transaction,
  body: DeskJobs['account.event'],
  event: Extract<ChannelEvent, { readonly type: 'delivery' }>,
): Promise<void> {
  const found =
    (await findByExternalId(tx, event.account, event.target)) ?? (event.tag === undefined ? undefined : await findByTag(tx, event.tag))
  const tries = (body.tries ?? 0) + 1
  const account = accountKey(event.account)
  if (found !== undefined) {
    const { conversation } = found.value.message
    const id = `receipt:${account}:${event.id}`
    post(tx, 'conversation.event', { lane: lanes.conversation(conversation), id, body: { via: body.via, conversation, event } })
  } else if (tries < RECEIPT_TRIES) {
    const id = `receipt:${account}:${event.id}:${tries}`
    const dueAt = services.clock.now() + 5000 * 2 ** tries
    post(tx, 'account.event', { lane: lanes.account(account), id, body: { ...body, tries }, dueAt })
  } else {
    services.publish(tx, { type: 'conversation.unmatched', channel: event.account, event })
  }
}
