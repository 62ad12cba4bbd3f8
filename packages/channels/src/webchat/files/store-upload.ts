import { isCrossdeskError, type BlobStore, type BlobInfo } from '@crossdesk/core'
import { Refusal } from '../requests/refusal.ts'
import { joinBytes, parseBytes, type Step } from './byte-parser.ts'
import { SNIFF_BYTES, sniffType } from './sniff.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

/** What to take and where to put it. */
export interface Upload {
  readonly body: ReadableStream<Uint8Array>
  /** What the sender says that it is. */
  readonly claimedType: string | undefined
  readonly maxBytes: number
  readonly types: readonly string[]
  readonly key: string
}

/** Pictures whose data about place, time and person are left out on the way. */
const STRIPPED: Readonly<Record<string, () => Step>> = { 'image/jpeg': stripJpeg, 'image/png': stripPng, 'image/webp': stripWebp }

/**
 * Streams an upload into the store. Its type is what its first bytes say, not what the sender says.
 *
 * @throws Refusal `unsupported-type`, `payload-too-large`
 */
export async function storeUpload(blobs: BlobStore, upload: Upload): Promise<BlobInfo & { readonly contentType: string }> {
  const { body, maxBytes, types, key } = upload
  const { head, all } = await peek(body)
  const contentType = head.length === 0 ? undefined : sniffType(head, upload.claimedType)
  if (contentType === undefined || !types.includes(contentType)) {
    await all.cancel()
    throw new Refusal('unsupported-type', `expected one of ${types.join(', ')}; the file is ${contentType ?? 'of another type'}`)
  }
  const strip = STRIPPED[contentType]
  try {
    const info = await blobs.put(key, strip === undefined ? all : all.pipeThrough(parseBytes(strip())), { contentType, maxBytes })
    return { ...info, contentType }
  } catch (error) {
    if (isCrossdeskError(error, 'payload-too-large')) throw new Refusal('payload-too-large', `expected at most ${maxBytes} bytes`)
    throw error
  }
}

/** The first bytes, and the whole stream with them. */
async function peek(body: ReadableStream<Uint8Array>): Promise<{ readonly head: Uint8Array; readonly all: ReadableStream<Uint8Array> }> {
  const reader = body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  while (length < SNIFF_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.length
  }
  const start = joinBytes(pieces)
  const all = new ReadableStream<Uint8Array>({
    start(controller) {
      if (start.length > 0) controller.enqueue(start)
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { head: start.subarray(0, SNIFF_BYTES), all }
}
