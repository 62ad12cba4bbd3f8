import { createFolded, readFolded } from './folded.ts'
import { foldTable } from './fold.ts'

/**
 * Marks of Latin letters. A mark that was typed must be the mark of the entry: `bán` is not `ban`. A mark that was left out is forgiven, for
 * many write so on keyboards without marks.
 */

/** Whether a unit may carry a Latin mark: precomposed letters, and the combining marks themselves. Quick, and true too often. */
export function mayBeMarked(unit: number): boolean {
  return unit >= 0xc0 && (unit < 0x0370 || (unit >= 0x1e00 && unit < 0x1f00))
}

/** The letter at an offset with the mark it carries, in lower case and composed; 0 for a letter without a mark. */
export function markedLetter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  const next = text.charCodeAt(offset + 1)
  if (!mayBeMarked(unit) && !isCombining(next)) return 0
  if (foldTable().group[unit] !== foldTable().group[0x61]) return 0
  let end = offset + 1
  // No letter of any language carries more than three.
  while (end < offset + 4 && isCombining(text.charCodeAt(end))) end++
  const letter = text.slice(offset, end).normalize('NFC').charCodeAt(0)
  return plainCase(letter)
}

/** Of an entry, by folded unit: the letter with its mark, 0 for letters without one. `undefined` when no letter has a mark. */
export function marksOf(entry: string): Uint16Array | undefined {
  const folded = createFolded(entry.length + 8)
  readFolded(entry.trim(), folded)
  const marks = new Uint16Array(folded.length)
  let any = false
  for (let index = 0; index < folded.length; index++) {
    const letter = markedLetter(entry.trim(), folded.starts[index]!)
    marks[index] = letter
    any ||= letter > 0
  }
  return any ? marks : undefined
}

function isCombining(unit: number): boolean {
  return unit >= 0x0300 && unit < 0x0370
}

/** Lower case; 0 for letters that have no mark. The capital İ is the i of languages that have both: no mark. */
function plainCase(letter: number): number {
  if (letter < 0xc0 || letter === 0x0130) return 0
  const lower = String.fromCharCode(letter).toLowerCase().charCodeAt(0)
  return foldTable().canonical[lower] === lower || isWholeLetter(lower) ? 0 : lower
}

/** ß, æ, œ: letters that are read as two, not letters with a mark. */
function isWholeLetter(lower: number): boolean {
  return lower === 0xdf || lower === 0xe6 || lower === 0x0153
}
