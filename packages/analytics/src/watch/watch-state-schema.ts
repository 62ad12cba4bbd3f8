import type { StandardSchemaV1 } from '@crossdesk/core'
import { z } from 'zod'
import { METRICS } from '../metrics/definitions.ts'
import type { MetricName } from '../metrics/definition.ts'
import type { StoredWatchState } from './watch.ts'

/** Checks a stored state on import and restore. Loaded on first use. */
export const storedWatchStateSchema: StandardSchemaV1<unknown, StoredWatchState> = z.strictObject({
  id: z.literal('watch'),
  state: z.strictObject({
    version: z.literal(1),
    entries: z.array(
      z.strictObject({
        rule: z.string(),
        metric: z.enum(Object.keys(METRICS) as MetricName[]),
        slice: z.record(z.string(), z.string()),
        raised: z.boolean(),
        since: z.exactOptional(z.number()),
        judgedAt: z.number(),
        value: z.number(),
        limit: z.number(),
      }),
    ),
  }),
})
