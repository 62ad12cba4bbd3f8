import type { ApiCall } from '../../testing/api-call.ts'
import { BASE64, randomText } from '../../testing/random-text.ts'
import { INVALID_PARAMETER, objectAt, textAt, VALUE_INVALID, wordAt } from './fields.ts'
import { GraphError, toErrorResponse, unknownObject } from './graph-error.ts'
import type { WhatsAppLimits } from './limits.ts'
import { MEDIA_PATH, toMediumAnswer } from './media.ts'
import { isAnimatedWebp, kindOf } from './media-kinds.ts'
import type { FakeNumber } from './numbers.ts'
import type { Sending } from './send-message.ts'
import type { PlatformState } from './state.ts'
import { isWireObject, type WireObject } from './wire.ts'

/** How long a customer sees that the business is typing, unless a message comes before (Meta, "Typing indicators"). */
const TYPING_MS = 25_000

/** The Graph API of the platform, as far as messages and media go. */
export interface GraphApi {
  answer(call: ApiCall): Promise<Response>
  /** The answer for an error code that somebody wants to see. */
  toErrorResponse(code: number): Response
}

/** What {@link createGraphApi} needs. */
export interface GraphApiOptions {
  readonly state: PlatformState
  readonly sending: Sending
  readonly accessTokens: readonly string[]
}

/** Routes calls, checks the bearer token and turns refusals into the platform's error answers. */
export function createGraphApi({ state, sending, accessTokens }: GraphApiOptions): GraphApi {
  const allowed = new Set(accessTokens.map((token) => `Bearer ${token}`))
  const toResponse = (error: GraphError): Response => toErrorResponse(error, randomText(state.random, BASE64.slice(0, -2), 23))

  const route = async (call: ApiCall): Promise<Response> => {
    if (!allowed.has(call.headers.get('authorization') ?? ''))
      throw new GraphError(190, 'Expected an access token of this business as bearer.')
    if (call.url.pathname === MEDIA_PATH) return downloadMedium(state, call)
    const [id = '', edge, ...more] = call.url.pathname
      .replace(/^\/v\d+\.\d+\//, '/')
      .split('/')
      .slice(1)
    const number = state.numbers.get(id)
    if (more.length > 0 || id === '') throw new GraphError(2500, `Unknown path components: ${call.url.pathname}`)
    if (edge === undefined) return answerMedium(state, call, id)
    if (call.method !== 'POST' || number === undefined) throw unknownObject(call.method, id)
    if (edge === 'messages') return postMessage(state, sending, number, isWireObject(call.json) ? call.json : {})
    if (edge === 'media') return Response.json(await uploadMedium(state, call.form))
    throw new GraphError(2500, `Unknown path components: /${edge}`)
  }

  return {
    async answer(call) {
      try {
        return await route(call)
      } catch (error) {
        if (error instanceof GraphError) return toResponse(error)
        throw error
      }
    },
    toErrorResponse: (code) => toResponse(new GraphError(code, 'The fault plan of the fake platform asked for this error.')),
  }
}

function postMessage(state: PlatformState, sending: Sending, number: FakeNumber, body: WireObject): Response {
  if (body['status'] === undefined) return Response.json(sending.send(number, body))
  markRead(state, number, body)
  return Response.json({ success: true })
}

/** Marks a customer's message as read; the typing indicator rides on it (Meta, "Typing indicators"). */
function markRead(state: PlatformState, { phoneNumberId }: FakeNumber, body: WireObject): void {
  const field = { value: body, path: '' }
  wordAt(field, 'messaging_product', ['whatsapp'], INVALID_PARAMETER)
  wordAt(field, 'status', ['read'], INVALID_PARAMETER)
  const message = state.messages.get(textAt(field, 'message_id', 512))
  if (message === undefined || message.author === 'business' || message.phoneNumberId !== phoneNumberId) {
    throw new GraphError(VALUE_INVALID, 'Param message_id is not a message that this number received.')
  }
  message.readByBusiness = true
  if (body['typing_indicator'] === undefined) return
  wordAt(objectAt(field, 'typing_indicator'), 'type', ['text'])
  message.author.typingUntil.set(phoneNumberId, state.clock.now() + TYPING_MS)
}

async function uploadMedium(state: PlatformState, form: FormData | undefined): Promise<WireObject> {
  if (form?.get('messaging_product') !== 'whatsapp') throw new GraphError(INVALID_PARAMETER, 'The parameter messaging_product is required.')
  const file = form.get('file')
  if (file === null || typeof file === 'string') throw new GraphError(INVALID_PARAMETER, 'The parameter file is required.')
  const named = form.get('type')
  const type = typeof named === 'string' && named.includes('/') ? named : file.type
  const bytes = new Uint8Array(await file.arrayBuffer())
  checkUpload(type, bytes, state.limits)
  return { id: (await state.media.add(bytes, type)).id }
}

function checkUpload(type: string, bytes: Uint8Array, { mediaSizeBytes }: WhatsAppLimits): void {
  const kind = kindOf(type)
  if (kind === undefined) throw new GraphError(INVALID_PARAMETER, 'Param file must be a file of a supported media type.')
  const most = mediaSizeBytes[kind === 'sticker' && isAnimatedWebp(bytes) ? 'animatedSticker' : kind]
  if (bytes.length > most) throw new GraphError(131053, `Param file is too big for ${kind}. Max: ${most} bytes`)
}

function answerMedium(state: PlatformState, call: ApiCall, id: string): Response {
  const medium = state.media.get(id)
  if (medium === undefined || (call.method !== 'GET' && call.method !== 'DELETE')) throw unknownObject(call.method, id)
  if (call.method === 'GET') return Response.json(toMediumAnswer(medium, state.media.addressOf(medium)))
  state.media.remove(id)
  return Response.json({ success: true })
}

function downloadMedium(state: PlatformState, call: ApiCall): Response {
  const medium = call.method === 'GET' ? state.media.at(call.url) : undefined
  if (medium === undefined) return new Response('URL signature expired', { status: 404, headers: { 'content-type': 'text/plain' } })
  return new Response(medium.bytes, { headers: { 'content-type': medium.mimeType } })
}
