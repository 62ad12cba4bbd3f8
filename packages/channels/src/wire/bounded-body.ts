import { CrossdeskError } from '@crossdesk/core'

/**
 * The bytes of a request, read no further than `maxBytes`: first the declared length is believed when it is too large, then what
 * really comes is counted.
 *
 * @throws CrossdeskError `payload-too-large`
 */
export async function readBoundedBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (declaredBytes(request.headers) > maxBytes) {
    await request.body?.cancel()
    throw tooLarge(maxBytes)
  }
  return request.body === null ? new Uint8Array(0) : collectStream(request.body, maxBytes)
}

/** All bytes of a stream in one array. @throws CrossdeskError `payload-too-large` beyond `maxBytes`; the stream is cancelled then. */
export async function collectStream(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    sizeBytes += value.byteLength
    if (sizeBytes > maxBytes) {
      await reader.cancel()
      throw tooLarge(maxBytes)
    }
    chunks.push(value)
  }
  const [only] = chunks
  if (chunks.length === 1 && only?.buffer instanceof ArrayBuffer) return only as Uint8Array<ArrayBuffer>
  const bytes = new Uint8Array(sizeBytes)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/** The same stream, which ends with a CrossdeskError `payload-too-large` as soon as more than `maxBytes` came. */
export function limitStream(stream: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  let sizeBytes = 0
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        sizeBytes += chunk.byteLength
        if (sizeBytes > maxBytes) throw tooLarge(maxBytes)
        controller.enqueue(chunk)
      },
    }),
  )
}

/** What `Content-Length` says; 0 when it says nothing that can be used. */
export function declaredBytes(headers: Headers): number {
  const value = headers.get('content-length')
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : 0
}

/** The error for more bytes than allowed. */
export function tooLarge(maxBytes: number): CrossdeskError {
  return new CrossdeskError('payload-too-large', `The body has more than the ${maxBytes} bytes that are allowed here.`)
}
