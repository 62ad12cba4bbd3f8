import { topicOf, type Answer, type Call } from '../chat.ts'
import { openEventStream } from '../threads/event-stream.ts'
import { countInQuery } from './fields.ts'
import { Refusal } from './refusal.ts'
import { authenticate, threadOf } from '../threads/thread.ts'

/** `GET events`: what is new behind `Last-Event-ID` or `?after=`, and then what comes. Without either: what comes from now on. */
export async function streamEvents(call: Call): Promise<Answer> {
  const { chat, backend, request, url, now } = call
  const claims = await authenticate(call)
  chat.limit('reads', claims.thread)
  const last = request.headers.get('last-event-id')
  const after = last !== null && /^\d{1,15}$/.test(last) ? Number(last) : countInQuery(url, 'after')
  const { seq } = await backend.transact(async (tx) => (await threadOf(tx, claims)).value)

  const open = chat.streams.get(claims.thread) ?? 0
  if (open >= chat.maxStreams) {
    throw new Refusal('rate-limited', `at most ${chat.maxStreams} event streams of one thread at once; close one`, { retryAfterMs: 5000 })
  }
  chat.streams.set(claims.thread, open + 1)
  const body = openEventStream({
    chat,
    backend,
    claims,
    after: after ?? seq,
    topic: topicOf(chat, claims.thread),
    openMs: Math.min(chat.streamMs, claims.expiresAt - now),
    signal: request.signal,
    onEnd() {
      const left = (chat.streams.get(claims.thread) ?? 1) - 1
      if (left === 0) chat.streams.delete(claims.thread)
      else chat.streams.set(claims.thread, left)
    },
  })
  // no-transform: a proxy that compresses would hold events back. X-Accel-Buffering: nginx's switch for its own buffer.
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' }
  return { response: new Response(body, { headers }) }
}
