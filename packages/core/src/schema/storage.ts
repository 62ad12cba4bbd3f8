import { z } from 'zod'
import type { DeadLetter } from '../ports/dead-letters.ts'

/** Checks a {@link DeadLetter}. */
export const deadLetterSchema: z.ZodType<DeadLetter> = z.object({
  id: z.string(),
  tenant: z.string(),
  lane: z.string(),
  kind: z.string(),
  body: z.json(),
  attempts: z.int(),
  postedAt: z.number(),
  failedAt: z.number(),
  code: z.string(),
})
