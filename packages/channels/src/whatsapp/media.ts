import { CrossdeskError, DeliveryError, ValidationError, type MediaContent, type MediaSource } from '@crossdesk/core'
import { collectStream, declaredBytes, limitStream, tooLarge } from '../wire/bounded-body.ts'
import { readId, readNumber, readString } from '../wire/read.ts'
import { MEDIA } from './capabilities.ts'
import { DEFAULT_ENDPOINT, graphAddress, readAnswer, request, type GraphEndpoint, type WhatsAppContext } from './graph.ts'

/** Largest file that is downloaded: the largest that WhatsApp carries. */
export const MAX_DOWNLOAD_BYTES: number = 100 * 1024 * 1024

/**
 * Hosts that may see the access token when a file is downloaded, beside the Graph's own; one that begins with a dot stands for its
 * subdomains. WhatsApp's files lie on lookaside.fbsbx.com; the others are Meta's content networks, to which it may redirect.
 */
export const DEFAULT_MEDIA_HOSTS: readonly string[] = ['lookaside.fbsbx.com', '.fbcdn.net', '.whatsapp.net']

const MAX_REDIRECTS = 3

/** Where files may come from. */
export interface MediaOrigin extends GraphEndpoint {
  readonly mediaHosts: readonly string[]
}

/**
 * Downloads a file that a customer sent: first its address, which is good for some minutes, then the file, with the token. The token
 * goes to hosts of the allow-list over https and nowhere else, redirects included. The body is a stream that ends with `payload-too-large`
 * beyond {@link MAX_DOWNLOAD_BYTES}; the content type is the one that the platform gives, which is the sender's word.
 *
 * @throws CrossdeskError `unsupported` for a file that does not lie on WhatsApp, `not-found` when it is gone, `payload-too-large`; DeliveryError
 */
export async function fetchMedia(media: MediaContent, context: WhatsAppContext, origin: MediaOrigin): Promise<Response> {
  if (media.source.in !== 'platform') {
    throw new CrossdeskError(
      'unsupported',
      `Expected media that lies on the platform, got one in "${media.source.in}"; fetch that directly.`,
    )
  }
  const found = await request(graphAddress(origin, media.source.id), { method: 'GET' }, context)
  if (found.status === 404) throw gone()
  const metadata = await readAnswer(found)
  if ((readNumber(metadata, 'file_size') ?? 0) > MAX_DOWNLOAD_BYTES) throw tooLarge(MAX_DOWNLOAD_BYTES)
  const address = readString(metadata, 'url')
  if (address === undefined || !URL.canParse(address)) {
    throw new DeliveryError('unavailable', 'WhatsApp described the media without a usable address in "url"; ask again later.')
  }
  const file = await download(new URL(address), context, origin)
  const headers = new Headers()
  const contentType = readString(metadata, 'mime_type') ?? file.headers.get('content-type')
  if (contentType !== null && isHeaderValue(contentType)) headers.set('content-type', contentType)
  const length = file.headers.get('content-length')
  if (length !== null && file.headers.get('content-encoding') === null) headers.set('content-length', length)
  return new Response(file.body === null ? null : limitStream(file.body, MAX_DOWNLOAD_BYTES), { status: 200, headers })
}

/**
 * Puts a file on WhatsApp, to be sent by its id within 30 days.
 *
 * @param mimeType decides the kind of file and with it the largest size, see `capabilities`
 * @throws ValidationError for a type that WhatsApp does not take; CrossdeskError `payload-too-large`; DeliveryError
 *
 * @example
 * const source = await uploadMedia(bytes, 'application/pdf', context)
 * const content: MediaContent = { type: 'media', kind: 'file', source, fileName: 'invoice.pdf' }
 */
export async function uploadMedia(
  file: Uint8Array | ReadableStream<Uint8Array>,
  mimeType: string,
  context: WhatsAppContext,
  endpoint: GraphEndpoint = DEFAULT_ENDPOINT,
): Promise<MediaSource> {
  const [bareType = ''] = mimeType.toLowerCase().split(';', 1)
  const limit = Object.values(MEDIA).find((media) => media.mimeTypes.includes(bareType.trim()))
  if (limit === undefined) {
    const allowed = [...new Set(Object.values(MEDIA).flatMap((media) => media.mimeTypes))].join(', ')
    throw new ValidationError('uploadMedia', [{ path: 'mimeType', message: `expected one of ${allowed}` }])
  }
  if (file instanceof Uint8Array && file.byteLength > limit.maxBytes) throw tooLarge(limit.maxBytes)
  const bytes = file instanceof Uint8Array ? new Uint8Array(file) : await collectStream(file, limit.maxBytes)
  const body = new FormData()
  body.set('messaging_product', 'whatsapp')
  body.set('type', mimeType)
  body.set('file', new Blob([bytes], { type: mimeType }), 'file')
  const url = graphAddress(endpoint, context.account.account, 'media')
  const id = readId(await readAnswer(await request(url, { method: 'POST', body }, context)), 'id')
  if (id === undefined) throw new DeliveryError('unavailable', 'WhatsApp took the media but answered without an "id"; upload it again.')
  return { in: 'platform', id }
}

/** Follows redirects by hand, since `fetch` would carry the request on before the next host can be looked at. */
async function download(start: URL, context: WhatsAppContext, origin: MediaOrigin): Promise<Response> {
  let url = start
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!mayHaveToken(url, origin)) {
      throw new DeliveryError(
        'rejected',
        'The media lies on a host that may not see the access token; if it is one of Meta, add it to mediaHosts.',
      )
    }
    const response = await request(url, { method: 'GET' }, context)
    if (response.ok) {
      if (declaredBytes(response.headers) <= MAX_DOWNLOAD_BYTES) return response
      await response.body?.cancel()
      throw tooLarge(MAX_DOWNLOAD_BYTES)
    }
    if (response.status === 404 || response.status === 410) throw gone()
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null || !URL.canParse(location, url)) await readAnswer(response)
    else url = new URL(location, url)
    await response.body?.cancel()
  }
  throw new DeliveryError('unavailable', `The media was redirected more than ${MAX_REDIRECTS} times.`)
}

/** The Graph itself sees the token with every call; any other host needs https, its usual port and a place on the list. */
function mayHaveToken(url: URL, origin: MediaOrigin): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (url.origin === new URL(origin.url).origin) return true
  if (url.protocol !== 'https:' || url.port !== '') return false
  return origin.mediaHosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host))
}

function gone(): CrossdeskError {
  return new CrossdeskError('not-found', 'WhatsApp no longer has this media: it is kept for about 30 days, and its address for minutes.')
}

/** The platform's word goes into a header of ours, where a control character would throw. */
function isHeaderValue(text: string): boolean {
  return /^[\x20-\x7e]{1,200}$/.test(text)
}
