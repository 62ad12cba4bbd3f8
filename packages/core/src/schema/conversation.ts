import { z } from 'zod'
import type { Conversation, LanguageEvidence, ReplyWindow } from '../model/conversation.ts'
import { languageTagSchema, tenantIdSchema, timestampSchema } from './basics.ts'
import { accountRefSchema, handleSchema } from './channel.ts'
import { directionSchema } from './message.ts'
import { countSchema, idSchema, quantitySchema, textSchema } from './scalars.ts'
import { objectOf, oneOf, optional } from './shape.ts'

/** Checks {@link LanguageEvidence}. */
export const languageEvidenceSchema: z.ZodType<LanguageEvidence> = objectOf<LanguageEvidence>({
  weight: quantitySchema,
  challenger: optional(objectOf<NonNullable<LanguageEvidence['challenger']>>({ language: languageTagSchema, weight: quantitySchema })),
})

/** Checks a {@link Conversation}. */
export const conversationSchema: z.ZodType<Conversation> = objectOf<Conversation>({
  id: idSchema,
  tenant: tenantIdSchema,
  channel: accountRefSchema,
  via: idSchema,
  address: handleSchema,
  customer: idSchema,
  status: oneOf<Conversation['status']>()('open', 'waiting', 'resolved'),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  messageCount: countSchema,
  lastMessage: optional(
    objectOf<NonNullable<Conversation['lastMessage']>>({
      id: idSchema,
      at: timestampSchema,
      direction: directionSchema,
      preview: textSchema,
    }),
  ),
  lastInboundAt: optional(timestampSchema),
  heardAt: optional(timestampSchema),
  waitingSince: optional(timestampSchema),
  asked: optional(idSchema),
  language: optional(languageTagSchema),
  languageEvidence: optional(languageEvidenceSchema),
  case: optional(idSchema),
  group: optional(objectOf<NonNullable<Conversation['group']>>({ subject: optional(textSchema) })),
})

/** Checks a {@link ReplyWindow}. */
export const replyWindowSchema: z.ZodType<ReplyWindow> = objectOf<ReplyWindow>({ open: z.boolean(), until: optional(timestampSchema) })
