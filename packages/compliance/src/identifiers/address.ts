import { administrativeAddresses } from './administrative-address.ts'
import type { IdentifierCue, IdentifierCueKind } from './cue.ts'
import { isLetter } from './digits/letters.ts'
import type { Identifier } from './identifier.ts'
import { postcodeShapeOf } from './postcode.ts'
import type { Reading } from './reading.ts'

/** Something that belongs to an address, and how much it says. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly name: 'street' | 'unit' | 'city' | 'postcode' | 'region' | 'administrative'
}

/** Pieces further apart than this belong to different things. */
const MAX_APART = 36
/** What the pieces must say together; see `findAddresses`. */
const THRESHOLD = 3

const HOUSE = String.raw`\p{Nd}{1,5}(?:\s?[A-Za-zА-Яа-я](?![\p{L}]))?(?:\s?[-/]\s?\p{Nd}{1,4}[A-Za-z]?)?(?![\p{Nd}%€$])`
const NUMBER_SIGN = String.raw`(?:n[°ºo]?\.?|nr\.?|№|#|д\.?|дом|no:|no\.?|numara|số|เลขที่|رقم|מס')`
const NAME = String.raw`[\p{L}\p{M}\p{Nd}'’-]{1,24}`
const AFTER_STREET = new RegExp(String.raw`^(?:[ .,]{1,2}${NAME}){0,4}?[ .,]{0,2}(?:${NUMBER_SIGN}\s?)?(${HOUSE})`, 'iu')
const BEFORE_STREET = new RegExp(
  String.raw`(?<![\p{Nd}.,:/-])(${HOUSE},?(?: (?:[\p{Lu}\p{Lo}]${NAME}|${NAME}\.|\p{Nd}{1,3}(?:st|nd|rd|th)|de|del|la|du|des|le|van|der|bis|ter)){0,4} ?)$`,
  'u',
)
const LED = new RegExp(
  String.raw`^[\s:：,-]{1,3}(?:[\p{L}\p{M}]{1,12}[ :]{1,2}){0,3}((?:\p{Lu}${NAME}[ ,]{1,2}){1,4}${HOUSE}|${HOUSE},? \p{Lu}${NAME}(?: \p{Lu}${NAME}){0,3})(?=\s?(?:[,;\n]|$))`,
  'u',
)
const STREETS: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['street'])
const LEADS: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['addressLead'])

/**
 * Postal addresses, by what is said of a place in one sentence: a street with a house number counts 2, a postal code 1 or 2 by how unlike anything else
 * it is in the market, a city 1, a door 1, a region 1, words that lead to an address 1. Three are needed, a street or a rank of places among them.
 * The span runs from the first piece to the last, without the words that lead to it.
 */
export function findAddresses(reading: Reading): readonly Identifier[] {
  const { text } = reading
  const pieces = mergePieces(text, piecesOf(reading))
  const found: Identifier[] = []
  for (let first = 0; first < pieces.length;) {
    let last = first
    while (last + 1 < pieces.length && isOnePlace(text, pieces[last]?.end ?? 0, pieces[last + 1]?.start ?? 0)) last++
    const address = toAddress(reading, pieces.slice(first, last + 1))
    if (address !== undefined) found.push(address)
    first = last + 1
  }
  return found
}

function toAddress(reading: Reading, pieces: readonly Piece[]): Identifier | undefined {
  const start = pieces[0]?.start ?? 0
  const end = pieces.reduce((most, piece) => Math.max(most, piece.end), 0)
  const best = new Map<Piece['name'], number>()
  for (const piece of pieces) best.set(piece.name, Math.max(best.get(piece.name) ?? 0, piece.weight))
  const lead = reading.cues.before(start, LEADS, 60) !== undefined ? 1 : 0
  const score = [...best.values()].reduce((sum, weight) => sum + weight, lead)
  const isPlaced = (best.get('street') ?? 0) > 1 || best.has('administrative') || (best.has('street') && best.has('unit'))
  if (score < THRESHOLD || !isPlaced) return undefined
  return {
    kind: 'address',
    start,
    end,
    value: reading.text.slice(start, end).replace(/\s+/g, ' '),
    evidence: lead === 1 ? [...best.keys(), 'lead'] : [...best.keys()],
    disguise: 'none',
    confidence: Math.min(0.98, 0.55 + score * 0.1),
  }
}

function piecesOf(reading: Reading): readonly Piece[] {
  const { text, cues, market } = reading
  const pieces: Piece[] = []
  for (const cue of cues.cues) {
    if (cue.cue === 'street') pieces.push(streetPiece(text, cue))
    else if (cue.cue === 'unit') {
      const unit = unitPiece(text, cue)
      if (unit !== undefined) pieces.push(unit)
    } else if (cue.cue === 'addressLead') {
      const place = ledPiece(text, cue)
      if (place !== undefined && !hasStreet(reading, place)) pieces.push(place)
    } else if (cue.cue === 'city') pieces.push({ start: cue.start, end: cue.end, weight: 1, name: 'city' })
  }
  for (const place of administrativeAddresses(text))
    pieces.push({ start: place.start, end: place.end, weight: place.score, name: 'administrative' })
  if (pieces.length === 0) return pieces
  const postcode = postcodeShapeOf(market)
  if (postcode !== undefined) {
    const streets = pieces.filter((piece) => piece.name === 'street').sort((one, other) => one.end - other.end)
    let street = 0
    for (const match of text.matchAll(postcode.shape)) {
      const start = match.index
      const end = start + match[0].length
      while ((streets[street]?.end ?? Infinity) < end) street++
      // A house number may have the shape of a postal code.
      if ((streets[street]?.start ?? Infinity) <= start && postcode.weight === 1) continue
      pieces.push({ start, end, weight: postcode.weight, name: 'postcode' })
      if (market === 'US' && /^[A-Z]/.test(match[0])) pieces.push({ start, end: start + 2, weight: 1, name: 'region' })
      const town = townAfter(text, end)
      if (town !== undefined && market !== 'US') pieces.push(town)
    }
  }
  return pieces.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** A name in capitals right after a postal code, as most of Europe writes the town. */
function townAfter(text: string, from: number): Piece | undefined {
  const town = /^,? (\p{Lu}[\p{L}'’-]{2,24}(?: (?:am|an|der|de|la|sur|\p{Lu}[\p{L}'’-]{2,20})){0,2})/u.exec(text.slice(from, from + 60))
  if (town === null) return undefined
  return { start: from + town[0].length - (town[1]?.length ?? 0), end: from + town[0].length, weight: 1, name: 'city' }
}

function streetPiece(text: string, cue: IdentifierCue): Piece {
  let start = wordStart(text, cue.start)
  let end = wordEnd(text, cue.end)
  const before = BEFORE_STREET.exec(text.slice(Math.max(0, start - 48), start))
  if (before !== null) {
    const number = before[1] ?? ''
    return { start: start - number.length, end, weight: 2, name: 'street' }
  }
  const after = AFTER_STREET.exec(text.slice(end, end + 60))
  // The point right after the word is that of an abbreviation: `Av. Juárez 210`.
  if (after !== null && !/[.!?]\s\p{Lu}/u.test(after[0].slice(1))) {
    start = capitalisedStart(text, start)
    end += after[0].length
    return { start, end, weight: 2, name: 'street' }
  }
  return { start: capitalisedStart(text, start), end, weight: 1, name: 'street' }
}

/** Whether a word of streets stands in a piece, which then says so itself. */
function hasStreet({ cues }: Reading, { start, end }: Piece): boolean {
  return cues.after(start, STREETS, end - start) !== undefined
}

/** A name and a house number after words that lead to an address: `deliver to Kyrkbacken 9`. Not enough without a town, a code or a door. */
function ledPiece(text: string, cue: IdentifierCue): Piece | undefined {
  const led = LED.exec(text.slice(cue.end, cue.end + 70))
  if (led === null) return undefined
  const end = cue.end + led[0].length
  return { start: end - (led[1]?.length ?? 0), end, weight: 1.5, name: 'street' }
}

/** Start of the capitalised words before a street's word: `Baker Street 5`. */
function capitalisedStart(text: string, start: number): number {
  const names = /(?:^|[\s,:])((?:\p{Lu}[\p{L}'’-]{1,20} ){1,3})$/u.exec(text.slice(Math.max(0, start - 64), start))
  return names === null || start === 0 ? start : start - (names[1]?.length ?? 0)
}

function unitPiece(text: string, cue: IdentifierCue): Piece | undefined {
  const after = /^[.:]?\s?(?:#|no\.?|nº|°)?\s?(?:\p{Nd}{1,4}(?:\s?[A-Za-z](?!\p{L}))?|[A-Z]\d{0,3}(?!\p{L}))/u.exec(
    text.slice(cue.end, cue.end + 14),
  )
  if (after !== null) return { start: cue.start, end: cue.end + after[0].length, weight: 1, name: 'unit' }
  const before = /\p{Nd}{1,4}(?:st|nd|rd|th|[.ºª°e])?\s?$/u.exec(text.slice(Math.max(0, cue.start - 8), cue.start))
  return before === null ? undefined : { start: cue.start - before[0].length, end: cue.end, weight: 1, name: 'unit' }
}

/** Pieces that lie within others say nothing more, unless they are of another sort. */
function mergePieces(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(
    (piece, index) =>
      // Pieces that cover each other stand close by in the order of their starts.
      !pieces.slice(Math.max(0, index - 7), index).some((other) => other.name === piece.name && other.end >= piece.end) &&
      piece.end <= text.length,
  )
}

/** Whether nothing between two pieces ends the sentence or is plain prose. */
function isOnePlace(text: string, end: number, start: number): boolean {
  if (start <= end) return true
  if (start - end > MAX_APART) return false
  const between = text.slice(end, start)
  if (/[!?。！？]|\n\s*\n|\p{L}{5,}\.\s/u.test(between)) return false
  return (between.match(/(?<![\p{L}\p{M}])\p{Ll}{2,}/gu)?.length ?? 0) <= 3
}

function wordStart(text: string, from: number): number {
  if (isUnspaced(text.charCodeAt(from))) return from
  let start = from
  while (start > 0 && from - start < 32 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, from: number): number {
  if (isUnspaced(text.charCodeAt(from - 1))) return from
  let end = from
  while (end < text.length && end - from < 24 && isLetter(text.charCodeAt(end))) end++
  return end
}

/** Whether words of the script run into each other: Thai, Han, kana, Hangul. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0e80) || code >= 0x3000
}
