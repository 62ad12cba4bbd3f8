import type { Transaction } from '../../ports/backend.ts'
import { conversations, messages, threadKey, threads } from '../collections.ts'
import type { PartOutcome } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { releaseParked } from './parked.ts'
import { settlePart } from './settle-part.ts'

/**
 * Writes down what became of a part. The outbox does not touch messages itself: all changes of a conversation happen in its own lane, so
 * a receipt that overtakes our own answer finds its part or waits for it, and never gets lost between the two.
 */
export async function takeOutcome(services: DeskServices, tx: Transaction, outcome: PartOutcome): Promise<void> {
  const stored = await tx.get(messages, outcome.message)
  const thread = await tx.get(conversations, outcome.conversation)
  const part = stored?.value.message.parts?.find((candidate) => candidate.id === outcome.part)
  if (stored === undefined || thread === undefined || part === undefined) return
  const { message } = stored.value
  await settlePart(services, tx, stored, part, outcome)
  for (const handle of outcome.handles ?? []) {
    const key = threadKey(message.channel, handle)
    if ((await tx.get(threads, key)) === undefined)
      tx.put(threads, { account: message.channel, handle, conversation: message.conversation }, 'absent')
  }
  const { externalId } = outcome
  if (externalId !== undefined) await releaseParked(services, tx, thread.value.via, message.conversation, externalId)
}
