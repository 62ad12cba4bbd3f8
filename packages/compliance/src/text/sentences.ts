/** What a text is divided at, as offsets: `starts[i]` to `ends[i]`, end exclusive. Together they cover the text without what is blank at their edges. */
export interface Spans {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** UTF-16 units after which a sentence without an end is cut at its last blank. */
export const LONGEST_SENTENCE = 400

const ENDERS = '.!?…。！？؟।॥｡'
const CLAUSE_ENDERS = ',;:—–،؛、，；：()（）[]"“”„«»‹›「」『』'
/** Written with a point, without ending a sentence: numbers, streets, titles, measures of the languages that use points. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'no nr tel st str ul av ave approx ca bzw usw ggf inkl exkl etc ed art abs vs mr mrs ms dr prof sr sra srta dra sig dott ing vol ref ' +
    'min max incl excl ext apt núm núms pág tél tlf mob kl tj np itd itp zł gr szt al os pl woj evtl zzgl vgl eg ie resp bl sn cad sok mah д ул кв руб тел стр'
  ).split(' '),
)
/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 6

/**
 * The sentences of a text: ended by . ! ? … and their like in other scripts, and by new lines; Thai, which has no such signs, by two blanks. Points
 * within numbers, addresses of the net and abbreviations end none. Linear in the text.
 *
 * @example
 * sentences('It cost 3.50 EUR. Why?') // starts [0, 18], ends [17, 22]
 */
export function sentences(text: string): Spans {
  return divide(text, false)
}

/** The clauses of a text: its sentences, divided again at commas, colons, semicolons, dashes, brackets and quotation marks. Linear in the text. */
export function clauses(text: string): Spans {
  return divide(text, true)
}

function divide(text: string, atClauses: boolean): Spans {
  const starts: number[] = []
  const ends: number[] = []
  let start = 0
  let blank = -1
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isOrdinary(unit)) {
      if (isBlank(unit)) blank = at
      if (atClauses ? endsClause(text, at) : endsSentence(text, at)) {
        const next = endOfSigns(text, at + 1, atClauses)
        add(text, start, next, starts, ends)
        start = next
        at = next
        continue
      }
    }
    at++
    if (at - start < LONGEST_SENTENCE) continue
    const cut = blank > start ? blank : wholePair(text, at)
    add(text, start, cut, starts, ends)
    start = cut
  }
  add(text, start, text.length, starts, ends)
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Letters and digits of most scripts, which end nothing: most of a text. */
function isOrdinary(unit: number): boolean {
  if (unit === 0x20) return false
  if (unit < 0x0600) return unit >= 0x61 ? unit <= 0x7a || unit >= 0xc0 : isDigit(unit) || (unit >= 0x41 && unit <= 0x5a)
  return (unit >= 0x0620 && unit <= 0x0963) || (unit >= 0x0e00 && unit <= 0x1fff) || (unit >= 0x3041 && unit <= 0xd7ff)
}

/** Signs that follow an end at once belong to it: `?!`, the closing mark, the dash after it. */
function endOfSigns(text: string, from: number, atClauses: boolean): number {
  let end = from
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) continue
    if (isOrdinary(unit) || !(isEnder(unit) || (atClauses && isClauseEnder(unit)))) break
    end = at + 1
  }
  return end
}

function isEnder(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2e || unit === 0x21 || unit === 0x3f
  return ENDERS.includes(String.fromCharCode(unit))
}

function isClauseEnder(unit: number): boolean {
  if (unit < 0x80) {
    return (
      unit === 0x2c || unit === 0x3a || unit === 0x3b || unit === 0x22 || unit === 0x28 || unit === 0x29 || unit === 0x5b || unit === 0x5d
    )
  }
  return CLAUSE_ENDERS.includes(String.fromCharCode(unit))
}

/** Never between the halves of a pair. */
function wholePair(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at
}

function add(text: string, from: number, to: number, starts: number[], ends: number[]): void {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start === end) return
  starts.push(start)
  ends.push(end)
}

function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (endsSentence(text, at)) return true
  if (!isClauseEnder(unit)) return false
  // 1,50 and 12:30 and https: are one.
  if (unit === 0x2c || unit === 0x3a) return !(isWordUnit(text.charCodeAt(at - 1)) && isJoined(text.charCodeAt(at + 1), unit))
  return true
}

function isJoined(after: number, sign: number): boolean {
  return isDigit(after) || (sign === 0x3a && after === 0x2f)
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return true
  if (unit === 0x20) return text.charCodeAt(at + 1) === 0x20 && isThai(text.charCodeAt(at - 1))
  if (unit === 0x2e) return endsByPoint(text, at)
  if (unit === 0x3f || unit === 0x21) return !isWordUnit(text.charCodeAt(at + 1))
  return unit >= 0x80 && isEnder(unit)
}

/** A point ends a sentence before a blank or a closing mark, unless it belongs to an abbreviation or to the number of a thing. */
function endsByPoint(text: string, at: number): boolean {
  if (at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1))) return isNewSentence(text, at)
  if (text.charCodeAt(at + 1) === 0x2f || text.charCodeAt(at + 1) === 0x40) return false
  let start = at
  while (start > 0 && at - start <= LONGEST_ABBREVIATION && isWordUnit(text.charCodeAt(start - 1))) start--
  const length = at - start
  if (length === 0 || length > LONGEST_ABBREVIATION) return true
  const word = text.slice(start, at).toLowerCase()
  if (length === 1 && !isDigit(word.charCodeAt(0)) && word.toUpperCase() !== word)
    return !isBlank(text.charCodeAt(at + 1)) || at + 2 >= text.length
  return !ABBREVIATIONS.has(word) || at + 1 >= text.length
}

/** `gone.Please`: a small letter, a point, a capital, and no address around them. */
function isNewSentence(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (before === before.toUpperCase() || after === after.toLowerCase()) return false
  for (let back = at - 1; back >= 0 && at - back < LONGEST_ADDRESS && !isBlank(text.charCodeAt(back)); back--) {
    const unit = text.charCodeAt(back)
    if (unit === 0x2f || unit === 0x40 || unit === 0x2e) return false
  }
  return true
}

/** As far as an address of the net is looked back for. */
const LONGEST_ADDRESS = 64

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || unit === 0x2028 || unit === 0x2029
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Letters and digits of scripts that write points. */
function isWordUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x0600)
}

function isThai(unit: number): boolean {
  return unit >= 0x0e00 && unit < 0x0e80
}
