import { CrossdeskError } from '../../errors/crossdesk-error.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Customer } from '../../model/customer.ts'
import type { DomainEvent } from '../../model/domain-event.ts'
import type { Job, Transaction } from '../../ports/backend.ts'
import { conversations, customers, messages } from '../collections.ts'
import type { ConversationContext, HandlerContext, ReplyOptions } from '../desk.ts'
import type { SendRequest } from '../../ports/sending.ts'
import type { DeskJobs } from '../jobs.ts'
import { queueReply } from '../outbox/queue-reply.ts'
import { pluginContext } from '../plugin-context.ts'
import type { DeskServices } from '../services.ts'
import { APP, type PluginHandler, type Subscriptions } from '../subscriptions.ts'

/** Runs the handlers of one subscriber for one event. Their writes, their replies and the acknowledgement are one commit. */
export async function dispatch(
  services: DeskServices,
  subscriptions: Subscriptions,
  job: Job,
  tx: Transaction,
  { event, subscriber }: DeskJobs['dispatch'],
): Promise<void> {
  const { log } = services
  const { signal } = job
  if (subscriber !== APP) {
    // A plug-in that was removed since: its event has nobody to go to.
    const handler = subscriptions.plugin(subscriber)?.on?.[event.type] as PluginHandler | undefined
    await handler?.(event, pluginContext(services, tx, signal))
    return
  }
  const handlers = subscriptions.appHandlers(event.type)
  if (handlers.length === 0) return
  const context = { ...event, event, tx, log, signal, attempt: job.attempt, ...(await conversationContext(services, tx, job, event)) }
  // Which context a handler takes was settled by its event's type when it was added.
  for (const handler of handlers) await handler(context as never)
}

async function conversationContext(
  services: DeskServices,
  tx: Transaction,
  job: Job,
  event: DomainEvent,
): Promise<(ConversationContext & Partial<HandlerContext<'message.received'>>) | undefined> {
  if (event.conversation === undefined) return undefined
  const conversation = (await tx.get(conversations, event.conversation))?.value
  const customer = conversation === undefined ? undefined : (await tx.get(customers, conversation.customer))?.value
  if (conversation === undefined || customer === undefined) {
    if (event.type === 'conversation.unmatched') return undefined
    throw new CrossdeskError('not-found', `the conversation of ${event.type} is gone; a bounded store may have dropped it`)
  }
  const annotated = event.type === 'message.received' && services.plugins.some((plugin) => plugin.enrich !== undefined)
  const message = annotated ? (await tx.get(messages, event.message.id))?.value.message : undefined
  return {
    conversation,
    customer,
    ...(message === undefined ? {} : { message }),
    reply: reply(services, tx, job, event, conversation, customer),
  }
}

function reply(
  services: DeskServices,
  tx: Transaction,
  job: Job,
  event: DomainEvent,
  conversation: Conversation,
  customer: Customer,
): ConversationContext['reply'] {
  return async (content: SendRequest['content'], options: ReplyOptions = {}) => {
    const quoted = options.quote === true && 'message' in event && typeof event.message === 'object' ? event.message.id : undefined
    const request: SendRequest = {
      conversation: conversation.id,
      content,
      author: options.author ?? { role: 'bot', id: 'desk' },
      ...(quoted === undefined ? {} : { replyTo: quoted }),
    }
    return queueReply(services, tx, request, { addressee: { conversation, customer }, signal: job.signal })
  }
}
