import type { JsonObject, Random, Timestamp } from '@crossdesk/core'
import type { WebhookDelivery } from '../../testing/webhook-sender.ts'

/** Somebody whose business account a bot answers for ("BusinessConnection"). */
export interface BusinessOwner {
  /** Id of the business connection. */
  readonly connectionId: string
  readonly name: string
  readonly lastName?: string
  readonly username?: string
  /** User id. Default: one that is drawn. */
  readonly id?: number
  /** Fields of `BusinessBotRights`. Default: reply, read messages, delete own messages, delete all messages. */
  readonly rights?: Readonly<Record<string, true>>
}

/** A bot of the fake platform. */
export interface FakeBot {
  /** `<bot id>:<secret>`; the bot's user id is its first part. */
  readonly token: string
  /** Without the `@`. */
  readonly username: string
  readonly name: string
  /** Comes with every webhook in the header `X-Telegram-Bot-Api-Secret-Token`. Default: no such header. */
  readonly secretToken?: string
  /** Privacy mode is off: the bot gets everything that is written in its groups. Default false ("Privacy mode", core.telegram.org/bots/features). */
  readonly readsAllGroupMessages?: boolean
  readonly businessOwners?: readonly BusinessOwner[]
}

/** An update that the bot does not have yet. */
export interface PendingUpdate {
  readonly id: number
  readonly at: Timestamp
  readonly update: JsonObject
  settle(delivery: WebhookDelivery): void
}

/** The webhook that a bot has set ("WebhookInfo"). */
export interface BotWebhook {
  readonly url: string
  readonly secretToken: string | undefined
  readonly maxConnections: number
  lastError?: { readonly at: Timestamp; readonly message: string }
}

/** A getUpdates call that waits. */
export interface OpenPoll {
  /** Looks again whether there are updates. */
  wake(): void
  /** Ends the call with a conflict. */
  terminate(reason: string): void
}

/** A bot inside the fake. */
export interface BotRecord {
  readonly id: number
  readonly token: string
  readonly secretToken: string | undefined
  readonly readsAllGroupMessages: boolean
  /** The bot as `User`. */
  readonly user: JsonObject
  readonly queue: Map<number, PendingUpdate>
  lastUpdateId: number
  /** Undefined: the usual kinds. */
  allowedUpdates: readonly string[] | undefined
  webhook: BotWebhook | undefined
  poll: OpenPoll | undefined
}

/** The bot of its options. Throws when the token has no id. */
export function createBot(bot: FakeBot, random: Random): BotRecord {
  const id = /^(\d{1,15}):\S+$/.exec(bot.token)?.[1]
  if (id === undefined) throw new Error(`Expected a token <bot id>:<secret> for the bot ${bot.username}, got another form.`)
  return {
    id: Number(id),
    token: bot.token,
    secretToken: bot.secretToken,
    readsAllGroupMessages: bot.readsAllGroupMessages ?? false,
    user: { id: Number(id), is_bot: true, first_name: bot.name, username: bot.username },
    queue: new Map(),
    lastUpdateId: 100_000_000 + Math.floor(random.next() * 800_000_000),
    allowedUpdates: undefined,
    webhook: undefined,
    poll: undefined,
  }
}

/** The bot with an id; the first one when none is named. Throws when the platform does not have it. */
export function botOf({ bots }: { readonly bots: readonly BotRecord[] }, botId?: number | string): BotRecord {
  const bot = botId === undefined ? bots[0] : bots.find(({ id }) => String(id) === String(botId))
  if (bot === undefined) throw new Error(`There is no bot ${botId ?? 'at all'}; expected one of ${bots.map(({ id }) => id).join(', ')}.`)
  return bot
}
