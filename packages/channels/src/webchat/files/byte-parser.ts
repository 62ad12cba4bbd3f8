/**
 * What a parser of a file's structure wants to be done with the bytes that come next: `take` them together and give them to `read`, which
 * returns what to write; `seek` a byte and pass on all before it; pass on, leave out, or write zeros in place of so many.
 */
export type Step =
  | {
      readonly type: 'take'
      readonly bytes: number
      readonly read: (taken: Uint8Array) => { readonly write: Uint8Array; readonly next: Step }
    }
  | { readonly type: 'seek'; readonly byte: number; readonly next: () => Step }
  | { readonly type: 'pass' | 'drop' | 'blank'; readonly bytes: number; readonly next: () => Step }

/**
 * Runs a file through a parser, piece by piece; in memory for one `take`. A file that ends within a step is passed on as far as it came, but for
 * what was being taken: that may be what was to be left out.
 */
export function parseBytes(first: Step): TransformStream<Uint8Array, Uint8Array> {
  let step: Step
  let left = 0
  let taken = new Uint8Array(0)

  function begin(next: Step): void {
    step = next
    left = next.type === 'seek' ? Infinity : next.bytes
    if (next.type === 'take') taken = new Uint8Array(next.bytes)
  }
  begin(first)

  /** Does what the step says with the beginning of these bytes. @returns how many it used */
  function use(bytes: Uint8Array, written: Uint8Array[]): number {
    if (step.type === 'seek') {
      const at = bytes.indexOf(step.byte)
      written.push(at < 0 ? bytes : bytes.subarray(0, at))
      if (at < 0) return bytes.length
      begin(step.next())
      return at + 1
    }
    const piece = bytes.subarray(0, Math.min(left, bytes.length))
    if (step.type === 'take') taken.set(piece, taken.length - left)
    else if (step.type === 'pass') written.push(piece)
    else if (step.type === 'blank') written.push(new Uint8Array(piece.length))
    left -= piece.length
    return piece.length
  }

  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const written: Uint8Array[] = []
      for (let offset = 0; offset < chunk.length;) {
        offset += use(chunk.subarray(offset), written)
        // A step of no bytes is done at once.
        while (left === 0) {
          if (step.type !== 'take') begin(step.next())
          else {
            const { write, next } = step.read(taken)
            written.push(write)
            begin(next)
          }
        }
      }
      const bytes = joinBytes(written)
      if (bytes.length > 0) controller.enqueue(bytes)
    },
  })
}

/** The rest of the file, whatever it is, is left out. */
export function dropRest(): Step {
  return { type: 'drop', bytes: Infinity, next: dropRest }
}

/** Pieces of a file as one, copied. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const piece of pieces) length += piece.length
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}
