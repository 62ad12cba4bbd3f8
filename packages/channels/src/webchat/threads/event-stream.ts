import type { Backend, Json } from '@crossdesk/core'
import { isObject } from '../../wire/read.ts'
import type { Chat } from '../chat.ts'
import { chatThreads } from './collections.ts'
import type { ChatEvent } from '../protocol/events.ts'
import { entriesAfter, type ShownEntry } from './read-log.ts'
import type { SessionClaims } from '../identity/session-token.ts'
import { showEntry } from './show.ts'
import { whyEnded } from './thread.ts'

/** A comment goes out and the log is looked at so often, also when nobody said that something is new: a signal may have been lost. */
const HEARTBEAT_MS = 15_000
/** A client that misses more than this reads the messages anew. */
const MAX_MISSED = 500
/** The client should wait so long before it comes back. */
const RETRY_MS = 3000
/** Entries that are read at once. */
const BATCH = 50

/** What a stream needs. */
export interface EventStreamOptions {
  readonly chat: Chat
  readonly backend: Backend
  readonly claims: SessionClaims
  /** The place behind which it begins. */
  readonly after: number
  readonly topic: string
  /** How long it may last. */
  readonly openMs: number
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal
  /** Called once, however it ends. */
  onEnd(): void
}

/**
 * The events of a thread as server-sent events (WHATWG HTML, "Server-sent events"). It reads the log only when the client takes more, so a client
 * that reads slowly costs no memory: what it has not taken stays in the log. Signals only say that it is worth a look.
 */
export function openEventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { chat, backend, claims, topic, signal } = options
  const encoder = new TextEncoder()
  let sent = options.after
  let isNews = true
  let typing: ChatEvent | undefined
  let isOver = false
  let wake: (() => void) | undefined
  let sink: ReadableStreamDefaultController<Uint8Array>

  const stopListening = backend.signals.listen(topic, (body) => {
    const sign = typingOf(body)
    if (sign === undefined) isNews = true
    else typing = sign
    wake?.()
  })
  const cancelEnd = chat.clock.schedule(options.openMs, () => close(chat.clock.now() >= claims.expiresAt ? 'expired' : undefined))
  const leave = (): void => close()
  signal.addEventListener('abort', leave)

  /** Lets go of everything. False when that was done before. */
  function end(): boolean {
    if (isOver) return false
    isOver = true
    stopListening()
    cancelEnd()
    signal.removeEventListener('abort', leave)
    options.onEnd()
    wake?.()
    return true
  }

  function close(reason?: 'expired' | 'moved'): void {
    if (!end()) return
    if (reason !== undefined) write({ type: 'end', reason })
    sink.close()
  }

  function write(event: ChatEvent): void {
    const id = 'seq' in event ? `id: ${event.seq}\n` : ''
    sink.enqueue(encoder.encode(`${id}data: ${JSON.stringify(event)}\n\n`))
  }

  /** Waits for a signal or the next heartbeat. @returns whether it was the heartbeat */
  function rest(): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = chat.clock.schedule(HEARTBEAT_MS, () => resolve(true))
      wake = () => {
        cancel()
        resolve(false)
      }
    })
  }

  /** Writes what is new. @returns whether anything was */
  async function writeNews(): Promise<boolean> {
    isNews = false
    const news = await readNews(backend, claims, sent)
    if (isOver) return true
    if (news.type === 'end') {
      close(news.reason)
      return true
    }
    if (news.type === 'reset') {
      sent = news.seq
      write({ type: 'reset', seq: sent })
      return true
    }
    let isWritten = false
    for (const item of news.entries) {
      const event = await showEntry(chat, item)
      if (isOver) return true
      sent = item.entry.seq
      if (event === undefined) continue
      write(event)
      isWritten = true
    }
    // There may be more than one batch; the next pull reads on.
    if (news.entries.length > 0) isNews = true
    return isWritten
  }

  async function pull(): Promise<void> {
    for (;;) {
      if (isOver) return
      if (isNews) {
        if (await writeNews()) return
      } else if (typing !== undefined) {
        write(typing)
        typing = undefined
        return
      } else if (await rest()) {
        isNews = true
        if (!isOver) sink.enqueue(encoder.encode(':\n\n'))
        return
      }
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        sink = controller
        // Also opens the way through proxies that wait for the first bytes.
        sink.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`))
        if (signal.aborted) close()
      },
      async pull() {
        try {
          await pull()
        } catch {
          // The store failed or was closed: the client comes back and reads on where it was.
          close()
        }
      },
      cancel: () => void end(),
    },
    { highWaterMark: 0 },
  )
}

type News =
  | { readonly type: 'end'; readonly reason: 'expired' | 'moved' }
  | { readonly type: 'reset'; readonly seq: number }
  | { readonly type: 'entries'; readonly entries: readonly ShownEntry[] }

function readNews(backend: Backend, claims: SessionClaims, sent: number): Promise<News> {
  return backend.transact(async (tx): Promise<News> => {
    const thread = (await tx.get(chatThreads, claims.thread))?.value
    const reason = thread === undefined ? 'expired' : whyEnded(thread, claims)
    if (thread === undefined || reason !== undefined) return { type: 'end', reason: reason ?? 'expired' }
    const missed = thread.seq - sent
    // A place that was never given: the client knows another past, from before a restored backup perhaps.
    if (missed > MAX_MISSED || missed < 0) return { type: 'reset', seq: thread.seq }
    return { type: 'entries', entries: missed === 0 ? [] : await entriesAfter(tx, claims.thread, sent, BATCH) }
  })
}

function typingOf(body: Json | undefined): ChatEvent | undefined {
  // Only this channel sends to its topics.
  return isObject(body) && body['type'] === 'typing' ? (body as unknown as ChatEvent) : undefined
}
