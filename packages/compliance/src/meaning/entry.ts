import type { Boundary, Pattern } from '../text/automaton.ts'

/** Parts of an entry that follow each other, and how far apart at most (UTF-16 units); one part for most entries. */
export interface Entry {
  readonly parts: readonly EntryPart[]
  /** `gaps[i]` is allowed between part `i` and part `i + 1`. */
  readonly gaps: readonly number[]
}

/** What is looked for, without what it stands for. */
export type EntryPart = Omit<Pattern, 'label'>

/** What `…` in an entry stands for at most: some words of the same sentence. */
const GAP = 34

/** What the star of an inner stem stands for at most: an ending and a space. */
const ENDING = 14

const NO_GAPS: readonly number[] = []

/** The entries of a lexicon's text, which stand between `|` or on lines of their own. */
export function parseEntries(text: string): readonly Entry[] {
  const entries: Entry[] = []
  let start = 0
  let last = -1
  let isPlain = true
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? BAR : text.charCodeAt(at)
    if (unit === BAR || unit === NEW_LINE) {
      if (last >= start) {
        const entry = text.slice(start, last + 1)
        if (isPlain) entries.push({ parts: [toPattern(entry)], gaps: NO_GAPS })
        else addParsed(entry, entries)
      }
      start = at + 1
      last = -1
      isPlain = true
    } else if (isBlank(unit)) {
      if (start === at) start++
    } else {
      last = at
      if (unit === STAR || unit === POINT || unit === ELLIPSIS) isPlain = false
    }
  }
  return entries
}

const BAR = 0x7c
const NEW_LINE = 0x0a
const STAR = 0x2a
const POINT = 0x2e
const ELLIPSIS = 0x2026

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff
}

/** Entries with stars, gaps or points. */
function addParsed(entry: string, entries: Entry[]): void {
  if (isMasked(entry)) return
  const parsed = parseEntry(entry)
  if (parsed.parts.length > 0) entries.push(parsed)
}

/** `f***`, `f*ck`, `5*`: stars that hide letters, or are stars, make no stem. What they hide is found by the automaton's disguises. */
function isMasked(entry: string): boolean {
  for (let at = entry.indexOf('*'); at >= 0; at = entry.indexOf('*', at + 1)) {
    const before = entry.charCodeAt(at - 1)
    if (before === STAR || isNumber(before)) return true
    if (mayBeHidden(before) && (at < 2 || isBlank(entry.charCodeAt(at - 2)) || mayBeHidden(entry.charCodeAt(at + 1)))) return true
  }
  return false
}

/** Letters of alphabets in which words have stars for letters: Latin and Cyrillic. In others a single letter may be a stem. */
function mayBeHidden(unit: number): boolean {
  return isLetter(unit) && (unit < 0x0250 || (unit >= 0x0400 && unit < 0x0530) || (unit >= 0x1e00 && unit < 0x1f00))
}

/** Cuts an entry at its gaps, and behind the star of a stem that another word follows. */
function parseEntry(entry: string): Entry {
  const parts: EntryPart[] = []
  const gaps: number[] = []
  let gap = 0
  let start = 0
  for (let at = 0; at <= entry.length;) {
    const width = gapWidth(entry, at)
    const isStem = entry.charCodeAt(at) === STAR && isBlank(entry.charCodeAt(at + 1))
    if (width === 0 && !isStem && at < entry.length) {
      at++
      continue
    }
    const part = toStem(entry.slice(start, isStem ? at + 1 : at).trim())
    if (part.text !== '') {
      if (parts.length > 0) gaps.push(gap === 0 ? ENDING : gap)
      parts.push(part)
      gap = 0
    }
    if (width > 0) gap = GAP
    at += Math.max(width, 1)
    start = at
  }
  return { parts, gaps }
}

/** How many units a gap takes that begins at an offset; 0 when none does. */
function gapWidth(entry: string, at: number): number {
  return entry.charCodeAt(at) === ELLIPSIS ? 1 : entry.startsWith('...', at) ? 3 : 0
}

function toStem(piece: string): EntryPart {
  let from = 0
  let to = piece.length
  while (from < to && piece.charCodeAt(from) === STAR) from++
  while (to > from && piece.charCodeAt(to - 1) === STAR) to--
  const text = piece.slice(from, to)
  if (text === '') return { text, start: 'open', end: 'open' }
  return { text, start: from > 0 ? 'open' : startBoundary(text), end: to < piece.length ? 'open' : endBoundary(text) }
}

function toPattern(text: string): EntryPart {
  return { text, start: startBoundary(text), end: endBoundary(text) }
}

/** Scripts whose words are not set apart by spaces. Hangul belongs to them: particles and compounds are written together with the word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\u30fc]/u
const PROCLITIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const WORD = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u
const NUMBER = /\p{N}/u

function startBoundary(text: string): Boundary {
  const unit = text.charCodeAt(0)
  if (unit < FIRST_OTHER) return isWordUnit(unit) ? 'word' : 'open'
  const first = String.fromCodePoint(text.codePointAt(0)!)
  if (UNSPACED.test(first) || !WORD.test(first)) return 'open'
  return PROCLITIC.test(first) ? 'proclitic' : 'word'
}

function endBoundary(text: string): 'word' | 'open' {
  const unit = text.charCodeAt(text.length - 1)
  if (unit < FIRST_OTHER) return isWordUnit(unit) ? 'word' : 'open'
  const last = text.slice(-1)
  return UNSPACED.test(last) || !WORD.test(last) ? 'open' : 'word'
}

/** Below it there are only Latin, Greek and Cyrillic letters, and their signs. */
const FIRST_OTHER = 0x0483

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isNumber(unit)
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  if (unit >= 0xc0 && unit < 0x0250) return unit !== 0xd7 && unit !== 0xf7
  return (unit >= 0x0400 && unit < FIRST_OTHER - 1) || LETTER.test(String.fromCharCode(unit))
}

function isNumber(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : NUMBER.test(String.fromCharCode(unit))
}
