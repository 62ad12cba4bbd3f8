import type { Spans } from './sentences.ts'

/** By opening mark, the marks that may close it. „ and « are used both ways: „…“ „…” «…» »…«. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}

/** A quotation is no longer: further on, a closing mark belongs to something else. */
const LONGEST_QUOTATION = 600

/**
 * What stands within quotation marks, the marks themselves included, in the order of their beginnings. Marks that are not closed count for
 * nothing; what is quoted within a quotation is part of it. A plain apostrophe quotes only where it clearly opens and closes a word. Linear in the
 * text.
 */
export function quotations(text: string): Spans {
  const starts: number[] = []
  const ends: number[] = []
  const next = nextClosers(text)
  for (let at = 0; at < text.length; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue
    const closers = CLOSERS[text[at]!]
    if (closers === undefined || !opens(text, at)) continue
    let close = -1
    for (const closer of closers) {
      const found = next.after(closer, at)
      if (found >= 0 && (close < 0 || found < close)) close = found
    }
    if (close < 0 || close - at > LONGEST_QUOTATION) continue
    starts.push(at)
    ends.push(close + 1)
    at = close
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Whether a unit could be a quotation mark. Quick, and true too often. */
function mayBeMark(unit: number): boolean {
  if (unit < 0x80) return unit === 0x22 || unit === 0x27
  return unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x203a) || (unit >= 0x300c && unit <= 0x300e) || unit === 0xff02
}

interface NextClosers {
  /** The first place beyond an offset where a mark closes; -1 for none. Offsets must not decrease from call to call. */
  after(closer: string, offset: number): number
}

/** Remembers how far it has looked for each mark, so that the text is read once for each. */
function nextClosers(text: string): NextClosers {
  const seen = new Map<string, number>()
  return {
    after(closer, offset) {
      const known = seen.get(closer)
      if (known !== undefined && (known > offset || known < 0)) return known
      let found = text.indexOf(closer, offset + 1)
      while (found >= 0 && !closes(text, found)) found = text.indexOf(closer, found + 1)
      seen.set(closer, found)
      return found
    },
  }
}

function opens(text: string, at: number): boolean {
  const mark = text[at]!
  if (mark === "'" || mark === '‘') return !isWordAt(text, at - 1) && isWordAt(text, at + 1)
  if (mark === '"' || mark === '”' || mark === '»') return !isBlankAt(text, at + 1)
  return true
}

function closes(text: string, at: number): boolean {
  const mark = text[at]!
  return (mark !== "'" && mark !== '’') || (!isWordAt(text, at + 1) && at > 0 && !isBlankAt(text, at - 1))
}

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x2000)
  )
}

function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return at >= text.length || unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0
}
