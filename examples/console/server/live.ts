import { isCrossdeskError, systemClock, type Clock, type TenantDesk } from '@crossdesk/core'
import { findEvent, toEventPlace } from './event-place.ts'
import { toLiveEvent } from './live-event.ts'
import type { Views } from './views.ts'

const RESET = 'event: reset\ndata: {}\n\n'

/** What {@link createLive} needs. */
export interface LiveOptions {
  readonly desk: TenantDesk
  readonly views: Views
  readonly clock?: Clock
  /** Entries that a page gets which has none yet. Default 100. */
  readonly recent?: number
  /** Pages at the same time; more are refused with 503. Default 32. */
  readonly maxPages?: number
  /** Time between two comments that keep the connection open. Default 20 s. */
  readonly heartbeatMs?: number
}

/** The journal as server-sent events. */
export interface Live {
  /** A stream of `LiveEvent`s after the one with this id, or of the recent ones if there is none; it goes on until the page leaves. */
  stream(lastEventId: string | undefined, signal: AbortSignal): Response
  /** Ends all streams. */
  close(): void
}

/**
 * Follows the journal for every page. An event's id is its place, so a page that reconnects goes on where it was; one that was away for too
 * long, or of another journal, gets the event `reset` and the recent ones. A page that reads slowly holds up only itself: the next entry is read when it asks.
 */
export function createLive({ desk, views, clock = systemClock, recent = 100, maxPages = 32, heartbeatMs = 20_000 }: LiveOptions): Live {
  const closing = new AbortController()
  let pages = 0

  /** The lines of one page, until its signal. */
  async function* lines(lastEventId: string | undefined, signal: AbortSignal): AsyncGenerator<string, void, undefined> {
    yield 'retry: 2000\n\n'
    let from = lastEventId === undefined ? undefined : await findEvent(desk, lastEventId)
    if (lastEventId !== undefined && from === undefined) yield RESET
    for (;;) {
      try {
        for await (const { cursor, event } of desk.journal(from, { last: recent, follow: true, signal })) {
          const data = JSON.stringify(await toLiveEvent(desk, views, event))
          const id = toEventPlace(from, event)
          from = cursor
          yield `id: ${id}\ndata: ${data}\n\n`
        }
        return
      } catch (error) {
        // The page read so slowly that the journal dropped what came next.
        if (!isCrossdeskError(error, 'journal-truncated')) throw error
        yield RESET
        from = undefined
      }
    }
  }

  return {
    stream(lastEventId, left) {
      if (pages >= maxPages) return new Response(null, { status: 503, headers: { 'retry-after': '10' } })
      pages++
      const ending = new AbortController()
      const signal = AbortSignal.any([left, closing.signal, ending.signal])
      const source = lines(lastEventId, signal)
      const encoder = new TextEncoder()
      let cancelHeartbeat = (): void => undefined
      let ended = false
      const end = (): void => {
        if (ended) return
        ended = true
        pages--
        cancelHeartbeat()
        ending.abort()
      }
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const beat = (): void => {
            if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': still here\n\n'))
            cancelHeartbeat = clock.schedule(heartbeatMs, beat)
          }
          cancelHeartbeat = clock.schedule(heartbeatMs, beat)
        },
        async pull(controller) {
          try {
            const { done, value } = await source.next()
            if (done !== true) return controller.enqueue(encoder.encode(value))
            end()
            controller.close()
          } catch (error) {
            end()
            controller.error(error)
          }
        },
        cancel: end,
      })
      const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
      return new Response(body, { headers })
    },
    close: () => closing.abort(),
  }
}
