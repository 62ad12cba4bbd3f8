import type { Clock, JsonObject, Random, Timestamp } from '@crossdesk/core'
import { type ApiCall, readCall } from '../../testing/api-call.ts'
import { applyFault } from '../../testing/apply-fault.ts'
import { createFaultPlan, type FaultEffect, type FaultPlan, type RandomFault } from '../../testing/fault-plan.ts'
import { realClock, realRandom } from '../../testing/real-time.ts'
import { remember } from '../../testing/remember.ts'
import { createStoppableClock } from '../../testing/stoppable-clock.ts'
import { wait } from '../../testing/wait.ts'
import { createWebhookSender, type WebhookChaos, type WebhookDelivery, type WebhookRetry } from '../../testing/webhook-sender.ts'
import { toArguments } from './arguments.ts'
import { createBotApi } from './bot-api.ts'
import { BotApiError, toErrorResponse, tooManyRequests } from './bot-api-error.ts'
import { type BotRecord, botOf, createBot, type FakeBot } from './bots.ts'
import { createBusiness, createConnection, type FakeBusiness } from './business.ts'
import { createFileStore } from './files.ts'
import { createGroup, type FakeGroup, type GroupOptions } from './group.ts'
import type { Web } from './input-file.ts'
import { type TelegramLimits, telegramLimits } from './limits.ts'
import type { SentMessage } from './methods/method.ts'
import { createPerson, type FakePerson, type PersonOptions } from './person.ts'
import { createRates } from './rates.ts'
import type { PlatformState } from './state.ts'
import { createUpdates, type Emission, type WebhookTarget } from './updates.ts'
import { readWebhookAnswer } from './webhook-answer.ts'

/** What a fake Telegram is made of. */
export interface FakeTelegramOptions {
  readonly bots: readonly FakeBot[]
  /** Where updates go. Absent: the bots poll, or set a webhook over the API. */
  readonly webhook?: WebhookTarget
  /** Default: real time. */
  readonly clock?: Clock
  /** Every id, fault and disorder comes from it. Default: real chance. */
  readonly random?: Random
  readonly limits?: Partial<TelegramLimits>
  /** How long the Bot API takes to answer. Default 0. */
  readonly latencyMs?: number
  /** Faults that chance brings, from the start. */
  readonly faults?: readonly RandomFault[]
  /** Default: 2 s, doubling up to 60 s, for 24 hours (github.com/tdlib/telegram-bot-api, WebhookActor.cpp, 2026-05). */
  readonly webhookRetry?: Partial<WebhookRetry>
  /** Time for an endpoint to answer. Default 60 s (unverified). */
  readonly webhookTimeoutMs?: number
  /** POSTs at a time, of all bots. Default 40 ("setWebhook", max_connections). */
  readonly webhookConcurrency?: number
  readonly webhookChaos?: WebhookChaos
  /** Number of the first message of every chat. Default 1. */
  readonly firstMessageId?: number
  /** Fetches the media that bots send by URL. Default: every address is a small file of the type that its path tells. */
  readonly web?: Web
}

/** A method that a bot called. */
export interface RecordedRequest {
  readonly at: Timestamp
  /** As it was called: `sendMessage`; `file` for a download. */
  readonly method: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** `answer`: it stood in the answer to a webhook, and nobody sees its result. */
  readonly via: 'call' | 'answer'
  /** HTTP status of the answer; absent when the bot got none. */
  readonly status?: number
  readonly fault?: FaultEffect
}

/** A whole Telegram in memory, as bots see it. */
export interface FakeTelegram {
  /** The platform as the `fetch` of a desk; takes the host api.telegram.org only. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  /** The platform behind an HTTP server, whatever the host. A rejection means: break the connection. */
  handle(request: Request): Promise<Response>
  /** Adds a person. */
  person(options: PersonOptions): FakePerson
  /** Adds a group or channel with the bots in it. */
  group(options: GroupOptions): FakeGroup
  /** The owner of a business account that a bot answers for. */
  business(connectionId: string): FakeBusiness
  /** Sends a bot an update of any kind, without its `update_id`: `{ inline_query: { … } }`. */
  update(raw: JsonObject, botId?: number | string): Emission
  readonly faults: FaultPlan
  /** Sets the webhook of every bot, with its own secret token; undefined: the bots poll. What waited so far is posted. */
  setWebhook(target: WebhookTarget | undefined): void
  /** Sets what the network does to webhooks from now on. */
  disturbWebhooks(chaos: WebhookChaos): void
  /** Resolves when no webhook is on its way. One that waits for its next attempt does not count. */
  settled(): Promise<void>
  /** Cancels every timer: retries, open polls, presses that wait. */
  stop(): void
  /** Messages of the bots that the platform accepted. */
  readonly sent: readonly SentMessage[]
  readonly requests: readonly RecordedRequest[]
  readonly deliveries: readonly WebhookDelivery[]
}

const HOST = 'api.telegram.org'
const RETRY: WebhookRetry = { firstDelayMs: 2_000, factor: 2, maxDelayMs: 60_000, giveUpAfterMs: 24 * 3_600_000 }

/**
 * A fake Telegram: the Bot API, people with phones, groups, business accounts, webhooks with retries, getUpdates, and faults. It is written
 * from core.telegram.org/bots/api (Bot API 9) and refuses what Telegram refuses. It runs wherever Web standards do; the same seed, clock
 * and calls give the same bytes.
 *
 * @example
 * const fetch = (request: Request) => desk.webhook('tg', request)
 * const platform = fakeTelegram({ ...demoTelegram, webhook: { url: 'https://desk.test/tg', fetch } })
 * const person = platform.person({ name: 'Mia' })
 * await person.starts()
 * await person.writes('Wo ist mein Paket?')
 */
export function fakeTelegram(options: FakeTelegramOptions): FakeTelegram {
  const clock = createStoppableClock(options.clock ?? realClock)
  const random = options.random ?? realRandom
  const limits = { ...telegramLimits, ...options.limits }
  const sender = createWebhookSender({
    clock,
    random,
    retry: { ...RETRY, ...options.webhookRetry },
    timeoutMs: options.webhookTimeoutMs ?? 60_000,
    concurrency: options.webhookConcurrency ?? 40,
    // "setWebhook": any other status than 2xy is tried again.
    isAccepted: (status) => status >= 200 && status <= 299,
  })
  sender.disturb(options.webhookChaos ?? {})
  const requests: RecordedRequest[] = []
  const sent: SentMessage[] = []
  let answersUnderWay: Promise<unknown> = Promise.resolve()
  const updates = createUpdates({
    clock,
    random,
    sender,
    lifeMs: limits.updateLifeMs,
    onAnswer(bot, answer) {
      const done = carryOutAnswer(bot, answer)
      answersUnderWay = Promise.all([answersUnderWay, done])
    },
  })
  const bots = options.bots.map((bot) => createBot(bot, random))
  const state: PlatformState = {
    clock,
    random,
    limits,
    bots,
    people: new Map(),
    groups: new Map(),
    privateChats: new Map(),
    connections: new Map(),
    messages: new Map(),
    lastMessageIds: new Map(),
    callbacks: new Map(),
    files: createFileStore(clock, random, limits.fileUrlMs),
    updates,
    firstMessageId: options.firstMessageId ?? 1,
  }
  for (const [index, { businessOwners = [] }] of options.bots.entries()) {
    for (const owner of businessOwners) {
      const connection = createConnection(state, botOf(state, bots[index]?.id), owner)
      state.connections.set(connection.id, connection)
    }
  }
  const api = createBotApi({ state, rates: createRates(clock, limits), sent, web: options.web })
  const faults = createFaultPlan(random)
  for (const fault of options.faults ?? []) faults.randomly(fault)

  const setWebhook = (target: WebhookTarget | undefined): void => {
    if (target !== undefined) updates.setCarrier(target.fetch)
    for (const bot of bots) {
      if (target !== undefined) bot.poll?.terminate('terminated by setWebhook request')
      bot.webhook = target && { url: target.url, secretToken: bot.secretToken, maxConnections: 40 }
      bot.allowedUpdates = target?.allowedUpdates ?? bot.allowedUpdates
      updates.flush(bot)
    }
  }
  setWebhook(options.webhook)

  const record = (request: Omit<RecordedRequest, 'at'>): { status?: number } => {
    const recorded = { at: clock.now(), ...request }
    remember(requests, recorded)
    return recorded
  }

  const carryOutAnswer = async (bot: BotRecord, answer: Response): Promise<void> => {
    const call = await readWebhookAnswer(answer)
    if (call === undefined) return
    const recorded = record({ method: call.method, parameters: call.args.values, via: 'answer' })
    try {
      await api.call(bot, call.method, call.args, new AbortController().signal)
      recorded.status = 200
    } catch (error) {
      if (!(error instanceof BotApiError)) throw error
      recorded.status = error.code
    }
  }

  const answer = async (call: ApiCall): Promise<Response> => {
    const response = await api.answer(call)
    if (options.latencyMs !== undefined) await wait(clock, options.latencyMs, call.signal)
    return response
  }

  const handle = async (request: Request): Promise<Response> => {
    const call = await readCall(request)
    const fault = faults.take(call)
    const { pathname } = call.url
    const recorded = record({
      method: pathname.startsWith('/file/') ? 'file' : pathname.slice(pathname.lastIndexOf('/') + 1),
      parameters: toArguments(call.url.searchParams, call.json, call.form).values,
      via: 'call',
      ...(fault === undefined ? {} : { fault }),
    })
    const response = await applyFault(fault, {
      clock,
      signal: call.signal,
      answer: () => answer(call),
      toErrorResponse: (code) => toErrorResponse(code === 429 ? tooManyRequests(30_000) : new BotApiError(code)),
    })
    recorded.status = response.status
    return response
  }

  return {
    async fetch(input, init) {
      const request = new Request(input, init)
      const { host } = new URL(request.url)
      if (host !== HOST) throw new TypeError(`fetch failed: the fake platform is at ${HOST} only, not at ${host}`)
      return handle(request)
    },
    handle,
    person: (personOptions) => createPerson(state, personOptions),
    group: (groupOptions) => createGroup(state, groupOptions),
    business: (connectionId) => createBusiness(state, connectionId),
    update(raw, botId) {
      const [entry] = Object.entries(raw)
      if (entry === undefined) throw new Error('Expected an update with one field besides update_id, got none.')
      return updates.emit(botOf(state, botId), entry[0], entry[1] as JsonObject)
    },
    faults,
    setWebhook,
    disturbWebhooks: (chaos) => sender.disturb(chaos),
    async settled() {
      let seen: Promise<unknown>
      do {
        seen = answersUnderWay
        await sender.settled()
        await seen
      } while (seen !== answersUnderWay)
    },
    stop() {
      for (const bot of bots) bot.poll?.terminate('the platform is switched off')
      clock.stop()
      sender.stop()
    },
    sent,
    requests,
    deliveries: sender.deliveries,
  }
}
