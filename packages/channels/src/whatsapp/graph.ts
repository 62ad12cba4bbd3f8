import { DeliveryError, type AccountContext, type JsonObject } from '@crossdesk/core'
import { isObject } from '../wire/read.ts'
import { toDeliveryError, toNetworkError } from './errors.ts'

/** What the adapter needs to act for a phone number. */
export interface WhatsAppCredentials {
  /** A system user's token with `whatsapp_business_messaging`. */
  readonly accessToken: string
}

/** What every call of the adapter for one account has. */
export type WhatsAppContext = AccountContext<WhatsAppCredentials>

/** Where the Graph API is. */
export interface GraphEndpoint {
  /** Without a slash at the end. */
  readonly url: string
  /** For example `v25.0`. */
  readonly version: string
}

/** Meta's own. */
export const DEFAULT_ENDPOINT: GraphEndpoint = { url: 'https://graph.facebook.com', version: 'v25.0' }

/** What `context.http` is given, beside the address. */
type RequestOptions = NonNullable<Parameters<WhatsAppContext['http']>[1]>

/** The address of something in the Graph; ids are quoted, so that none can lead elsewhere. @throws DeliveryError `rejected` */
export function graphAddress(endpoint: GraphEndpoint, ...path: readonly string[]): string {
  return [endpoint.url, endpoint.version, ...path.map(quoteSegment)].join('/')
}

/** Dots alone would still climb up when they are quoted. */
function quoteSegment(id: string): string {
  if (!/^[\x21-\x7e]+$/.test(id) || /^\.+$/.test(id))
    throw new DeliveryError('rejected', 'Expected an id of the Graph API, got something else.')
  return encodeURIComponent(id)
}

/**
 * Calls with the account's token and answers what came, whatever its status: no retries, no redirects.
 *
 * @throws DeliveryError `unavailable` when no answer came, `unauthorised` when there is no token
 */
export async function request(url: string | URL, options: RequestOptions, context: WhatsAppContext): Promise<Response> {
  // Checked because an account may have no credentials although the type promises them.
  const token = (context.credentials as WhatsAppCredentials | undefined)?.accessToken
  if (token === undefined || token === '') {
    throw new DeliveryError(
      'unauthorised',
      'There is no WhatsApp access token for this account: set accessToken, or credentials in Accounts.',
    )
  }
  try {
    return await context.http(url, {
      ...options,
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      retry: 0,
      throwHttpErrors: false,
      signal: context.signal,
    })
  } catch (error) {
    throw toNetworkError(error)
  }
}

/** The parsed object of a good answer. @throws DeliveryError for any other; in doubt when a good status came without a readable body */
export async function readAnswer(response: Response): Promise<JsonObject> {
  let text: string
  try {
    text = await response.text()
  } catch (error) {
    throw toNetworkError(error)
  }
  if (!response.ok) throw toDeliveryError(response.status, text, response.headers)
  try {
    const answer: unknown = JSON.parse(text)
    if (isObject(answer)) return answer
  } catch {
    // Told below like any other answer that is not an object.
  }
  throw new DeliveryError('unavailable', `WhatsApp answered HTTP ${response.status} with something that is no JSON object.`, {
    inDoubt: true,
  })
}

/** Posts JSON to `/{phone number}/messages` and answers the parsed object. @throws DeliveryError */
export async function postMessage(body: JsonObject, context: WhatsAppContext, endpoint: GraphEndpoint): Promise<JsonObject> {
  const url = graphAddress(endpoint, context.account.account, 'messages')
  return readAnswer(await request(url, { method: 'POST', json: body }, context))
}
