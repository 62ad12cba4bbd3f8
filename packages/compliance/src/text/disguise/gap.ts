import { COMPOSE, SKIP, SPACE, foldTable } from '../fold.ts'

/** What stands between two letters. */
export const NONE = 0
/** Blanks. */
export const PLAIN = 1
/** Signs that separate no thoughts: a point without a blank, stars, lines, pictures. */
export const ODD = 2
/** What ends a clause. Only letters that stand one by one are read across it. */
export const PUNCTUATED = 3
/** Too much to be read across. */
export const WIDE = 4

/** Visible signs, and all units, that may stand between two letters read together. */
const MOST_VISIBLE = 8
/** UTF-16 units that are read across. */
export const LONGEST_GAP = 64
const PUNCTUATION = ',;:!?…()[]"。，、；：！？（）「」『』“”„«»،؛؟।॥'

/** What the stretch of a text, folded before, between two letters is. Looks at a few units only. */
export function gapBetween(text: string, from: number, to: number): number {
  if (from >= to) return NONE
  if (to - from > LONGEST_GAP) return WIDE
  const { canonical } = foldTable()
  let kind = NONE
  let visible = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const read = canonical[unit]!
    if (read === SKIP || read === COMPOSE) continue
    visible++
    kind = Math.max(kind, kindOf(text, at, read === SPACE))
  }
  return visible > MOST_VISIBLE ? WIDE : kind
}

function kindOf(text: string, at: number, blank: boolean): number {
  const unit = text.charCodeAt(at)
  // The hyphen and the underscore are read as blanks, but a hyphen joins what belongs together.
  if (blank) return unit === UNDERSCORE ? ODD : PLAIN
  if (unit === POINT) return isBlank(text.charCodeAt(at + 1)) ? PUNCTUATED : ODD
  return isClauseSign(unit) ? PUNCTUATED : ODD
}

/** Whether a sign ends a clause wherever it stands. */
export function isClauseSign(unit: number): boolean {
  if (unit < 0x80)
    return unit === 0x2c || unit === 0x3a || unit === 0x3b || unit === 0x21 || unit === 0x3f || unit === 0x22 || isBracket(unit)
  return PUNCTUATION.includes(String.fromCharCode(unit))
}

function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0x29 || unit === 0x5b || unit === 0x5d
}

const POINT = 0x2e
const UNDERSCORE = 0x5f

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0
}
