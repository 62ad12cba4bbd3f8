import type { Step } from './byte-parser.ts'

/** Four characters of a chunk that no reader knows and every reader skips. */
const UNKNOWN = Uint8Array.from('JUNK', (character) => character.charCodeAt(0))

/**
 * Blanks what a WebP says beside its picture (RFC 9649, section 2.7.1.5). The chunks keep their size, because the whole file's size stands in its
 * first bytes.
 */
export function stripWebp(): Step {
  return { type: 'pass', bytes: 12, next: chunk }
}

/** A chunk: type, length (little end first), data, padded to an even size. */
function chunk(): Step {
  return {
    type: 'take',
    bytes: 8,
    read(head) {
      const length = new DataView(head.buffer, head.byteOffset).getUint32(4, true)
      const bytes = length + (length % 2)
      const type = String.fromCharCode(...head.subarray(0, 4))
      if (type !== 'EXIF' && type !== 'XMP ') return { write: head, next: { type: 'pass', bytes, next: chunk } }
      const write = head.slice()
      write.set(UNKNOWN)
      return { write, next: { type: 'blank', bytes, next: chunk } }
    },
  }
}
