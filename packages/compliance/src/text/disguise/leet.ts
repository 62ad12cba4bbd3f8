/** Leetspeak: digits and signs that stand for letters they resemble. */

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'il',
  '|': 'li',
  '+': 't',
  '(': 'c',
}

const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  '0': 'о',
  '3': 'зе',
  '4': 'ча',
  '6': 'б',
  '@': 'а',
  $: 'с',
  '€': 'е',
}

/** The one or two letters that a digit or sign may stand for in a word of Latin or Cyrillic letters; empty when it stands for none. */
export function lettersOfLeet(unit: number, cyrillic: boolean): string {
  const sign = String.fromCharCode(unit)
  return (cyrillic ? CYRILLIC_LETTERS[sign] : LATIN_LETTERS[sign]) ?? ''
}

/** Whether a unit is a sign, not a digit, that leetspeak writes for a letter. */
export function isLeetSign(unit: number): boolean {
  return unit === 0x40 || unit === 0x24 || unit === 0x20ac || unit === 0x21 || unit === 0x7c || unit === 0x2b || unit === 0x28
}

/** Whether such a sign is a letter where it stands: $, @ and € also end words, the others have a letter or digit behind them. */
export function standsForLetter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset + 1)
  // w+h+a+t: the same sign twice over separates.
  if (after !== unit && before !== unit && (text.charCodeAt(offset + 2) === unit || text.charCodeAt(offset - 2) === unit)) return false
  if (before === 0x20 && after === 0x20) return standsInRun(text, offset)
  if (unit === 0x40 && isBeforeHost(text, offset + 1)) return false
  if (isWordUnit(after) || isLeetSign(after))
    return isWordUnit(before) || unit === 0x40 || unit === 0x24 || unit === 0x20ac || isLeetSign(before)
  return isWordUnit(before) && (unit === 0x40 || unit === 0x24 || unit === 0x20ac)
}

/** The at sign of a mail address is no letter: a name with a point follows. */
function isBeforeHost(text: string, from: number): boolean {
  let at = from
  while (at - from < LONGEST_NAME && (isWordUnit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2d)) at++
  return at > from && text.charCodeAt(at) === 0x2e && isWordUnit(text.charCodeAt(at + 1))
}

/** A part of a host name has no more letters (RFC 1035, section 2.3.4). */
const LONGEST_NAME = 63

/** Among letters that stand one by one: w h @ t. */
function standsInRun(text: string, offset: number): boolean {
  return isLetterAlone(text, offset - 2) && isLetterAlone(text, offset + 2)
}

function isLetterAlone(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at)) && !isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + 1))
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0
}

/** What a word is written with, as far as leetspeak is concerned. */
export interface WordShape {
  /** Letters, and digits and signs in their place. */
  readonly letters: number
  readonly numerals: number
  /** Of the numerals: those that begin the word, and those that end it. */
  readonly leading: number
  readonly trailing: number
  /** Whether all its letters are capitals. */
  readonly isCapital: boolean
}

/**
 * Whether digits and signs in a word stand for letters, as far as its shape tells: within letters they may, before or behind them only one does, and
 * not in `20cm`, `5kg`, `1st`, `DR2400`, `iPhone15`.
 */
export function mayBeLeet({ letters, numerals, leading, trailing, isCapital }: WordShape): boolean {
  if (letters === 0 || numerals === 0) return false
  if (leading + trailing < numerals) return true
  if (leading > 0 && trailing > 0) return !isCapital
  return letters >= 3 && leading <= 1 && trailing <= 1 && !isCapital
}
