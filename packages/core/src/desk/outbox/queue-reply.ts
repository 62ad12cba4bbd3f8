import { CrossdeskError } from '../../errors/crossdesk-error.ts'
import { ValidationError } from '../../errors/validation-error.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Customer } from '../../model/customer.ts'
import type { Draft, HeldDraft } from '../../model/draft.ts'
import type { Transaction } from '../../ports/backend.ts'
import { conversations, customers, drafts, messages } from '../collections.ts'
import type { SendRequest, SendResult } from '../../ports/sending.ts'
import { reviewDraft } from '../review/review.ts'
import type { DeskServices } from '../services.ts'
import { queueDraft } from './queue-draft.ts'
import { readContent } from './read-content.ts'

/** Whom it goes to. */
export interface Addressee {
  readonly conversation: Conversation
  readonly customer: Customer
}

/** What the caller has already. */
export interface Known {
  /** Read in this transaction. */
  readonly addressee?: Addressee
  /** Ends a review that waits for others. */
  readonly signal?: AbortSignal
}

/** From a request to a queued message, a held draft or a refusal: validate, review, plan, commit. */
export async function queueReply(services: DeskServices, tx: Transaction, request: SendRequest, known: Known = {}): Promise<SendResult> {
  const content = await readContent(request.content)
  const { conversation, customer } = known.addressee ?? (await addressee(tx, request.conversation))
  const signal = known.signal ?? new AbortController().signal
  const id = request.id ?? services.ids.next()
  const before = request.id === undefined ? undefined : await resultBefore(tx, id)
  if (before !== undefined) return before
  const quoted = request.replyTo === undefined ? undefined : (await tx.get(messages, request.replyTo))?.value.message
  if (request.replyTo !== undefined && quoted?.conversation !== conversation.id) {
    throw new ValidationError('send', [{ path: 'replyTo', message: 'expected the id of a message of this conversation' }])
  }
  const externalId = quoted?.externalId ?? quoted?.parts?.[0]?.externalId
  const draft: Draft = {
    id,
    tenant: tx.tenant,
    conversation: conversation.id,
    author: request.author,
    content,
    ...(quoted === undefined || externalId === undefined ? {} : { replyTo: { externalId, id: quoted.id } }),
    createdAt: services.clock.now(),
  }
  const { content: reviewed, review } = await reviewDraft(services.plugins, draft, { conversation, customer, log: services.log, signal })
  const about = { conversation: conversation.id, customer: customer.id }
  if (review.by.length > 0) services.publish(tx, { type: 'draft.reviewed', ...about, draft: id, review, author: request.author })
  if (review.verdict === 'block') return { type: 'blocked', review }
  if (review.verdict === 'hold') {
    const held: HeldDraft = { ...draft, content: reviewed, heldAt: services.clock.now(), review }
    tx.put(drafts, held, 'absent')
    services.publish(tx, { type: 'draft.held', ...about, draft: held })
    return { type: 'held', draft: held }
  }
  return queueDraft(services, tx, { ...draft, content: reviewed }, review, conversation)
}

/** What came of an earlier `send` with the same id. */
async function resultBefore(tx: Transaction, id: string): Promise<SendResult | undefined> {
  const message = (await tx.get(messages, id))?.value.message
  if (message !== undefined)
    return { type: 'queued', message, losses: message.losses ?? [], review: { verdict: 'allow', findings: [], by: [] } }
  const draft = (await tx.get(drafts, id))?.value
  return draft === undefined ? undefined : { type: 'held', draft }
}

async function addressee(tx: Transaction, id: string): Promise<Addressee> {
  const conversation = (await tx.get(conversations, id))?.value
  const customer = conversation === undefined ? undefined : (await tx.get(customers, conversation.customer))?.value
  if (conversation === undefined || customer === undefined) throw new CrossdeskError('not-found', 'no such conversation in this tenant')
  return { conversation, customer }
}
