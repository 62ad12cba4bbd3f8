import type { Random } from '@crossdesk/core'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import type { WebhookDelivery, WebhookSender } from '../../testing/webhook-sender.ts'
import { type PlatformEvent, toEnvelope } from './envelope.ts'
import { escapeNonAscii, signBody } from './signing.ts'

/** Where the platform posts its webhooks. */
export interface WebhookTarget {
  readonly url: string
  /** Carries the request. Default: the global `fetch`. A desk in the same process: `(request) => desk.webhook('wa', request)`. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** What came of the handshake. */
export interface Subscription {
  /** The endpoint answered 200 with the bare challenge. */
  readonly verified: boolean
  readonly status: number
}

/** The webhooks of the app. */
export interface Webhooks {
  setTarget(target: WebhookTarget): void
  /** Posts one event, or adds it to the open batch. Resolves when it is delivered, given up or dropped. */
  emit(event: PlatformEvent): Promise<WebhookDelivery>
  /** Posts all events of the meantime in one body. Resolves when that is delivered; undefined when there were none. */
  batch(work: () => unknown): Promise<WebhookDelivery | undefined>
  /** Verifies the endpoint as Meta does when one subscribes: a GET with a challenge. */
  subscribe(): Promise<Subscription>
  /** Resolves when no POST is under way. */
  settled(): Promise<void>
}

/** What {@link createWebhooks} needs. */
export interface WebhooksOptions {
  readonly appSecret: string
  readonly verifyToken: string
  readonly target?: WebhookTarget
  readonly sender: WebhookSender
  readonly random: Random
}

interface Batched {
  readonly event: PlatformEvent
  readonly resolve: (delivery: Promise<WebhookDelivery>) => void
}

/** Signs events and hands them to the sender in the order of `emit`. An event that nobody subscribed to is lost, as with Meta. */
export function createWebhooks({ appSecret, verifyToken, target: first, sender, random }: WebhooksOptions): Webhooks {
  let target = first
  // A method of the global object: called on another one, browsers refuse it.
  const overNetwork = (request: Request): Promise<Response> => globalThis.fetch(request)
  let collecting: Batched[] | undefined
  // Signing takes a while; each body waits for the one before, so that the order stays.
  let handedOver: Promise<unknown> = Promise.resolve()

  const post = (events: readonly PlatformEvent[]): Promise<WebhookDelivery> => {
    const body = escapeNonAscii(JSON.stringify(toEnvelope(events)))
    const to = target
    const previous = handedOver
    const handOver = async (): Promise<{ delivery: Promise<WebhookDelivery> }> => {
      const signature = await signBody(appSecret, body)
      await previous
      const headers = { 'content-type': 'application/json', 'user-agent': 'facebookexternalua', 'x-hub-signature-256': signature }
      const lost: WebhookDelivery = { url: '', headers, body, attempts: [], state: 'dropped' }
      const delivery =
        to === undefined ? Promise.resolve(lost) : sender.send({ url: to.url, headers, body, fetch: to.fetch ?? overNetwork })
      // Wrapped, because a promise in a promise would be waited for.
      return { delivery }
    }
    const handed = handOver()
    handedOver = handed
    return handed.then(({ delivery }) => delivery)
  }

  return {
    setTarget: (next) => void (target = next),
    emit(event) {
      if (collecting === undefined) return post([event])
      const batch = collecting
      return new Promise((resolve) => batch.push({ event, resolve }))
    },
    async batch(work) {
      if (collecting !== undefined) throw new Error('A batch is open already; expected one batch after the other.')
      const batch: Batched[] = []
      collecting = batch
      try {
        await work()
      } finally {
        collecting = undefined
      }
      if (batch.length === 0) return undefined
      const delivery = post(batch.map(({ event }) => event))
      for (const { resolve } of batch) resolve(delivery)
      return delivery
    },
    async subscribe() {
      if (target === undefined) throw new Error('There is no webhook to verify; set one with the option webhook or with setWebhook().')
      const challenge = randomText(random, DIGITS, 10)
      const url = new URL(target.url)
      url.searchParams.set('hub.mode', 'subscribe')
      url.searchParams.set('hub.challenge', challenge)
      url.searchParams.set('hub.verify_token', verifyToken)
      const response = await (target.fetch ?? overNetwork)(new Request(url))
      return { verified: response.status === 200 && (await response.text()) === challenge, status: response.status }
    },
    async settled() {
      let seen: Promise<unknown>
      do {
        seen = handedOver
        await seen
        await sender.settled()
      } while (seen !== handedOver)
    },
  }
}
