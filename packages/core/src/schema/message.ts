import { z } from 'zod'
import type {
  Annotations,
  Author,
  Finding,
  Loss,
  Message,
  MessagePart,
  MessageReference,
  Reaction,
  Reference,
  TextSpan,
} from '../model/message.ts'
import {
  explanationSchema,
  jsonSchema,
  languageTagSchema,
  retentionClassSchema,
  tenantIdSchema,
  timestampSchema,
  verdictSchema,
} from './basics.ts'
import { accountRefSchema, handleSchema } from './channel.ts'
import { choiceOptionSchema, contentSchema, contentsSchema } from './content.ts'
import { deliverySchema } from './delivery.ts'
import { countSchema, idSchema, labelSchema, lineSchema, listOf, shareSchema, textSchema, urlSchema } from './scalars.ts'
import { objectOf, oneOf, optional, unionOf } from './shape.ts'

/** Checks a {@link Message.direction}. */
export const directionSchema: z.ZodType<Message['direction']> = oneOf<Message['direction']>()('inbound', 'outbound')

/** Checks a {@link Message.forwarded}. */
export const forwardedSchema: z.ZodType<'once' | 'often'> = oneOf<'once' | 'often'>()('once', 'often')

/** Checks an {@link Author}. */
export const authorSchema: z.ZodType<Author> = objectOf<Author>({
  role: oneOf<Author['role']>()('customer', 'agent', 'bot', 'system'),
  id: idSchema,
  name: optional(lineSchema),
})

/** Checks a {@link MessageReference}. */
export const messageReferenceSchema: z.ZodType<MessageReference> = objectOf<MessageReference>({
  externalId: idSchema,
  id: optional(idSchema),
})

/** Checks a {@link MessagePart}. */
export const messagePartSchema: z.ZodType<MessagePart> = objectOf<MessagePart>({
  id: idSchema,
  content: contentSchema,
  externalId: optional(idSchema),
  otherExternalIds: optional(listOf(idSchema)),
  delivery: deliverySchema,
})

/** Checks a {@link Loss}. */
export const lossSchema: z.ZodType<Loss> = objectOf<Loss>({
  content: countSchema,
  what: oneOf<Loss['what']>()('markup', 'buttons', 'media', 'layout', 'caption', 'header', 'footer', 'label', 'interactivity'),
  explanation: textSchema,
})

/** Checks a {@link Reaction}. */
export const reactionSchema: z.ZodType<Reaction> = objectOf<Reaction>({ emoji: labelSchema, by: authorSchema, at: timestampSchema })

/** Checks a {@link Reference}. */
export const referenceSchema: z.ZodType<Reference> = unionOf<Reference, 'type'>('type', {
  order: objectOf<Extract<Reference, { type: 'order' }>>({ type: z.literal('order'), orderId: idSchema }),
  product: objectOf<Extract<Reference, { type: 'product' }>>({
    type: z.literal('product'),
    productId: idSchema,
    catalogId: optional(idSchema),
  }),
  advert: objectOf<Extract<Reference, { type: 'advert' }>>({
    type: z.literal('advert'),
    id: optional(idSchema),
    clickId: optional(idSchema),
    sourceType: optional(lineSchema),
    url: optional(urlSchema),
    title: optional(textSchema),
    text: optional(textSchema),
  }),
  post: objectOf<Extract<Reference, { type: 'post' }>>({ type: z.literal('post'), id: idSchema, url: optional(urlSchema) }),
})

/** Checks a {@link TextSpan}. */
export const textSpanSchema: z.ZodType<TextSpan> = objectOf<TextSpan>({
  content: countSchema,
  start: countSchema,
  end: countSchema,
}).refine((span) => span.end >= span.start, { path: ['end'], message: 'an end that is not before the start' })

/** Checks a {@link Finding}. */
export const findingSchema: z.ZodType<Finding> = objectOf<Finding>({
  rule: idSchema,
  category: lineSchema,
  severity: verdictSchema,
  start: optional(countSchema),
  end: optional(countSchema),
  match: optional(textSchema),
  message: textSchema,
  suggestion: optional(textSchema),
  source: optional(lineSchema),
  checkedOn: optional(lineSchema),
})

/** The keys of {@link Annotations} that core owns. Those that plug-ins add by declaration merging are kept unread. */
type OwnAnnotations = Pick<Annotations, 'language' | 'intent' | 'emotion' | 'urgency' | 'entities' | 'findings'>
type Entity = NonNullable<Annotations['entities']>[number]

/** Checks {@link Annotations}. */
export const annotationsSchema: z.ZodType<Annotations> = objectOf<OwnAnnotations>({
  language: optional(
    objectOf<NonNullable<Annotations['language']>>({
      tag: languageTagSchema,
      confidence: shareSchema,
      explanation: optional(explanationSchema),
    }),
  ),
  intent: optional(
    objectOf<NonNullable<Annotations['intent']>>({ name: lineSchema, confidence: shareSchema, explanation: optional(explanationSchema) }),
  ),
  emotion: optional(
    objectOf<NonNullable<Annotations['emotion']>>({ name: lineSchema, intensity: shareSchema, explanation: optional(explanationSchema) }),
  ),
  urgency: optional(shareSchema),
  entities: optional(listOf(objectOf<Entity>({ type: lineSchema, value: textSchema, span: optional(textSpanSchema) }))),
  findings: optional(listOf(findingSchema)),
})

/** Checks a {@link Message}. */
export const messageSchema: z.ZodType<Message> = objectOf<Message>({
  id: idSchema,
  tenant: tenantIdSchema,
  conversation: idSchema,
  channel: accountRefSchema,
  direction: directionSchema,
  author: authorSchema,
  content: contentsSchema,
  sentAt: timestampSchema,
  receivedAt: timestampSchema,
  replyTo: optional(messageReferenceSchema),
  externalId: optional(idSchema),
  from: optional(handleSchema),
  forwarded: optional(forwardedSchema),
  echo: optional(z.boolean()),
  translations: optional(z.record(languageTagSchema, contentsSchema)),
  parts: optional(listOf(messagePartSchema)),
  losses: optional(listOf(lossSchema)),
  numbered: optional(listOf(choiceOptionSchema)),
  references: optional(listOf(referenceSchema)),
  annotations: optional(annotationsSchema),
  reactions: optional(listOf(reactionSchema)),
  edits: optional(listOf(objectOf<NonNullable<Message['edits']>[number]>({ at: timestampSchema, content: contentsSchema }))),
  deletedAt: optional(timestampSchema),
  raw: optional(objectOf<NonNullable<Message['raw']>>({ retention: retentionClassSchema, body: jsonSchema })),
})
