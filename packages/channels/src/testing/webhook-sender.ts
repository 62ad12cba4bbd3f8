import type { Clock, Random, Timestamp } from '@crossdesk/core'
import { remember } from './remember.ts'

/** One POST of a webhook. */
export interface WebhookAttempt {
  readonly at: Timestamp
  readonly durationMs: number
  /** HTTP status of the answer; absent when there was none. */
  readonly status?: number
  /** Why there was no answer. */
  readonly failure?: 'timeout' | 'unreachable'
}

/** A webhook and what became of it. */
export interface WebhookDelivery {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The text whose UTF-8 bytes are posted, the same at each attempt. */
  readonly body: string
  readonly attempts: readonly WebhookAttempt[]
  /** `pending`: under way, or waiting for its next attempt. `dropped`: lost on purpose, never posted. */
  readonly state: 'pending' | 'delivered' | 'given-up' | 'dropped'
}

/** How a platform tries again: each delay is the one before times `factor`. */
export interface WebhookRetry {
  readonly firstDelayMs: number
  readonly factor: number
  readonly maxDelayMs: number
  /** Age of the webhook beyond which no attempt is made. 0: one attempt only. */
  readonly giveUpAfterMs: number
}

/** What the network does to webhooks: shares from 0 to 1. */
export interface WebhookChaos {
  /** Posted twice, side by side. */
  readonly duplicateRate?: number
  /** Held back for a while, so that later ones overtake it. */
  readonly reorderRate?: number
  /** Longest time that one is held back. Default 5 s. */
  readonly reorderDelayMs?: number
  /** Never posted. */
  readonly dropRate?: number
}

/** What {@link createWebhookSender} needs. */
export interface WebhookSenderOptions {
  readonly clock: Clock
  readonly random: Random
  readonly retry: WebhookRetry
  /** An attempt without an answer after so long has failed. */
  readonly timeoutMs: number
  /** At most so many POSTs at a time. */
  readonly concurrency: number
  /** Which HTTP statuses mean that the receiver has it. */
  isAccepted(status: number): boolean
}

/** A webhook to post. */
export interface OutgoingWebhook {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  fetch(request: Request): Promise<Response>
}

/** Posts webhooks until they are accepted. */
export interface WebhookSender {
  /** Resolves when the webhook is delivered, given up or dropped. */
  send(webhook: OutgoingWebhook): Promise<WebhookDelivery>
  /** Every webhook so far, in the order of `send`; the oldest leave beyond 10 000. */
  readonly deliveries: readonly WebhookDelivery[]
  /** Sets what the network does from now on. */
  disturb(chaos: WebhookChaos): void
  /** Resolves when no POST is under way or waits for a place. One that waits for its next attempt does not count. */
  settled(): Promise<void>
  /** Starts no further attempt; what is pending stays so. */
  stop(): void
}

interface Entry extends WebhookDelivery {
  readonly attempts: WebhookAttempt[]
  readonly webhook: OutgoingWebhook
  readonly createdAt: Timestamp
  state: WebhookDelivery['state']
  done(): void
}

/** A sender with retries, bounded concurrency and, if wanted, a bad network. Attempts start in the order of `send`. */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { clock, random, retry, timeoutMs, concurrency } = options
  const deliveries: Entry[] = []
  const queue: Entry[] = []
  let chaos: WebhookChaos = {}
  let underWay = 0
  let stopped = false
  let idle: (() => void)[] = []

  const later = (delayMs: number, entry: Entry): void => void clock.schedule(delayMs, () => enqueue(entry))

  const enqueue = (entry: Entry): void => {
    if (stopped) return
    queue.push(entry)
    startAttempts()
  }

  const startAttempts = (): void => {
    while (underWay < concurrency) {
      const entry = queue.shift()
      if (entry === undefined) break
      underWay++
      void attempt(entry).finally(() => {
        underWay--
        startAttempts()
      })
    }
    if (underWay > 0) return
    for (const resolve of idle) resolve()
    idle = []
  }

  const attempt = async (entry: Entry): Promise<void> => {
    const at = clock.now()
    const outcome = await post(entry.webhook, clock, timeoutMs)
    entry.attempts.push({ at, durationMs: clock.now() - at, ...outcome })
    if (outcome.status !== undefined && options.isAccepted(outcome.status)) return finish(entry, 'delivered')
    const delayMs = Math.min(retry.maxDelayMs, retry.firstDelayMs * retry.factor ** (entry.attempts.length - 1))
    if (clock.now() + delayMs - entry.createdAt > retry.giveUpAfterMs) finish(entry, 'given-up')
    else later(delayMs, entry)
  }

  const finish = (entry: Entry, state: WebhookDelivery['state']): void => {
    entry.state = state
    entry.done()
  }

  const open = (webhook: OutgoingWebhook, done: () => void): Entry => {
    const { url, headers, body } = webhook
    const entry: Entry = { url, headers, body, attempts: [], webhook, createdAt: clock.now(), state: 'pending', done }
    remember(deliveries, entry)
    return entry
  }

  const happens = (rate: number | undefined): boolean => rate !== undefined && random.next() < rate

  return {
    deliveries,
    send(webhook) {
      return new Promise((resolve) => {
        const entry = open(webhook, () => resolve(entry))
        if (happens(chaos.dropRate)) return finish(entry, 'dropped')
        if (happens(chaos.reorderRate)) later(Math.ceil(random.next() * (chaos.reorderDelayMs ?? 5_000)), entry)
        else enqueue(entry)
        if (happens(chaos.duplicateRate)) enqueue(open(webhook, () => undefined))
      })
    },
    disturb: (next) => void (chaos = next),
    settled: () => new Promise((resolve) => (underWay === 0 ? resolve() : void idle.push(resolve))),
    stop() {
      stopped = true
      queue.length = 0
    },
  }
}

async function post(webhook: OutgoingWebhook, clock: Clock, timeoutMs: number): Promise<Pick<WebhookAttempt, 'status' | 'failure'>> {
  const { url, headers, body } = webhook
  const controller = new AbortController()
  let cancel = (): void => undefined
  const timeout = new Promise<{ failure: 'timeout' }>((resolve) => {
    cancel = clock.schedule(timeoutMs, () => resolve({ failure: 'timeout' }))
  })
  const answer = async (): Promise<{ status: number } | { failure: 'unreachable' }> => {
    try {
      const response = await webhook.fetch(new Request(url, { method: 'POST', headers, body, signal: controller.signal }))
      void response.body?.cancel()
      return { status: response.status }
    } catch {
      return { failure: 'unreachable' }
    }
  }
  const outcome = await Promise.race([answer(), timeout])
  cancel()
  if ('failure' in outcome && outcome.failure === 'timeout') controller.abort()
  return outcome
}
