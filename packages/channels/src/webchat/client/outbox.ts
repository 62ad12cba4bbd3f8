import type { ChatContent, VisitorContent } from '../protocol/content.ts'
import type { PostedMessage, PostMessage } from '../protocol/requests.ts'
import { ChatError, isPassing, type ChatRequest } from './chat-requests.ts'
import { UNSENT, type ClientMessage } from './chat-state.ts'
import type { Memory } from './memory.ts'
import type { Pause } from './pause.ts'

/** What was written and not yet sent. */
export interface Outbox {
  /** @returns the message's id */
  add(message: PostMessage): string
  retry(id: string, messages: readonly ClientMessage[]): void
  /** Goes on with what an earlier page did not send. */
  restore(): void
}

/** What an outbox works with. */
export interface OutboxOptions {
  readonly memory: Memory
  readonly request: ChatRequest
  /** Resolves when there is a session. */
  readonly ready: () => Promise<unknown>
  readonly pause: Pause
  readonly show: (message: ClientMessage) => void
  readonly onExpired: () => void
}

/** Sends messages one after the other, in the order in which they were written, each until the server has it or does not want it. */
export function createOutbox({ memory, request, ready, pause, show, onExpired }: OutboxOptions): Outbox {
  const waiting: PostMessage[] = []
  let isSending = false

  async function sendAll(): Promise<void> {
    if (isSending) return
    isSending = true
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const done = await trySending(next)
      if (done) waiting.splice(waiting.indexOf(next), 1)
    }
    isSending = false
  }

  /** False: it is to be tried again. */
  async function trySending(message: PostMessage): Promise<boolean> {
    try {
      await ready()
      const { seq, at } = (await (await request('POST', 'messages', { json: message })).json()) as PostedMessage
      forget(message.id)
      show({ ...toClientMessage(message), seq, at })
      return true
    } catch (error) {
      // Anything else is the shop's `identity` that failed: it may succeed later.
      const isRefused = error instanceof ChatError && error.status !== 401 && !isPassing(error)
      if (!isRefused) {
        if (error instanceof ChatError && error.status === 401) onExpired()
        await pause.afterFailure(error instanceof ChatError ? error.retryAfterMs : undefined)
        return false
      }
      forget(message.id)
      show({ ...toClientMessage(message), sending: 'failed', problem: error.code })
      return true
    }
  }

  function forget(id: string): void {
    memory.change((before) => ({ ...before, outbox: before.outbox.filter((message) => message.id !== id) }))
  }

  function enqueue(message: PostMessage): void {
    waiting.push(message)
    show({ ...toClientMessage(message), sending: 'waiting' })
    void sendAll()
  }

  return {
    add(message) {
      memory.change((before) => ({ ...before, outbox: [...before.outbox, message] }))
      enqueue(message)
      return message.id
    },
    retry(id, messages) {
      const failed = messages.find((message) => message.id === id && message.sending === 'failed')
      if (failed === undefined) return
      const { content, replyTo } = failed
      // What the visitor wrote is shown as it was posted, see `toClientMessage`.
      this.add({ id, content: content as readonly VisitorContent[], ...(replyTo === undefined ? {} : { replyTo }) })
    },
    restore() {
      const known = new Set(waiting.map(({ id }) => id))
      for (const message of memory.read().outbox) if (!known.has(message.id)) enqueue(message)
    },
  }
}

function toClientMessage({ id, content, replyTo }: PostMessage): ClientMessage {
  return {
    id,
    seq: UNSENT,
    at: Date.now(),
    from: 'visitor',
    // A file that was uploaded is shown by its caption until the server shows the file itself.
    content: content as readonly ChatContent[],
    ...(replyTo === undefined ? {} : { replyTo }),
  }
}
