import { ValidationError } from '@crossdesk/core'
import { TELEGRAM } from './scope.ts'

/** One bot. */
export interface TelegramBot {
  /** From @BotFather: `110201543:AAHdqTc…`. The digits before the colon are the bot's id, and its account here. */
  readonly token: string
  /** The `secret_token` of its webhook; no two bots may share one. Absent: the bot takes no webhooks. */
  readonly secretToken?: string
}

/** The bots, or a function that is asked for every call, so that bots can come and go while the desk runs. */
export type TelegramBots = readonly TelegramBot[] | (() => Promise<readonly TelegramBot[]>)

/** Yields the bots that there are now: at once for fixed ones, as a promise for a function's. */
export type BotSource = () => readonly TelegramBot[] | Promise<readonly TelegramBot[]>

const TOKEN = /^\d{1,16}:[A-Za-z0-9_-]{1,256}$/
const SECRET_TOKEN = /^[A-Za-z0-9_-]{1,256}$/

/**
 * The source of some bots.
 *
 * @throws ValidationError naming the field of the bot that is malformed, or that there is none; for a function's answer, at the call
 */
export function createBotSource(bots: TelegramBots): BotSource {
  if (typeof bots !== 'function') {
    checkBots(bots)
    if (bots.length === 0) throw invalid('bots', 'expected at least one bot, or a function')
    return () => bots
  }
  let checked: readonly TelegramBot[] | undefined
  return async () => {
    const answer = await bots()
    // The same list again needs no second look: a webhook should cost no more for it.
    if (answer !== checked) {
      checkBots(answer)
      checked = answer
    }
    return answer
  }
}

/** The id of a bot: the digits before the colon of its token. */
export function botIdOf(token: string): string {
  return token.slice(0, token.indexOf(':'))
}

/** The token, if it has the form of one: it stands in addresses. @throws ValidationError, which does not quote it */
export function checkToken(field: string, token: unknown): string {
  if (typeof token !== 'string' || !TOKEN.test(token)) throw invalid(field, 'expected a bot token, digits:letters')
  return token
}

/** The secret, if Telegram takes it. @throws ValidationError, which does not quote it */
export function checkSecretToken(field: string, secretToken: unknown): string {
  if (typeof secretToken !== 'string' || !SECRET_TOKEN.test(secretToken)) throw invalid(field, 'expected 1 to 256 of A-Z a-z 0-9 _ -')
  return secretToken
}

function checkBots(bots: readonly TelegramBot[]): void {
  if (!Array.isArray(bots)) throw invalid('bots', 'expected a list of bots, or a function')
  const ids = new Set<string>()
  const secrets = new Set<string>()
  for (const [index, { token, secretToken }] of (bots as readonly TelegramBot[]).entries()) {
    const id = botIdOf(checkToken(`bots[${index}].token`, token))
    if (ids.has(id)) throw invalid(`bots[${index}].token`, 'expected each bot once')
    ids.add(id)
    if (secretToken === undefined) continue
    // The secret is all that tells whose webhook it is.
    if (secrets.has(checkSecretToken(`bots[${index}].secretToken`, secretToken)))
      throw invalid(`bots[${index}].secretToken`, 'expected a secret of its own')
    secrets.add(secretToken)
  }
}

function invalid(path: string, message: string): ValidationError {
  return new ValidationError(TELEGRAM, [{ path, message }])
}
