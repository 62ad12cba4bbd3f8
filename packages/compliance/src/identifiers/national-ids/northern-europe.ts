import { isMonthDay, luhnIsValid, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** Personnummer of Sweden: birth date, order, Luhn digit over ten digits; coordination numbers add 60 to the day (Skatteverket). */
function isPersonnummer(digits: string): boolean {
  const ten = digits.slice(-10)
  const day = Number(ten.slice(4, 6))
  if (digits.length === 12 && !/^(?:19|20)/.test(digits)) return false
  return isMonthDay(Number(ten.slice(2, 4)), day > 60 ? day - 60 : day) && luhnIsValid(ten)
}

/** CPR of Denmark: birth date and order; numbers since 2007 carry no check (CPR-kontoret). */
function isCpr(digits: string): boolean {
  return isMonthDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
}

/** Fødselsnummer of Norway: birth date and two check digits mod 11. */
function isFodselsnummer(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const isDate = isMonthDay(Number(digits.slice(2, 4)) % 40, day > 40 ? day - 40 : day)
  const first = weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11
  return isDate && first === 0 && weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** Henkilötunnus of Finland: birth date, century sign, order, and the character of the nine digits mod 31. The sign may be a parted hyphen. */
function isHetu(characters: string): boolean {
  const parts = /^(\d{6})[A-FU-Y]?(\d{3})([\dA-FHJ-NPR-Y])$/.exec(characters)
  if (parts === null) return false
  const [, date = '', order = '', check = ''] = parts
  if (!isMonthDay(Number(date.slice(2, 4)), Number(date.slice(0, 2)))) return false
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + order) % 31) === check
}

/** Isikukood of Estonia and asmens kodas of Lithuania: century, birth date, order, check digit mod 11 with two rounds of weights. */
function isBalticCode(digits: string): boolean {
  if (!/^[1-6]/.test(digits) || !isMonthDay(Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
  const check = first < 10 ? first : (weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10
  return check === Number(digits.charAt(10))
}

/** Personal numbers of northern Europe. */
export const NORTHERN_EUROPEAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'se-personnummer',
    markets: ['SE'],
    strength: 'grouped',
    lengths: [10, 12],
    groupings: ['6-4', '8-4', '12'],
    hasLetters: false,
    isChecked: true,
    isValid: isPersonnummer,
  },
  {
    document: 'dk-cpr',
    markets: ['DK'],
    strength: 'grouped',
    lengths: [10],
    groupings: ['6-4'],
    hasLetters: false,
    isChecked: false,
    isValid: isCpr,
  },
  {
    document: 'no-fodselsnummer',
    markets: ['NO'],
    strength: 'market',
    lengths: [11],
    groupings: ['6-5'],
    hasLetters: false,
    isChecked: true,
    isValid: isFodselsnummer,
  },
  {
    document: 'fi-hetu',
    markets: ['FI'],
    strength: 'market',
    lengths: [10, 11],
    groupings: ['6-4'],
    hasLetters: true,
    isChecked: true,
    isValid: isHetu,
  },
  {
    document: 'ee-isikukood',
    markets: ['EE', 'LT'],
    strength: 'market',
    lengths: [11],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isBalticCode,
  },
]
