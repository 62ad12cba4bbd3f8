import type { Detection } from './detection.ts'

/** Pictographs with what joins and colours them, but not the signs of trade marks and copyright, which are letters of business prose. */
const EMOJI = /(?:(?![©®™])\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*)+/gu

/** A text of pictures needs no more places to show it. */
const MOST_PLACES = 20

/** More empty lines in a row than a letter has. */
const LINE_BREAKS = /\n[^\S\n]*\n[^\S\n]*\n/u

/** What a text looks like, for channels that have rules of it. */
export function presentationOf(text: string): readonly Detection[] {
  const detections: Detection[] = []
  for (const emoji of text.matchAll(EMOJI)) {
    if (detections.push(at('presentation.emoji', emoji.index, emoji[0].length)) === MOST_PLACES) break
  }
  const breaks = LINE_BREAKS.exec(text)
  if (breaks !== null) detections.push(at('presentation.line-breaks', breaks.index, breaks[0].length))
  return detections
}

function at(kind: Detection['kind'], start: number, length: number): Detection {
  return { kind, start, end: start + length, language: 'und', disguise: 'none', confidence: 1, evidence: ['shape'] }
}
