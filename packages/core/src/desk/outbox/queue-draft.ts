import type { Conversation, ReplyWindow } from '../../model/conversation.ts'
import type { Draft, ReviewOutcome } from '../../model/draft.ts'
import type { Message } from '../../model/message.ts'
import { accountKey } from '../../model/channel.ts'
import type { Transaction } from '../../ports/backend.ts'
import { CrossdeskError } from '../../errors/crossdesk-error.ts'
import { ValidationError } from '../../errors/validation-error.ts'
import type { WindowCapability } from '../../ports/capabilities.ts'
import { messages } from '../collections.ts'
import { partId } from '../conversations/find-message.ts'
import { nextMoment } from '../conversations/thread.ts'
import type { SendResult } from '../../ports/sending.ts'
import { lanes, post } from '../jobs.ts'
import { loadRendering } from '../rendering.ts'
import type { DeskServices } from '../services.ts'

/** Plans a reviewed draft for its channel, writes it down as a message and posts its parts to the account's pace. */
export async function queueDraft(
  services: DeskServices,
  tx: Transaction,
  draft: Draft,
  review: ReviewOutcome,
  conversation: Conversation,
): Promise<SendResult> {
  const adapter = services.adapter(conversation.via)
  if (adapter?.send === undefined) throw new CrossdeskError('unsupported', `channel ${conversation.via} cannot send`)
  const { plan } = await loadRendering()
  const now = services.clock.now()
  const planned = plan(draft.content, adapter.capabilities, replyWindow(conversation, adapter.capabilities.window, now))
  if (planned.type === 'window-closed') return planned
  if (planned.parts.length === 0) {
    throw new ValidationError('send', [{ path: 'content', message: 'expected something that can be sent on this channel' }])
  }

  const message: Message = {
    id: draft.id,
    tenant: draft.tenant,
    conversation: conversation.id,
    channel: conversation.channel,
    direction: 'outbound',
    author: draft.author,
    content: draft.content,
    sentAt: now,
    receivedAt: nextMoment(conversation, now),
    ...(draft.replyTo === undefined ? {} : { replyTo: draft.replyTo }),
    parts: planned.parts.map((content, index) => ({ id: partId(draft.id, index), content, delivery: { state: 'queued', at: now } })),
    ...(planned.losses.length === 0 ? {} : { losses: planned.losses }),
    ...(planned.numbered.length === 0 ? {} : { numbered: planned.numbered }),
  }
  tx.put(messages, { message, customer: conversation.customer }, 'absent')
  services.publish(tx, { type: 'message.queued', conversation: conversation.id, customer: conversation.customer, message })
  post(tx, 'outbox.pace', {
    lane: lanes.pace(accountKey(conversation.channel)),
    id: `pace:${message.id}`,
    body: {
      account: conversation.channel,
      via: conversation.via,
      conversation: conversation.id,
      message: message.id,
      parts: (message.parts ?? []).map((part) => part.id),
      to: conversation.address,
    },
  })
  return { type: 'queued', message, losses: planned.losses, review }
}

/** Whether the channel takes free content at the moment, judged by the customer's last message. */
export function replyWindow(conversation: Conversation, window: WindowCapability | undefined, now: number): ReplyWindow {
  if (window === undefined) return { open: true }
  const until = (conversation.lastInboundAt ?? Number.NEGATIVE_INFINITY) + window.durationMs
  return Number.isFinite(until) ? { open: now < until, until } : { open: false }
}
