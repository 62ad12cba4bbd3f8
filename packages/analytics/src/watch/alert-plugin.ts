import { ValidationError, type DeskPlugin, type TenantId } from '@crossdesk/core'
import type { Watch } from './watch.ts'
import { watchStates } from './watch-states.ts'

/** What is watched, and how often. */
export interface AlertPluginOptions {
  /**
   * Whose figures are watched. One watch looks after the tenant `default`, because the figures of one tenant are no news for another; a
   * desk of several tenants gives each its own. Undefined: none, or not yet. A process that still reads the journal from its start should
   * say so, because figures that are not there yet look like silence.
   */
  readonly watch: Watch | ((tenant: TenantId) => Watch | undefined)
  /** Time between two checks, in milliseconds. Default 60,000. */
  readonly everyMs?: number
}

const NAME = 'alerts'
const CHECK = `${NAME}.check`

/**
 * Publishes `metric.alert` when a figure leaves where it should be and when it is back: once each, whatever number of processes runs the
 * desk, because the alert is written in the commit of the state that remembers it. Begins with the first conversation that is opened and
 * then goes on by itself. A check that throws is logged and done again at the next time.
 *
 * Every process that runs the desk needs metrics of its own that follow the journal: any of them may do the next check.
 *
 * @throws ValidationError when `everyMs` is not above 0
 * @example
 * const metrics = createMetrics({ timeZone: 'Europe/Berlin' })
 * const watch = createWatch({ metrics, rules })
 * let ready = false
 * const watchOf = (tenant: string) => (ready && tenant === 'default' ? watch : undefined)
 * const desk = createDesk({ backend, channels, plugins: [alertPlugin({ watch: watchOf })] })
 * desk.on('metric.alert', ({ alert }) => page(alert.explanation.summary))
 * let last: string | undefined
 * for await (const { cursor, event } of desk.journal()) {
 *   metrics.take(event)
 *   last = cursor
 * }
 * ready = true
 * for await (const { event } of desk.journal(last, { follow: true })) metrics.take(event)
 */
export function alertPlugin({ watch, everyMs = 60_000 }: AlertPluginOptions): DeskPlugin {
  if (!(everyMs > 0 && everyMs < Infinity)) {
    throw new ValidationError('alertPlugin', [{ path: 'everyMs', message: 'expected milliseconds above 0' }])
  }
  const watchOf = typeof watch === 'function' ? watch : () => watch
  const isWatched = (tenant: TenantId): boolean => typeof watch === 'function' || tenant === 'default'

  return {
    name: NAME,
    collections: [watchStates],
    on: {
      async 'conversation.opened'(_event, { tx }) {
        if (isWatched(tx.tenant)) tx.post({ lane: NAME, kind: CHECK, id: CHECK, body: null })
      },
    },
    jobs: {
      async [CHECK](_job, { tx, publish, clock, log }) {
        const now = clock.now()
        const again = { again: now + everyMs }
        const stored = await tx.get(watchStates, 'watch')
        const check = checkOf(watchOf(tx.tenant), now, stored?.value.state, (error) => log.error('metric check failed', { error }))
        if (check === undefined) return again
        for (const alert of check.alerts) publish({ type: 'metric.alert', alert })
        tx.put(watchStates, { id: 'watch', state: check.state }, stored?.revision ?? 'absent')
        return again
      },
    },
  }
}

/** A job that fails too often is given up; a watch must not be. */
function checkOf(
  watch: Watch | undefined,
  now: number,
  state: Parameters<Watch['check']>[1],
  onFailure: (error: string) => void,
): ReturnType<Watch['check']> | undefined {
  try {
    return watch?.check(now, state)
  } catch (error) {
    onFailure(error instanceof Error ? error.name : typeof error)
    return undefined
  }
}
