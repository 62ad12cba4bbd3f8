import { isMonthDay, luhnIsValid, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** T.C. Kimlik No of Turkey: two check digits over odd and even places. */
function isTckn(digits: string): boolean {
  if (digits.startsWith('0')) return false
  const odd = weightedSum(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1])
  const even = weightedSum(digits, [0, 1, 0, 1, 0, 1, 0, 1, 0])
  const tenth = (((odd * 7 - even) % 10) + 10) % 10
  return tenth === Number(digits.charAt(9)) && (odd + even + tenth) % 10 === Number(digits.charAt(10))
}

/** National number of Egypt: century, birth date, governorate 01 to 35 or 88, order. */
function isEgyptianId(digits: string): boolean {
  const governorate = Number(digits.slice(7, 9))
  return (
    /^[23]/.test(digits) &&
    isMonthDay(Number(digits.slice(3, 5)), Number(digits.slice(5, 7))) &&
    ((governorate >= 1 && governorate <= 35) || governorate === 88)
  )
}

/** Identity number of South Africa: birth date, order, status, Luhn digit. */
function isSouthAfricanId(digits: string): boolean {
  return isMonthDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && /[012]\d\d$/.test(digits) && luhnIsValid(digits)
}

/** Identity numbers of the Middle East and Africa. */
export const MIDDLE_EASTERN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'tr-tckn',
    markets: ['TR'],
    strength: 'market',
    lengths: [11],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isTckn,
  },
  {
    document: 'il-id',
    markets: ['IL'],
    strength: 'labelled',
    lengths: [9],
    groupings: ['8-1'],
    hasLetters: false,
    isChecked: true,
    isValid: luhnIsValid,
  },
  {
    document: 'sa-id',
    markets: ['SA'],
    strength: 'market',
    lengths: [10],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: (digits) => /^[12]/.test(digits) && luhnIsValid(digits),
  },
  {
    document: 'ae-id',
    markets: ['AE'],
    strength: 'anywhere',
    lengths: [15],
    groupings: ['3-4-7-1'],
    hasLetters: false,
    isChecked: true,
    isValid: (digits) => /^784(?:19|20)/.test(digits) && luhnIsValid(digits),
  },
  {
    document: 'eg-id',
    markets: ['EG'],
    strength: 'market',
    lengths: [14],
    groupings: [],
    hasLetters: false,
    isChecked: false,
    isValid: isEgyptianId,
  },
  {
    document: 'za-id',
    markets: ['ZA'],
    strength: 'market',
    lengths: [13],
    groupings: ['6-4-3'],
    hasLetters: false,
    isChecked: true,
    isValid: isSouthAfricanId,
  },
]
