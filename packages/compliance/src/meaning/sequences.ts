import type { Disguise } from './detection.ts'
import type { Hit } from '../text/hit.ts'
import { FIRST_PART, type Sequences } from './vocabulary.ts'

/** Puts entries with gaps together from their parts. */
export interface SequenceJoiner {
  /** Begins a text: what `isIdle` saw before is forgotten. */
  begin(): void
  /** Whether a label is that of a part whose entry was not begun yet. Asked in the order of the text, it spares most parts. */
  isIdle(label: number): boolean
  /**
   * The hits with whole entries in place of their parts, which must follow each other in order, near enough and within one sentence. One pass: of
   * each entry only the latest beginning is kept open.
   *
   * @param hits sorted by start
   * @param crosses whether a sentence ends behind one offset and at or before another
   */
  join(hits: readonly Hit[], crosses: (from: number, to: number) => boolean): readonly Hit[]
}

/** Makes a joiner for the sequences of a language. It keeps its buffers from text to text. */
export function createSequenceJoiner({ count, sequences, places, gaps, meanings, lengths }: Sequences): SequenceJoiner {
  /** By sequence: the text that it was begun in last, where it began, where it has come to, and which part comes next. */
  const texts = new Int32Array(count)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const nexts = new Uint8Array(count)
  const disguises = new Map<number, Disguise>()
  let text = 0
  /** By sequence: the text in which its first part was seen last. */
  const begun = new Int32Array(count)

  function begin(): void {
    text++
  }

  function isIdle(label: number): boolean {
    if (label < FIRST_PART) return false
    const part = label - FIRST_PART
    const sequence = sequences[part]!
    if (places[part] === 0) begun[sequence] = text
    return begun[sequence] !== text
  }

  function join(hits: readonly Hit[], crosses: (from: number, to: number) => boolean): readonly Hit[] {
    let at = 0
    while (at < hits.length && hits[at]!.label < FIRST_PART) at++
    if (at === hits.length) return hits
    disguises.clear()
    const whole = hits.slice(0, at)
    const plain = whole.length
    let joined = 0
    for (; at < hits.length; at++) {
      const hit = hits[at]!
      if (hit.label < FIRST_PART) whole.push(hit)
      else {
        const entry = take(hit, hit.label - FIRST_PART, crosses)
        if (entry === undefined) continue
        whole.push(entry)
        joined++
      }
    }
    if (whole.length === plain) return whole
    return joined > 0 ? whole.sort((a, b) => a.start - b.start || b.end - a.end) : whole
  }

  /** The whole entry when its last part was found. */
  function take({ start, end, disguise }: Hit, part: number, crosses: (from: number, to: number) => boolean): Hit | undefined {
    const sequence = sequences[part]!
    const place = places[part]!
    if (place === 0) {
      texts[sequence] = text
      starts[sequence] = start
      ends[sequence] = end
      nexts[sequence] = 1
      if (disguise !== 'none') disguises.set(sequence, disguise)
      else disguises.delete(sequence)
      return undefined
    }
    if (texts[sequence] !== text || nexts[sequence] !== place) return undefined
    const distance = start - ends[sequence]!
    if (distance < 0 || distance > gaps[part]! || crosses(starts[sequence]!, start)) return undefined
    ends[sequence] = end
    nexts[sequence] = place + 1
    if (disguise !== 'none') disguises.set(sequence, disguise)
    if (place + 1 < lengths[sequence]!) return undefined
    texts[sequence] = 0
    return { label: meanings[sequence]!, start: starts[sequence]!, end, disguise: disguises.get(sequence) ?? 'none' }
  }

  return { begin, isIdle, join }
}
