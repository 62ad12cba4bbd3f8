import { isCrossdeskError, type AdapterContext, type ChannelEvent, type Received } from '@crossdesk/core'
import { accountOf, type Answer, type Call, type Chat } from '../chat.ts'
import type { Shop } from '../options.ts'
import { problemResponse, Refusal } from './refusal.ts'
import { streamEvents } from './events.ts'
import { getFile, putFile } from './files.ts'
import { deleteMessage, listMessages, patchMessage, postMessage, putReaction } from './messages.ts'
import { closeSession, openSession } from './session.ts'
import { deleteDevice, postActivity, postReceipts, postTyping, putDevice } from './signs.ts'
import { parseRoute, type Route } from './route.ts'

/**
 * Answers one request of the protocol. All refusals are made here and not left to the desk, since only an answer with the right headers can be read
 * by a web page of another origin.
 */
export async function receiveRequest(chat: Chat, request: Request, context: AdapterContext): Promise<Received> {
  const url = new URL(request.url)
  const origin = request.headers.get('origin')
  let shop: Shop | undefined
  let answer: Answer
  try {
    chat.limit('requests', chat.clientAddress(request))
    const route = parseRoute(url.pathname)
    shop = route === undefined ? undefined : await chat.shop(route.shop)
    if (route === undefined || shop === undefined) throw new Refusal('not-found', 'there is no such shop or place in this chat')
    answer = await answerTo(chat, shop, route, url, request, context)
  } catch (error) {
    answer = { response: problemResponse(toRefusal(error, context)) }
    // Nobody is going to read it.
    if (request.body !== null && !request.bodyUsed && !request.body.locked) await request.body.cancel().catch(() => undefined)
  }
  const events: readonly ChannelEvent[] = answer.events ?? []
  return { events, response: withHeaders(answer.response, shop, origin) }
}

async function answerTo(chat: Chat, shop: Shop, route: Route, url: URL, request: Request, context: AdapterContext): Promise<Answer> {
  const origin = request.headers.get('origin')
  if (request.method !== 'GET' && origin !== null && !isAllowed(shop, origin)) {
    throw new Refusal('forbidden', 'the chat may not be used from this page; add its origin to the shop')
  }
  const handlers = handlersOf(route)
  if (request.method === 'OPTIONS') return preflight(handlers)
  // Not by mere indexing: a method may be named as what every object has.
  const handle = Object.hasOwn(handlers, request.method) ? handlers[request.method as Method] : undefined
  if (handle === undefined) {
    throw new Refusal('method-not-allowed', `expected ${Object.keys(handlers).join(', ')}`, { allow: Object.keys(handlers).join(', ') })
  }
  const tenant = await context.tenantOf(accountOf(chat, shop.id))
  if (tenant === undefined) {
    context.log.warn('chat of a shop that no tenant owns', { channel: chat.kind, shop: shop.id })
    throw new Refusal('not-found', 'there is no such shop in this chat')
  }
  const backend = chat.backend.tenant(tenant)
  return handle({ chat, shop, backend, request, url, now: chat.clock.now() })
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Handlers = { readonly [M in Method]?: (call: Call) => Promise<Answer> }

function handlersOf({ resource, id, part }: Route): Handlers {
  switch (resource) {
    case 'session':
      return { POST: openSession, DELETE: closeSession }
    case 'events':
      return { GET: streamEvents }
    case 'messages':
      if (id === undefined) return { GET: listMessages, POST: postMessage }
      if (part === 'reaction') return { PUT: (call) => putReaction(call, id) }
      return { PATCH: (call) => patchMessage(call, id), DELETE: (call) => deleteMessage(call, id) }
    case 'receipts':
      return { POST: postReceipts }
    case 'typing':
      return { POST: postTyping }
    case 'activity':
      return { POST: postActivity }
    case 'device':
      return { PUT: putDevice, DELETE: deleteDevice }
    case 'files':
      return { GET: (call) => getFile(call, id ?? ''), PUT: (call) => putFile(call, id ?? '') }
  }
}

/** What a browser asks before a request from another origin (WHATWG Fetch, "CORS protocol"). */
function preflight(handlers: Handlers): Answer {
  const headers = {
    'access-control-allow-methods': Object.keys(handlers).join(', '),
    'access-control-allow-headers': 'authorization, content-type, last-event-id',
    // As long as Chromium remembers it.
    'access-control-max-age': '7200',
  }
  return { response: new Response(null, { status: 204, headers }) }
}

function isAllowed(shop: Shop, origin: string): boolean {
  return shop.origins?.includes(origin) === true
}

function withHeaders(response: Response, shop: Shop | undefined, origin: string | null): Response {
  const { headers } = response
  headers.set('x-content-type-options', 'nosniff')
  headers.append('vary', 'Origin')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (shop !== undefined && origin !== null && isAllowed(shop, origin)) {
    headers.set('access-control-allow-origin', origin)
    headers.set('access-control-expose-headers', 'retry-after')
  }
  return response
}

/** Everything that is not the client's fault may be tried again. */
function toRefusal(error: unknown, { log }: AdapterContext): Refusal {
  if (error instanceof Refusal) return error
  const code = isCrossdeskError(error) ? error.code : 'internal'
  log.error('chat request not answered', { code, error: error instanceof Error ? error.name : typeof error })
  return new Refusal('unavailable', 'the request could not be carried out; try again', { retryAfterMs: 2000 })
}
