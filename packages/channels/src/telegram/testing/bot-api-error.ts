import type { JsonObject } from '@crossdesk/core'

const PREFIXES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
}

/** A refusal of the Bot API. `problem` follows the code's usual prefix: `Bad Request: chat not found`. */
export class BotApiError extends Error {
  readonly code: number
  readonly parameters: JsonObject | undefined

  constructor(code: number, problem?: string, parameters?: JsonObject) {
    const prefix = PREFIXES[code] ?? 'Internal Server Error'
    super(problem === undefined ? prefix : `${prefix}: ${problem}`)
    this.code = code
    this.parameters = parameters
  }
}

/** Refuses a request as it is. */
export function refuse(problem: string): never {
  throw new BotApiError(400, problem)
}

/** Refuses a call that comes too early. */
export function tooManyRequests(retryAfterMs: number): BotApiError {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000))
  return new BotApiError(429, `retry after ${seconds}`, { retry_after: seconds })
}

/** The HTTP answer that tells a refusal ("Making requests"). */
export function toErrorResponse({ code, message, parameters }: BotApiError): Response {
  const body = { ok: false, error_code: code, description: message, ...(parameters === undefined ? {} : { parameters }) }
  return Response.json(body, { status: code })
}
