import type { IdentifierCueKind } from '../cue.ts'
import { isBlank } from '../digits/gap.ts'
import { isAsciiDigit, isAsciiLetter, isAlphabetic } from '../digits/letters.ts'
import type { Identifier } from '../identifier.ts'
import type { Reading } from '../reading.ts'
import type { Disguise } from '../../meaning/detection.ts'
import { AMERICAN_SCHEMES } from './americas.ts'
import { EASTERN_ASIAN_SCHEMES } from './eastern-asia.ts'
import { EASTERN_EUROPEAN_SCHEMES } from './eastern-europe.ts'
import { MIDDLE_EASTERN_SCHEMES } from './middle-east-africa.ts'
import { NORTHERN_EUROPEAN_SCHEMES } from './northern-europe.ts'
import type { NationalIdScheme } from './scheme.ts'
import { SOUTHERN_ASIAN_SCHEMES } from './southern-asia.ts'
import { SOUTHERN_EUROPEAN_SCHEMES } from './southern-europe.ts'
import { WESTERN_EUROPEAN_SCHEMES } from './western-europe.ts'

/** Every kind of identity and tax number that is known. */
export const NATIONAL_ID_SCHEMES: readonly NationalIdScheme[] = [
  ...AMERICAN_SCHEMES,
  ...SOUTHERN_EUROPEAN_SCHEMES,
  ...WESTERN_EUROPEAN_SCHEMES,
  ...NORTHERN_EUROPEAN_SCHEMES,
  ...EASTERN_EUROPEAN_SCHEMES,
  ...EASTERN_ASIAN_SCHEMES,
  ...SOUTHERN_ASIAN_SCHEMES,
  ...MIDDLE_EASTERN_SCHEMES,
]

const IDENTITY: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['identityLabel'])
const OTHER: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>([
  'referenceLabel',
  'phoneLabel',
  'cardLabel',
  'accountLabel',
  'messenger',
])
const REFERENCE: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['referenceLabel'])

/** Characters that may be an identity number, without what parts them. */
interface Candidate {
  readonly characters: string
  readonly start: number
  readonly end: number
  readonly grouping: string
  readonly disguise: Disguise
  readonly whole: boolean
}

/**
 * Identity and tax numbers of persons. A check digit or an unmistakable shape is enough where the scheme says so; weak numbers need their market, their
 * groups, or a word that says what they are. Beside such a word a number that no scheme knows counts too. The span leaves the word out.
 */
export function findNationalIds(reading: Reading): readonly Identifier[] {
  const found: Identifier[] = []
  for (const candidate of candidates(reading)) {
    const label = labelOf(reading, candidate)
    if (label === 'other') continue
    const scheme = schemeOf(reading, candidate, label === 'identity')
    if (scheme === undefined && !(label === 'identity' && isLikelyDocument(reading, candidate))) continue
    found.push(toIdentifier(candidate, scheme, label === 'identity'))
  }
  return found
}

const byLength = new Map<number, readonly NationalIdScheme[]>()

function schemesOfLength(length: number): readonly NationalIdScheme[] {
  let schemes = byLength.get(length)
  if (schemes === undefined) {
    schemes = NATIONAL_ID_SCHEMES.filter((scheme) => scheme.lengths.includes(length))
    byLength.set(length, schemes)
  }
  return schemes
}

function schemeOf(reading: Reading, candidate: Candidate, labelled: boolean): NationalIdScheme | undefined {
  let best: NationalIdScheme | undefined
  for (const scheme of schemesOfLength(candidate.characters.length)) {
    const isHome = scheme.markets.includes(reading.market)
    if (!isEnough(scheme, candidate, isHome, labelled)) continue
    const fits = scheme.hasLetters || /^\d{1,20}$/.test(candidate.characters)
    if (!fits || !scheme.isValid(candidate.characters)) continue
    if (isHome) return scheme
    best ??= scheme
  }
  return best
}

function isEnough(scheme: NationalIdScheme, candidate: Candidate, home: boolean, labelled: boolean): boolean {
  const isGrouped = scheme.groupings.includes(candidate.grouping)
  if (labelled) return home || scheme.isChecked || isGrouped
  switch (scheme.strength) {
    case 'anywhere':
      return candidate.whole || isGrouped
    case 'market':
      return home && (candidate.whole || isGrouped)
    case 'grouped':
      return isGrouped && (home || (scheme.isChecked && scheme.groupings.length === 1 && candidate.grouping.split('-').length > 3))
    case 'labelled':
      return false
  }
}

/** A number right after a word for identity documents, of whatever country: passports have letters and digits. */
/** VAT numbers of the Union (Directive 2006/112/EC, article 215) are those of firms. */
const VAT_NUMBER = /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|GB)[U]?\d{8,12}$/

function isLikelyDocument(reading: Reading, candidate: Candidate): boolean {
  const near = reading.cues.before(candidate.start, IDENTITY, 16)
  return (
    near !== undefined &&
    candidate.whole &&
    !VAT_NUMBER.test(candidate.characters) &&
    /^[A-Z]{0,3}\d{5,16}[A-Z]?\d?$/.test(candidate.characters)
  )
}

function labelOf(reading: Reading, candidate: Candidate): 'identity' | 'other' | 'none' {
  const identity = reading.cues.before(candidate.start, IDENTITY, 40)
  const other = reading.cues.before(candidate.start, OTHER, 10)
  if (identity !== undefined && (other === undefined || identity.distance <= other.distance)) {
    return reading.cues.before(identity.cue.start, REFERENCE, 1) === undefined ? 'identity' : 'other'
  }
  if (other !== undefined && other.distance < 6 && other.cue.cue !== 'messenger') return 'other'
  return reading.cues.after(candidate.end, IDENTITY, 12) === undefined ? 'none' : 'identity'
}

function toIdentifier(candidate: Candidate, scheme: NationalIdScheme | undefined, labelled: boolean): Identifier {
  const evidence: string[] = []
  if (scheme?.isChecked === true) evidence.push('check-digit')
  if (scheme !== undefined) evidence.push(`document:${scheme.document}`)
  if (labelled) evidence.push('label')
  const country = scheme?.markets[0]
  const confidence =
    scheme === undefined ? 0.7 : scheme.isChecked ? (labelled || scheme.strength === 'anywhere' ? 1 : 0.92) : labelled ? 0.95 : 0.85
  return {
    kind: 'national-id',
    start: candidate.start,
    end: candidate.end,
    value: candidate.characters,
    evidence,
    disguise: candidate.disguise,
    confidence,
    ...(country === undefined ? {} : { country }),
    ...(scheme === undefined ? {} : { document: scheme.document }),
  }
}

function candidates(reading: Reading): readonly Candidate[] {
  const list: Candidate[] = []
  for (const window of reading.windows) {
    if (window.digits.length > 18 || window.groups[0]?.touchesBefore === true || window.groups.at(-1)?.touchesAfter === true) continue
    list.push({
      characters: window.digits,
      start: window.start,
      end: window.end,
      grouping: window.sizes.join('-'),
      disguise: window.disguise,
      whole: window.whole,
    })
  }
  for (const candidate of mixedCandidates(reading.text)) list.push(candidate)
  return list
}

/** Longest number with letters, and how many pieces it may be written in. */
const MAX_CHARACTERS = 18
const MAX_PIECES = 8

/** Longest letters that begin a number in a piece of their own: the name in a codice fiscale. */
const MAX_LEAD = 6

/** Numbers with letters among them, from every word on, in one piece or in several that single marks part. */
function mixedCandidates(text: string): readonly Candidate[] {
  const list: Candidate[] = []
  for (let index = 0; index < text.length; index++) {
    if (!isMember(text.charCodeAt(index)) || isAlphabetic(text.charCodeAt(index - 1))) continue
    const end = pieceEnd(text, index)
    const isLead = end - index <= MAX_LEAD && isAsciiDigit(text.charCodeAt(end + 1))
    if (isLead || hasDigit(text, index, end)) readMixed(text, index, list)
    index = end
  }
  return list
}

function pieceEnd(text: string, start: number): number {
  let end = start
  while (isMember(text.charCodeAt(end))) end++
  return end
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isAsciiDigit(code) || code > 0x7f) return true
  }
  return false
}

/** Reads the pieces from an offset on, as long as one number could go on. */
function readMixed(text: string, start: number, list: Candidate[]): void {
  let characters = ''
  let index = start
  const sizes: number[] = []
  while (sizes.length < MAX_PIECES) {
    const end = pieceEnd(text, index)
    if (end === index || characters.length + end - index > MAX_CHARACTERS || isAlphabetic(text.charCodeAt(end))) return
    // Words follow numbers in prose; inside one, letters by themselves are few.
    if (sizes.length > 0 && end - index > 3 && !hasDigit(text, index, end)) return
    characters += plainPiece(text, index, end)
    sizes.push(end - index)
    index = end
    if (characters.length >= 8 && /[A-Z]/.test(characters) && countDigits(characters) >= 4) {
      const closes = text.charAt(index) === ')' && text.slice(start, index).includes('(')
      list.push({ characters, start, end: closes ? index + 1 : index, grouping: sizes.join('-'), disguise: 'none', whole: true })
    }
    const code = text.charCodeAt(index)
    const isBetween = isBlank(code) || code === 0x2d || code === 0x2e || code === 0x28 || code === 0x2f || code === 0x2013
    if (!isBetween) return
    index++
  }
}

function plainPiece(text: string, start: number, end: number): string {
  const piece = text.slice(start, end)
  return (text.charCodeAt(start) > 0x7f || text.charCodeAt(end - 1) > 0x7f ? piece.normalize('NFKC') : piece).toUpperCase()
}

function countDigits(characters: string): number {
  let digits = 0
  for (let index = 0; index < characters.length; index++) if (isAsciiDigit(characters.charCodeAt(index))) digits++
  return digits
}

function isMember(code: number): boolean {
  return isAsciiDigit(code) || isAsciiLetter(code) || (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a)
}
