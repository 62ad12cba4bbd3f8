import type { Detection } from './detection.ts'

/** Pictographs with what joins and colours them, but not the signs of trade marks and copyright, which are letters of business prose. */
const EMOJI = /(?:(?![©®™])\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Emoji_Modifier})*)+/gu

/** A text of pictures needs no more places to show it. */
const MOST_PLACES = 20

/** More empty lines in a row than a letter has. */
const LINE_BREAKS = /\n[^\S\n]*\n[^\S\n]*\n/u

/** What a text looks like, for channels that have rules of it. */
export function presentationOf(text: string): readonly Detection[] {
  if (!mayBePresented(text)) return PLAIN
  const detections: Detection[] = []
  for (const emoji of text.matchAll(EMOJI)) {
    if (detections.push(at('presentation.emoji', emoji.index, emoji[0].length)) === MOST_PLACES) break
  }
  const breaks = LINE_BREAKS.exec(text)
  if (breaks !== null) detections.push(at('presentation.line-breaks', breaks.index, breaks[0].length))
  return detections
}

const PLAIN: readonly Detection[] = []

/** Whether a text has a unit that a pictograph begins with, or as many line breaks as are too many in a row. Quick, and true too often. */
function mayBePresented(text: string): boolean {
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === NEW_LINE) {
      if (++lines > 2) return true
    } else if (unit >= FIRST_PICTURE) {
      if (unit < 0x3000 || unit === 0x3030 || unit === 0x303d || unit === 0x3297 || unit === 0x3299) return true
      if (unit >= 0xd800 && unit < 0xdc00) return true
    }
  }
  return false
}

const NEW_LINE = 0x0a
/** The double exclamation mark, the first pictograph beyond the signs of Latin 1. */
const FIRST_PICTURE = 0x203c

function at(kind: Detection['kind'], start: number, length: number): Detection {
  return { kind, start, end: start + length, language: 'und', disguise: 'none', confidence: 1, evidence: ['shape'] }
}
