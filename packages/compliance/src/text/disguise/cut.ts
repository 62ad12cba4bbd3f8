import { SKIP, SPACE, COMPOSE, foldTable } from '../fold.ts'
import { LONGEST_GAP, isClauseSign } from './gap.ts'

/** What stands between two pieces of text cuts no word up by itself. */
export const NO_CUT = 0
/** Stands within addresses of the net, numbers and lists: a point, a slash. Cuts a word only where its pieces are short. */
export const JOINT_CUT = 1
/** Stands within no ordinary word: a star, a picture. */
export const ODD_CUT = 2

/** Pieces beside a point that are no longer are no names of hosts. */
export const SHORT_PIECE = 3

/** How much a stretch between two letters looks as if it cut a word. Blanks never do; letters that stand one by one need no sign. */
export function cutBetween(text: string, from: number, to: number): number {
  if (to - from > LONGEST_GAP) return NO_CUT
  const { canonical } = foldTable()
  let cut = NO_CUT
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const read = canonical[unit]!
    if (read === SKIP || read === COMPOSE || read === APOSTROPHE) continue
    if ((read === SPACE && unit !== UNDERSCORE) || isClauseSign(unit)) return NO_CUT
    cut = isJoint(unit) ? Math.max(cut, JOINT_CUT) : ODD_CUT
  }
  if (cut === NO_CUT || (isDigit(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(to)))) return NO_CUT
  // whats.App
  if (cut === JOINT_CUT && isSmall(text.charCodeAt(from - 1)) && isCapital(text.charCodeAt(to))) return ODD_CUT
  return cut
}

const APOSTROPHE = 0x27
const UNDERSCORE = 0x5f

/** A point, a slash, an at sign, an ampersand, and the points between the words of Japanese and Catalan. */
function isJoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2f || unit === 0x40 || unit === 0x26 || unit === 0x30fb || unit === 0xb7 || unit === UNDERSCORE
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}
