import { z } from 'zod'
import type { Agent, Judgement, Presence, Survey, Task, Team, Ticket } from '../model/workforce.ts'
import { languageTagSchema, tenantIdSchema, timeZoneSchema, timestampSchema } from './basics.ts'
import { idSchema, labelSchema, lineSchema, listOf, shareSchema, textSchema } from './scalars.ts'
import { objectOf, oneOf, optional, unionOf } from './shape.ts'

/** Checks levels by skill, all at once: an issue of one level would name its skill, which are somebody's own words. */
const skillsSchema: z.ZodType<Record<string, number>> = z
  .record(labelSchema, z.unknown())
  .refine(
    (levels): levels is Record<string, number> => Object.values(levels).every((level) => shareSchema.safeParse(level).success),
    'levels from 0 to 1',
  )

/** Checks an {@link Agent}. */
export const agentSchema: z.ZodType<Agent> = objectOf<Agent>({
  id: idSchema,
  tenant: tenantIdSchema,
  name: lineSchema,
  teams: listOf(idSchema),
  languages: z.record(languageTagSchema, shareSchema),
  skills: optional(skillsSchema),
  timeZone: timeZoneSchema,
  active: z.boolean(),
})

/** Checks a {@link Team}. */
export const teamSchema: z.ZodType<Team> = objectOf<Team>({
  id: idSchema,
  tenant: tenantIdSchema,
  name: lineSchema,
  timeZone: optional(timeZoneSchema),
})

type Subject = Task['subject']

/** Checks a {@link Task}. */
export const taskSchema: z.ZodType<Task> = objectOf<Task>({
  id: idSchema,
  tenant: tenantIdSchema,
  subject: unionOf<Subject, 'type'>('type', {
    conversation: objectOf<Extract<Subject, { type: 'conversation' }>>({ type: z.literal('conversation'), id: idSchema }),
    ticket: objectOf<Extract<Subject, { type: 'ticket' }>>({ type: z.literal('ticket'), id: idSchema }),
  }),
  state: oneOf<Task['state']>()('queued', 'offered', 'assigned', 'cancelled', 'expired'),
  agent: optional(idSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
})

/** Checks a {@link Ticket}. */
export const ticketSchema: z.ZodType<Ticket> = objectOf<Ticket>({
  id: idSchema,
  tenant: tenantIdSchema,
  title: lineSchema,
  state: oneOf<Ticket['state']>()('new', 'open', 'pending', 'solved', 'closed'),
  priority: oneOf<Ticket['priority']>()('low', 'normal', 'high', 'urgent'),
  customer: optional(idSchema),
  conversations: listOf(idSchema),
  orders: optional(listOf(idSchema)),
  returns: optional(listOf(idSchema)),
  assignee: optional(idSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
})

/** Checks a {@link Presence}. */
export const presenceSchema: z.ZodType<Presence> = oneOf<Presence>()('available', 'busy', 'away', 'offline')

/** Checks a {@link Judgement}. */
export const judgementSchema: z.ZodType<Judgement> = objectOf<Judgement>({
  correct: z.boolean(),
  score: optional(shareSchema),
  by: idSchema,
})

type Answer = NonNullable<Survey['answer']>

/** Checks a {@link Survey}. */
export const surveySchema: z.ZodType<Survey> = objectOf<Survey>({
  id: idSchema,
  tenant: tenantIdSchema,
  kind: oneOf<Survey['kind']>()('csat', 'nps', 'ces'),
  conversation: optional(idSchema),
  customer: idSchema,
  state: oneOf<Survey['state']>()('sent', 'answered', 'expired'),
  sentAt: timestampSchema,
  language: optional(languageTagSchema),
  answer: optional(
    objectOf<Answer>({ score: z.number(), comment: optional(textSchema), at: timestampSchema, messages: optional(listOf(idSchema)) }),
  ),
})
