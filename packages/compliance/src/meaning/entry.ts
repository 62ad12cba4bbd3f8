import type { Boundary, Pattern } from '../text/automaton.ts'

/** Parts of an entry that follow each other, and how far apart at most (UTF-16 units); one part for most entries. */
export interface Entry {
  readonly parts: readonly Omit<Pattern, 'label'>[]
  /** `gaps[i]` is allowed between part `i` and part `i + 1`. */
  readonly gaps: readonly number[]
}

/** What `…` in an entry stands for at most: some words of the same sentence. */
const GAP = 34

/** What the star of an inner stem stands for at most: an ending and a space. */
const ENDING = 14

const SEPARATOR = /[|\n]/u
/** A gap, or the star of a stem that another word follows. The capture tells which. */
const JOINT = /\s*(…|\.\.\.)\s*|(?<=\*)\s+/u

/** `f***`, `f*ck`, `5*`: stars that hide letters, or are stars, make no stem. What they hide is found by the automaton's disguises. */
const MASKED =
  /\*\*|(?:^|\s)[\p{Script=Latin}\p{Script=Cyrillic}]\*|[\p{Script=Latin}\p{Script=Cyrillic}]\*[\p{Script=Latin}\p{Script=Cyrillic}]|\p{N}\*/u

/** The entries of a lexicon's text, which stand between `|` or on lines of their own. */
export function parseEntries(text: string): readonly Entry[] {
  return text
    .split(SEPARATOR)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !MASKED.test(entry))
    .map(parseEntry)
    .filter(({ parts }) => parts.length > 0)
}

function parseEntry(entry: string): Entry {
  const parts: Omit<Pattern, 'label'>[] = []
  const gaps: number[] = []
  let gap = 0
  for (const piece of entry.split(JOINT)) {
    if (piece === undefined || piece === '') continue
    if (piece === '…' || piece === '...') {
      gap = GAP
      continue
    }
    const part = toPattern(piece)
    if (part.text === '') continue
    if (parts.length > 0) gaps.push(gap === 0 ? ENDING : gap)
    parts.push(part)
    gap = 0
  }
  return { parts, gaps }
}

function toPattern(piece: string): Omit<Pattern, 'label'> {
  const text = piece.replace(/^\*+|\*+$/gu, '')
  return {
    text,
    start: piece.startsWith('*') ? 'open' : startBoundary(text),
    end: piece.endsWith('*') ? 'open' : endBoundary(text),
  }
}

/** Scripts whose words are not set apart by spaces. Hangul belongs to them: particles and compounds are written together with the word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\u30fc]/u
const PROCLITIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const WORD = /[\p{L}\p{N}]/u

function startBoundary(text: string): Boundary {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  if (UNSPACED.test(first) || !WORD.test(first)) return 'open'
  return PROCLITIC.test(first) ? 'proclitic' : 'word'
}

function endBoundary(text: string): 'word' | 'open' {
  const last = text.slice(-1)
  return UNSPACED.test(last) || !WORD.test(last) ? 'open' : 'word'
}
