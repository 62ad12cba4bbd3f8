import { CrossdeskError } from '../errors/crossdesk-error.ts'
import type { BlobInfo, BlobStore } from '../ports/blob-store.ts'

const DEFAULT_MAX_BYTES = 100 * 1024 * 1024
const PIECE = 64 * 1024

interface Blob {
  readonly info: BlobInfo
  readonly pieces: readonly Uint8Array[]
}

/** Bytes of all tenants together. */
export interface BlobRoom {
  usedBytes: number
  readonly maxBytes: number
}

/** Files of one tenant in memory; together with those of the others they fill `room` and no more. */
export function createBlobs(room: BlobRoom): BlobStore {
  const blobs = new Map<string, Blob>()

  const remove = (key: string): void => {
    room.usedBytes -= blobs.get(key)?.info.sizeBytes ?? 0
    blobs.delete(key)
  }

  return {
    async put(key, body, { contentType, maxBytes = DEFAULT_MAX_BYTES } = {}) {
      const pieces: Uint8Array[] = []
      let sizeBytes = 0
      try {
        for await (const piece of body instanceof Uint8Array ? [body] : chunksOf(body)) {
          if (sizeBytes + piece.byteLength > maxBytes)
            throw new CrossdeskError('payload-too-large', `Expected a file of at most ${maxBytes} bytes; this one has more.`)
          if (room.usedBytes + piece.byteLength > room.maxBytes) {
            throw new CrossdeskError(
              'capacity',
              `The memory backend keeps at most ${room.maxBytes} bytes of files. Raise maxBlobBytes, remove files, or use a blob store.`,
              { retryable: true },
            )
          }
          // What comes in while this one still streams sees the room as taken.
          room.usedBytes += piece.byteLength
          sizeBytes += piece.byteLength
          // Not `slice`: a Buffer's shares its bytes with the caller.
          if (piece.byteLength > 0) pieces.push(new Uint8Array(piece))
        }
      } catch (error) {
        room.usedBytes -= sizeBytes
        throw error
      }
      remove(key)
      const info: BlobInfo = { key, sizeBytes, ...(contentType === undefined ? {} : { contentType }) }
      blobs.set(key, { info, pieces })
      return info
    },
    async get(key) {
      const blob = blobs.get(key)
      return blob && { info: blob.info, body: streamOf(blob.pieces) }
    },
    async remove(key) {
      remove(key)
    },
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isDone = done
      if (done) return
      yield value
    }
  } finally {
    // Whoever sends more than is taken is told to stop.
    if (!isDone) await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

/** Copies, piece by piece as they are read: what a reader does with its bytes does not touch the store. */
function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let at = 0
  let offset = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[at]
      if (piece === undefined) {
        controller.close()
        return
      }
      controller.enqueue(piece.slice(offset, offset + PIECE))
      offset += PIECE
      if (offset < piece.byteLength) return
      at++
      offset = 0
    },
  })
}
