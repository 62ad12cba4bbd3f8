import { DeliveryError, type DeliveryErrorKind, type DeliveryErrorOptions } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readNetworkFailure } from '../wire/network-failure.ts'
import { isObject, readId, readNumber, readObject, readString } from '../wire/read.ts'
import { readRetryAfterMs } from '../wire/retry-after.ts'

/** An answer that says no. */
export interface ApiFailure {
  /** `error_code`, which repeats the HTTP status; the status itself when the answer is not Telegram's. */
  readonly code: number
  /** Telegram's own words, which may quote what was sent: to be looked at, never to be passed on. Empty when the answer is not Telegram's. */
  readonly description: string
  readonly retryAfterMs?: number
  /** The group became a supergroup and has this id now. */
  readonly migratedTo?: string
}

/** What is known of a refusal. */
interface FailureClass {
  readonly kind: DeliveryErrorKind
  /** What it means and what to do. */
  readonly meaning: string
  /** Default: true for `rate-limited` and `unavailable`. */
  readonly retryable?: boolean
  /** Default: the account for `rate-limited` and `unauthorised`, else the recipient. */
  readonly scope?: 'recipient' | 'account'
}

/**
 * Refusals by `error_code` and words of the description in lower case, since Telegram has no finer codes; the first that fits counts. The
 * words come from the tests of nyaruka/courier and from issues of grammY and python-telegram-bot; Telegram documents none of them.
 */
const FAILURES: readonly (readonly [code: number, words: RegExp, is: FailureClass])[] = [
  [403, /blocked by the user|user_is_blocked/, { kind: 'blocked', meaning: 'the customer blocked the bot' }],
  [403, /deactivated|group chat was deleted|chat was deleted/, { kind: 'invalid-recipient', meaning: 'the recipient no longer exists' }],
  [403, /send messages to (?:bots|the bot)/, { kind: 'invalid-recipient', meaning: 'a bot cannot write to a bot' }],
  [403, /initiate conversation/, { kind: 'blocked', meaning: 'the customer has not started the bot, or a business connection is missing' }],
  [403, /kicked|not a member/, { kind: 'blocked', meaning: 'the bot is no longer in this group' }],
  [403, /.?/, { kind: 'blocked', meaning: 'the bot may not do this here' }],
  [400, /chat not found|user not found|peer_id_invalid|user_id_invalid/, { kind: 'invalid-recipient', meaning: 'the chat does not exist' }],
  [400, /upgraded/, { kind: 'invalid-recipient', meaning: 'the group has another id now' }],
  // The rights of a connection speak of "incoming messages in the last 24 hours" (Telegram Bot API, "BusinessBotRights").
  [400, /business_peer/, { kind: 'window-closed', meaning: 'the customer has not written to the business within 24 hours' }],
  [400, /business.?connection/, { kind: 'unauthorised', meaning: 'the business connection is gone or does not allow this' }],
  [400, /voice_messages_forbidden/, { kind: 'blocked', meaning: 'the customer takes no voice messages' }],
  [400, /not enough rights|no rights|need administrator|_forbidden/, { kind: 'blocked', meaning: 'the bot lacks a right in this chat' }],
  // Also when the address's own server was slow, hence worth another try.
  [
    400,
    /failed to get http url content|webpage_curl_failed/,
    { kind: 'rejected', meaning: 'Telegram could not fetch the file; check that its address answers', retryable: true },
  ],
  [400, /too long/, { kind: 'rejected', meaning: 'the text or caption is too long' }],
  [400, /to be replied not found|reply message not found/, { kind: 'rejected', meaning: 'the quoted message does not exist' }],
  [400, /thread not found|topic_closed/, { kind: 'rejected', meaning: 'the topic does not exist or is closed' }],
  [400, /file|web ?page|url|photo|media/, { kind: 'rejected', meaning: 'Telegram does not take this file or address' }],
  [400, /button|reply_markup|keyboard/, { kind: 'rejected', meaning: 'a button is malformed' }],
  [401, /.?/, { kind: 'unauthorised', meaning: 'the bot token is wrong or was revoked; ask @BotFather for it' }],
  // The token is part of the address, so a malformed one leads nowhere.
  [404, /.?/, { kind: 'unauthorised', meaning: 'no bot has this token, or this server does not know the method' }],
  [
    409,
    /webhook/,
    { kind: 'rejected', meaning: 'a webhook is set, so updates cannot be polled; call deleteWebhook first', scope: 'account' },
  ],
  [409, /.?/, { kind: 'rejected', meaning: 'another process polls this bot; stop one of the two', scope: 'account', retryable: true }],
  [413, /.?/, { kind: 'rejected', meaning: 'the request is too large' }],
  // The answer does not say whether the chat, the group or the whole bot was too fast, so all of the bot waits.
  [420, /.?/, { kind: 'rate-limited', meaning: 'too many requests' }],
  [429, /.?/, { kind: 'rate-limited', meaning: 'too many requests' }],
]

/** Reads an answer that is not `ok: true`. */
export function readFailure(status: number, body: unknown, headers: Headers): ApiFailure {
  const answer = isObject(body) && body['ok'] === false ? body : {}
  const parameters = readObject(answer, 'parameters') ?? {}
  const seconds = readNumber(parameters, 'retry_after')
  return compact<ApiFailure>({
    code: readNumber(answer, 'error_code') ?? status,
    description: (readString(answer, 'description') ?? '').slice(0, 500).toLowerCase(),
    retryAfterMs: seconds === undefined ? readRetryAfterMs(headers) : Math.max(0, seconds * 1000),
    migratedTo: readId(parameters, 'migrate_to_chat_id'),
  })
}

/** The error of a refusal. Its text has our words and the code, never Telegram's description. */
export function toDeliveryError({ code, description, retryAfterMs }: ApiFailure): DeliveryError {
  const known = FAILURES.find(([of, words]) => of === code && words.test(description))?.[2]
  const kind = known?.kind ?? (code >= 500 || code === 408 ? 'unavailable' : 'rejected')
  const meaning = known?.meaning ?? (kind === 'unavailable' ? 'Telegram does not answer properly' : 'the request was not understood')
  return new DeliveryError(
    kind,
    `Telegram refused: code ${code}, ${meaning}.`,
    compact<DeliveryErrorOptions>({
      platformCode: String(code),
      retryable: known?.retryable,
      retryAfterMs,
      scope: known?.scope,
      inDoubt: leavesInDoubt(code),
    }),
  )
}

/** The error of a request that got no answer: in doubt unless it certainly never left. The cause is left out, since it quotes the address with the token. */
export function toNetworkError(error: unknown): DeliveryError {
  const { reason, mayHaveArrived } = readNetworkFailure(error)
  const arrival = mayHaveArrived ? 'the request may have arrived' : 'nothing was sent'
  return new DeliveryError('unavailable', `Telegram did not answer (${reason}); ${arrival}.`, { inDoubt: mayHaveArrived })
}

/** An edit that changes nothing: what was wanted is already so. */
export function isNotModified({ code, description }: ApiFailure): boolean {
  return code === 400 && description.includes('message is not modified')
}

/** The marks of a text were not accepted; without them it would be. */
export function isUnparsable({ code, description }: ApiFailure): boolean {
  return code === 400 && description.includes("can't parse")
}

/** The message has a caption and no text of its own. */
export function hasNoText({ code, description }: ApiFailure): boolean {
  return code === 400 && description.includes('no text in the message to edit')
}

/** A gateway that gave up waiting does not know whether the message was taken; a 500 or 503 is the platform's own word that it was not. */
function leavesInDoubt(code: number): boolean {
  return code === 408 || code === 502 || code === 504
}
