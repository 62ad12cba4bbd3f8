import type { WireObject } from './wire.ts'

/**
 * HTTP status and title of each error code (Meta, "Cloud API error codes"). For the rate limits older copies of that page say 429, newer
 * ones 400: clients must go by the code, so the fake answers 400.
 */
const ERRORS: Readonly<Record<number, readonly [status: number, title: string]>> = {
  0: [401, 'We were unable to authenticate the app user'],
  3: [500, 'Capability or permissions issue'],
  4: [400, 'Application request limit reached'],
  10: [403, 'Permission denied'],
  100: [400, 'Invalid parameter'],
  190: [401, 'Invalid OAuth access token - Cannot parse access token'],
  200: [403, 'Permission is either not granted or has been removed'],
  368: [403, 'Temporarily blocked for policies violations'],
  2500: [400, 'Unknown path components'],
  80007: [400, 'Rate limit issues'],
  130429: [400, 'Rate limit hit'],
  130472: [400, "User's number is part of an experiment"],
  130497: [403, 'Business account is restricted from messaging users in this country'],
  131000: [500, 'Something went wrong'],
  131008: [400, 'Required parameter is missing'],
  131009: [400, 'Parameter value is not valid'],
  131026: [400, 'Message undeliverable'],
  131030: [400, 'Recipient phone number not in allowed list'],
  131031: [403, 'Account has been locked'],
  131047: [400, 'Re-engagement message'],
  131048: [400, 'Spam rate limit hit'],
  131049: [400, 'This message was not delivered to maintain healthy ecosystem engagement'],
  131050: [400, 'Recipient has stopped marketing messages of this business'],
  131051: [400, 'Unsupported message type'],
  131052: [400, 'Media download error'],
  131053: [400, 'Media upload error'],
  131056: [400, '(Business Account, Consumer Account) pair rate limit hit'],
  132000: [400, 'Number of parameters does not match the expected number of params'],
  132001: [404, 'Template name does not exist in the translation'],
  132005: [400, 'Template hydrated text too long'],
  132007: [403, 'Template format character policy violated'],
  132008: [400, 'Template parameter format mismatch'],
  132012: [400, 'Parameter format does not match format in the created template'],
  132015: [400, 'Template is paused'],
  132016: [400, 'Template is disabled'],
  133016: [400, 'Account register deregister rate limit exceeded'],
  135000: [400, 'Generic user error'],
}

/** A refusal of the platform; internal to the fake, which turns it into an answer or a `failed` status. */
export class GraphError extends Error {
  readonly code: number
  /** What is wrong, naming the parameter: `error_data.details`. */
  readonly details: string
  readonly subcode: number | undefined

  constructor(code: number, details: string, subcode?: number) {
    super(`${code}: ${details}`)
    this.code = code
    this.details = details
    this.subcode = subcode
  }
}

/** The title of a code as Meta words it. */
function titleOf(code: number): string {
  return ERRORS[code]?.[1] ?? 'Unknown error'
}

/** The answer of the Graph API to a call that it refuses. */
export function toErrorResponse(error: GraphError, traceId: string): Response {
  const body =
    error.subcode === undefined
      ? {
          message: error.code === 190 ? titleOf(190) : `(#${error.code}) ${titleOf(error.code)}`,
          type: 'OAuthException',
          code: error.code,
          error_data: { messaging_product: 'whatsapp', details: error.details },
          fbtrace_id: traceId,
        }
      : { message: error.details, type: 'GraphMethodException', code: error.code, error_subcode: error.subcode, fbtrace_id: traceId }
  return Response.json({ error: body }, { status: ERRORS[error.code]?.[0] ?? 400 })
}

/** An entry of `errors[]` in a webhook. */
export function toWebhookError(error: GraphError): WireObject {
  const title = titleOf(error.code)
  return {
    code: error.code,
    title,
    message: title,
    error_data: { details: error.details },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  }
}

/** No such object, or not of that method: what the Graph API says of unknown ids. */
export function unknownObject(method: string, id: string): GraphError {
  return new GraphError(
    100,
    `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, ` +
      'or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api',
    33,
  )
}
