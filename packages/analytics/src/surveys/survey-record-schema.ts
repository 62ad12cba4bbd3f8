import { surveySchema } from '@crossdesk/core/schema'
import { z } from 'zod'
import type { SurveyRecord } from './survey-records.ts'

/** Checks a {@link SurveyRecord} that comes from outside: an import, a restore. */
export const surveyRecordSchema: z.ZodType<SurveyRecord> = z
  .looseObject({
    survey: surveySchema,
    conversation: z.string().min(1),
    case: z.string().min(1).optional(),
    question: z.string().min(1),
    openUntil: z.number(),
    hasMovedOn: z.boolean(),
  })
  .transform(({ case: of, ...record }): SurveyRecord => ({ ...record, ...(of === undefined ? {} : { case: of }) }))
