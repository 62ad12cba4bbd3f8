import { isCrossdeskError, systemClock, type Clock, type Cursor, type TenantDesk } from '@crossdesk/core'
import { toLiveEvent } from './live-event.ts'
import type { Views } from './views.ts'

/** What {@link createLive} needs. */
export interface LiveOptions {
  readonly desk: TenantDesk
  readonly views: Views
  readonly clock?: Clock
  /** Entries that a page gets which has none yet. Default 200. */
  readonly recent?: number
  /** Pages at the same time; more are refused with 503. Default 32. */
  readonly maxPages?: number
  /** Time between two comments that keep the connection open. Default 20 s. */
  readonly heartbeatMs?: number
}

/** The journal as server-sent events. */
export interface Live {
  /** A stream of `LiveEvent`s after a cursor, or of the recent ones if there is none; it goes on until the page leaves. */
  stream(after: Cursor | undefined, signal: AbortSignal): Response
  /** Ends all streams. */
  close(): void
}

/**
 * Follows the journal for every page. An event's id is its cursor, so a page that reconnects goes on where it was; one that was away for too
 * long gets the event `reset` and the recent ones. A page that reads slowly holds up only itself: the next entry is read when it asks.
 */
export function createLive({ desk, views, clock = systemClock, recent = 200, maxPages = 32, heartbeatMs = 20_000 }: LiveOptions): Live {
  const closing = new AbortController()
  const cursors: Cursor[] = []
  let pages = 0
  void rememberCursors()

  async function rememberCursors(): Promise<void> {
    for await (const { cursor } of desk.journal(undefined, { follow: true, signal: closing.signal })) {
      cursors.push(cursor)
      if (cursors.length > recent) cursors.shift()
    }
  }

  /** The lines of one page, until its signal. */
  async function* lines(after: Cursor | undefined, signal: AbortSignal): AsyncGenerator<string, void, undefined> {
    let from = after ?? cursors[0]
    yield 'retry: 2000\n\n'
    for (;;) {
      try {
        for await (const { cursor, event } of desk.journal(from, { follow: true, signal })) {
          const data = JSON.stringify(await toLiveEvent(desk, views, event))
          from = cursor
          yield `id: ${cursor}\ndata: ${data}\n\n`
        }
        return
      } catch (error) {
        // A cursor of another run of this server, or older than the journal: the page has to begin anew.
        if (!isCrossdeskError(error, 'journal-truncated') && !isCrossdeskError(error, 'validation')) throw error
        from = cursors[0]
        yield 'event: reset\ndata: {}\n\n'
      }
    }
  }

  return {
    stream(after, left) {
      if (pages >= maxPages) return new Response(null, { status: 503, headers: { 'retry-after': '10' } })
      pages++
      const ending = new AbortController()
      const signal = AbortSignal.any([left, closing.signal, ending.signal])
      const source = lines(after, signal)
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
