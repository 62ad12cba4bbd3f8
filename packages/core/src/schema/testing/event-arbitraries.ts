import * as fc from 'fast-check'
import type { ChannelEvent, ChannelEventBase, ChannelEventOf, ChannelEventType, ThreadEventBase } from '../../model/channel-event.ts'
import type { DomainEvent, DomainEventBase, DomainEvents, DomainEventType } from '../../model/domain-event.ts'
import {
  accountRef,
  at,
  contact,
  count,
  explanation,
  handle,
  id,
  json,
  jsonObject,
  list,
  share,
  some,
  text,
  words,
} from './basics-arbitraries.ts'
import type { CommerceArbitraries } from './commerce-arbitraries.ts'
import { direction, type ConversationArbitraries } from './conversation-arbitraries.ts'
import { optional, type ArbitraryFields, type RecordOf } from './records.ts'
import type { WorkforceArbitraries } from './workforce-arbitraries.ts'

type Parts = ConversationArbitraries & CommerceArbitraries & WorkforceArbitraries

const subscription = fc.constantFrom('subscribed' as const, 'unsubscribed' as const)
const severity = fc.constantFrom('info' as const, 'warning' as const, 'error' as const)
const privacyRequest = fc.constantFrom('erasure' as const, 'export' as const)

/** Channel events, by type. */
export type ChannelEventArbitraries = { readonly [T in ChannelEventType]: fc.Arbitrary<ChannelEventOf<T>> }

export function channelEventArbitraries(record: RecordOf, parts: Parts): ChannelEventArbitraries {
  const base: ArbitraryFields<ChannelEventBase> = { id, account: accountRef(record), at, raw: optional(json) }
  const thread = some(handle(record))
  const inThread: ArbitraryFields<ThreadEventBase> = { ...base, thread, contact: optional(contact(record)) }
  const content = list(parts.content)
  return {
    message: record<ChannelEventOf<'message'>>({
      ...inThread,
      type: fc.constant('message'),
      externalId: id,
      direction,
      content,
      replyTo: optional(id),
      forwarded: optional(fc.constantFrom('once', 'often')),
      references: optional(list(parts.reference)),
    }),
    edit: record<ChannelEventOf<'edit'>>({ ...inThread, type: fc.constant('edit'), target: id, direction, content }),
    deletion: record<ChannelEventOf<'deletion'>>({ ...inThread, type: fc.constant('deletion'), target: id, direction }),
    reaction: record<ChannelEventOf<'reaction'>>({
      ...inThread,
      type: fc.constant('reaction'),
      target: id,
      direction,
      emoji: optional(words),
      by: optional(parts.author),
    }),
    delivery: record<ChannelEventOf<'delivery'>>({
      ...base,
      type: fc.constant('delivery'),
      target: id,
      tag: optional(id),
      state: fc.constantFrom('sent', 'delivered', 'read', 'failed', 'blocked-by-platform'),
      reason: optional(parts.reason),
      thread: optional(thread),
    }),
    typing: record<ChannelEventOf<'typing'>>({ ...inThread, type: fc.constant('typing'), active: fc.boolean() }),
    subscription: record<ChannelEventOf<'subscription'>>({
      ...inThread,
      type: fc.constant('subscription'),
      topic: text,
      state: subscription,
    }),
    referral: record<ChannelEventOf<'referral'>>({ ...inThread, type: fc.constant('referral'), reference: parts.reference }),
    'handle-change': record<ChannelEventOf<'handle-change'>>({
      ...inThread,
      type: fc.constant('handle-change'),
      previous: list(handle(record)),
      current: thread,
    }),
    activity: record<ChannelEventOf<'activity'>>({ ...base, type: fc.constant('activity'), activity: parts.activity }),
    order: record<ChannelEventOf<'order'>>({ ...base, type: fc.constant('order'), order: withoutTenant(parts.order) }),
    shipment: record<ChannelEventOf<'shipment'>>({ ...base, type: fc.constant('shipment'), shipment: withoutTenant(parts.shipment) }),
    return: record<ChannelEventOf<'return'>>({ ...base, type: fc.constant('return'), return: withoutTenant(parts.return) }),
    review: record<ChannelEventOf<'review'>>({ ...base, type: fc.constant('review'), review: withoutTenant(parts.review) }),
    'privacy-request': record<ChannelEventOf<'privacy-request'>>({
      ...base,
      type: fc.constant('privacy-request'),
      request: privacyRequest,
      subjects: list(handle(record)),
    }),
    'account-notice': record<ChannelEventOf<'account-notice'>>({
      ...base,
      type: fc.constant('account-notice'),
      notice: text,
      severity,
      data: jsonObject,
    }),
    unknown: record<ChannelEventOf<'unknown'>>({
      ...base,
      type: fc.constant('unknown'),
      kind: optional(text),
      reason: optional(text),
      raw: json,
    }),
  }
}

export function domainEventArbitrary(record: RecordOf, parts: Parts, channelEvents: ChannelEventArbitraries): fc.Arbitrary<DomainEvent> {
  const base: ArbitraryFields<DomainEventBase> = { id, tenant: id, at, customer: optional(id), conversation: optional(id) }
  const channel = accountRef(record)
  const because = explanation(record)
  const payloads: { readonly [T in DomainEventType]: ArbitraryFields<DomainEvents[T]> } = {
    'conversation.opened': { channel, value: parts.conversation },
    'conversation.reopened': { channel },
    'conversation.resolved': { by: parts.author },
    'conversation.typing': { active: fc.boolean() },
    'conversation.subscription': { topic: text, state: subscription },
    'conversation.referral': { reference: parts.reference },
    'conversation.unmatched': { channel, event: fc.oneof<fc.Arbitrary<ChannelEvent>[]>(channelEvents.edit, channelEvents.reaction) },
    'message.received': { message: parts.message },
    'message.echoed': { message: parts.message },
    'message.queued': { message: parts.message },
    'message.delivery': { message: id, part: id, delivery: parts.delivery, externalId: optional(id) },
    'message.edited': { message: parts.message },
    'message.deleted': { message: id },
    'message.reacted': { message: id, reaction: parts.reaction, removed: fc.boolean() },
    'message.annotated': { message: id, annotations: parts.annotations },
    'message.judged': { message: id, judgement: parts.judgement },
    'draft.reviewed': { draft: id, review: parts.reviewOutcome, author: parts.author },
    'draft.held': { draft: parts.heldDraft },
    'draft.released': { draft: id, by: parts.author },
    'draft.discarded': { draft: id, by: parts.author },
    'customer.created': { value: parts.customer },
    'customer.updated': { value: parts.customer, changed: list(id) },
    'customer.merged': { into: id, merged: list(id), mergeId: id, explanation: because },
    'customer.unmerged': { mergeId: id, restored: list(id) },
    'activity.viewed': { activity: parts.activity },
    'activity.cart': { activity: parts.activity },
    'activity.checkout': { activity: parts.activity },
    'task.created': { task: parts.task },
    'task.updated': { task: parts.task, explanation: optional(because) },
    'ticket.created': { ticket: parts.ticket },
    'ticket.updated': { ticket: parts.ticket, changed: list(id) },
    'agent.presence': { agent: id, state: fc.constantFrom('available', 'busy', 'away', 'offline') },
    'bot.answered': { message: id, bot: id, version: optional(id), confidence: share, explanation: optional(because) },
    'bot.handed-over': { bot: id, version: optional(id), reason: text, explanation: optional(because) },
    'survey.sent': { survey: parts.survey },
    'survey.answered': { survey: parts.survey },
    'metric.alert': { alert: parts.metricAlert },
    'order.updated': { order: parts.order },
    'shipment.updated': { shipment: parts.shipment },
    'return.updated': { return: parts.return },
    'review.updated': { review: parts.review },
    'privacy.requested': { request: privacyRequest, subjects: list(handle(record)), channel },
    'privacy.fulfilled': { request: privacyRequest, records: count },
    'account.notice': { channel, notice: text, severity, data: jsonObject },
    'account.unknown': { channel, event: channelEvents.unknown },
    'account.trouble': { channel, reason: parts.reason, until: optional(at) },
    'job.dead-lettered': { job: id, kind: id, lane: id, attempts: count, code: id },
    'job.redriven': { job: id, kind: id, lane: id },
  }
  const events = Object.entries(payloads).map(([type, own]) => record<object>({ ...base, type: fc.constant(type), ...own }))
  return fc.oneof(...events) as unknown as fc.Arbitrary<DomainEvent>
}

function withoutTenant<T extends { readonly tenant: string }>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Omit<T, 'tenant'>> {
  return arbitrary.map(({ tenant: _tenant, ...rest }) => rest)
}
