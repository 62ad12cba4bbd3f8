import { createDesk, type Backend, type Desk } from '@crossdesk/core'
import { letterChannel } from './letter-channel.ts'

/** A desk whose handler does nothing, and who waits for it. */
export interface BenchDesk {
  readonly desk: Desk<{ letter: typeof letterChannel }>
  /** Resolves when so many more messages have been handled. */
  handled(more: number): Promise<void>
}

/** A desk on a backend, started. */
export function benchDesk(backend: Backend): BenchDesk {
  const desk = createDesk({ backend, channels: { letter: letterChannel }, workers: { handlers: 64 } })
  let count = 0
  let waiting: { readonly until: number; readonly resolve: () => void } | undefined
  desk.on('message.received', () => {
    if (++count === waiting?.until) waiting.resolve()
  })
  desk.start()
  return {
    desk,
    handled(more) {
      const until = count + more
      return new Promise((resolve) => (waiting = { until, resolve }))
    },
  }
}
