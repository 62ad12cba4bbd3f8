import type { CountryCode } from '@crossdesk/core'
import { findAddresses } from './address.ts'
import { findCards } from './card.ts'
import { createCueIndex } from './cue-index.ts'
import type { IdentifierCue } from './cue.ts'
import { mayBeginDigit } from './digits/digit-character.ts'
import { digitGroups } from './digits/digit-groups.ts'
import { numberWindows, type NumberWindow } from './digits/number-window.ts'
import { findEmails } from './email.ts'
import { findHandles } from './handle.ts'
import { findIbans } from './iban.ts'
import type { Identifier } from './identifier.ts'
import { findLinks } from './link.ts'
import { findNationalIds } from './national-ids/find-national-ids.ts'
import { findPhones } from './phone.ts'
import type { Reading } from './reading.ts'
import { resolveIdentifiers } from './resolve.ts'
import { findWallets } from './wallet.ts'

/** What the search needs to know besides the text. */
export interface IdentifierOptions {
  /** Whose telephone numbers, documents and postal codes are written without a country. */
  readonly market: CountryCode
  /** The words of the text that tell what numbers and names are, sorted by their starts. */
  readonly cues: readonly IdentifierCue[]
}

/** The shortest number that names somebody. */
const FEWEST_DIGITS = 6
/** The fewest digits of anything that also has letters: a PAN of India. */
const FEWEST_WITH_LETTERS = 4

/**
 * Finds what names a person, an account or a place of the net: telephones, mail and web addresses, account names, bank cards and accounts, wallets,
 * identity numbers, postal addresses; however they are disguised. Offsets are those of the text given; nothing overlaps; in the order of the text.
 * Time grows in step with the length of the text.
 *
 * @example
 * findIdentifiers('Write to anna@example.com', { market: 'DE', cues: [] })
 * // [{ kind: 'email', start: 9, end: 25, value: 'anna@example.com', … }]
 */
export function findIdentifiers(text: string, options: IdentifierOptions): readonly Identifier[] {
  const look = firstLook(text, options.cues)
  if (look === NOTHING) return NONE
  const windows = (look & DIGITS) === 0 ? NO_WINDOWS : numberWindows(digitGroups(text, options.cues), FEWEST_DIGITS)
  const reading: Reading = { text, market: options.market, cues: createCueIndex(text, options.cues), windows }
  const candidates: Identifier[] = []
  if ((look & AT) !== 0) candidates.push(...findEmails(reading))
  if ((look & DOT) !== 0) candidates.push(...findLinks(reading))
  if ((look & (AT | ACCOUNT)) !== 0) candidates.push(...findHandles(reading))
  if ((look & DIGITS) !== 0) {
    candidates.push(
      ...findCards(reading),
      ...findIbans(reading),
      ...findWallets(reading),
      ...findNationalIds(reading),
      ...findPhones(reading),
    )
  }
  if ((look & (PLACE | HAN)) !== 0) candidates.push(...findAddresses(reading))
  return resolveIdentifiers(candidates)
}

const NONE: readonly Identifier[] = []
const NO_WINDOWS: readonly NumberWindow[] = []

const NOTHING = 0
const DIGITS = 1
const AT = 2
const DOT = 4
const ACCOUNT = 8
const PLACE = 16
const HAN = 32

/** What a text could hold, from one pass that allocates nothing. */
function firstLook(text: string, cues: readonly IdentifierCue[]): number {
  let look = NOTHING
  let digits = 0
  let numerals = 0
  let doors = 0
  /** 十 and 百, which are numbers of doors, but no digits. */
  let tens = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) {
      if (code >= 0x30 && code <= 0x39) digits++
      else if (code === 0x40 || code === 0x5b || code === 0x28 || code === 0x7b) look |= AT | DOT
      else if (code === 0x2e && isWithin(text, index)) look |= DOT
      else if (code === 0x54 && text.charCodeAt(index - 1) === 0x41) look |= AT | DOT
    } else if (code >= 0x660 || code >= 0xb2) {
      if (code >= 0xac00 && code < 0xd7b0) look |= HANGUL
      else if (mayBeginDigit(code)) digits++
      else if (code === 0x5341 || code === 0x767e) tens++
      if (code === 0xff20 || code === 0xfe6b) look |= AT | DOT
      else if ((code === 0xff0e || code === 0x3002 || code === 0xff61 || code === 0x2024) && isName(text.charCodeAt(index + 1))) look |= DOT
      // 号, 號, 路, 街, 丁, 番, 区 and 区's elder form.
      else if (
        code === 0x53f7 ||
        code === 0x865f ||
        code === 0x8def ||
        code === 0x8857 ||
        code === 0x4e01 ||
        code === 0x756a ||
        code === 0x533a ||
        code === 0x5340
      )
        look |= HAN
    }
  }
  for (const cue of cues) {
    switch (cue.cue) {
      case 'number':
        numerals += cue.digits?.length ?? 0
        break
      case 'double':
      case 'triple':
        numerals++
        break
      case 'at':
        look |= AT
        break
      case 'dot':
        look |= DOT
        break
      case 'messenger':
      case 'messengerWeak':
      case 'handleLabel':
        look |= ACCOUNT
        break
      case 'street':
      case 'addressLead':
        look |= PLACE
        break
      case 'unit':
        doors++
        break
      default:
    }
  }
  // An address has a number, or a door with a letter.
  if (digits + doors === 0) look &= ~PLACE
  if (digits + tens === 0) look &= ~HAN
  if (digits >= FEWEST_WITH_LETTERS || digits + numerals >= FEWEST_DIGITS) look |= DIGITS
  if ((look & HANGUL) !== 0) look = digits > 1 ? (look & ~HANGUL) | HAN : look & ~HANGUL
  return look
}

const HANGUL = 64

/** Whether a unit can stand after a wide dot in a name: Latin letters and digits, also of full width, and a blank. */
function isName(code: number): boolean {
  return (code >= 0x20 && code < 0x80) || (code >= 0xff10 && code <= 0xff5a)
}

/** Whether a dot could stand inside a name: not at the end of a sentence, save before a blank and a word that suffixes are. */
function isWithin(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1)
  if (next > 0x20) return next !== 0x2e
  const after = text.charCodeAt(index + 2)
  return after >= 0x61 && after <= 0x7a
}
