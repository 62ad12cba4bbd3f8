import type { LengthUnit } from '../ports/capabilities.ts'

let graphemes: Intl.Segmenter | undefined

/** The one segmenter into graphemes, made when it is first needed: making one takes longer than using it. */
export function graphemeSegmenter(): Intl.Segmenter {
  return (graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }))
}

/** How long a text is in the unit in which the channel counts. */
export function lengthOf(text: string, unit: LengthUnit): number {
  switch (unit) {
    case 'utf16':
      return text.length
    case 'code-points': {
      let count = 0
      for (const _ of text) count++
      return count
    }
    case 'graphemes': {
      let count = 0
      for (const _ of graphemeSegmenter().segment(text)) count++
      return count
    }
    case 'bytes':
      return new TextEncoder().encode(text).byteLength
  }
}
