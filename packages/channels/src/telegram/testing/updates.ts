import type { Clock, JsonObject, Random } from '@crossdesk/core'
import type { WebhookDelivery, WebhookSender } from '../../testing/webhook-sender.ts'
import type { BotRecord, BotWebhook, PendingUpdate } from './bots.ts'

/** Where the platform posts its webhooks, and how. */
export interface WebhookTarget {
  /** Every bot's webhook from the start. Unlike the API's setWebhook, `http:` and any port are taken. */
  readonly url: string
  /** Carries every webhook, also to an address set over the API. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Kinds of updates that the bots want. Default: all but `chat_member`, `message_reaction` and `message_reaction_count`. */
  readonly allowedUpdates?: readonly string[]
}

/** An update on its way to a bot. */
export interface Emission {
  /** Absent when the bot does not want this kind, so that it never becomes an update. */
  readonly updateId?: number
  /** Resolves when the update is delivered, given up or dropped; for a bot that polls: when it confirmed it. */
  readonly delivered: Promise<WebhookDelivery>
}

/** A message that is on its way to the bots. */
export interface Written extends Emission {
  /** `chat:message`; of an album its first message. */
  readonly id: string
  /** The messages of an album, the first one included. */
  readonly album?: readonly Written[]
}

/** The updates of all bots. */
export interface Updates {
  emit(bot: BotRecord, kind: string, body: JsonObject): Emission
  /** Posts what waited so far to the bot's new webhook. */
  flush(bot: BotRecord): void
  /** Forgets what the bot does not have yet. */
  drop(bot: BotRecord): void
  /** Updates from an id on, the oldest first; earlier ones are confirmed thereby. */
  take(bot: BotRecord, offset: number, limit: number): readonly JsonObject[]
  setCarrier(fetch: WebhookTarget['fetch']): void
}

/** What {@link createUpdates} needs. */
export interface UpdatesOptions {
  readonly clock: Clock
  readonly random: Random
  readonly sender: WebhookSender
  /** How long an update is kept. */
  readonly lifeMs: number
  /** Carries out the call that a webhook's answer asks for. */
  onAnswer(bot: BotRecord, answer: Response): void
}

/** Kinds that come only to those who list them ("Update"; "setWebhook", allowed_updates). */
const UNUSUAL: ReadonlySet<string> = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** Queues of updates, posted to webhooks or kept for getUpdates. */
export function createUpdates({ clock, random, sender, lifeMs, onAnswer }: UpdatesOptions): Updates {
  // A method of the global object: called on another one, browsers refuse it.
  const overNetwork = (request: Request): Promise<Response> => globalThis.fetch(request)
  let carry = overNetwork

  const wants = ({ allowedUpdates }: BotRecord, kind: string): boolean =>
    allowedUpdates === undefined ? !UNUSUAL.has(kind) : allowedUpdates.includes(kind)

  const post = async (bot: BotRecord, webhook: BotWebhook, pending: PendingUpdate): Promise<void> => {
    const fetch = async (request: Request): Promise<Response> => {
      if (bot.webhook !== webhook) throw new TypeError('The bot has another webhook by now.')
      try {
        const response = await carry(request)
        if (response.ok) onAnswer(bot, response.clone())
        else
          webhook.lastError = {
            at: clock.now(),
            message: `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim(),
          }
        return response
      } catch (error) {
        webhook.lastError = { at: clock.now(), message: 'Connection failed' }
        throw error
      }
    }
    const secret = webhook.secretToken === undefined ? {} : { 'x-telegram-bot-api-secret-token': webhook.secretToken }
    const headers = { 'content-type': 'application/json', ...secret }
    const delivery = await sender.send({ url: webhook.url, headers, body: JSON.stringify(pending.update), fetch })
    // What a webhook that is gone did not take stays in the queue for the next one, or for getUpdates.
    if (bot.webhook !== webhook && delivery.state !== 'delivered') return
    bot.queue.delete(pending.id)
    pending.settle(delivery)
  }

  const end = (bot: BotRecord, pending: PendingUpdate, state: WebhookDelivery['state']): void => {
    bot.queue.delete(pending.id)
    pending.settle(toDelivery(state, JSON.stringify(pending.update)))
  }

  const nextId = (bot: BotRecord): number => {
    // Ids rise, but not always by one ("Update", update_id).
    bot.lastUpdateId += random.next() < 0.1 ? 1 + Math.floor(random.next() * 1_000) : 1
    return bot.lastUpdateId
  }

  return {
    emit(bot, kind, body) {
      if (!wants(bot, kind)) return { delivered: Promise.resolve(toDelivery('dropped')) }
      const id = nextId(bot)
      const delivered = new Promise<WebhookDelivery>((settle) => {
        const pending: PendingUpdate = { id, at: clock.now(), update: { update_id: id, [kind]: body }, settle }
        bot.queue.set(id, pending)
        if (bot.webhook === undefined) bot.poll?.wake()
        else void post(bot, bot.webhook, pending)
      })
      return { updateId: id, delivered }
    },
    flush(bot) {
      const { webhook } = bot
      if (webhook === undefined) return
      for (const pending of bot.queue.values()) void post(bot, webhook, pending)
    },
    drop(bot) {
      for (const pending of bot.queue.values()) end(bot, pending, 'dropped')
    },
    take(bot, offset, limit) {
      // A negative offset counts from the end, and everything before is forgotten ("getUpdates", offset).
      const first = offset < 0 ? ([...bot.queue.keys()].at(offset) ?? 0) : offset
      for (const pending of bot.queue.values()) {
        if (pending.id < first) end(bot, pending, 'delivered')
        else if (clock.now() - pending.at > lifeMs) end(bot, pending, 'given-up')
      }
      return [...bot.queue.values()].slice(0, limit).map(({ update }) => update)
    },
    setCarrier: (fetch) => void (carry = fetch ?? overNetwork),
  }
}

/** The end of an update that no webhook carried. */
function toDelivery(state: WebhookDelivery['state'], body = ''): WebhookDelivery {
  return { url: '', headers: {}, body, attempts: [], state }
}

/** What several bots are told, as one: the first update that there is. */
export function firstOf(emissions: readonly Emission[]): Emission {
  return emissions.find(({ updateId }) => updateId !== undefined) ?? emissions[0] ?? { delivered: Promise.resolve(toDelivery('dropped')) }
}
