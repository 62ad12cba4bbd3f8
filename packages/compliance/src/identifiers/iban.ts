import type { Identifier } from './identifier.ts'
import { isBlank, isInvisible } from './digits/gap.ts'
import { isAlphabetic, isAsciiDigit, isAsciiLetter } from './digits/letters.ts'
import type { Reading } from './reading.ts'

/** Lengths by country (SWIFT, IBAN Registry, release 100). */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 ' +
  'GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 ' +
  'MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
  'UA29 VA22 VG24 XK20 YE30'

/** How many characters may stand between two of an account number. */
const MAX_BETWEEN = 3

/**
 * International bank account numbers: the length of the country (IBAN Registry) and the check digits by ISO/IEC 7064 MOD 97-10. Case, spaces,
 * dots, hyphens and zero-width characters within do not matter.
 */
export function findIbans(reading: Reading): readonly Identifier[] {
  const { text } = reading
  const found: Identifier[] = []
  for (let index = 0; index < text.length - 14; index++) {
    if (!isAsciiLetter(fold(text.charCodeAt(index))) || isAlphabetic(fold(text.charCodeAt(index - 1)))) continue
    const iban = ibanAt(text, index)
    if (iban === undefined) continue
    found.push(iban)
    index = iban.end - 1
  }
  return found
}

function ibanAt(text: string, start: number): Identifier | undefined {
  // Country, check digits, and the first of the account stand close together; most words end here.
  const second = nextCharacter(text, start + 1)
  if (second === undefined || !isAsciiLetter(fold(text.charCodeAt(second)))) return undefined
  const third = nextCharacter(text, second + 1)
  if (third === undefined || !isAsciiDigit(fold(text.charCodeAt(third)))) return undefined
  const country = (character(text, start) + character(text, second)).toUpperCase()
  const length = lengthOf(country)
  if (length === 0) return undefined
  let value = ''
  let end = start
  let parted = false
  for (let index: number | undefined = start; index !== undefined && value.length < length; index = nextCharacter(text, index + 1)) {
    const code = fold(text.charCodeAt(index))
    if (!isAsciiDigit(code) && !isAsciiLetter(code)) return undefined
    value += String.fromCharCode(code).toUpperCase()
    parted ||= index > end && end > start
    end = index + 1
  }
  if (value.length !== length || !mod97IsValid(value)) return undefined
  if (isAsciiDigit(text.charCodeAt(end)) || isAsciiLetter(text.charCodeAt(end))) return undefined
  const isFolded = text.charCodeAt(start) > 0x7f
  const gaps = text.slice(start, end)
  const isHidden = parted && /[^\sA-Za-z0-9-]/.test(gaps)
  return {
    kind: 'iban',
    start,
    end,
    value,
    evidence: ['mod-97', `length:${country}`],
    disguise: isFolded ? 'letters' : isHidden ? 'split' : 'none',
    confidence: 1,
    country,
  }
}

function fold(code: number): number {
  return code >= 0xff10 && code <= 0xff5a ? code - 0xfee0 : code
}

function character(text: string, index: number): string {
  return String.fromCharCode(fold(text.charCodeAt(index)))
}

function nextCharacter(text: string, from: number): number | undefined {
  for (let index = from; index <= from + MAX_BETWEEN && index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isBetween =
      isBlank(code) ||
      isInvisible(code) ||
      code === 0x2e ||
      code === 0x2d ||
      code === 0x5f ||
      code === 0x2f ||
      code === 0x0a ||
      code === 0xb7 ||
      code === 0x2a
    if (!isBetween) return index
  }
  return undefined
}

function lengthOf(country: string): number {
  const place = LENGTHS.indexOf(country)
  return place >= 0 && place % 5 === 0 ? Number(LENGTHS.slice(place + 2, place + 4)) : 0
}

/** ISO/IEC 7064 MOD 97-10 over the account with its first four characters moved to the end, letters as 10 to 35. */
function mod97IsValid(iban: string): boolean {
  let remainder = 0
  for (let index = 0; index < iban.length; index++) {
    const code = iban.charCodeAt((index + 4) % iban.length)
    const value = code >= 0x41 ? code - 55 : code - 48
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
