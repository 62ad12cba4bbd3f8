import { cutBetween, JOINT_CUT, NO_CUT, ODD_CUT, SHORT_PIECE } from './disguise/cut.ts'
import { gapBetween, NONE, WIDE } from './disguise/gap.ts'
import { isLeetSign, lettersOfLeet, mayBeLeet, standsForLetter } from './disguise/leet.ts'
import { cyrillicLookOf, greekLookOf, latinLookOf } from './disguise/look-alike.ts'
import { LEET, LOOK_ALIKE, MANY_MARKS } from './disguise/signs.ts'
import { SPACE, foldTable } from './fold.ts'
import { CYRILLIC, GREEK, LATIN, NO_GROUP, isLetter } from './script-group.ts'
import { wholesAt } from './disguise/split.ts'
import type { WordShape } from './disguise/leet.ts'
import type { Folded } from './folded.ts'

/**
 * The letters of a text one after the other, with all that each may stand for and what stands between them: every reading of the text at once.
 * Offsets are those of the original.
 */
export interface Lattice {
  length: number
  /** By letter: the folded unit, as it stands. */
  readonly units: Uint16Array
  /** By letter: what else it may be read as, 0 for nothing, and by which disguise. */
  readonly others: Uint16Array
  readonly seconds: Uint16Array
  readonly disguises: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** By letter: what stands before it; see `gap.ts`. */
  readonly gaps: Uint8Array
  /** By letter: whether what stands before it cuts a word by itself; see `cut.ts`. */
  readonly cuts: Uint8Array
  /** By letter: 1 when it is the second of a run of three and more, which may as well be one. */
  readonly repeats: Uint8Array
  /** By letter: whether it carries a Latin mark. */
  readonly marked: Uint8Array
  /** By letter: whether it is a sign of a disguise by itself. */
  readonly signs: Uint8Array
  readonly groups: Uint8Array
}

/** Reads a folded text into its letters. Repeated ones become two. */
export function readLattice(text: string, folded: Folded): Lattice {
  const lattice = gather(text, folded)
  for (let first = 0; first < lattice.length;) {
    const last = runEnd(lattice, first)
    readWord(text, lattice, first, last)
    first = last
  }
  readNumbers(lattice)
  for (let at = 0; at < lattice.length; at++) if (isSign(lattice, at)) lattice.signs[at] = 1
  return lattice
}

function isSign(lattice: Lattice, at: number): boolean {
  if (lattice.others[at] !== 0 || lattice.repeats[at] !== 0) return true
  return lattice.groups[at] === NO_GROUP && wholesAt(lattice.units, at, lattice.length).length > 0
}

function gather(text: string, folded: Folded): Lattice {
  const size = folded.length
  const { group } = foldTable()
  const lattice: Lattice = {
    length: 0,
    units: new Uint16Array(size),
    others: new Uint16Array(size),
    seconds: new Uint16Array(size),
    disguises: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    gaps: new Uint8Array(size),
    cuts: new Uint8Array(size),
    repeats: new Uint8Array(size),
    marked: new Uint8Array(size),
    signs: new Uint8Array(size),
    groups: new Uint8Array(size),
  }
  let end = 0
  let run = 0
  for (let index = 0; index < size; index++) {
    const unit = folded.units[index]!
    const start = folded.starts[index]!
    if (unit === SPACE || !(isLetter(unit, group) || (isLeetSign(unit) && standsForLetter(text, start)))) continue
    const at = lattice.length
    const gap = at === 0 ? WIDE : gapBetween(text, end, start)
    end = folded.ends[index]!
    run = gap === NONE && unit === lattice.units[at - 1] ? run + 1 : 1
    if (run >= 3 && group[unit] !== NO_GROUP && !isDigit(unit)) {
      lattice.repeats[at - 1] = 1
      lattice.ends[at - 1] = end
      lattice.ends[at - 2] = end
      continue
    }
    lattice.units[at] = unit
    lattice.starts[at] = start
    lattice.ends[at] = end
    lattice.gaps[at] = gap
    lattice.cuts[at] = gap === NONE || gap === WIDE ? NO_CUT : cutBetween(text, lattice.ends[at - 1]!, start)
    lattice.groups[at] = group[unit]!
    lattice.marked[at] = folded.marks[index] === 0 ? 0 : 1
    lattice.length++
  }
  return lattice
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Finds what the letters of one word may stand for besides themselves. */
function readWord(text: string, lattice: Lattice, first: number, last: number): void {
  let latin = 0
  let cyrillic = 0
  let greek = 0
  let alike = 0
  let leet = 0
  let foreign = 0
  let marks = 0
  for (let at = first; at < last; at++) {
    const unit = lattice.units[at]!
    marks += lattice.marked[at]!
    if (unit >= 0x61 && unit <= 0x7a) latin++
    else if (isLeet(unit)) leet++
    else {
      if (lattice.groups[at] === CYRILLIC) cyrillic++
      else if (lattice.groups[at] === GREEK) greek++
      foreign++
      if (latinLookOf(text.charCodeAt(lattice.starts[at]!)) > 0) alike++
    }
  }
  if (leet > 0 && latin + cyrillic > 0 && mayBeLeet(shapeOf(text, lattice, first, last))) readLeet(lattice, first, last, latin === 0)
  const standsAlone = latin === 0 && alike === foreign && alike > 0
  const isPhonetic = lattice.groups[first] === LATIN
  if (alike > 0 && (latin > 0 || (standsAlone && (isPhonetic || isBesideLatin(lattice, first, last)))))
    readAlike(text, lattice, first, last)
  if (latin > 0 && cyrillic > latin) readForeign(lattice, first, last, cyrillicLookOf)
  if (latin > 0 && greek > latin) readForeign(lattice, first, last, greekLookOf)
  if (latin > 1) readCapitals(text, lattice, first, last)
  if (marks >= MANY_MARKS) lattice.signs.fill(1, first, last)
}

function shapeOf(text: string, lattice: Lattice, first: number, last: number): WordShape {
  let numerals = 0
  let leading = 0
  let trailing = 0
  let capitals = 0
  for (let at = first; at < last; at++) {
    const isNumeral = isLeet(lattice.units[at]!)
    if (isNumeral) {
      if (numerals === at - first) leading++
      numerals++
      trailing++
    } else {
      trailing = 0
      if (isCapital(text.charCodeAt(lattice.starts[at]!))) capitals++
    }
  }
  const letters = last - first - numerals
  return { letters, numerals, leading, trailing, isCapital: capitals === letters }
}

/** Whether a folded unit is a digit or sign that leetspeak writes for letters. */
function isLeet(unit: number): boolean {
  return unit < 0x61 || unit === 0x20ac || unit === 0x7c
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

/** Whether a neighbouring word is of Latin letters. */
function isBesideLatin(lattice: Lattice, first: number, last: number): boolean {
  const isLatinAt = (at: number): boolean => at >= 0 && at < lattice.length && lattice.units[at]! >= 0x61 && lattice.units[at]! <= 0x7a
  return isLatinAt(first - 1) || isLatinAt(last)
}

function readLeet(lattice: Lattice, first: number, last: number, cyrillic: boolean): void {
  for (let at = first; at < last; at++) {
    const letters = lettersOfLeet(lattice.units[at]!, cyrillic)
    if (letters !== '') offer(lattice, at, letters.charCodeAt(0), letters.length > 1 ? letters.charCodeAt(1) : 0, LEET)
  }
}

function readAlike(text: string, lattice: Lattice, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const unit = lattice.units[at]!
    const look = unit >= 0x61 && unit <= 0x7a ? 0 : latinLookOf(text.charCodeAt(lattice.starts[at]!))
    if (look > 0) offer(lattice, at, look, 0, LOOK_ALIKE)
  }
}

function readForeign(lattice: Lattice, first: number, last: number, lookOf: (unit: number) => number): void {
  for (let at = first; at < last; at++) {
    const look = lookOf(lattice.units[at]!)
    if (look > 0) offer(lattice, at, look, 0, LOOK_ALIKE)
  }
}

/** A capital I within small letters is an l: teIegram. */
function readCapitals(text: string, lattice: Lattice, first: number, last: number): void {
  for (let at = first + 1; at < last; at++) {
    if (text.charCodeAt(lattice.starts[at]!) !== 0x49) continue
    const before = text.charCodeAt(lattice.starts[at - 1]!)
    if (before >= 0x61 && before <= 0x7a) offer(lattice, at, 0x6c, 0, LOOK_ALIKE)
  }
}

function offer(lattice: Lattice, at: number, letter: number, second: number, disguise: number): void {
  lattice.others[at] = letter
  lattice.seconds[at] = second
  lattice.disguises[at] = disguise
}

/** Numbers, and words with a number, are words where others around them are: 70 f1v3 574r5. */
function readNumbers(lattice: Lattice): void {
  let words = 0
  let disguised = 0
  for (let first = 0; first < lattice.length;) {
    const last = wordEnd(lattice, first)
    words++
    for (let at = first; at < last; at++) {
      if (lattice.disguises[at] !== LEET) continue
      disguised++
      break
    }
    first = last
  }
  if (disguised < 2 || disguised * 4 < words) return
  for (let first = 0; first < lattice.length;) {
    const last = wordEnd(lattice, first)
    let digits = 0
    for (let at = first; at < last; at++) if (isDigit(lattice.units[at]!)) digits++
    if (digits > 0 && last - first <= LONGEST_NUMBER) readLeet(lattice, first, last, false)
    first = last
  }
}

/** Longer numbers are no words. */
const LONGEST_NUMBER = 8

/** The end of a word; letters that stand one by one are a word together. */
function runEnd(lattice: Lattice, first: number): number {
  let last = wordEnd(lattice, first)
  while (last < lattice.length && last - first >= 1 && isAlone(lattice, last - 1) && isAlone(lattice, last) && lattice.gaps[last] !== WIDE)
    last++
  return last
}

function isAlone(lattice: Lattice, at: number): boolean {
  return lattice.gaps[at] !== NONE && (at + 1 >= lattice.length || lattice.gaps[at + 1] !== NONE)
}

function wordEnd(lattice: Lattice, first: number): number {
  let last = first + 1
  while (last < lattice.length && lattice.gaps[last] === NONE) last++
  return last
}

/** Whether what stands before a letter is the sign of a disguise: a sign that cuts words, or letters that stand one by one. */
export function mayBeCut(lattice: Lattice, at: number): boolean {
  const gap = lattice.gaps[at]!
  if (gap === NONE || gap === WIDE) return false
  const cut = lattice.cuts[at]!
  if (cut === ODD_CUT) return true
  if (isAlone(lattice, at - 1) && isAlone(lattice, at)) return !(isDigit(lattice.units[at - 1]!) && isDigit(lattice.units[at]!))
  return cut === JOINT_CUT && hasShortPieces(lattice, at)
}

function hasShortPieces(lattice: Lattice, at: number): boolean {
  let before = at - 1
  while (before > 0 && lattice.gaps[before] === NONE && at - before <= SHORT_PIECE) before--
  let after = at + 1
  while (after < lattice.length && lattice.gaps[after] === NONE && after - at <= SHORT_PIECE) after++
  return at - before <= SHORT_PIECE && after - at <= SHORT_PIECE
}
