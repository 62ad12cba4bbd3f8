import { z } from 'zod'
import type { ChannelEvent, ChannelEventBase, ChannelEventOf, ThreadEventBase } from '../model/channel-event.ts'
import { jsonObjectSchema, jsonSchema, timestampSchema } from './basics.ts'
import { accountRefSchema, contactSchema, handleSchema, handlesSchema } from './channel.ts'
import { channelOrderSchema, channelReturnSchema, channelReviewSchema, channelShipmentSchema } from './commerce.ts'
import { contentsSchema } from './content.ts'
import { activitySchema } from './customer.ts'
import { deliveryReasonSchema, receiptStateSchema } from './delivery.ts'
import { authorSchema, directionSchema, forwardedSchema, referenceSchema } from './message.ts'
import { idSchema, labelSchema, lineSchema, listOf, textSchema } from './scalars.ts'
import { objectOf, oneOf, optional, unionOf, type Fields } from './shape.ts'

/** Checks whether somebody wants messages. */
export const subscriptionStateSchema: z.ZodType<ChannelEventOf<'subscription'>['state']> = oneOf<ChannelEventOf<'subscription'>['state']>()(
  'subscribed',
  'unsubscribed',
)

/** Checks what a person wants to be done with their data. */
export const privacyRequestSchema: z.ZodType<ChannelEventOf<'privacy-request'>['request']> = oneOf<
  ChannelEventOf<'privacy-request'>['request']
>()('erasure', 'export')

/** Checks how grave a notice is. */
export const noticeSeveritySchema: z.ZodType<ChannelEventOf<'account-notice'>['severity']> = oneOf<
  ChannelEventOf<'account-notice'>['severity']
>()('info', 'warning', 'error')

const base: Fields<ChannelEventBase> = { id: idSchema, account: accountRefSchema, at: timestampSchema, raw: optional(jsonSchema) }
const threadBase: Fields<ThreadEventBase> = { ...base, thread: handlesSchema, contact: optional(contactSchema) }

const editEventSchema = objectOf<ChannelEventOf<'edit'>>({
  ...threadBase,
  type: z.literal('edit'),
  target: idSchema,
  direction: directionSchema,
  content: contentsSchema,
})

const deletionEventSchema = objectOf<ChannelEventOf<'deletion'>>({
  ...threadBase,
  type: z.literal('deletion'),
  target: idSchema,
  direction: directionSchema,
})

const reactionEventSchema = objectOf<ChannelEventOf<'reaction'>>({
  ...threadBase,
  type: z.literal('reaction'),
  target: idSchema,
  direction: directionSchema,
  emoji: optional(labelSchema),
  by: optional(authorSchema),
})

const deliveryEventSchema = objectOf<ChannelEventOf<'delivery'>>({
  ...base,
  type: z.literal('delivery'),
  target: idSchema,
  tag: optional(idSchema),
  state: receiptStateSchema,
  reason: optional(deliveryReasonSchema),
  thread: optional(handlesSchema),
})

/** Checks a channel's `unknown` event. */
export const unknownEventSchema: z.ZodType<ChannelEventOf<'unknown'>> = objectOf<ChannelEventOf<'unknown'>>({
  ...base,
  type: z.literal('unknown'),
  kind: optional(lineSchema),
  reason: optional(textSchema),
  raw: jsonSchema,
})

/** Events about an earlier message. */
/** An event that is about an earlier message. */
export type TargetedEvent = Extract<ChannelEvent, { readonly target: string }>

/** Checks a channel's event about an earlier message: an edit, a deletion, a reaction or a receipt. */
export const targetedEventSchema: z.ZodType<TargetedEvent> = unionOf<TargetedEvent, 'type'>('type', {
  edit: editEventSchema,
  deletion: deletionEventSchema,
  reaction: reactionEventSchema,
  delivery: deliveryEventSchema,
})

/** Checks a {@link ChannelEvent} of any type. */
export const channelEventSchema: z.ZodType<ChannelEvent> = unionOf<ChannelEvent, 'type'>('type', {
  message: objectOf<ChannelEventOf<'message'>>({
    ...threadBase,
    type: z.literal('message'),
    externalId: idSchema,
    direction: directionSchema,
    content: contentsSchema,
    replyTo: optional(idSchema),
    forwarded: optional(forwardedSchema),
    references: optional(listOf(referenceSchema)),
  }),
  edit: editEventSchema,
  deletion: deletionEventSchema,
  reaction: reactionEventSchema,
  delivery: deliveryEventSchema,
  typing: objectOf<ChannelEventOf<'typing'>>({ ...threadBase, type: z.literal('typing'), active: z.boolean() }),
  subscription: objectOf<ChannelEventOf<'subscription'>>({
    ...threadBase,
    type: z.literal('subscription'),
    topic: lineSchema,
    state: subscriptionStateSchema,
  }),
  referral: objectOf<ChannelEventOf<'referral'>>({ ...threadBase, type: z.literal('referral'), reference: referenceSchema }),
  'handle-change': objectOf<ChannelEventOf<'handle-change'>>({
    ...threadBase,
    type: z.literal('handle-change'),
    previous: listOf(handleSchema),
    current: handlesSchema,
  }),
  activity: objectOf<ChannelEventOf<'activity'>>({ ...base, type: z.literal('activity'), activity: activitySchema }),
  order: objectOf<ChannelEventOf<'order'>>({ ...base, type: z.literal('order'), order: channelOrderSchema }),
  shipment: objectOf<ChannelEventOf<'shipment'>>({ ...base, type: z.literal('shipment'), shipment: channelShipmentSchema }),
  return: objectOf<ChannelEventOf<'return'>>({ ...base, type: z.literal('return'), return: channelReturnSchema }),
  review: objectOf<ChannelEventOf<'review'>>({ ...base, type: z.literal('review'), review: channelReviewSchema }),
  'privacy-request': objectOf<ChannelEventOf<'privacy-request'>>({
    ...base,
    type: z.literal('privacy-request'),
    request: privacyRequestSchema,
    subjects: listOf(handleSchema),
  }),
  'account-notice': objectOf<ChannelEventOf<'account-notice'>>({
    ...base,
    type: z.literal('account-notice'),
    notice: lineSchema,
    severity: noticeSeveritySchema,
    data: jsonObjectSchema,
  }),
  unknown: unknownEventSchema,
})
