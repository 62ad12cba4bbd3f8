import type { z } from 'zod'
import type { CacheEntry, HandleOwner, Hold, MessageRecord, Pace, ParkedEvents, PollCursor, Send, Thread } from '../desk/collections.ts'
import type { DeadLetter } from '../ports/dead-letters.ts'
import { jsonSchema, tenantIdSchema, timestampSchema } from './basics.ts'
import { accountRefSchema, handleSchema } from './channel.ts'
import { targetedEventSchema } from './channel-event.ts'
import { messageSchema } from './message.ts'
import { countSchema, idSchema, listOf } from './scalars.ts'
import { objectOf, oneOf, optional } from './shape.ts'

/** Checks a {@link MessageRecord}. */
export const messageRecordSchema: z.ZodType<MessageRecord> = objectOf<MessageRecord>({ message: messageSchema, customer: idSchema })

/** Checks a {@link HandleOwner}. */
export const handleOwnerSchema: z.ZodType<HandleOwner> = objectOf<HandleOwner>({ handle: handleSchema, customer: idSchema })

/** Checks a {@link Thread}. */
export const threadSchema: z.ZodType<Thread> = objectOf<Thread>({
  account: accountRefSchema,
  handle: handleSchema,
  conversation: idSchema,
})

/** Checks {@link ParkedEvents}. */
export const parkedEventsSchema: z.ZodType<ParkedEvents> = objectOf<ParkedEvents>({
  conversation: idSchema,
  events: listOf(objectOf<ParkedEvents['events'][number]>({ event: targetedEventSchema, parkedAt: timestampSchema })),
})

/** Checks a {@link Send}. */
export const sendSchema: z.ZodType<Send> = objectOf<Send>({
  part: idSchema,
  message: idSchema,
  state: oneOf<Send['state']>()('sending', 'waiting'),
  failures: countSchema,
  since: timestampSchema,
})

/** Checks a {@link Pace}. */
export const paceSchema: z.ZodType<Pace> = objectOf<Pace>({ key: idSchema, nextAt: timestampSchema })

/** Checks a {@link Hold}. */
export const holdSchema: z.ZodType<Hold> = objectOf<Hold>({ account: idSchema, until: timestampSchema })

/** Checks a {@link PollCursor}. */
export const pollCursorSchema: z.ZodType<PollCursor> = objectOf<PollCursor>({
  key: idSchema,
  cursor: optional(jsonSchema),
  turn: countSchema,
  failures: countSchema,
})

/** Checks a {@link CacheEntry}. */
export const cacheEntrySchema: z.ZodType<CacheEntry> = objectOf<CacheEntry>({
  key: idSchema,
  value: jsonSchema,
  expiresAt: timestampSchema,
})

/** Checks a {@link DeadLetter}. */
export const deadLetterSchema: z.ZodType<DeadLetter> = objectOf<DeadLetter>({
  id: idSchema,
  tenant: tenantIdSchema,
  lane: idSchema,
  kind: idSchema,
  body: jsonSchema,
  attempts: countSchema,
  postedAt: timestampSchema,
  failedAt: timestampSchema,
  code: idSchema,
})
