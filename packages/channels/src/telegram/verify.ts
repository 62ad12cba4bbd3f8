import { SignatureError } from '@crossdesk/core'
import { equalsInConstantTime } from '../wire/constant-time.ts'
import type { TelegramBot } from './bots.ts'

/** The header in which Telegram repeats the `secret_token` of the webhook. */
export const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/**
 * The bot whose secret came with a webhook. There is no signature and the body names no bot: the secret alone tells that the request is from
 * Telegram, and for whom (Telegram Bot API, "setWebhook"). It is compared with all of them in constant time, before anything is parsed.
 *
 * @param header the value of `X-Telegram-Bot-Api-Secret-Token`
 * @throws SignatureError `missing` or `mismatch`
 */
export function verifySecret(header: string | null, bots: readonly TelegramBot[]): TelegramBot {
  if (header === null || header === '') {
    throw new SignatureError('missing', `The webhook has no ${SECRET_HEADER} header; give setWebhook the bot's secretToken.`)
  }
  let found: TelegramBot | undefined
  for (const bot of bots) if (bot.secretToken !== undefined && equalsInConstantTime(header, bot.secretToken)) found = bot
  if (found === undefined) throw new SignatureError('mismatch', `The ${SECRET_HEADER} header is no secretToken of these bots.`)
  return found
}
