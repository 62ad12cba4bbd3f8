import { gapBetween, NONE, ODD, PLAIN, WIDE } from './disguise/gap.ts'
import { isLeetSign, lettersOfLeet, standsForLetter } from './disguise/leet.ts'
import { cyrillicLookOf, greekLookOf, latinLookOf } from './disguise/look-alike.ts'
import { LEET, LOOK_ALIKE } from './disguise/signs.ts'
import { SPACE, foldTable } from './fold.ts'
import { markedLetter, mayBeMarked } from './marks.ts'
import { CYRILLIC, GREEK, LATIN, NO_GROUP } from './script-group.ts'
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
  /** By letter: 1 when it is the second of a run of three and more, which may as well be one. */
  readonly repeats: Uint8Array
  /** By letter: whether it carries a Latin mark. */
  readonly marked: Uint8Array
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
  return lattice
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
    repeats: new Uint8Array(size),
    marked: new Uint8Array(size),
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
    lattice.groups[at] = group[unit]!
    if (group[unit] === LATIN && (mayBeMarked(text.charCodeAt(start)) || mayBeMarked(text.charCodeAt(start + 1)))) {
      lattice.marked[at] = markedLetter(text, start) > 0 ? 1 : 0
    }
    lattice.length++
  }
  return lattice
}

function isLetter(unit: number, group: Uint8Array): boolean {
  if (group[unit] !== NO_GROUP) return true
  if (unit < 0x0e00) return false
  if (unit < 0x1100) return unit < 0x0f00 || unit >= 0x1000
  if (unit < 0x3041) return (unit >= 0x1780 && unit < 0x17d4) || (unit >= 0x2e80 && unit < 0x2fe0)
  return (unit < 0xa000 && unit !== 0x30fb) || (unit >= 0xf900 && unit < 0xfb00)
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
  for (let at = first; at < last; at++) {
    const unit = lattice.units[at]!
    if (unit >= 0x61 && unit <= 0x7a) latin++
    else if (unit < 0x61 || unit === 0x20ac || unit === 0x7c) leet++
    else {
      if (lattice.groups[at] === CYRILLIC) cyrillic++
      else if (lattice.groups[at] === GREEK) greek++
      foreign++
      if (latinLookOf(text.charCodeAt(lattice.starts[at]!)) > 0) alike++
    }
  }
  if (leet > 0 && latin > 0) readLeet(lattice, first, last, false)
  else if (leet > 0 && cyrillic > 0) readLeet(lattice, first, last, true)
  const standsAlone = latin === 0 && alike === foreign && alike > 0
  const isPhonetic = lattice.groups[first] === LATIN
  if (alike > 0 && (latin > 0 || (standsAlone && (isPhonetic || isBesideLatin(lattice, first, last)))))
    readAlike(text, lattice, first, last)
  if (latin > 0 && cyrillic > latin) readForeign(lattice, first, last, cyrillicLookOf)
  if (latin > 0 && greek > latin) readForeign(lattice, first, last, greekLookOf)
  if (latin > 1) readCapitals(text, lattice, first, last)
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

/** Numbers are words where others around them are: 70 f1v3 574r5. */
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
    while (first + digits < last && isDigit(lattice.units[first + digits]!)) digits++
    if (digits === last - first && digits <= LONGEST_NUMBER) readLeet(lattice, first, last, false)
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

/** Whether reading on across the gap before a letter is worth a try, when no word has said so already. */
export function mayBeCut(lattice: Lattice, at: number): boolean {
  const gap = lattice.gaps[at]!
  return gap >= PLAIN && gap < WIDE && (gap >= ODD || isShort(lattice, at))
}

/** Pieces of words that blanks cut are short, on both sides. */
function isShort(lattice: Lattice, at: number): boolean {
  let before = at - 1
  while (before > 0 && lattice.gaps[before] === NONE && at - before <= SHORT) before--
  let after = at
  while (after + 1 < lattice.length && lattice.gaps[after + 1] === NONE && after - at <= SHORT) after++
  return at - before <= SHORT && after - at < SHORT
}

/** Letters of a piece that a blank cut off. */
export const SHORT = 5
