import type { Problem } from '../protocol/requests.ts'

/** The codes of the protocol's problems, each with its HTTP status. */
const STATUS = {
  validation: 400,
  unauthorised: 401,
  expired: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'payload-too-large': 413,
  'unsupported-type': 415,
  'rate-limited': 429,
  unavailable: 503,
} as const

/** Why a request is not granted. */
export type RefusalCode = keyof typeof STATUS

/** What a {@link Refusal} may say beside its code. */
export interface RefusalOptions {
  readonly issues?: NonNullable<Problem['issues']>
  readonly retryAfterMs?: number
  /** The methods that there are. */
  readonly allow?: string
}

/** Thrown wherever a request turns out not to be granted; the edge makes the answer of it. Never leaves the chat. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly options: RefusalOptions

  constructor(code: RefusalCode, detail: string, options: RefusalOptions = {}) {
    super(detail)
    this.name = 'Refusal'
    this.code = code
    this.options = options
  }
}

/** Bad input, by its path in the body. */
export function invalid(path: string, message: string): Refusal {
  return new Refusal('validation', path === '' ? message : `${path}: ${message}`, { issues: [{ path, message }] })
}

/** The problem document of a refusal (RFC 9457). */
export function problemResponse({ code, message, options }: Refusal): Response {
  const { issues, retryAfterMs, allow } = options
  const status = STATUS[code]
  const body: Problem = { type: 'about:blank', status, code, detail: message, ...(issues === undefined ? {} : { issues }) }
  const headers = new Headers({ 'content-type': 'application/problem+json' })
  if (retryAfterMs !== undefined) headers.set('retry-after', String(Math.max(1, Math.ceil(retryAfterMs / 1000))))
  if (allow !== undefined) headers.set('allow', allow)
  // RFC 9110, section 15.5.2: a 401 names the scheme.
  if (status === 401) headers.set('www-authenticate', 'Bearer')
  return new Response(JSON.stringify(body), { status, headers })
}
