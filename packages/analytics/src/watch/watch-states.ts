import { lazySchema, type Collection } from '@crossdesk/core'
import type { StoredWatchState } from './watch.ts'

/** Where the plug-in of {@link alertPlugin} keeps its state. */
export const watchStates: Collection<StoredWatchState, never> = {
  name: 'metric-watch',
  version: 1,
  schema: lazySchema(async () => (await import('./watch-state-schema.ts')).storedWatchStateSchema),
  key: ({ id }) => id,
  indexes: {},
  retention: 'operational',
}
