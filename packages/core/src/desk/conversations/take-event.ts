import type { Transaction } from '../../ports/backend.ts'
import type { DeskJobs } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { takeHandleChange } from './handle-change.ts'
import { takeMessage } from './incoming.ts'
import { takeChange } from './parked.ts'
import { openThread, saveThread } from './thread.ts'

/** Takes one event into its conversation. Runs in the conversation's lane, so nothing else changes it meanwhile. */
export async function takeEvent(services: DeskServices, tx: Transaction, body: DeskJobs['conversation.event']): Promise<void> {
  const { via, conversation, event } = body
  switch (event.type) {
    case 'message':
      return takeMessage(services, tx, via, conversation, event)
    case 'edit':
    case 'deletion':
    case 'reaction':
    case 'delivery':
      return takeChange(services, tx, via, conversation, event)
    case 'handle-change':
      return takeHandleChange(services, tx, via, conversation, event)
    case 'typing':
    case 'subscription':
    case 'referral': {
      const thread = await openThread(services, tx, via, conversation, event)
      if (thread.revision === 'absent') saveThread(tx, thread, thread.conversation)
      const about = { conversation, customer: thread.customer.id }
      if (event.type === 'typing') services.publish(tx, { type: 'conversation.typing', ...about, active: event.active })
      else if (event.type === 'subscription') {
        services.publish(tx, { type: 'conversation.subscription', ...about, topic: event.topic, state: event.state })
      } else services.publish(tx, { type: 'conversation.referral', ...about, reference: event.reference })
      return
    }
    default:
      // What belongs to no conversation goes to its account's lane, see the inbox.
      event.type satisfies 'activity' | 'order' | 'shipment' | 'return' | 'review' | 'privacy-request' | 'account-notice' | 'unknown'
  }
}
