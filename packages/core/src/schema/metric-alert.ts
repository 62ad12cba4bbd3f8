import { z } from 'zod'
import type { MetricAlert } from '../model/metric-alert.ts'
import { explanationSchema } from './basics.ts'
import { idSchema, labelSchema, lineSchema } from './scalars.ts'
import { objectOf, oneOf } from './shape.ts'

/** Checks a {@link MetricAlert}. */
export const metricAlertSchema: z.ZodType<MetricAlert> = objectOf<MetricAlert>({
  rule: lineSchema,
  metric: idSchema,
  state: oneOf<MetricAlert['state']>()('raised', 'cleared'),
  value: z.number(),
  limit: z.number(),
  slice: z.record(labelSchema, lineSchema),
  explanation: explanationSchema,
})
