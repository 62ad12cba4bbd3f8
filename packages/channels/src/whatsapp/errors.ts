import { DeliveryError, type DeliveryErrorKind, type DeliveryErrorOptions } from '@crossdesk/core'
import { readGraphError } from '../meta/graph-error.ts'
import { compact } from '../wire/compact.ts'
import { readNetworkFailure } from '../wire/network-failure.ts'
import { readRetryAfterMs } from '../wire/retry-after.ts'

/** What is known of an error code of the Cloud API. */
export interface ErrorClass {
  readonly kind: DeliveryErrorKind
  /** What it means and what to do. */
  readonly meaning: string
  /** Default: true for `rate-limited` and `unavailable`. */
  readonly retryable?: boolean
  /** What the refusal is about. Default: the account for `rate-limited` and `unauthorised`, else the recipient. */
  readonly scope?: 'recipient' | 'account'
  /** Used when the answer names no time. */
  readonly retryAfterMs?: number
}

const TOKEN = 'the access token is wrong, expired or lacks a permission; check it in the App Dashboard'
const PARAMETER = 'a parameter is missing, misspelt or out of range'

/**
 * Meta, WhatsApp Business Platform, "Error codes" (updated 2026-05-15) and pywa's errors.py (2026-08), both read 2026-08. Codes 200 to
 * 299 are one class, see {@link classifyCode}.
 */
const CODES: Readonly<Record<string, ErrorClass>> = {
  // Authorisation
  '0': { kind: 'unauthorised', meaning: TOKEN },
  '3': { kind: 'unauthorised', meaning: TOKEN },
  '10': { kind: 'unauthorised', meaning: TOKEN },
  '190': { kind: 'unauthorised', meaning: TOKEN },
  '131005': { kind: 'unauthorised', meaning: TOKEN },
  '33': { kind: 'unauthorised', meaning: 'the business phone number was deleted or belongs to another account' },
  '131045': { kind: 'unauthorised', meaning: 'the business phone number is not registered; register it' },
  '133010': { kind: 'unauthorised', meaning: 'the business phone number is not registered; register it' },

  // Throttling
  '4': { kind: 'rate-limited', meaning: 'the app made too many calls' },
  '613': { kind: 'rate-limited', meaning: 'too many calls to this address' },
  '80007': { kind: 'rate-limited', meaning: 'the WhatsApp Business Account reached its rate limit' },
  '130429': { kind: 'rate-limited', meaning: 'the phone number reached its throughput' },
  '131048': { kind: 'rate-limited', meaning: 'too many messages of this number were blocked or reported as spam' },
  '131064': { kind: 'rate-limited', meaning: 'the messaging limit is reached' },
  '133016': { kind: 'rate-limited', meaning: 'too many registrations of this phone number' },
  // One message in 6 s to one recipient; everybody else can still be written to.
  '131056': { kind: 'rate-limited', meaning: 'too many messages to this recipient', scope: 'recipient', retryAfterMs: 6_000 },
  '132069': { kind: 'rate-limited', meaning: 'the flow is throttled to 10 messages an hour', scope: 'recipient' },

  // The window, the recipient
  '131047': { kind: 'window-closed', meaning: 'the customer wrote more than 24 hours ago; send a template' },
  '131021': { kind: 'invalid-recipient', meaning: 'sender and recipient are the same number' },
  '131026': { kind: 'invalid-recipient', meaning: 'the recipient is not on WhatsApp, uses an old version or cannot be reached' },
  '131030': {
    kind: 'invalid-recipient',
    meaning: 'a test number may only write to its allow-list; add the recipient in the App Dashboard',
  },
  '137000': { kind: 'invalid-recipient', meaning: "the recipient's identity key changed" },

  // Policy and the customer's wish
  '368': { kind: 'blocked', meaning: 'the account is blocked for a policy violation', scope: 'account' },
  '130472': { kind: 'blocked', meaning: 'the recipient is part of an experiment of Meta; do not send again' },
  '130497': { kind: 'blocked', meaning: 'the account may not write to users of this country' },
  '131031': { kind: 'blocked', meaning: 'the account is locked', scope: 'account' },
  '131037': { kind: 'blocked', meaning: 'the display name of the phone number needs approval', scope: 'account' },
  '131042': { kind: 'blocked', meaning: 'there is a problem with the payment method', scope: 'account' },
  '131044': { kind: 'blocked', meaning: 'there is a problem with the payment method', scope: 'account' },
  '131049': { kind: 'blocked', meaning: 'the recipient gets enough marketing messages; do not send again within a day' },
  '131050': { kind: 'blocked', meaning: 'the recipient stopped marketing messages of this business' },

  // The content
  '100': { kind: 'rejected', meaning: PARAMETER },
  '131008': { kind: 'rejected', meaning: PARAMETER },
  '131009': { kind: 'rejected', meaning: PARAMETER },
  '131051': { kind: 'rejected', meaning: 'this type of message is not supported' },
  '131052': { kind: 'rejected', meaning: 'the media could not be downloaded' },
  // Also when the link's own server was slow, hence worth another try (nyaruka/courier treats it so).
  '131053': { kind: 'rejected', meaning: 'the media could not be uploaded; check that its address answers', retryable: true },
  '131055': { kind: 'rejected', meaning: 'this call is not allowed for the account' },
  '131062': { kind: 'rejected', meaning: 'this message cannot be sent to a business-scoped user id; use a phone number' },
  '132000': { kind: 'rejected', meaning: 'the template has another number of placeholders' },
  '132001': { kind: 'rejected', meaning: 'the template does not exist in this language or is not approved' },
  '132005': { kind: 'rejected', meaning: 'the filled template is too long' },
  '132007': { kind: 'rejected', meaning: 'the template violates a policy' },
  '132008': { kind: 'rejected', meaning: 'a value of the template has the wrong form' },
  '132012': { kind: 'rejected', meaning: 'a value of the template has the wrong form' },
  '132015': { kind: 'rejected', meaning: 'the template is paused for low quality' },
  '132016': { kind: 'rejected', meaning: 'the template is disabled for low quality' },
  '132068': { kind: 'rejected', meaning: 'the flow is blocked' },

  // The platform
  '1': { kind: 'unavailable', meaning: 'unknown failure at Meta' },
  '2': { kind: 'unavailable', meaning: 'Meta is down or overloaded' },
  '131000': { kind: 'unavailable', meaning: 'unknown failure at WhatsApp' },
  '131016': { kind: 'unavailable', meaning: 'a service of WhatsApp is down or overloaded' },
  '131057': { kind: 'unavailable', meaning: 'the account is in maintenance', scope: 'account' },
  '135000': { kind: 'unavailable', meaning: 'unknown failure at WhatsApp' },
}

/** What is known of an error code; undefined for a code that is not in the table. */
export function classifyCode(code: string): ErrorClass | undefined {
  if (Object.hasOwn(CODES, code)) return CODES[code]
  return /^2\d\d$/.test(code) ? { kind: 'unauthorised', meaning: TOKEN } : undefined
}

/**
 * The error of an answer that is not 2xx. Its text names the code and the HTTP status but never quotes Meta's `message` or `details`,
 * which may repeat what was sent.
 *
 * @param body the answer's body as text
 */
export function toDeliveryError(status: number, body: string, headers: Headers): DeliveryError {
  const retryAfterMs = readRetryAfterMs(headers)
  const error = readGraphError(parseJson(body))
  if (error === undefined) return toErrorWithoutCode(status, retryAfterMs)
  const known = classifyCode(error.code)
  // 429 is a matter of pace whatever the code says.
  const kind = status === 429 ? 'rate-limited' : (known?.kind ?? (status >= 500 ? 'unavailable' : kindOfStatus(status)))
  const trace = error.traceId === undefined || !/^[\w-]{1,64}$/.test(error.traceId) ? '' : `, fbtrace_id ${error.traceId}`
  const options: DeliveryErrorOptions = compact<DeliveryErrorOptions>({
    platformCode: error.code,
    retryable: known?.retryable,
    retryAfterMs: retryAfterMs ?? known?.retryAfterMs,
    scope: known?.scope,
    inDoubt: known === undefined && leavesInDoubt(status),
  })
  const meaning = known?.meaning ?? 'a code that is not in the table'
  return new DeliveryError(kind, `WhatsApp refused: code ${safeCode(error.code)}, ${meaning} (HTTP ${status}${trace}).`, options)
}

/** The error of a request that got no answer: in doubt unless it certainly never left. */
export function toNetworkError(error: unknown): DeliveryError {
  const { reason, mayHaveArrived } = readNetworkFailure(error)
  const arrival = mayHaveArrived ? 'the request may have arrived' : 'nothing was sent'
  return new DeliveryError('unavailable', `WhatsApp did not answer (${reason}); ${arrival}.`, { inDoubt: mayHaveArrived })
}

function toErrorWithoutCode(status: number, retryAfterMs: number | undefined): DeliveryError {
  const kind = kindOfStatus(status)
  return new DeliveryError(
    kind,
    `WhatsApp answered HTTP ${status} without an error code; a proxy on the way may have answered instead.`,
    compact<DeliveryErrorOptions>({ retryAfterMs, inDoubt: leavesInDoubt(status) }),
  )
}

/**
 * Whether the message may have been taken although this is the answer. A gateway that gave up waiting (408, 502, 504) does not know; a 500 or 503
 * is the platform's own word that it failed, which Meta asks to repeat (Graph API, "Handling errors": codes 1 and 2, retry).
 */
function leavesInDoubt(status: number): boolean {
  return status === 408 || status === 502 || status === 504
}

function kindOfStatus(status: number): DeliveryErrorKind {
  if (status === 429) return 'rate-limited'
  if (status === 401) return 'unauthorised'
  return status >= 500 || status === 408 ? 'unavailable' : 'rejected'
}

/** Codes are numbers; whatever else stands there is not ours to repeat. */
function safeCode(code: string): string {
  return /^-?\d{1,12}$/.test(code) ? code : 'of an unknown form'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
