import { dropRest, type Step } from './byte-parser.ts'

/** Chunks that tell of the place, the time or the person (PNG, third edition, W3C 2025, section 11.3). */
const TELLTALE: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** Leaves out of a PNG what is no picture; what stands behind the picture goes, too. */
export function stripPng(): Step {
  return { type: 'pass', bytes: 8, next: chunk }
}

/** A chunk: length, type, data, checksum. */
function chunk(): Step {
  return {
    type: 'take',
    bytes: 8,
    read(head) {
      const length = new DataView(head.buffer, head.byteOffset).getUint32(0)
      const type = String.fromCharCode(...head.subarray(4, 8))
      const bytes = length + 4
      if (TELLTALE.has(type)) return { write: new Uint8Array(0), next: { type: 'drop', bytes, next: chunk } }
      return { write: head, next: { type: 'pass', bytes, next: type === 'IEND' ? dropRest : chunk } }
    },
  }
}
