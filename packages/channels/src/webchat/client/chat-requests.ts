import type { Problem } from '../protocol/requests.ts'

/** The server, or the way to it, says no. */
export class ChatError extends Error {
  override readonly name = 'ChatError'
  /** The protocol's code, or `offline` when no answer came. */
  readonly code: string
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  /** How long to wait before the next try, when the server says so. */
  readonly retryAfterMs?: number

  constructor(code: string, status: number, retryAfterMs?: number) {
    super(`${code} (${status})`)
    this.code = code
    this.status = status
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs
  }
}

/** Whether the same request may succeed later. */
export function isPassing({ status }: ChatError): boolean {
  return status === 0 || status === 408 || status === 425 || status === 429 || status >= 500
}

/** Sends a request to the chat. Errors of every kind become a {@link ChatError}. */
export type ChatRequest = (method: string, path: string, options?: RequestOptions) => Promise<Response>

/** What goes with a request. */
export interface RequestOptions {
  readonly json?: unknown
  readonly headers?: Record<string, string>
  readonly signal?: AbortSignal
}

/** Requests to one shop's chat. `token` is asked for each of them. */
export function chatRequests(base: string, token: () => string | undefined, send: typeof fetch): ChatRequest {
  return async (method, path, { json, headers = {}, signal } = {}) => {
    const bearer = token()
    let response: Response
    try {
      response = await send(`${base}/${path}`, {
        method,
        // No cookies: the token is all that the chat needs, and it works in pages of other sites too.
        credentials: 'omit',
        headers: {
          ...headers,
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(signal === undefined ? {} : { signal }),
      })
    } catch {
      throw new ChatError('offline', 0)
    }
    if (!response.ok) throw await toError(response)
    return response
  }
}

async function toError(response: Response): Promise<ChatError> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new ChatError(problem.code ?? 'unavailable', response.status, Number.isNaN(seconds) ? undefined : seconds * 1000)
}
