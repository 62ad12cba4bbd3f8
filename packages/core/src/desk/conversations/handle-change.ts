import { handleKey } from '../../model/channel.ts'
import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { ConversationId } from '../../model/message.ts'
import type { Customer } from '../../model/customer.ts'
import type { Transaction } from '../../ports/backend.ts'
import { customers, handleOwners, threadKey, threads } from '../collections.ts'
import type { DeskServices } from '../services.ts'
import { nextMoment, openThread, saveThread } from './thread.ts'

/** A person's number or id changed: the new one leads to the same conversation, the old one is marked as ended. */
export async function takeHandleChange(
  services: DeskServices,
  tx: Transaction,
  via: string,
  id: ConversationId,
  event: ChannelEventOf<'handle-change'>,
): Promise<void> {
  const thread = await openThread(services, tx, via, id, { ...event, contact: { handles: event.thread } })
  const stored = await tx.get(customers, thread.customer.id)
  if (stored === undefined) return
  const ended = new Set(event.previous.map(handleKey))
  const known = new Set(stored.value.handles.map(({ handle }) => handleKey(handle)))
  const customer: Customer = {
    ...stored.value,
    handles: [
      ...stored.value.handles.map((entry) => (ended.has(handleKey(entry.handle)) ? { ...entry, endedAt: event.at } : entry)),
      ...event.current.filter((handle) => !known.has(handleKey(handle))).map((handle) => ({ handle, firstSeenAt: event.at })),
    ],
    updatedAt: services.clock.now(),
  }
  tx.put(customers, customer)
  for (const handle of event.current) {
    // A number that somebody else owns was recycled; whose it is now is for identity to decide.
    if ((await tx.get(handleOwners, handleKey(handle))) === undefined) tx.put(handleOwners, { handle, customer: customer.id }, 'absent')
    if ((await tx.get(threads, threadKey(event.account, handle))) === undefined)
      tx.put(threads, { account: event.account, handle, conversation: id }, 'absent')
  }
  saveThread(tx, thread, {
    ...thread.conversation,
    address: event.current[0],
    updatedAt: nextMoment(thread.conversation, services.clock.now()),
  })
  services.publish(tx, { type: 'customer.updated', conversation: id, customer: customer.id, value: customer, changed: ['handles'] })
}
