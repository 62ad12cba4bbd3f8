import type { JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { isObject, readId, readObject, readString } from '../wire/read.ts'

/** An error in the words of Meta's Graph API, in answers and in webhooks alike. */
export interface GraphError {
  /** Meta advises to decide by the code and never by the texts. */
  readonly code: string
  readonly subcode?: string
  /** Short fixed text of the code. */
  readonly title?: string
  /** What Meta's support asks for. */
  readonly traceId?: string
}

/** The error of an answer `{ error: { code, … } }`; undefined when the body is something else. */
export function readGraphError(body: unknown): GraphError | undefined {
  const error = isObject(body) ? readObject(body, 'error') : undefined
  return error === undefined ? undefined : toGraphError(error)
}

/** One item of a webhook's `errors`, or the inside of an answer's `error`; undefined when it has no code. */
export function toGraphError(error: JsonObject): GraphError | undefined {
  const code = readId(error, 'code')
  if (code === undefined) return undefined
  return compact<GraphError>({
    code,
    subcode: readId(error, 'error_subcode'),
    title: readString(error, 'title') ?? readString(error, 'message'),
    traceId: readString(error, 'fbtrace_id'),
  })
}
