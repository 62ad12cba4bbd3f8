import { advanceDelivery, type Delivery, type DeliveryState } from '../../model/delivery.ts'
import type { Message, MessagePart } from '../../model/message.ts'
import type { SimulatedChannel } from '../channels.ts'
import type { Violation } from '../observer.ts'
import { REJECTED, type Take } from '../sends.ts'
import { groupBy, textOf, violation, type Evidence } from './evidence.ts'

/** Parts were sent as often as their channel and the policy promise, and say where they are. */
export function* findMissent(evidence: Evidence): Iterable<Violation> {
  const takes = groupBy(evidence.sends.takes, ({ part }) => part.id)
  const channels = new Map(evidence.channels.map((channel) => [channel.name, channel]))
  for (const message of evidence.snapshots.flatMap(({ stories }) => [...stories.values()].flat())) {
    const channel = channels.get(message.channel.channel)
    if (channel === undefined) continue
    for (const part of message.parts ?? []) {
      const taken = takes.get(part.id) ?? []
      const wrong = isRejected(part) ? wrongRejection(part, taken) : wrongSend(evidence.uncertain, channel, part, taken)
      if (wrong !== undefined) yield violation('sent-once', `${part.id} (${channel.idempotency}, ${evidence.uncertain}): ${wrong}`)
      else if (!isRejected(part) && !isAsReceipts(evidence.uncertain, channel, part, taken)) {
        const receipts = taken.map(({ externalId, receipts }) => `${externalId} ${receipts.join(' ')}`)
        yield violation('receipts', `${part.id} is ${part.delivery.state}, known as ${part.externalId}; receipts: ${receipts.join(', ')}`)
      }
    }
  }
}

function isRejected({ content }: MessagePart): boolean {
  return textOf([content]).includes(REJECTED)
}

function wrongRejection({ delivery }: MessagePart, taken: readonly Take[]): string | undefined {
  if (taken.length > 0) return 'was rejected and yet taken'
  // In doubt, the platform's word may never have been heard.
  return delivery.state === 'failed' || delivery.state === 'uncertain' ? undefined : `was rejected and is ${delivery.state}`
}

function wrongSend(
  uncertain: 'hold' | 'resend',
  { idempotency }: SimulatedChannel,
  part: MessagePart,
  taken: readonly Take[],
): string | undefined {
  const { state } = part.delivery
  const isRepeatable = idempotency !== 'none' || uncertain === 'resend'
  if (taken.length > 1 && !(idempotency === 'none' && uncertain === 'resend')) return `was taken ${taken.length} times`
  if (taken.length > 0 && state === 'queued') return 'was taken and is still queued'
  if (taken.length > 0) return undefined
  if (isRepeatable) return `was never taken and is ${state}`
  return state === 'uncertain' ? undefined : `was never taken, nobody can know, and it is ${state}`
}

/** Whether a part that was taken is where its receipts say. Receipts lead to the same end in whatever order they come. */
function isAsReceipts(uncertain: 'hold' | 'resend', channel: SimulatedChannel, part: MessagePart, taken: readonly Take[]): boolean {
  const receipts = taken.flatMap((take) => (channel.hasTags || take.externalId === part.externalId ? take.receipts : []))
  const isHeld = channel.idempotency === 'none' && uncertain === 'hold'
  const { state } = part.delivery
  return state === stateAfter('sent', receipts) || (isHeld && state === stateAfter('uncertain', receipts))
}

function stateAfter(start: DeliveryState, receipts: readonly DeliveryState[]): DeliveryState {
  let delivery: Delivery = { state: start, at: 0 }
  for (const state of receipts) delivery = advanceDelivery(delivery, { state, at: 0 })
  return delivery.state
}

/** The platform took the parts of a conversation in the order in which their messages were queued. */
export function* findDisorderedSends({ snapshots, sends }: Evidence): Iterable<Violation> {
  const firstTakes = new Map<string, number>()
  for (const [index, { part }] of sends.takes.entries()) if (!firstTakes.has(part.id)) firstTakes.set(part.id, index)
  for (const { journal } of snapshots) {
    const queued = journal.flatMap((entry) => (entry.type === 'message.queued' ? [entry.message] : []))
    for (const messages of groupBy(queued, ({ conversation }) => conversation).values()) {
      let last = -1
      for (const id of messages.flatMap(partIds)) {
        const at = firstTakes.get(id)
        if (at === undefined) continue
        if (at < last) yield violation('sent-order', `${id} was taken before a part that was queued before it`)
        last = at
      }
    }
  }
}

function partIds({ parts = [] }: Message): readonly string[] {
  return parts.map(({ id }) => id)
}

/** Only receipts for sends that nobody could know of found no message. */
export function* findUnmatched({ snapshots }: Evidence): Iterable<Violation> {
  for (const { journal, stories } of snapshots) {
    const known = new Set([...stories.values()].flat().flatMap(({ parts = [] }) => parts.map(({ externalId }) => externalId)))
    for (const entry of journal) {
      if (entry.type !== 'conversation.unmatched') continue
      const { event } = entry
      if (event.type !== 'delivery' || event.tag !== undefined || known.has(event.target)) {
        yield violation('receipts', `${event.id} found no message`)
      }
    }
  }
}
