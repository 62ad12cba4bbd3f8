import type { Script } from './languages.ts'
import { classOf } from './script.ts'
import { BRAND_WORDS } from './words/loan-words.ts'

/** A stretch of letters of one script, in lower case and composed; without ids, addresses and emoji. */
export interface Word {
  readonly text: string
  readonly script: Script
  /** UTF-16 offsets in the whole text. */
  readonly start: number
  readonly end: number
}

/** Beyond this many letters a text says no more about its language. */
const LETTERS_READ = 2000
/** A longer run of letters is no word of any language here; reading stays linear. */
const LONGEST_WORD = 64

/** Arabic written in Latin letters uses these digits as letters, inside or beside a word: `3ayez`, `sho7na`. */
const ARABIZI = /^[235789]?[a-z]+(?:[235789]{1,2}[a-z]+)*[235789]{0,2}$/
const VOWEL = /[aeiou]/
const DOMAIN_ENDING =
  /\.(?:com|net|org|io|co|shop|store|app|dev|info|biz|eu|de|fr|es|it|nl|pl|ru|uk|cn|jp|kr|br|mx|tr|id|vn|th|my|ph|pdf|jpe?g|png|gif|docx?|xlsx?|zip|mp4|heic|webp|html?|php|example)(?:[/?#:].*)?$/i

/** Reads words one after the other. `createWordReader` prepares its tables once. */
export type WordReader = (text: string) => readonly Word[]

/** A reader that leaves out what is no language: addresses, handles, ids, article numbers and the names of brands. */
export function createWordReader(): WordReader {
  const brands = new Set(BRAND_WORDS.split(/\s+/))
  return (text) => {
    const words: Word[] = []
    let letters = 0
    for (let at = 0; at < text.length && letters < LETTERS_READ;) {
      const end = tokenEnd(text, at)
      if (end === at) at += 1
      else {
        if (!isAddress(text, at, end) && !isId(text, at, end)) letters += readToken(text, at, end, brands, words)
        at = end
      }
    }
    return words
  }
}

/** Where the token that begins at `from` ends: white space parts tokens. */
function tokenEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)) break
    at += 1
  }
  return at
}

function isAddress(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first === 0x40 || first === 0x7b) return true
  if (end - start < 4) return false
  const token = text.slice(start, Math.min(end, start + 300))
  const at = token.indexOf('@')
  if (at > 0 && token.includes('.', at)) return true
  if (/^https?:|^www\./i.test(token) || token.includes('://')) return true
  return token.includes('.') && DOMAIN_ENDING.test(token.replace(/[).,;:!?]+$/, '')) && isAsciiToken(token)
}

function isAsciiToken(token: string): boolean {
  for (let i = 0; i < token.length; i += 1) if (token.charCodeAt(i) > 0x7e) return false
  return true
}

/** Ids mix digits with capitals (`AB-90211-X`), or many digits with short runs of letters (`550e8400-e29b`). */
function isId(text: string, start: number, end: number): boolean {
  let digits = 0
  let capitals = 0
  let letters = 0
  let run = 0
  let longestRun = 0
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7e) return false
    const lower = unit | 0x20
    const isLetter = lower >= 0x61 && lower <= 0x7a
    run = isLetter ? run + 1 : 0
    longestRun = Math.max(longestRun, run)
    if (isLetter) letters += 1
    if (isLetter && unit !== lower) capitals += 1
    if (unit >= 0x30 && unit <= 0x39) digits += 1
  }
  if (digits === 0 || letters === 0) return false
  return capitals === letters || (digits >= 4 && longestRun <= 4)
}

/** Splits a token where the script changes; gives the number of letters read. */
function readToken(text: string, from: number, to: number, brands: ReadonlySet<string>, words: Word[]): number {
  let letters = 0
  for (let at = from; at < to;) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === undefined || kind === 'mark') {
      at += 1
      continue
    }
    const end = runEnd(text, at, to)
    const word = readWord(text, at, end, brands)
    if (word !== undefined) {
      words.push(word)
      letters += word.end - word.start
    }
    at = end
  }
  return letters
}

/** Where the run that begins at `start` ends: letters of one script, with marks, inner apostrophes and digits. */
function runEnd(text: string, start: number, to: number): number {
  let script: Script | undefined
  let at = start
  for (; at < to && at - start < LONGEST_WORD; at += 1) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === 'mark' || kind === 'digit') continue
    if (kind === undefined) {
      if (script !== undefined && isApostrophe(unit) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === script) continue
      break
    }
    if (script === undefined) script = kind
    else if (kind !== script) break
  }
  return at
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

function readWord(text: string, start: number, end: number, brands: ReadonlySet<string>): Word | undefined {
  let first = start
  let last = end
  const raw = text.slice(start, end)
  let written = raw
  if (/[0-9]/.test(raw)) {
    if (classOf(lastLetter(raw)) === 'Latn') {
      const lower = raw.toLowerCase()
      if (raw !== lower || raw.length < 3 || !ARABIZI.test(raw) || !VOWEL.test(raw)) return undefined
    } else {
      const digits = /^[0-9]*/.exec(raw)?.[0].length ?? 0
      first = start + digits
      const trailing = /[0-9]*$/.exec(raw)?.[0].length ?? 0
      last = Math.max(first, end - trailing)
      written = text.slice(first, last)
    }
  }
  const script = firstScript(written)
  if (script === undefined) return undefined
  const folded = script === 'Latn' ? foldLatin(written) : written.normalize('NFC').toLowerCase()
  if (script === 'Latn' && brands.has(folded)) return undefined
  return { text: folded, script, start: first, end: last }
}

/** Lower case by the rule of most languages; the dotted capital I of Turkish must not leave a mark behind. */
function foldLatin(written: string): string {
  const lower = written.replaceAll('İ', 'i').normalize('NFC').toLowerCase()
  return lower.replaceAll('\u2019', "'").replaceAll('\u02bc', "'")
}

function lastLetter(raw: string): number {
  for (let i = raw.length - 1; i >= 0; i -= 1) {
    const kind = classOf(raw.charCodeAt(i))
    if (kind !== undefined && kind !== 'digit' && kind !== 'mark') return raw.charCodeAt(i)
  }
  return 0x61
}

function firstScript(written: string): Script | undefined {
  for (let i = 0; i < written.length; i += 1) {
    const kind = classOf(written.charCodeAt(i))
    if (kind !== undefined && kind !== 'digit' && kind !== 'mark') return kind
  }
  return undefined
}
