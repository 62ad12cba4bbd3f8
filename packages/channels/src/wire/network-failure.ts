/**
 * System errors after which a request cannot have reached the platform: no name, no route or no listener, so not a byte of it was sent
 * (Node.js errors, "Common system errors"; undici's connect time-out). A broken or timed-out connection is not among them.
 */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What is known of a request that got no answer. */
export interface NetworkFailure {
  /** The kind of failure in one word, safe to log: an error's name or a system error code, never its text. */
  readonly reason: string
  /** False only when the request certainly never left: then it can be sent again without doubt. */
  readonly mayHaveArrived: boolean
}

/**
 * Reads what `fetch` or ky threw. The error itself should not be passed on as a cause: ky's errors hold the request with its
 * `Authorization` header, and whoever prints the error prints the token.
 */
export function readNetworkFailure(error: unknown): NetworkFailure {
  let reason = 'unknown failure'
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (depth === 0) reason = cause.name
    const code = (cause as { readonly code?: unknown }).code
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return { reason: code, mayHaveArrived: !NEVER_CONNECTED.has(code) }
  }
  return { reason, mayHaveArrived: true }
}
