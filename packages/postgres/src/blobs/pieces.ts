import { CrossdeskError } from '@crossdesk/core'

/** Bytes of a row of `blob_piece`: big enough that the row costs little, small enough that many uploads at once do not fill the memory. */
export const PIECE_BYTES: number = 256 * 1024

/** A part of a file. Its bytes are good until the next one is asked for. */
export interface Piece {
  readonly bytes: Uint8Array
  readonly isLast: boolean
}

/**
 * Cuts a file into pieces of {@link PIECE_BYTES}, the last one shorter or, for an empty file, empty. A stream that is given up is cancelled.
 *
 * @throws CrossdeskError `payload-too-large` at the first chunk with which the file is above `maxBytes`
 */
export async function* toPieces(body: Uint8Array | ReadableStream<Uint8Array>, maxBytes: number): AsyncGenerator<Piece, void, undefined> {
  const buffer = new Uint8Array(PIECE_BYTES)
  let filled = 0
  let sizeBytes = 0
  for await (const chunk of body instanceof Uint8Array ? [body] : body) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes)
      throw new CrossdeskError('payload-too-large', `Expected a file of at most ${maxBytes} bytes; this one has more.`)
    for (let at = 0; at < chunk.byteLength;) {
      // Only now is it known that the piece is not the last one.
      if (filled === PIECE_BYTES) {
        yield { bytes: buffer, isLast: false }
        filled = 0
      }
      const part = chunk.subarray(at, at + PIECE_BYTES - filled)
      buffer.set(part, filled)
      filled += part.byteLength
      at += part.byteLength
    }
  }
  yield { bytes: buffer.subarray(0, filled), isLast: true }
}
