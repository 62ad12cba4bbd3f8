import { MARKS_END, foldTable, foldUnit } from './fold.ts'
import { LATIN } from './script-group.ts'

/**
 * The Latin letter at an offset with the mark that it carries, in lower case and composed; 0 for a letter without a mark. A mark that was typed must
 * be the mark of the entry: `bán` is not `ban`. A mark that was left out is forgiven, for many write so on keyboards without marks.
 */
export function markedLetter(text: string, offset: number): number {
  const { group, marks } = foldTable()
  foldUnit(text.charCodeAt(offset))
  if (group[text.charCodeAt(offset)] !== LATIN) return 0
  let end = offset + 1
  // No letter of any language carries more than three.
  while (end < offset + 4 && isCombining(text.charCodeAt(end))) end++
  const letter = text.slice(offset, end).normalize('NFC').charCodeAt(0)
  foldUnit(letter)
  return letter < MARKS_END ? marks[letter]! : 0
}

/** Whether a unit is a mark that stands behind its letter. */
export function isCombining(unit: number): boolean {
  return unit >= 0x0300 && unit < 0x0370
}
