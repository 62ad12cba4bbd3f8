import type { IdentifierCue, IdentifierCueKind } from './cue.ts'

/** A label near a number, with its distance in UTF-16 units. */
export interface NearbyCue {
  readonly cue: IdentifierCue
  readonly distance: number
}

/** The words near a place of a text, asked for by kind. */
export interface CueIndex {
  readonly cues: readonly IdentifierCue[]
  /** The nearest cue that ends at or before an offset, of one of the kinds, in the same sentence. */
  before(offset: number, kinds: ReadonlySet<IdentifierCueKind>, reach: number): NearbyCue | undefined
  /** The nearest cue that starts at or after an offset, of one of the kinds, in the same sentence. */
  after(offset: number, kinds: ReadonlySet<IdentifierCueKind>, reach: number): NearbyCue | undefined
  /** Whether a cue of the kinds covers an offset. */
  covers(offset: number, kinds: ReadonlySet<IdentifierCueKind>): boolean
}

/** How many cues are looked at on either side; more words never stand between a label and its number. */
const MAX_LOOK = 12

/** Makes the index; the cues are sorted by their starts. */
export function createCueIndex(text: string, cues: readonly IdentifierCue[]): CueIndex {
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = cues.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cues[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    cues,
    before(offset, kinds, reach) {
      let best: NearbyCue | undefined
      const from = firstFrom(offset)
      for (let index = from - 1; index >= 0 && index >= from - MAX_LOOK; index--) {
        const cue = cues[index]
        if (cue === undefined || offset - cue.start > reach + 40) break
        const distance = offset - cue.end
        if (distance < 0 || distance > reach || !kinds.has(cue.cue)) continue
        const isNearer = best === undefined || distance < best.distance || (distance === best.distance && cue.start < best.cue.start)
        if (isNearer && isOneSentence(text, cue.end, offset)) best = { cue, distance }
      }
      return best
    },
    after(offset, kinds, reach) {
      const from = firstFrom(offset)
      for (let index = from; index < cues.length && index < from + MAX_LOOK; index++) {
        const cue = cues[index]
        if (cue === undefined || cue.start - offset > reach) return undefined
        if (kinds.has(cue.cue) && isOneSentence(text, offset, cue.start)) return { cue, distance: cue.start - offset }
      }
      return undefined
    },
    covers(offset, kinds) {
      const from = firstFrom(offset + 1)
      for (let index = from - 1; index >= 0 && index >= from - MAX_LOOK; index--) {
        const cue = cues[index]
        if (cue !== undefined && cue.end > offset && kinds.has(cue.cue)) return true
      }
      return false
    },
  }
}

/** Whether no sentence ends between two offsets; a stop right after a label (`Tel. 555`) ends none. */
function isOneSentence(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x21 || code === 0x3f || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x964 || code === 0x61f)
      return false
    if (code === 0x2e && index > start && text.charCodeAt(index + 1) <= 0x20) return false
    if (code === 0x0a && index > start + 2) return false
  }
  return true
}
