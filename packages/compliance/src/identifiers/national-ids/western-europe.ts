import { gs1IsValid, isMonthDay, mod1110IsValid, remainderOf, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** NIR of France (INSEE): sex, year, month, place, order, and 97 minus the number mod 97; Corsica 2A counts as 19, 2B as 18. */
function isNir(characters: string): boolean {
  if (!/^[1-478]\d{4}(?:\d\d|2[AB])\d{8}$/.test(characters)) return false
  const month = Number(characters.slice(3, 5))
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false
  const digits = characters.replace('2A', '19').replace('2B', '18')
  return 97 - remainderOf(digits.slice(0, 13), 97) === Number(digits.slice(13))
}

/** Tax number of Germany (§ 139b AO): ISO/IEC 7064 MOD 11,10; one digit twice or thrice among the first ten, the first not 0. */
function isGermanTaxNumber(digits: string): boolean {
  const kinds = new Set(digits.slice(0, 10)).size
  return !digits.startsWith('0') && (kinds === 9 || kinds === 8) && mod1110IsValid(digits)
}

/** BSN of the Netherlands: the eleven test with the last weight -1. */
function isBsn(digits: string): boolean {
  const sum = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1])
  return sum !== 0 && sum % 11 === 0
}

/** National register number of Belgium: birth date, order, and 97 minus the number mod 97; a 2 before it for those born from 2000 on. */
function isBelgianNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20
  if (month > 12 || Number(digits.slice(4, 6)) > 31) return false
  const check = Number(digits.slice(9))
  return 97 - remainderOf(digits.slice(0, 9), 97) === check || 97 - remainderOf(`2${digits.slice(0, 9)}`, 97) === check
}

/** Insurance number of Austria: order, check digit mod 11, birth date (Hauptverband). */
function isAustrianNumber(digits: string): boolean {
  const sum = weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6])
  const isDate = Number(digits.slice(4, 6)) <= 31 && Number(digits.slice(6, 8)) <= 15
  return !digits.startsWith('0') && isDate && sum % 11 === Number(digits.charAt(3))
}

/** NINO of the United Kingdom (HMRC, NIM39110): prefixes that are never given are left out; no check digit. */
function isNino(characters: string): boolean {
  return /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(characters)
}

/** NHS number of the United Kingdom: weights 10 to 2, mod 11. */
function isNhsNumber(digits: string): boolean {
  return (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits.charAt(9))
}

/** PPS number of Ireland: weights 8 to 2, the second letter nine times, mod 23. */
function isPps(characters: string): boolean {
  if (!/^\d{7}[A-W][A-IW]?$/.test(characters)) return false
  const second = characters.charAt(8)
  const sum = weightedSum(characters, [8, 7, 6, 5, 4, 3, 2]) + (second === '' || second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9)
  return characters.charAt(7) === 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23)
}

/** Identity, tax and insurance numbers of western Europe. */
export const WESTERN_EUROPEAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'fr-nir',
    markets: ['FR'],
    strength: 'anywhere',
    lengths: [15],
    groupings: ['1-2-2-2-3-3-2'],
    hasLetters: true,
    isChecked: true,
    isValid: isNir,
  },
  {
    document: 'de-tax-id',
    markets: ['DE'],
    strength: 'grouped',
    lengths: [11],
    groupings: ['2-3-3-3'],
    hasLetters: false,
    isChecked: true,
    isValid: isGermanTaxNumber,
  },
  {
    document: 'nl-bsn',
    markets: ['NL'],
    strength: 'labelled',
    lengths: [9],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isBsn,
  },
  {
    document: 'be-national-number',
    markets: ['BE'],
    strength: 'market',
    lengths: [11],
    groupings: ['2-2-2-3-2', '6-3-2'],
    hasLetters: false,
    isChecked: true,
    isValid: isBelgianNumber,
  },
  {
    document: 'at-insurance',
    markets: ['AT'],
    strength: 'grouped',
    lengths: [10],
    groupings: ['4-6'],
    hasLetters: false,
    isChecked: true,
    isValid: isAustrianNumber,
  },
  {
    document: 'ch-ahv',
    markets: ['CH', 'LI'],
    strength: 'anywhere',
    lengths: [13],
    groupings: ['3-4-4-2'],
    hasLetters: false,
    isChecked: true,
    isValid: (digits) => digits.startsWith('756') && gs1IsValid(digits),
  },
  {
    document: 'gb-nino',
    markets: ['GB'],
    strength: 'market',
    lengths: [9],
    groupings: ['2-2-2-2-1'],
    hasLetters: true,
    isChecked: false,
    isValid: isNino,
  },
  {
    document: 'gb-nhs',
    markets: ['GB'],
    strength: 'labelled',
    lengths: [10],
    groupings: ['3-3-4'],
    hasLetters: false,
    isChecked: true,
    isValid: isNhsNumber,
  },
  {
    document: 'ie-pps',
    markets: ['IE'],
    strength: 'market',
    lengths: [8, 9],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isPps,
  },
  {
    document: 'lu-national-number',
    markets: ['LU'],
    strength: 'market',
    lengths: [13],
    groupings: ['4-2-2-5'],
    hasLetters: false,
    isChecked: false,
    isValid: (digits) => /^(?:19|20)/.test(digits) && isMonthDay(Number(digits.slice(4, 6)), Number(digits.slice(6, 8))),
  },
]
