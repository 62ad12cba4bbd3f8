import type { DomainEvent, TenantDesk } from '@crossdesk/core'
import type { LiveEvent } from '../shared/api.ts'
import { toMessageView, type Views } from './views.ts'

/** The event as the page gets it, with the conversation and the message as they are now. */
export async function toLiveEvent(desk: TenantDesk, views: Views, event: DomainEvent): Promise<LiveEvent> {
  const messageId = messageOf(event)
  const [conversation, message] = await Promise.all([
    event.conversation === undefined ? undefined : views.conversationOf(event.conversation),
    messageId === undefined ? undefined : desk.message(messageId),
  ])
  return {
    id: event.id,
    type: event.type,
    at: event.at,
    ...(conversation === undefined ? {} : { conversation }),
    ...(message === undefined ? {} : { message: toMessageView(message) }),
    ...(event.type === 'message.delivery' ? { delivery: event.delivery.state } : {}),
    ...(event.type === 'message.reacted' && !event.removed ? { emoji: event.reaction.emoji } : {}),
    ...(event.type === 'conversation.typing' ? { typing: event.active } : {}),
    ...(event.type === 'draft.reviewed' ? { verdict: event.review.verdict, by: event.author } : {}),
    ...(event.type === 'draft.held' ? { by: event.draft.author } : {}),
    ...(event.type === 'draft.released' || event.type === 'draft.discarded' ? { by: event.by } : {}),
  }
}

function messageOf(event: DomainEvent): string | undefined {
  if (!('message' in event)) return undefined
  return typeof event.message === 'string' ? event.message : event.message.id
}
