import { groupTable, LATIN } from './script-group.ts'

/** Not looked at yet; see `foldUnit`. */
export const UNREAD = 0
/** Passed over as if it were not there. */
export const SKIP = 1
/** White space, a hyphen, an underscore. */
export const SPACE = 2
/** Stands for several letters, or is read together with what follows. */
export const EXPAND = 3
/** A mark that makes another letter of the letter before it. */
export const COMPOSE = 4
/** The first half of a surrogate pair. */
export const ASTRAL = 5
/** From here on a value is a letter, a digit or a sign. */
export const FIRST_SIGN = 6

/** How UTF-16 code units are read. */
export interface FoldTable {
  /** By unit: the unit that it is read as, or one of `SKIP`, `SPACE`, `EXPAND`, `COMPOSE`, `ASTRAL`; `UNREAD` until `foldUnit` was asked. */
  readonly canonical: Uint16Array
  /** For units that are `EXPAND`: the units they are read as. */
  readonly expansions: ReadonlyMap<number, string>
  /** By unit that was read: the group of its script; see `groupTable`. */
  readonly group: Uint8Array
  /** By unit below `MARKS_END` that was read: the Latin letter with the mark that it carries, in lower case; 0 for none. */
  readonly marks: Uint16Array
}

/** Beyond it no single unit is a Latin letter with a mark. */
export const MARKS_END = 0x1f00

type Ranges = readonly (readonly [first: number, last: number])[]

const BLANKS: Ranges = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x2d, 0x2d],
  [0x5f, 0x5f],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x058a, 0x058a],
  [0x05be, 0x05be],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2010, 0x2013],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x2212, 0x2212],
  [0x3000, 0x3000],
]

/** Controls, default-ignorables, combining marks of Latin, Cyrillic, Hebrew and Arabic, tatweel, nukta, variation selectors. */
const SKIPPED: Ranges = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dd],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0x093c, 0x093c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
]

/** Zeros of the decimal digits (general category Nd) of the first plane. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040,
  0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50,
  0xabf0, 0xff10,
] as const

/** Alphabets whose letters lose case and marks. Not Cyrillic: there й and ї are letters of their own. */
const MARKED: Ranges = [
  [0xc0, 0x024f],
  [0x0370, 0x03ff],
  [0x1e00, 0x1fff],
]
/** Alphabets whose letters lose case alone. */
const CASED: Ranges = [
  [0x0400, 0x052f],
  [0x0531, 0x0556],
]

/** What NFKC reads as something else. Not Hangul of half width, which falls apart. */
const COMPATIBLE: Ranges = [
  [0xaa, 0xaa],
  [0xb2, 0xb3],
  [0xb5, 0xb5],
  [0xb9, 0xba],
  [0x0132, 0x0133],
  [0x01c4, 0x01cc],
  [0x01f1, 0x01f3],
  [0x02b0, 0x02b8],
  [0x1d2c, 0x1d6a],
  [0x2070, 0x209c],
  [0x2100, 0x214e],
  [0x2160, 0x217f],
  [0x2460, 0x24ea],
  [0x2e80, 0x2fd5],
  [0x3200, 0x33ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb17],
  [0xfb1d, 0xfdfb],
  [0xfe30, 0xfe6b],
  [0xfe70, 0xfefc],
  [0xff01, 0xff9d],
  [0xffe0, 0xffe6],
]

/** Circled digits without a compatibility form: first, last, what the first stands for. */
const CIRCLED = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
] as const

/** A letter, and those read as it: strokes of Latin; hamza, alef, yeh and heh in all their spellings; Persian; nukta. Escapes, for the eye cannot tell. */
const SAME: readonly (readonly [string, string])[] = [
  ['d', 'đĐ'],
  ['l', 'łŁ'],
  ['o', 'øØǿǾ'],
  ['h', 'ħĦ'],
  ['t', 'ŧŦ'],
  ['i', 'ıİ'],
  ['\u03C3', '\u03C2'],
  ['\u0435', '\u0451\u0401\u0450\u0400'],
  ['\u0438', '\u045D\u040D'],
  ['\u0627', '\u0622\u0623\u0625\u0671\u0672\u0673\u0675'],
  ['\u064A', '\u0649\u06CC\u06CD\u06D0\u0626\u0678'],
  ['\u0647', '\u0629\u06C0\u06C1\u06C2\u06C3\u06BE\u06D5'],
  ['\u0648', '\u0624\u0676'],
  ['\u0643', '\u06A9\u06AA'],
  ['\u0902', '\u0901'],
  ['\u0928', '\u0929'],
  ['\u0930', '\u0931'],
  ['\u0933', '\u0934'],
  ['\u0915', '\u0958'],
  ['\u0916', '\u0959'],
  ['\u0917', '\u095A'],
  ['\u091C', '\u095B'],
  ['\u0921', '\u095C'],
  ['\u0922', '\u095D'],
  ['\u092B', '\u095E'],
  ['\u092F', '\u095F'],
  ["'", '`´ʹʻʼʽˈˊˋ‘’‛′‵׳'],
  ['"', '“”„‟″״'],
]

const LONGER = [
  ['ss', 'ßẞ'],
  ['ae', 'æÆǽǼǣǢ'],
  ['oe', 'œŒ'],
] as const

const COMPOSING = '\u0306\u0308\u3099\u309A\uFF9E\uFF9F'

/** Conjoining jamo: the Unicode Standard, section 3.12, Conjoining Jamo Behavior. */
const LEADS = { first: 0x1100, count: 19 } as const
const VOWELS = { first: 0x1161, count: 21 } as const
const TAILS = { first: 0x11a7, count: 28 } as const

let built: FoldTableInTheMaking | undefined

/**
 * How every code unit is read: without case, width, style and Latin marks, digits of all scripts as 0 to 9, apostrophes as one, blanks and
 * hyphens as one. Compatibility follows NFKC (Unicode Standard Annex 15, Unicode Normalization Forms). Katakana stays apart from hiragana;
 * Hangul, Han and Thai stay as they are, and the final letters of Hebrew. A block of 256 units is looked at when a text first has one of them:
 * a process that reads English never pays for Arabic.
 */
export function foldTable(): FoldTable {
  return tables()
}

function tables(): FoldTableInTheMaking {
  built ??= {
    canonical: new Uint16Array(65_536),
    expansions: new Map(),
    group: groupTable(),
    marks: new Uint16Array(MARKS_END),
  }
  return built
}

/** How a unit is read; see `FoldTable.canonical`. */
export function foldUnit(unit: number): number {
  const table = tables()
  if (table.canonical[unit] === UNREAD) readBlock(unit & 0xff00, table)
  return table.canonical[unit]!
}

const BLOCK = 256

function readBlock(from: number, table: FoldTableInTheMaking): void {
  const { canonical, expansions, group } = table
  const to = from + BLOCK - 1
  for (let unit = from; unit <= to; unit++) canonical[unit] = unit
  if (from === 0) for (let unit = 0x41; unit <= 0x5a; unit++) canonical[unit] = unit + 32
  within(MARKED, from, to, (first, last) => {
    normalized(first, last, 'NFD').forEach((read, index) => (canonical[first + index] = withoutMark(first + index, read)))
  })
  within(CASED, from, to, (first, last) => {
    for (let unit = first; unit <= last; unit++) canonical[unit] = lowerCase(unit)
  })
  for (const [letter, from] of SAME) {
    for (let at = 0; at < from.length; at++) replace(from.charCodeAt(at), letter.charCodeAt(0))
  }
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) replace(zero + digit, 0x30 + digit)
  within(BLANKS, from, to, (first, last) => canonical.fill(SPACE, first, last + 1))
  within(SKIPPED, from, to, (first, last) => canonical.fill(SKIP, first, last + 1))
  for (const [read, letters] of LONGER) {
    for (const letter of letters) if ((letter.charCodeAt(0) & 0xff00) === from) expand(letter.charCodeAt(0), read, canonical, expansions)
  }
  within(COMPATIBLE, from, to, (first, last) => {
    normalized(first, last, 'NFKC').forEach((read, index) => foldCompatible(first + index, read, canonical, expansions))
  })
  for (const [first, last, value] of CIRCLED) {
    for (let unit = Math.max(first, from); unit <= Math.min(last, to); unit++) {
      expand(unit, String(value + unit - first), canonical, expansions)
    }
  }
  for (let at = 0; at < COMPOSING.length; at++) replace(COMPOSING.charCodeAt(at), COMPOSE)
  within([[LEADS.first, LEADS.first + LEADS.count - 1]], from, to, (first, last) => canonical.fill(EXPAND, first, last + 1))
  within([[0xd800, 0xdbff]], from, to, (first, last) => canonical.fill(ASTRAL, first, last + 1))
  // U+0374 and U+1FFD decompose into apostrophes, which are read as one only later.
  for (const unit of [0x0374, 0x1ffd]) replace(unit, 0x27)
  for (let unit = from; unit <= to; unit++) if (canonical[unit] !== unit) group[unit] = groupRead(unit, canonical, expansions, group)
  if (from < 0x0300 || from === 0x1e00) {
    for (let unit = Math.max(from, 0xc0); unit <= to; unit++) table.marks[unit] = markOf(unit, table)
  }

  function replace(unit: number, read: number): void {
    if ((unit & 0xff00) === from) canonical[unit] = read
  }
}

interface FoldTableInTheMaking extends FoldTable {
  readonly expansions: Map<number, string>
}

/** The parts of ranges that lie within a block. */
function within(ranges: Ranges, from: number, to: number, take: (first: number, last: number) => void): void {
  for (const [first, last] of ranges) if (first <= to && last >= from) take(Math.max(first, from), Math.min(last, to))
}

/** The Latin letter that a unit is with its mark, in lower case; 0 when it has none. The capital İ is the i of languages that have both: no mark. */
function markOf(unit: number, { canonical, group }: FoldTable): number {
  if (group[unit] !== LATIN || unit === 0x0130) return 0
  const lower = lowerCase(unit)
  return (lower < 0x80 ? lower : foldUnit(lower)) === lower || isWholeLetter(lower) || canonical[unit] === SKIP ? 0 : lower
}

/** ß, æ, œ: letters that are read as two, not letters with a mark. */
function isWholeLetter(lower: number): boolean {
  return lower === 0xdf || lower === 0xe6 || lower === 0x0153
}

function lowerCase(unit: number): number {
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

/** A whole block at once, which is many times quicker than unit by unit. */
function normalized(first: number, last: number, form: 'NFD' | 'NFKC'): readonly string[] {
  let block = ''
  for (let unit = first; unit <= last; unit++) block += `${String.fromCharCode(unit)}\0`
  return (form === 'NFD' ? block.toLowerCase() : block).normalize(form).split('\0').slice(0, -1)
}

function withoutMark(unit: number, read: string): number {
  const letter = read.charCodeAt(0)
  // Marks that stand alone decompose into a space and themselves, or into another mark.
  return letter === 0x20 || read.length === 0 || (letter < 0x80 && !isSmallLetter(letter)) ? unit : letter
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function foldCompatible(unit: number, read: string, canonical: Uint16Array, expansions: Map<number, string>): void {
  if (read.charCodeAt(0) === unit || canonical[unit] === SPACE || read.codePointAt(0)! > 0xffff) return
  let folded = ''
  for (let at = 0; at < read.length; at++) {
    const next = foldUnit(read.charCodeAt(at))
    if (next === EXPAND || next === ASTRAL) return
    if (next === SKIP) continue
    if (next === SPACE) {
      // A hyphen of full width is a hyphen. Whole phrases in one sign are left as they are.
      if (read.length === 1) canonical[unit] = SPACE
      return
    }
    if (read.length === 1 || !isBracket(next)) folded += String.fromCharCode(next)
  }
  expand(unit, folded, canonical, expansions)
}

/** Of ⒜ and ⒈ the letter and the digit count. */
function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0x29 || unit === 0x2e || unit === 0x2c || unit === 0x3014 || unit === 0x3015
}

function expand(unit: number, read: string, canonical: Uint16Array, expansions: Map<number, string>): void {
  if (read.length === 0) canonical[unit] = SKIP
  else if (read.length === 1) canonical[unit] = read.charCodeAt(0)
  else {
    canonical[unit] = EXPAND
    expansions.set(unit, read)
  }
}

function groupRead(unit: number, canonical: Uint16Array, expansions: ReadonlyMap<number, string>, group: Uint8Array): number {
  const read = canonical[unit] === EXPAND ? (expansions.get(unit)?.charCodeAt(0) ?? unit) : canonical[unit]!
  return read < FIRST_SIGN ? (canonical[unit] === ASTRAL ? 0 : group[unit]!) : group[read]!
}

/**
 * A character beyond the first plane as the unit that it is read as: letters of mathematics, in squares and circles, regional indicators,
 * digits. `SKIP` for tags and variation selectors, 0 for all others, which stand for themselves.
 */
export function foldAstral(codePoint: number): number {
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) return foldMathematical(codePoint)
  if (codePoint >= 0x1f100 && codePoint <= 0x1f1ff) return foldEnclosed(codePoint)
  if (codePoint >= 0x1fbf0 && codePoint <= 0x1fbf9) return 0x30 + codePoint - 0x1fbf0
  if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) return SKIP
  return 0
}

function foldMathematical(codePoint: number): number {
  if (codePoint <= 0x1d6a3) return 0x61 + ((codePoint - 0x1d400) % 26)
  if (codePoint >= 0x1d7ce) return 0x30 + ((codePoint - 0x1d7ce) % 10)
  const letter = String.fromCodePoint(codePoint).normalize('NFKC').toLowerCase()
  return letter.length === 1 ? foldUnit(letter.charCodeAt(0)) : 0
}

function foldEnclosed(codePoint: number): number {
  if (codePoint === 0x1f100) return 0x30
  if (codePoint <= 0x1f10a) return 0x30 + codePoint - 0x1f101
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= first && codePoint < first + 26) return 0x61 + codePoint - first
  }
  return 0
}

/**
 * The letter that a mark makes of the letter before it: и with a breve is й, half-width kana with a voice mark is voiced. 0 when it makes none.
 */
export function compose(letter: number, mark: number): number {
  if (mark === 0x0306) return letter === 0x0438 ? 0x0439 : letter === 0x0443 ? 0x045e : 0
  if (mark === 0x0308) return letter === 0x0456 ? 0x0457 : 0
  if (letter < 0x3041 || letter > 0x30ff) return 0
  const voiced = String.fromCharCode(letter, mark === 0xff9e ? 0x3099 : mark === 0xff9f ? 0x309a : mark).normalize('NFC')
  return voiced.length === 1 ? voiced.charCodeAt(0) : 0
}

/** How many units from an offset on are jamo of one syllable; 1 when they make none. */
export function jamoLength(text: string, offset: number): number {
  if (!isAmong(text.charCodeAt(offset + 1), VOWELS)) return 1
  const tail = text.charCodeAt(offset + 2)
  return isAmong(tail, TAILS) && tail !== TAILS.first ? 3 : 2
}

/** The syllable that jamo make; the jamo itself when it is alone. */
export function foldJamo(text: string, offset: number): number {
  const length = jamoLength(text, offset)
  const lead = text.charCodeAt(offset)
  if (length === 1) return lead
  const tail = length === 3 ? text.charCodeAt(offset + 2) - TAILS.first : 0
  return 0xac00 + ((lead - LEADS.first) * VOWELS.count + text.charCodeAt(offset + 1) - VOWELS.first) * TAILS.count + tail
}

function isAmong(unit: number, jamo: { readonly first: number; readonly count: number }): boolean {
  return unit >= jamo.first && unit < jamo.first + jamo.count
}
