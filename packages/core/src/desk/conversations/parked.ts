import type { ChannelEvent } from '../../model/channel-event.ts'
import type { AccountRef } from '../../model/channel.ts'
import type { ConversationId } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import { parkedEvents, type ParkedEvents } from '../collections.ts'
import { lanes, post } from '../jobs.ts'
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
  const now = services.clock.now()
  const waiting = [...(stored?.value.events ?? []), { event, parkedAt: now }]
  const kept = waiting.slice(-MOST_PARKED)
  for (const { event: dropped } of waiting.slice(0, waiting.length - kept.length)) giveUp(services, tx, conversation, dropped)
  tx.put(parkedEvents, { conversation, events: kept }, stored?.revision ?? 'absent')
  if (stored === undefined) scheduleExpiry(tx, conversation, now + PARKED_FOR_MS)
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
  keep(
    tx,
    stored.value,
    stored.revision,
    stored.value.events.filter(({ event }) => event.target !== externalId),
  )
  for (const { event } of released) await applyChange(services, tx, via, conversation, event as TargetedEvent)
}

/** Gives up what has waited too long, and says so in the journal. */
export async function expireParked(services: DeskServices, tx: Transaction, conversation: ConversationId): Promise<void> {
  const stored = await tx.get(parkedEvents, conversation)
  if (stored === undefined) return
  const oldest = services.clock.now() - PARKED_FOR_MS
  const waiting = stored.value.events.filter(({ parkedAt }) => parkedAt > oldest)
  for (const { event, parkedAt } of stored.value.events) if (parkedAt <= oldest) giveUp(services, tx, conversation, event)
  keep(tx, stored.value, stored.revision, waiting)
  const next = waiting[0]
  if (next !== undefined) scheduleExpiry(tx, conversation, next.parkedAt + PARKED_FOR_MS)
}

function keep(tx: Transaction, parked: ParkedEvents, revision: number, events: ParkedEvents['events']): void {
  if (events.length > 0) tx.put(parkedEvents, { ...parked, events }, revision)
  else {
    tx.remove(parkedEvents, parked.conversation, revision)
    tx.cancel(expiryJob(parked.conversation))
  }
}

function scheduleExpiry(tx: Transaction, conversation: ConversationId, dueAt: number): void {
  const id = expiryJob(conversation)
  tx.cancel(id)
  post(tx, 'conversation.expire-parked', { lane: lanes.conversation(conversation), id, body: { conversation }, dueAt })
}

const expiryJob = (conversation: ConversationId): string => `expire-parked:${conversation}`

function giveUp(
  services: DeskServices,
  tx: Transaction,
  conversation: ConversationId,
  event: ChannelEvent & { readonly target: string },
): void {
  const channel: AccountRef = event.account
  services.publish(tx, { type: 'conversation.unmatched', conversation, channel, event })
}
