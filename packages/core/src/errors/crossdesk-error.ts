/**
 * Every code that a CrossDesk error can have. Recognise errors by code, never by class: two copies of the package may be installed.
 *
 * - `validation`: bad input; see {@link ValidationError}. - `signature`: a webhook is not from the platform.
 * - `payload-too-large`: the body is bigger than allowed. - `not-found`: no such thing in this tenant.
 * - `conflict`: somebody else wrote in between; run the transaction again. - `capacity`: a bounded store is full.
 * - `delivery`: the platform did not take a message; see {@link DeliveryError}. - `unknown-account`: no credentials for the account.
 * - `unsupported`: the channel or store cannot do this. - `journal-truncated`: the cursor is older than what is kept.
 * - `stopped`: the desk or the backend was stopped. - `lease-lost`: another process took the lane over.
 * - `schema`: a stored value cannot be read. - `storage`: the database did not do it. - `handler`: a user's handler threw.
 */
export type ErrorCode =
  | 'validation'
  | 'signature'
  | 'payload-too-large'
  | 'not-found'
  | 'conflict'
  | 'capacity'
  | 'delivery'
  | 'unknown-account'
  | 'unsupported'
  | 'journal-truncated'
  | 'stopped'
  | 'lease-lost'
  | 'schema'
  | 'storage'
  | 'handler'

/** What a {@link CrossdeskError} is made of. */
export interface CrossdeskErrorOptions {
  /** The same call may succeed later. Default false. */
  readonly retryable?: boolean
  /** Not before so many milliseconds. */
  readonly retryAfterMs?: number
  readonly cause?: unknown
}

/**
 * The one family of errors. A message says what was expected, what came and what to do; it never holds a secret or a customer's words.
 */
export class CrossdeskError extends Error {
  readonly code: ErrorCode
  readonly retryable: boolean
  readonly retryAfterMs?: number

  constructor(code: ErrorCode, message: string, options: CrossdeskErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'CrossdeskError'
    this.code = code
    this.retryable = options.retryable ?? false
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs
  }
}

/**
 * Whether a thrown value is a CrossDesk error, of one code if given. Works across copies of the package and across realms.
 *
 * @example
 * try { await desk.send(draft) } catch (error) { if (isCrossdeskError(error, 'validation')) return new Response(error.message, { status: 400 }) }
 */
export function isCrossdeskError<C extends ErrorCode>(error: unknown, code?: C): error is CrossdeskError & { readonly code: C } {
  return (
    error instanceof Error &&
    typeof (error as Partial<CrossdeskError>).code === 'string' &&
    typeof (error as Partial<CrossdeskError>).retryable === 'boolean' &&
    (code === undefined || (error as Partial<CrossdeskError>).code === code)
  )
}
