/** One call of a platform's API, its body read once: faults match on it, the log keeps it, the API answers it. */
export interface ApiCall {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  /** The parsed JSON body; undefined when there is none, or it is not JSON. */
  readonly json?: unknown
  /** The fields of a `multipart/form-data` or `application/x-www-form-urlencoded` body. */
  readonly form?: FormData
  /** Aborted when the caller no longer waits. */
  readonly signal: AbortSignal
}

const FORM_TYPES = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** Reads a request whole. A body that cannot be parsed is left away: it is for the platform to refuse. */
export async function readCall(request: Request): Promise<ApiCall> {
  const call = { method: request.method, url: new URL(request.url), headers: request.headers, signal: request.signal }
  if (request.body === null) return call
  try {
    return FORM_TYPES.test(request.headers.get('content-type') ?? '')
      ? { ...call, form: await request.formData() }
      : { ...call, json: await request.json() }
  } catch {
    return call
  }
}
