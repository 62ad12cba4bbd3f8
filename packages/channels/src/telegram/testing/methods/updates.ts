import type { Json, JsonObject } from '@crossdesk/core'
import { compact } from '../../../wire/compact.ts'
import { type Arguments, flagArgument, integerArgument, jsonArgument, textArgument } from '../arguments.ts'
import { BotApiError, refuse } from '../bot-api-error.ts'
import type { BotRecord } from '../bots.ts'
import { openPoll } from '../open-poll.ts'
import type { MethodContext, Methods } from './method.ts'

/** "setWebhook": the ports that are supported. */
const PORTS: ReadonlySet<string> = new Set(['', '443', '80', '88', '8443'])

/** A getUpdates call waits no longer, whatever it asks for (server source, LONG_POLL_MAX_TIMEOUT). */
const MOST_SECONDS = 50

/** getUpdates, setWebhook, deleteWebhook and getWebhookInfo ("Getting updates"). */
export function createUpdateMethods({ state }: MethodContext): Methods {
  const { clock, updates } = state

  const removeWebhook = (bot: BotRecord, args: Arguments): true => {
    bot.webhook = undefined
    if (flagArgument(args, 'drop_pending_updates')) updates.drop(bot)
    return true
  }

  return {
    async getupdates({ bot, args, signal }) {
      if (bot.webhook !== undefined) {
        throw new BotApiError(409, "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
      }
      readAllowedUpdates(bot, args)
      const offset = integerArgument(args, 'offset') ?? 0
      const limit = clamp(integerArgument(args, 'limit') ?? 100, 1, 100)
      const timeoutMs = clamp(integerArgument(args, 'timeout') ?? 0, 0, MOST_SECONDS) * 1_000
      const take = (): readonly JsonObject[] => updates.take(bot, offset, limit)
      const found = take()
      if (found.length > 0 || timeoutMs === 0) return found
      bot.poll?.terminate('terminated by other getUpdates request; make sure that only one bot instance is running')
      return openPoll(bot, clock, timeoutMs, take, signal)
    },
    setwebhook({ bot, args }) {
      const url = textArgument(args, 'url')
      if (url === '') return removeWebhook(bot, args)
      checkWebhookUrl(url)
      const secretToken = textArgument(args, 'secret_token')
      if (secretToken.length > 256) refuse('secret token is too long')
      if (!/^[\w-]*$/.test(secretToken)) refuse('secret token contains unallowed characters')
      readAllowedUpdates(bot, args)
      if (flagArgument(args, 'drop_pending_updates')) updates.drop(bot)
      bot.poll?.terminate('terminated by setWebhook request')
      const maxConnections = clamp(integerArgument(args, 'max_connections') ?? 40, 1, 100)
      bot.webhook = { url, secretToken: secretToken || undefined, maxConnections }
      updates.flush(bot)
      return true
    },
    deletewebhook: ({ bot, args }) => removeWebhook(bot, args),
    getwebhookinfo: ({ bot }) => toWebhookInfo(bot),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

/** Remembers which kinds a bot wants; a call that does not say it changes nothing ("setWebhook", allowed_updates). */
function readAllowedUpdates(bot: BotRecord, args: Arguments): void {
  const kinds = jsonArgument(args, 'allowed_updates', 'allowed updates')
  if (!Array.isArray(kinds)) return
  const names = kinds.filter((kind: unknown) => typeof kind === 'string').map((kind) => kind.toLowerCase())
  bot.allowedUpdates = names.length === 0 ? undefined : names
}

function checkWebhookUrl(url: string): void {
  if (!URL.canParse(url)) refuse('invalid webhook URL specified')
  const { protocol, port } = new URL(url)
  if (protocol !== 'https:') refuse('bad webhook: An HTTPS URL must be provided for webhook')
  if (!PORTS.has(port)) refuse('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
}

function toWebhookInfo({ webhook, queue, allowedUpdates }: BotRecord): Json {
  return compact<JsonObject>({
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.size,
    last_error_date: webhook?.lastError === undefined ? undefined : Math.floor(webhook.lastError.at / 1_000),
    last_error_message: webhook?.lastError?.message,
    max_connections: webhook?.maxConnections,
    allowed_updates: allowedUpdates,
  })
}
