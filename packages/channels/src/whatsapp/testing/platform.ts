import type { Clock, Random, Timestamp } from '@crossdesk/core'
import { type ApiCall, readCall } from '../../testing/api-call.ts'
import { applyFault } from '../../testing/apply-fault.ts'
import { createFaultPlan, type FaultEffect, type FaultPlan, type RandomFault } from '../../testing/fault-plan.ts'
import { realClock, realRandom } from '../../testing/real-time.ts'
import { remember } from '../../testing/remember.ts'
import { createStoppableClock } from '../../testing/stoppable-clock.ts'
import { wait } from '../../testing/wait.ts'
import { createWebhookSender, type WebhookChaos, type WebhookDelivery, type WebhookRetry } from '../../testing/webhook-sender.ts'
import type { CustomerOptions } from './customer-profile.ts'
import { createCustomer, type FakeCustomer } from './customers.ts'
import { createDirectory } from './directory.ts'
import { createGraphApi } from './graph-api.ts'
import { type WhatsAppLimits, whatsAppLimits } from './limits.ts'
import { createMediaStore, MEDIA_ORIGIN } from './media.ts'
import { createNotices, type Notices } from './notices.ts'
import { createNumberApp, type NumberApp } from './number-app.ts'
import type { FakeNumber } from './numbers.ts'
import { createRates } from './rates.ts'
import { createSending, type ErrorTiming } from './send-message.ts'
import { numberOf, type PlatformState } from './state.ts'
import { createStatuses, type ReceiptDelays, type SentMessage } from './statuses.ts'
import { createTemplateStore, type FakeTemplate } from './templates.ts'
import { createWebhooks, type Subscription, type WebhookTarget } from './webhooks.ts'
import { createWindows } from './windows.ts'

/** What a fake WhatsApp Business Cloud platform is made of. */
export interface FakeWhatsAppOptions {
  /** Signs the webhooks. */
  readonly appSecret: string
  /** Given to the endpoint in the handshake. */
  readonly verifyToken: string
  /** The bearer tokens that the Graph API takes. */
  readonly accessToken: string | readonly string[]
  readonly numbers: readonly FakeNumber[]
  /** Where webhooks go; can be set later. */
  readonly webhook?: WebhookTarget
  /** Default: real time. */
  readonly clock?: Clock
  /** Every id, fault and disorder comes from it. Default: real chance. */
  readonly random?: Random
  readonly templates?: readonly FakeTemplate[]
  /** Ids or names of published flows. */
  readonly flows?: readonly string[]
  readonly limits?: Partial<WhatsAppLimits>
  /** How long the Graph API takes to answer. Default 0. */
  readonly latencyMs?: number
  readonly receipts?: ReceiptDelays | 'off'
  /**
   * Whether an error comes in the answer or as a `failed` status. Default: 131026, 131047, 131049, 131050 and reactions to unknown
   * messages later, everything else in the answer; Meta does not say it of each code.
   */
  readonly errorTiming?: Readonly<Record<number, ErrorTiming>>
  /** Faults that chance brings, from the start. */
  readonly faults?: readonly RandomFault[]
  /** Default: 5 s, doubling up to 1 h, for 7 days (unverified). */
  readonly webhookRetry?: Partial<WebhookRetry>
  /** Time for an endpoint to answer. Default 10 s (unverified). */
  readonly webhookTimeoutMs?: number
  /** POSTs at a time. Default 8. */
  readonly webhookConcurrency?: number
  readonly webhookChaos?: WebhookChaos
  /** Origin of the addresses of media. Default: Meta's; set it to the server's where the fake is mounted under an HTTP server. */
  readonly mediaOrigin?: string
}

/** A call that the Graph API got. */
export interface RecordedRequest {
  readonly at: Timestamp
  readonly method: string
  readonly url: string
  /** The JSON body. */
  readonly body?: unknown
  /** HTTP status of the answer; absent when the caller got none. */
  readonly status?: number
  readonly fault?: FaultEffect
}

/** A whole WhatsApp Business Cloud platform in memory. */
export interface FakeWhatsApp {
  /** The platform as the `fetch` of a desk; takes the hosts graph.facebook.com and lookaside.fbsbx.com only. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  /** The platform behind an HTTP server, whatever the host. A rejection means: break the connection. */
  handle(request: Request): Promise<Response>
  /** Adds a customer. A phone number that no customer has is not on WhatsApp. */
  customer(options: CustomerOptions): FakeCustomer
  /** The app on the phone of a business number. */
  number(phoneNumberId: string): NumberApp
  readonly notices: Notices
  readonly faults: FaultPlan
  setWebhook(target: WebhookTarget): void
  /** Sets what the network does to webhooks from now on. */
  disturbWebhooks(chaos: WebhookChaos): void
  /** Verifies the endpoint with a challenge. */
  subscribe(): Promise<Subscription>
  /** Posts everything that happens in the meantime in one body. Resolves when that is delivered; undefined when nothing happened. */
  batch(work: () => unknown): Promise<WebhookDelivery | undefined>
  /** Resolves when no webhook is on its way. One that waits for its next attempt, and a status whose time has not come, do not count. */
  settled(): Promise<void>
  /** Cancels every timer: statuses, retries. */
  stop(): void
  /** Messages of the business that the platform accepted. */
  readonly sent: readonly SentMessage[]
  readonly requests: readonly RecordedRequest[]
  readonly deliveries: readonly WebhookDelivery[]
}

const HOSTS: ReadonlySet<string> = new Set(['graph.facebook.com', 'lookaside.fbsbx.com'])
const RETRY: WebhookRetry = { firstDelayMs: 5_000, factor: 2, maxDelayMs: 3_600_000, giveUpAfterMs: 7 * 24 * 3_600_000 }

/**
 * A fake WhatsApp Business Cloud platform: the Graph API for messages and media, customers with phones, signed webhooks with retries, and
 * faults. It runs wherever Web standards do. The same seed, clock and calls give the same bytes.
 *
 * @example
 * const fetch = (request: Request) => desk.webhook('wa', request)
 * const platform = fakeWhatsApp({ ...demoWhatsApp, webhook: { url: 'https://desk.test/wa', fetch } })
 * const customer = platform.customer({ name: 'Mia Braun', phone: '+49 151 5550101' })
 * await customer.writes('Wo ist mein Paket?', { to: '100000000000001' })
 */
export function fakeWhatsApp(options: FakeWhatsAppOptions): FakeWhatsApp {
  const clock = createStoppableClock(options.clock ?? realClock)
  const random = options.random ?? realRandom
  const limits = { ...whatsAppLimits, ...options.limits }
  const sender = createWebhookSender({
    clock,
    random,
    retry: { ...RETRY, ...options.webhookRetry },
    timeoutMs: options.webhookTimeoutMs ?? 10_000,
    concurrency: options.webhookConcurrency ?? 8,
    // Anything else than 200 is tried again (reference: "Redelivery").
    isAccepted: (status) => status === 200,
  })
  sender.disturb(options.webhookChaos ?? {})
  const webhooks = createWebhooks({
    appSecret: options.appSecret,
    verifyToken: options.verifyToken,
    ...(options.webhook === undefined ? {} : { target: options.webhook }),
    sender,
    random,
  })
  let lastWork: Promise<unknown> = Promise.resolve()
  const state: PlatformState = {
    clock,
    random,
    limits,
    numbers: new Map(options.numbers.map((number) => [number.phoneNumberId, number])),
    directory: createDirectory(),
    templates: createTemplateStore(options.templates ?? []),
    media: createMediaStore(clock, random, limits.mediaUrlMs, options.mediaOrigin ?? MEDIA_ORIGIN),
    windows: createWindows(clock, limits),
    messages: new Map(),
    emit: (event) => webhooks.emit(event),
    inOrder(work) {
      const done = lastWork.then(work, work)
      lastWork = done
      return done
    },
  }
  const statuses = createStatuses(state, options.receipts ?? {})
  const sending = createSending({
    state,
    rules: { limits, media: state.media, templates: state.templates, flows: new Set(options.flows) },
    rates: createRates(clock, limits),
    statuses,
    errorTiming: options.errorTiming ?? {},
  })
  const accessTokens = typeof options.accessToken === 'string' ? [options.accessToken] : options.accessToken
  const api = createGraphApi({ state, sending, accessTokens })
  const faults = createFaultPlan(random)
  for (const fault of options.faults ?? []) faults.randomly(fault)
  const requests: RecordedRequest[] = []

  const answer = async (call: ApiCall): Promise<Response> => {
    const response = await api.answer(call)
    if (options.latencyMs !== undefined) await wait(clock, options.latencyMs, call.signal)
    return response
  }

  const handle = async (request: Request): Promise<Response> => {
    const call = await readCall(request)
    const fault = faults.take(call)
    const record: { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] } = {
      at: clock.now(),
      method: call.method,
      url: call.url.href,
      ...(call.json === undefined ? {} : { body: call.json }),
      ...(fault === undefined ? {} : { fault }),
    }
    remember(requests, record)
    const response = await applyFault(fault, {
      clock,
      signal: call.signal,
      answer: () => answer(call),
      toErrorResponse: (code) => api.toErrorResponse(code),
    })
    record.status = response.status
    return response
  }

  const writingDone = async (): Promise<void> => {
    let seen: Promise<unknown>
    do {
      seen = lastWork
      await seen.catch(() => undefined)
    } while (seen !== lastWork)
  }

  return {
    async fetch(input, init) {
      const request = new Request(input, init)
      const { host } = new URL(request.url)
      if (!HOSTS.has(host)) throw new TypeError(`fetch failed: the fake platform is at ${[...HOSTS].join(' and ')} only, not at ${host}`)
      return handle(request)
    },
    handle,
    customer: (customerOptions) => createCustomer(state, statuses, customerOptions),
    number: (phoneNumberId) => createNumberApp(state, numberOf(state, phoneNumberId)),
    notices: createNotices(state),
    faults,
    setWebhook: (target) => webhooks.setTarget(target),
    disturbWebhooks: (chaos) => sender.disturb(chaos),
    subscribe: () => webhooks.subscribe(),
    batch: (work) =>
      webhooks.batch(async () => {
        await work()
        await writingDone()
      }),
    async settled() {
      await writingDone()
      await webhooks.settled()
    },
    stop() {
      clock.stop()
      sender.stop()
    },
    sent: sending.sent,
    requests,
    deliveries: sender.deliveries,
  }
}
