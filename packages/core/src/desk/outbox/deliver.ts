import { isCrossdeskError } from '../../errors/crossdesk-error.ts'
import { DeliveryError } from '../../errors/delivery-error.ts'
import { accountKey } from '../../model/channel.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Message, MessagePart } from '../../model/message.ts'
import type { Job, Transaction } from '../../ports/backend.ts'
import type { AccountContext, ChannelAdapter, OutboundPart, Sent } from '../../ports/channel-adapter.ts'
import type { Stored } from '../../ports/collection.ts'
import type { DeadLetter } from '../../ports/dead-letters.ts'
import { conversations, holds, messages, sends, type Send } from '../collections.ts'
import { lanes, post, type DeskJobs, type PartOutcome } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { afterFailure, type NextStep } from './after-failure.ts'

/**
 * Sends one part, at most once where the channel allows it. That a request is about to leave is committed before it leaves; a run that
 * finds such a note knows that an earlier one died half-way.
 */
export async function deliver(
  services: DeskServices,
  job: Job,
  tx: Transaction,
  body: DeskJobs['outbox.deliver'],
): Promise<void | { readonly again: number }> {
  const conversation = (await tx.get(conversations, body.conversation))?.value
  const message = (await tx.get(messages, body.message))?.value.message
  const part = message?.parts?.find((candidate) => candidate.id === body.part)
  const adapter = conversation === undefined ? undefined : services.adapter(conversation.via)
  if (conversation === undefined || message === undefined || part === undefined || adapter?.send === undefined) return
  // A receipt has told already that the platform has it.
  if (part.externalId !== undefined) return tx.remove(sends, part.id)

  const now = services.clock.now()
  const hold = (await tx.get(holds, accountKey(conversation.channel)))?.value
  if (hold !== undefined && hold.until > now) return { again: hold.until }

  const before = await tx.get(sends, part.id)
  const outcome = await attempt(services, job, adapter, conversation, message, part, before)
  if (!(outcome instanceof DeliveryError)) return settle(tx, conversation, message, part, sentOutcome(services, outcome))
  return follow(
    services,
    tx,
    conversation,
    message,
    part,
    outcome,
    afterFailure(services, adapter, outcome, before?.value, message.receivedAt),
  )
}

/** One try: what the platform answered, or the error. */
async function attempt(
  services: DeskServices,
  job: Job,
  adapter: ChannelAdapter,
  conversation: Conversation,
  message: Message,
  part: MessagePart,
  before: Stored<Send> | undefined,
): Promise<Sent | DeliveryError> {
  const outbound: OutboundPart = {
    id: part.id,
    account: conversation.channel,
    to: conversation.address,
    content: part.content,
    author: message.author,
    ...(message.replyTo === undefined || message.parts?.[0]?.id !== part.id ? {} : { replyTo: message.replyTo.externalId }),
  }
  let context: AccountContext
  try {
    context = await services.accountContext(job.tenant, conversation.channel, adapter, job.signal)
    const inDoubt = before?.value.state === 'sending'
    if (inDoubt && adapter.lookup !== undefined) {
      const found = await adapter.lookup(outbound, context)
      if (found !== undefined) return found
    } else if (inDoubt && adapter.capabilities.idempotency !== 'key' && services.uncertain === 'hold') {
      return new DeliveryError('unavailable', 'an earlier run ended before the answer came', { inDoubt: true })
    }
  } catch (error) {
    return toDeliveryError(services, conversation, error)
  }
  const sending: Send = {
    part: part.id,
    message: message.id,
    state: 'sending',
    failures: before?.value.failures ?? 0,
    since: services.clock.now(),
  }
  // If the store fails here nothing has left and nothing is in doubt: the job fails, and is tried again. So it does when this process stood
  // still for longer than its lease and another has noted the same part since: of the two only one may send.
  await services.backend.tenant(job.tenant).transact(async (own) => own.put(sends, sending, before?.revision ?? 'absent'))
  try {
    return (await adapter.send?.(outbound, context)) as Sent
  } catch (error) {
    return toDeliveryError(services, conversation, error)
  }
}

/**
 * Tells the conversation of a part whose job was given up: nobody can say any more whether the platform has it. The note of it stays for
 * whoever redrives the job.
 */
export function giveUpPart(tx: Transaction, { body, failedAt }: DeadLetter): void {
  const { conversation, message, part } = body as DeskJobs['outbox.deliver']
  post(tx, 'conversation.outcome', {
    lane: lanes.conversation(conversation),
    id: `given-up:${part}:${failedAt}`,
    body: { conversation, message, part, delivery: { state: 'uncertain', at: failedAt } },
  })
}

/** What the conversation is told. */
type NewsOfPart = Omit<PartOutcome, 'conversation' | 'message' | 'part'>

/** What was thrown, as a delivery error. Anything that an adapter did not foresee leaves it open whether the platform took the part. */
function toDeliveryError(services: DeskServices, conversation: Conversation, error: unknown): DeliveryError {
  if (isCrossdeskError(error, 'delivery')) return error as unknown as DeliveryError
  if (isCrossdeskError(error, 'unknown-account')) return new DeliveryError('unauthorised', error.message, { cause: error })
  services.log.error('adapter threw something else than a DeliveryError', {
    channel: conversation.channel.channel,
    error: error instanceof Error ? error.name : typeof error,
  })
  return new DeliveryError('unavailable', 'the adapter failed in an unforeseen way', { inDoubt: true, cause: error })
}

function sentOutcome(services: DeskServices, sent: Sent): NewsOfPart {
  return {
    delivery: { state: 'sent', at: services.clock.now() },
    externalId: sent.externalId,
    ...(sent.otherExternalIds === undefined ? {} : { otherExternalIds: sent.otherExternalIds }),
    ...(sent.handles === undefined ? {} : { handles: sent.handles }),
  }
}

/** Tells the conversation what became of the part; the part is done here. */
function settle(tx: Transaction, conversation: Conversation, message: Message, part: MessagePart, outcome: NewsOfPart): void {
  tx.remove(sends, part.id)
  post(tx, 'conversation.outcome', {
    lane: lanes.conversation(conversation.id),
    id: `outcome:${part.id}`,
    body: { conversation: conversation.id, message: message.id, part: part.id, ...outcome },
  })
}

function follow(
  services: DeskServices,
  tx: Transaction,
  conversation: Conversation,
  message: Message,
  part: MessagePart,
  error: DeliveryError,
  next: NextStep,
): void | { readonly again: number } {
  const now = services.clock.now()
  const reason = {
    kind: error.kind,
    ...(error.platformCode === undefined ? {} : { code: error.platformCode }),
    message: error.message,
  }
  services.telemetry.count('desk.outbound.failures', 1, { channel: conversation.channel.channel, kind: error.kind, next: next.type })
  if (next.type !== 'retry') return settle(tx, conversation, message, part, { delivery: { state: next.type, at: now, reason } })
  tx.put(sends, { part: part.id, message: message.id, state: next.inDoubt ? 'sending' : 'waiting', failures: next.failures, since: now })
  if (error.scope === 'account') {
    tx.put(holds, { account: accountKey(conversation.channel), until: next.at })
    services.publish(tx, { type: 'account.trouble', channel: conversation.channel, reason, until: next.at })
  }
  return { again: next.at }
}
