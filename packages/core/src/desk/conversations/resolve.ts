import { CrossdeskError } from '../../errors/crossdesk-error.ts'
import type { Author, ConversationId } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import { conversations } from '../collections.ts'
import type { DeskServices } from '../services.ts'
import { nextMoment } from './thread.ts'

/** Sets a conversation to resolved: nobody waits in it any more. */
export async function resolveConversation(services: DeskServices, tx: Transaction, id: ConversationId, by: Author): Promise<void> {
  const stored = await tx.get(conversations, id)
  if (stored === undefined) throw new CrossdeskError('not-found', 'no such conversation in this tenant')
  if (stored.value.status === 'resolved') return
  const { waitingSince: _nobody, ...rest } = stored.value
  tx.put(conversations, { ...rest, status: 'resolved', updatedAt: nextMoment(stored.value, services.clock.now()) }, stored.revision)
  services.publish(tx, { type: 'conversation.resolved', conversation: id, customer: stored.value.customer, by })
}
