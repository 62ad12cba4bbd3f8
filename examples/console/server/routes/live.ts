import { Hono } from 'hono'
import type { Live } from '../live.ts'

/** The journal as it grows. */
export function liveRoutes(live: Live): Hono {
  return new Hono().get('/live', (context) => live.stream(context.req.header('last-event-id') || undefined, context.req.raw.signal))
}
