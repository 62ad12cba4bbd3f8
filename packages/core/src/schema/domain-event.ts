import { z } from 'zod'
import type { DomainEvent, DomainEventBase, DomainEvents, DomainEventType } from '../model/domain-event.ts'
import { explanationSchema, jsonObjectSchema, tenantIdSchema, timestampSchema } from './basics.ts'
import { accountRefSchema, handleSchema } from './channel.ts'
import {
  channelEventSchema,
  noticeSeveritySchema,
  privacyRequestSchema,
  subscriptionStateSchema,
  unknownEventSchema,
} from './channel-event.ts'
import { orderSchema, returnSchema, reviewSchema, shipmentSchema } from './commerce.ts'
import { conversationSchema } from './conversation.ts'
import { activitySchema, customerSchema } from './customer.ts'
import { deliveryReasonSchema, deliverySchema } from './delivery.ts'
import { heldDraftSchema, reviewOutcomeSchema } from './draft.ts'
import { annotationsSchema, authorSchema, messageSchema, reactionSchema, referenceSchema } from './message.ts'
import { countSchema, idSchema, lineSchema, listOf, shareSchema, textSchema } from './scalars.ts'
import { objectOf, optional, unionOf, type Fields } from './shape.ts'
import { metricAlertSchema } from './metric-alert.ts'
import { judgementSchema, presenceSchema, surveySchema, taskSchema, ticketSchema } from './workforce.ts'

const base: Fields<DomainEventBase> = {
  id: idSchema,
  tenant: tenantIdSchema,
  at: timestampSchema,
  customer: optional(idSchema),
  conversation: optional(idSchema),
}

const payloads: { readonly [T in DomainEventType]: Fields<DomainEvents[T]> } = {
  'conversation.opened': { channel: accountRefSchema, value: conversationSchema },
  'conversation.reopened': { channel: accountRefSchema },
  'conversation.resolved': { by: authorSchema },
  'conversation.typing': { active: z.boolean() },
  'conversation.subscription': {
    topic: lineSchema,
    state: subscriptionStateSchema,
  },
  'conversation.referral': { reference: referenceSchema },
  'conversation.unmatched': { channel: accountRefSchema, event: channelEventSchema },
  'message.received': { message: messageSchema },
  'message.echoed': { message: messageSchema },
  'message.queued': { message: messageSchema },
  'message.delivery': { message: idSchema, part: idSchema, delivery: deliverySchema, externalId: optional(idSchema) },
  'message.edited': { message: messageSchema },
  'message.deleted': { message: idSchema },
  'message.reacted': { message: idSchema, reaction: reactionSchema, removed: z.boolean() },
  'message.annotated': { message: idSchema, annotations: annotationsSchema },
  'message.judged': { message: idSchema, judgement: judgementSchema },
  'draft.reviewed': { draft: idSchema, review: reviewOutcomeSchema, author: authorSchema },
  'draft.held': { draft: heldDraftSchema },
  'draft.released': { draft: idSchema, by: authorSchema },
  'draft.discarded': { draft: idSchema, by: authorSchema },
  'customer.created': { value: customerSchema },
  'customer.updated': { value: customerSchema, changed: listOf(idSchema) },
  'customer.merged': { into: idSchema, merged: listOf(idSchema), mergeId: idSchema, explanation: explanationSchema },
  'customer.unmerged': { mergeId: idSchema, restored: listOf(idSchema) },
  'activity.viewed': { activity: activitySchema },
  'activity.cart': { activity: activitySchema },
  'activity.checkout': { activity: activitySchema },
  'task.created': { task: taskSchema },
  'task.updated': { task: taskSchema, explanation: optional(explanationSchema) },
  'ticket.created': { ticket: ticketSchema },
  'ticket.updated': { ticket: ticketSchema, changed: listOf(idSchema) },
  'agent.presence': { agent: idSchema, state: presenceSchema },
  'bot.answered': {
    message: idSchema,
    bot: idSchema,
    version: optional(idSchema),
    confidence: shareSchema,
    explanation: optional(explanationSchema),
  },
  'bot.handed-over': { bot: idSchema, version: optional(idSchema), reason: textSchema, explanation: optional(explanationSchema) },
  'survey.sent': { survey: surveySchema },
  'survey.answered': { survey: surveySchema },
  'metric.alert': { alert: metricAlertSchema },
  'order.updated': { order: orderSchema },
  'shipment.updated': { shipment: shipmentSchema },
  'return.updated': { return: returnSchema },
  'review.updated': { review: reviewSchema },
  'privacy.requested': { request: privacyRequestSchema, subjects: listOf(handleSchema), channel: accountRefSchema },
  'privacy.fulfilled': { request: privacyRequestSchema, records: countSchema },
  'account.notice': {
    channel: accountRefSchema,
    notice: lineSchema,
    severity: noticeSeveritySchema,
    data: jsonObjectSchema,
  },
  'account.unknown': { channel: accountRefSchema, event: unknownEventSchema },
  'account.trouble': { channel: accountRefSchema, reason: deliveryReasonSchema, until: optional(timestampSchema) },
  'job.dead-lettered': { job: idSchema, kind: idSchema, lane: idSchema, attempts: countSchema, code: idSchema },
  'job.redriven': { job: idSchema, kind: idSchema, lane: idSchema },
}

/** Checks a {@link DomainEvent} of any type. */
export const domainEventSchema: z.ZodType<DomainEvent> = unionOf<DomainEvent, 'type'>('type', withBase(payloads))

type Members = { readonly [T in DomainEventType]: z.ZodType<Extract<DomainEvent, { readonly type: T }>> }

function withBase(fields: typeof payloads): Members {
  const members = Object.entries(fields).map(([type, own]) => [type, objectOf<object>({ ...base, type: z.literal(type), ...own })])
  return Object.fromEntries(members) as Members
}
