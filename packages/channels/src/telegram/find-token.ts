import { DeliveryError, isCrossdeskError, type AccountRef } from '@crossdesk/core'
import { callMethod, expectResult, type BotLine, type TelegramContext } from './bot-api.ts'
import { botIdOf, checkToken, type BotSource, type TelegramBot } from './bots.ts'
import { connectionOf } from './scope.ts'

/** A connection keeps its bot for ever, so this only bounds what the cache holds. */
const REMEMBERED_MS = 30 * 24 * 60 * 60 * 1000

/**
 * The token with which to act for an account: the credentials' own, else that of the bot that is the account. A business connection names
 * no bot: with several, each is asked once whether the connection is its own, and the cache remembers the answer.
 *
 * @throws DeliveryError `unauthorised` when there is no such bot; ValidationError for a malformed token
 */
export async function findToken(context: TelegramContext, bots: BotSource, apiUrl: string): Promise<string> {
  // Checked because an account may have no credentials although the type promises them.
  const given = (context.credentials as TelegramContext['credentials'] | undefined)?.token
  if (given !== undefined) return checkToken('credentials.token', given)
  const list = await bots()
  const connectionId = connectionOf(context.account)
  const bot =
    connectionId === undefined
      ? list.find(({ token }) => botIdOf(token) === context.account.account)
      : await findByConnection(connectionId, list, context, apiUrl)
  if (bot === undefined) throw nobody(context.account)
  return bot.token
}

async function findByConnection(
  connectionId: string,
  bots: readonly TelegramBot[],
  context: TelegramContext,
  apiUrl: string,
): Promise<TelegramBot | undefined> {
  if (bots.length <= 1) return bots[0]
  const key = `business:${connectionId}`
  const remembered = await context.cache.get(key)
  const known = bots.find(({ token }) => botIdOf(token) === remembered)
  if (known !== undefined) return known
  let isCertain = true
  for (const bot of bots) {
    try {
      const line: BotLine = { apiUrl, token: bot.token, http: context.http, signal: context.signal }
      expectResult(await callMethod(line, 'getBusinessConnection', { business_connection_id: connectionId }))
    } catch (error) {
      // A bot that refuses is not the one; one that could not be asked may be.
      if (!isCrossdeskError(error, 'delivery') || error.retryable) isCertain = false
      continue
    }
    await context.cache.set(key, botIdOf(bot.token), REMEMBERED_MS)
    return bot
  }
  if (isCertain) return undefined
  throw new DeliveryError('unavailable', 'Telegram did not say which bot the business connection belongs to; nothing was sent.')
}

function nobody(account: AccountRef): DeliveryError {
  const what =
    connectionOf(account) === undefined ? 'There is no bot with the id of this account' : 'None of the bots has this business connection'
  return new DeliveryError('unauthorised', `${what}: add it to bots, or name its token in the credentials of Accounts.`)
}
