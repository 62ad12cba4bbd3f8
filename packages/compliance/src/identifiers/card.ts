import type { IdentifierCueKind } from './cue.ts'
import { luhnIsValid } from './check-digits.ts'
import type { NumberWindow } from './digits/number-window.ts'
import type { Identifier } from './identifier.ts'
import type { Reading } from './reading.ts'

const REFERENCE: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['referenceLabel'])
const CARD: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['cardLabel'])

interface IssuerRange {
  readonly issuer: string
  readonly from: number
  readonly to: number
  /** Lengths that the issuer gives out. */
  readonly lengths: readonly number[]
}

/** Issuer ranges by their first six digits (ISO/IEC 7812-1); the first that fits counts. */
const ISSUERS: readonly IssuerRange[] = [
  { issuer: 'mir', from: 220000, to: 220499, lengths: [16, 17, 18, 19] },
  { issuer: 'mastercard', from: 222100, to: 272099, lengths: [16] },
  { issuer: 'diners', from: 300000, to: 305999, lengths: [14, 16, 19] },
  { issuer: 'diners', from: 309500, to: 309599, lengths: [14, 16, 19] },
  { issuer: 'diners', from: 360000, to: 369999, lengths: [14, 16, 19] },
  { issuer: 'diners', from: 380000, to: 399999, lengths: [14, 16, 19] },
  { issuer: 'amex', from: 340000, to: 349999, lengths: [15] },
  { issuer: 'amex', from: 370000, to: 379999, lengths: [15] },
  { issuer: 'jcb', from: 352800, to: 358999, lengths: [16, 17, 18, 19] },
  { issuer: 'elo', from: 401178, to: 401179, lengths: [16] },
  { issuer: 'visa', from: 400000, to: 499999, lengths: [13, 16, 19] },
  { issuer: 'elo', from: 506699, to: 506778, lengths: [16] },
  { issuer: 'elo', from: 509000, to: 509999, lengths: [16] },
  { issuer: 'mastercard', from: 510000, to: 559999, lengths: [16] },
  { issuer: 'maestro', from: 500000, to: 509999, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { issuer: 'maestro', from: 560000, to: 589999, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: 'rupay', from: 600000, to: 600999, lengths: [16] },
  { issuer: 'discover', from: 601100, to: 601199, lengths: [16, 19] },
  { issuer: 'hipercard', from: 606282, to: 606282, lengths: [16] },
  { issuer: 'unionpay', from: 620000, to: 629999, lengths: [16, 17, 18, 19] },
  { issuer: 'elo', from: 636297, to: 636368, lengths: [16] },
  { issuer: 'maestro', from: 639000, to: 639099, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: 'discover', from: 644000, to: 659999, lengths: [16, 19] },
  { issuer: 'maestro', from: 670000, to: 679999, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: 'rupay', from: 810000, to: 829999, lengths: [16] },
  { issuer: 'troy', from: 979200, to: 979299, lengths: [16] },
]

/** Cards that are good in one country only have ranges of their own, which no public list holds; a word about cards speaks for them. */
const NATIONAL = 'national'

/**
 * Bank cards: 13 to 19 digits, an issuer's range and length (ISO/IEC 7812-1), and the Luhn digit (Annex B). Without a word about cards, digits in
 * one piece must have the usual 15 or 16; a word about orders or tracking before them wins over any of it.
 */
export function findCards(reading: Reading): readonly Identifier[] {
  const found: Identifier[] = []
  for (const window of reading.windows) {
    const length = window.digits.length
    if (length < 13 || length > 19 || !isClosed(window)) continue
    if (!luhnIsValid(window.digits) || new Set(window.digits).size < 2) continue
    const hasLabel = reading.cues.before(window.start, CARD, 48) !== undefined || reading.cues.after(window.end, CARD, 16) !== undefined
    const issuer = issuerOf(window.digits) ?? (hasLabel && length === 16 ? NATIONAL : undefined)
    if (issuer === undefined) continue
    const reference = hasLabel ? undefined : reading.cues.before(window.start, REFERENCE, 14)
    if (reference !== undefined && (reference.distance < 5 || window.sizes.join('-') !== '4-4-4-4')) continue
    if (!hasLabel && !isUsual(window, issuer)) continue
    found.push({
      kind: 'card',
      start: window.start,
      end: window.end,
      value: window.digits,
      evidence: hasLabel ? ['luhn', `issuer:${issuer}`, 'label'] : ['luhn', `issuer:${issuer}`],
      disguise: window.disguise,
      confidence: hasLabel || window.groups.length > 1 ? 1 : 0.9,
    })
  }
  return found
}

function issuerOf(digits: string): string | undefined {
  const prefix = Number(digits.slice(0, 6))
  return ISSUERS.find((range) => prefix >= range.from && prefix <= range.to && range.lengths.includes(digits.length))?.issuer
}

function isUsual(window: NumberWindow, issuer: string): boolean {
  const length = window.digits.length
  if (length === 16 || issuer === 'amex')
    return window.sizes.every((size) => size === 4) || window.sizes.length === 1 || window.disguise !== 'none' || isAmexGrouping(window)
  return issuer === 'unionpay' ? length === 19 : issuer === 'diners' && window.sizes.length > 1
}

function isAmexGrouping(window: NumberWindow): boolean {
  return window.sizes.join('-') === '4-6-5'
}

/** Whether no digit or letter is glued to either end, so that it is the whole of a number. */
function isClosed(window: NumberWindow): boolean {
  const first = window.groups[0]
  const last = window.groups.at(-1)
  return first !== undefined && last !== undefined && !first.touchesBefore && !last.touchesAfter
}
