import type { z } from 'zod'
import type { Draft, HeldDraft, ReviewOutcome } from '../model/draft.ts'
import { tenantIdSchema, timestampSchema, verdictSchema } from './basics.ts'
import { contentsSchema } from './content.ts'
import { authorSchema, findingSchema, messageReferenceSchema } from './message.ts'
import { idSchema, lineSchema, listOf } from './scalars.ts'
import { objectOf, optional, type Fields } from './shape.ts'

/** Checks a {@link ReviewOutcome}. */
export const reviewOutcomeSchema: z.ZodType<ReviewOutcome> = objectOf<ReviewOutcome>({
  verdict: verdictSchema,
  findings: listOf(findingSchema),
  by: listOf(lineSchema),
})

const draftFields: Fields<Draft> = {
  id: idSchema,
  tenant: tenantIdSchema,
  conversation: idSchema,
  author: authorSchema,
  content: contentsSchema,
  replyTo: optional(messageReferenceSchema),
  createdAt: timestampSchema,
}

/** Checks a {@link Draft}. */
export const draftSchema: z.ZodType<Draft> = objectOf<Draft>(draftFields)

/** Checks a {@link HeldDraft}. */
export const heldDraftSchema: z.ZodType<HeldDraft> = objectOf<HeldDraft>({
  ...draftFields,
  heldAt: timestampSchema,
  review: reviewOutcomeSchema,
})
