import { SPACE, foldTable } from '../fold.ts'
import { CYRILLIC, LATIN, NO_GROUP, isLetter } from '../script-group.ts'
import { NO_CUT, ODD_CUT, SHORT_PIECE, cutBetween } from './cut.ts'
import { isLeetSign, mayBeLeet, standsForLetter } from './leet.ts'
import { latinLookOf } from './look-alike.ts'
import { MANY_MARKS } from './signs.ts'
import { wholesAt } from './split.ts'
import type { Folded } from '../folded.ts'

/**
 * Whether anything in a text could be a sign of a disguise. One quick pass: nearly all texts are without, and their letters stand for themselves.
 * Now and then true where the lattice finds nothing, never the other way round.
 */
export function hasSigns(text: string, folded: Folded): boolean {
  const { units, starts, ends, marks, length } = folded
  const { group } = foldTable()
  /** Of the word at hand. */
  let letters = 0
  let numerals = 0
  let leading = 0
  let trailing = 0
  let capitals = 0
  let latin = 0
  let cyrillic = 0
  let foreign = 0
  let alike = 0
  let marked = 0
  let run = 0
  /** Of the word before. */
  let beforeSize = 0
  let beforeAlone = false
  let beforeLetters = false
  let beforeAlike = false
  let beforeLatin = false
  let cut = NO_CUT
  let lastEnd = -1
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? units[at]! : SPACE
    const own = group[unit]!
    const isNumeral = own === NO_GROUP ? isLeetSign(unit) && standsForLetter(text, starts[at]!) : unit >= 0x30 && unit <= 0x39
    if (own !== NO_GROUP || isNumeral || (unit >= 0x80 && isLetter(unit, group))) {
      if (letters + numerals === 0) {
        const isBlank = lastEnd < 0 || (starts[at]! - lastEnd === 1 && text.charCodeAt(lastEnd) === BLANK)
        cut = isBlank ? NO_CUT : cutBetween(text, lastEnd, starts[at]!)
        if (cut === ODD_CUT) return true
      }
      run = letters + numerals > 0 && unit === units[at - 1] ? run + 1 : 1
      lastEnd = ends[at]!
      if (isNumeral) {
        if (letters === 0) leading++
        numerals++
        trailing++
        continue
      }
      if (run >= 3 && own !== NO_GROUP) return true
      letters++
      trailing = 0
      const raw = text.charCodeAt(starts[at]!)
      if (raw >= 0x41 && raw <= 0x5a) {
        capitals++
        if (raw === 0x49 && letters > 1 && isSmall(text.charCodeAt(starts[at - 1]!))) return true
      }
      if (unit >= 0x61 && unit <= 0x7a) {
        latin++
        if (marks[at] !== 0 && ++marked >= MANY_MARKS) return true
      } else if (own === NO_GROUP) {
        if (wholesAt(units, at, length).length > 0) return true
      } else {
        foreign++
        if (own === CYRILLIC) cyrillic++
        if (latinLookOf(raw) > 0) alike++
        if (own === LATIN && latinLookOf(raw) > 0) return true
      }
      continue
    }
    const size = letters + numerals
    if (size === 0) continue
    // The end of a word.
    if (foreign > 0 && latin > 0) return true
    if (numerals > 0 && latin + cyrillic > 0 && mayBeLeet({ letters, numerals, leading, trailing, isCapital: capitals === letters }))
      return true
    const isAlike = alike > 0 && alike === foreign
    if ((isAlike && beforeLatin) || (beforeAlike && latin > 0)) return true
    const isAlone = size === 1
    if (isAlone && beforeAlone && (letters > 0 || beforeLetters)) return true
    if (cut !== NO_CUT && size <= SHORT_PIECE && beforeSize <= SHORT_PIECE) return true
    beforeSize = size
    beforeAlone = isAlone
    beforeLetters = letters > 0
    beforeAlike = isAlike
    beforeLatin = latin > 0
    letters = numerals = leading = trailing = capitals = latin = cyrillic = foreign = alike = marked = run = 0
    cut = NO_CUT
  }
  return false
}

const BLANK = 0x20

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
