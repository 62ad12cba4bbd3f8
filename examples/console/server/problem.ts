import { isCrossdeskError, type ErrorCode } from '@crossdesk/core'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../shared/api.ts'

const STATUS: Readonly<Partial<Record<ErrorCode, ContentfulStatusCode>>> = {
  validation: 400,
  'not-found': 404,
  conflict: 409,
  unsupported: 409,
  'payload-too-large': 413,
  delivery: 502,
  'unknown-account': 502,
  capacity: 503,
  stopped: 503,
}

/** A refusal as a problem document. */
export function problem(context: Context, status: ContentfulStatusCode, code: string, detail: string): Response {
  return context.json({ status, code, detail } satisfies Problem, status, { 'content-type': 'application/problem+json' })
}

/** An error as a problem document: what the desk says of it, never what it was about. */
export function toProblem(error: Error, context: Context): Response {
  if (!isCrossdeskError(error)) return problem(context, 500, 'internal', 'something went wrong here')
  return problem(context, STATUS[error.code] ?? 500, error.code, error.message)
}
