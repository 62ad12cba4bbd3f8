import { ValidationError, type PageOptions } from '@crossdesk/core'
import type { Context } from 'hono'

const LARGEST_PAGE = 100

/** `?limit=` and `?after=` of a list. */
export function readPageOptions(context: Context): PageOptions {
  const limit = Number(context.req.query('limit') ?? 50)
  const after = context.req.query('after')
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE)
    throw invalid('limit', `expected a whole number from 1 to ${LARGEST_PAGE}`)
  return { limit, ...(after === undefined ? {} : { after }) }
}

/** The fields of a JSON body. @throws ValidationError */
export async function readFields(context: Context): Promise<Readonly<Record<string, unknown>>> {
  let body: unknown
  try {
    body = await context.req.json()
  } catch (error) {
    // The limit of the body speaks through the stream; only what is no JSON is the sender's mistake.
    if (!(error instanceof SyntaxError)) throw error
    throw invalid('', 'expected JSON')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('', 'expected an object')
  return body as Readonly<Record<string, unknown>>
}

/** A refusal that names the field. */
export function invalid(path: string, message: string): ValidationError {
  return new ValidationError('request', [{ path, message }])
}
