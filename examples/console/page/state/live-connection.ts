import type { LiveEvent } from '../../shared/api.ts'
import type { ConsoleState } from './console-state.ts'

const BATCH_MS = 60
const REOPEN_MS = 3_000

/** Who wants to know. */
export interface LiveListener {
  onEvents(events: readonly LiveEvent[]): void
  onConnection(connection: ConsoleState['connection']): void
  /** The server no longer has what came after the last event. */
  onReset(): void
}

/**
 * Follows the server. The browser reconnects by itself and tells the last event's id, so nothing is missed and nothing is asked for twice; events of a
 * few milliseconds are handed over together.
 *
 * @returns ends it
 */
export function connectLive({ onEvents, onConnection, onReset }: LiveListener): () => void {
  let source: EventSource | undefined
  let batch: LiveEvent[] = []
  let batchTimer: ReturnType<typeof setTimeout> | undefined
  let reopenTimer: ReturnType<typeof setTimeout> | undefined

  const handOver = (): void => {
    batchTimer = undefined
    const events = batch
    batch = []
    onEvents(events)
  }

  const open = (): void => {
    source = new EventSource('/api/live')
    source.addEventListener('open', () => onConnection('live'))
    source.addEventListener('message', ({ data }) => {
      batch.push(JSON.parse(data as string) as LiveEvent)
      batchTimer ??= setTimeout(handOver, BATCH_MS)
    })
    source.addEventListener('reset', () => {
      batch = []
      onReset()
    })
    source.addEventListener('error', () => {
      onConnection('offline')
      // An answer that is no stream makes the browser give up.
      if (source?.readyState === EventSource.CLOSED) reopenTimer = setTimeout(open, REOPEN_MS)
    })
  }

  open()
  return () => {
    clearTimeout(batchTimer)
    clearTimeout(reopenTimer)
    source?.close()
  }
}
