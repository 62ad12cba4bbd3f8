import type { ChannelEvent } from '../../model/channel-event.ts'
import type { AccountRef } from '../../model/channel.ts'
import type { ConversationId } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Stored } from '../../ports/collection.ts'
import { parkedEvents, type ParkedEvents } from '../collections.ts'
import { lanes, post, type DeskJobs } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { applyChange, type TargetedEvent } from './changes.ts'

/** How long an edit, reaction or receipt waits for its message: 3 days, well above the redelivery delays seen. */
export const PARKED_FOR_MS: number = 3 * 24 * 60 * 60 * 1000

/** How many events may wait in one conversation; beyond that the oldest is given up. */
const MOST_PARKED = 256

/** Applies a change to the message it is about, or keeps it until that message comes. */
export async function takeChange(
  services: DeskServices,
  tx: Transaction,
  via: string,
  conversation: ConversationId,
  event: TargetedEvent,
): Promise<void> {
  if (await applyChange(services, tx, via, conversation, event)) return
  const stored = await tx.get(parkedEvents, conversation)
  const waiting = [...(stored?.value.events ?? []), { event, parkedAt: services.clock.now() }]
  const dropped = waiting.slice(0, -MOST_PARKED)
  for (const { event: oldest } of dropped) giveUp(services, tx, conversation, oldest)
  keep(tx, conversation, stored, waiting.slice(-MOST_PARKED), dropped)
}

/** Applies what waited for a message that has just come, in the order in which it came. */
export async function releaseParked(
  services: DeskServices,
  tx: Transaction,
  via: string,
  conversation: ConversationId,
  externalId: string,
): Promise<void> {
  const stored = await tx.get(parkedEvents, conversation)
  if (stored === undefined) return
  const released = stored.value.events.filter(({ event }) => event.target === externalId)
  if (released.length === 0) return
  const others = stored.value.events.filter(({ event }) => event.target !== externalId)
  keep(tx, conversation, stored, others, released)
  for (const { event } of released) await applyChange(services, tx, via, conversation, event as TargetedEvent)
}

/** Gives up what has waited too long, and says so in the journal. */
export async function expireParked(
  services: DeskServices,
  tx: Transaction,
  { conversation, until }: DeskJobs['conversation.expire-parked'],
): Promise<void> {
  const stored = await tx.get(parkedEvents, conversation)
  if (stored === undefined) return
  // By the times written down, not by this process's clock: it may run behind the one that set the timer.
  const expired = stored.value.events.filter(({ parkedAt }) => parkedAt <= until)
  const others = stored.value.events.filter(({ parkedAt }) => parkedAt > until)
  for (const { event } of expired) giveUp(services, tx, conversation, event)
  keep(tx, conversation, stored, others, expired)
}

type Parked = ParkedEvents['events'][number]

/** Writes down what still waits. The timer is that of the first to wait, under a name of its own: the id of a timer that rang is not taken again. */
function keep(
  tx: Transaction,
  conversation: ConversationId,
  stored: Stored<ParkedEvents> | undefined,
  waiting: readonly Parked[],
  gone: readonly Parked[],
): void {
  for (const { event } of gone) tx.cancel(expiryJob(conversation, event))
  const [first] = waiting
  if (first === undefined) {
    tx.remove(parkedEvents, conversation, stored?.revision)
    return
  }
  tx.put(parkedEvents, { conversation, events: waiting }, stored?.revision ?? 'absent')
  post(tx, 'conversation.expire-parked', {
    lane: lanes.conversation(conversation),
    id: expiryJob(conversation, first.event),
    body: { conversation, until: first.parkedAt },
    dueAt: first.parkedAt + PARKED_FOR_MS,
  })
}

const expiryJob = (conversation: ConversationId, event: ChannelEvent): string => `expire-parked:${conversation}:${event.id}`

function giveUp(
  services: DeskServices,
  tx: Transaction,
  conversation: ConversationId,
  event: ChannelEvent & { readonly target: string },
): void {
  const channel: AccountRef = event.account
  services.publish(tx, { type: 'conversation.unmatched', conversation, channel, event })
}
