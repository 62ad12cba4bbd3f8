import { ValidationError, type JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { apiUrlOf } from './api-url.ts'
import { callMethod, expectResult, type BotLine } from './bot-api.ts'
import { checkSecretToken, checkToken } from './bots.ts'
import { telegramUpdates } from './update-kinds.ts'

/** Which bot, and how to reach Telegram. */
export interface WebhookBot {
  readonly token: string
  /** Default `https://api.telegram.org`. The token is sent there. */
  readonly apiUrl?: string
  /** Default: the machine's `fetch`. */
  readonly fetch?: typeof fetch
  readonly signal?: AbortSignal
}

/** Where Telegram sends a bot's updates. */
export interface WebhookOptions extends WebhookBot {
  /** An https address on port 443, 80, 88 or 8443. */
  readonly url: string
  /** Comes back with each webhook: 1 to 256 of `A-Z a-z 0-9 _ -`. The same as the bot's in `bots`. */
  readonly secretToken: string
  /** Default {@link telegramUpdates}. */
  readonly allowedUpdates?: readonly string[]
  /** Most connections at once, 1 to 100. Default: Telegram's own, 40. */
  readonly maxConnections?: number
  /** Forget what was not delivered so far. Default false. */
  readonly dropPendingUpdates?: boolean
}

/**
 * Tells Telegram where to send a bot's updates. Needed once, and again when the address or the secret changes; polling ends with it.
 *
 * @throws ValidationError naming the malformed option; DeliveryError
 *
 * @example
 * await setWebhook({ token, secretToken, url: 'https://desk.example/webhooks/tg' })
 */
export async function setWebhook(options: WebhookOptions): Promise<void> {
  const { url, secretToken, allowedUpdates = telegramUpdates, maxConnections, dropPendingUpdates } = options
  if (!/^https:\/\/[^\s]+$/i.test(url) || !URL.canParse(url)) {
    throw new ValidationError('setWebhook', [{ path: 'url', message: 'expected an https address' }])
  }
  const parameters = compact<JsonObject>({
    url,
    secret_token: checkSecretToken('secretToken', secretToken),
    allowed_updates: allowedUpdates,
    max_connections: maxConnections,
    drop_pending_updates: dropPendingUpdates,
  })
  expectResult(await callMethod(openLine(options), 'setWebhook', parameters))
}

/**
 * Ends the webhook of a bot, so that its updates can be polled.
 *
 * @throws ValidationError naming the malformed option; DeliveryError
 */
export async function deleteWebhook(bot: WebhookBot): Promise<void> {
  expectResult(await callMethod(openLine(bot), 'deleteWebhook', {}))
}

function openLine({ token, apiUrl, fetch: http = fetch, signal = new AbortController().signal }: WebhookBot): BotLine {
  return { apiUrl: apiUrlOf(apiUrl), token: checkToken('token', token), http: (url, options) => http(url, options), signal }
}
