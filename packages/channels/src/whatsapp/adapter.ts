import { ValidationError, type AdapterContext, type ChannelAdapter, type Received } from '@crossdesk/core'
import { answerHandshake } from '../meta/handshake.ts'
import { secretsOf, type Secrets } from '../wire/secrets.ts'
import { SIGNATURE_HEADER, verifySignature } from '../meta/verify.ts'
import { readBoundedBody } from '../wire/bounded-body.ts'
import { isObject } from '../wire/read.ts'
import { capabilities, MAX_WEBHOOK_BYTES } from './capabilities.ts'
import { markRead, react, showTyping } from './gestures.ts'
import { DEFAULT_ENDPOINT, type WhatsAppCredentials } from './graph.ts'
import { DEFAULT_MEDIA_HOSTS, fetchMedia, type MediaOrigin } from './media.ts'
import { parseWebhook } from './parse.ts'
import { WHATSAPP } from './scope.ts'
import { sendPart } from './send.ts'

/** How to reach the app on Meta's side. */
export interface WhatsAppOptions {
  /** The app secret, which signs webhooks. Two while it is being rotated. */
  readonly appSecret: Secrets
  /** The token that was typed in beside the webhook's address in the App Dashboard. */
  readonly verifyToken: Secrets
  /** Used for accounts for which `Accounts` names no credentials. */
  readonly accessToken?: string
  /** Default `v25.0`. */
  readonly graphVersion?: string
  /** Default `https://graph.facebook.com`. The access token is sent there. */
  readonly graphUrl?: string
  /**
   * Hosts that may see the access token when a file is downloaded; one that begins with a dot stands for its subdomains. Default: those
   * of Meta on which WhatsApp keeps files.
   */
  readonly mediaHosts?: readonly string[]
}

/**
 * WhatsApp through Meta's Business Cloud API. One adapter is one app of Meta and serves all its phone numbers; an account is a phone
 * number id, and for news about the whole WhatsApp Business Account that account's id.
 *
 * @throws ValidationError naming an option that is missing, empty or malformed
 *
 * @example
 * const desk = createDesk({ backend, channels: { wa: whatsapp({ appSecret, verifyToken, accessToken }) } })
 * app.all('/webhooks/wa', (request) => desk.webhook('wa', request))
 */
export function whatsapp(options: WhatsAppOptions): ChannelAdapter<WhatsAppCredentials> {
  const appSecrets = secretsOf(WHATSAPP, 'appSecret', options.appSecret)
  const verifyTokens = secretsOf(WHATSAPP, 'verifyToken', options.verifyToken)
  const origin = mediaOriginOf(options)

  async function receive(request: Request, context: AdapterContext): Promise<Received> {
    if (request.method === 'GET') return { events: [], response: answerHandshake(request.url, await verifyTokens()) }
    if (request.method !== 'POST') return { events: [], response: new Response(null, { status: 405, headers: { allow: 'GET, POST' } }) }
    const body = await readBoundedBody(request, MAX_WEBHOOK_BYTES)
    await verifySignature(body, request.headers.get(SIGNATURE_HEADER), await appSecrets())
    return { events: parseWebhook(parseBody(body), context.clock.now()), response: new Response(null, { status: 200 }) }
  }

  return {
    kind: WHATSAPP,
    capabilities,
    ...credentialsOf(options),
    receive,
    send: (part, context) => sendPart(part, context, origin),
    fetchMedia: (media, context) => fetchMedia(media, context, origin),
    markRead: (target, context) => markRead(target, context, origin),
    showTyping: (target, context) => showTyping(target, context, origin),
    react: (target, emoji, context) => react(target, emoji, context, origin),
  }
}

/** The body as an object with entries. @throws ValidationError; the sender is Meta by now, so a wrong form is worth an error */
function parseBody(bytes: Uint8Array): unknown {
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new ValidationError('WhatsApp webhook', [{ path: '', message: 'expected JSON' }])
  }
  if (!isObject(body)) throw new ValidationError('WhatsApp webhook', [{ path: '', message: 'expected an object' }])
  if (!Array.isArray(body['entry'])) throw new ValidationError('WhatsApp webhook', [{ path: 'entry', message: 'expected an array' }])
  return body
}

function credentialsOf({ accessToken }: WhatsAppOptions): { credentials?: WhatsAppCredentials } {
  if (accessToken === undefined) return {}
  if (accessToken.trim() === '') throw invalid('accessToken', 'expected a token that is not empty')
  return { credentials: { accessToken } }
}

function mediaOriginOf({
  graphUrl = DEFAULT_ENDPOINT.url,
  graphVersion = DEFAULT_ENDPOINT.version,
  mediaHosts,
}: WhatsAppOptions): MediaOrigin {
  if (!/^https?:\/\/[^\s?#]+$/.test(graphUrl) || !URL.canParse(graphUrl)) throw invalid('graphUrl', 'expected an http or https address')
  if (!/^v\d+\.\d+$/.test(graphVersion)) throw invalid('graphVersion', 'expected a version such as v25.0')
  return { url: graphUrl.replace(/\/+$/, ''), version: graphVersion, mediaHosts: mediaHosts ?? DEFAULT_MEDIA_HOSTS }
}

function invalid(path: string, message: string): ValidationError {
  return new ValidationError(WHATSAPP, [{ path, message }])
}
