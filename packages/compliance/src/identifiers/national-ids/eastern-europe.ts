import { isMonthDay, mod1110IsValid, remainderOf, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** PESEL of Poland: birth date with the century in the month, weights 1 3 7 9, mod 10. */
function isPesel(digits: string): boolean {
  if (!isMonthDay(Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6)))) return false
  return weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
}

/** Birth number of the Czech Republic and Slovakia: women's month 50 up, extra series 20 or 70 up, ten digits divisible by 11. */
function isBirthNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 50
  if (!isMonthDay(month > 20 ? month - 20 : month, Number(digits.slice(4, 6)))) return false
  return remainderOf(digits, 11) === 0 || (remainderOf(digits.slice(0, 9), 11) === 10 && digits.endsWith('0'))
}

/** CNP of Romania: sex and century, birth date, county, weights 279146358279, mod 11. */
function isCnp(digits: string): boolean {
  if (!/^[1-9]/.test(digits) || !isMonthDay(Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false
  return (
    (weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(digits.charAt(12)) ||
    (weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 === 10 && digits.endsWith('1'))
  )
}

/** EGN of Bulgaria: birth date with the century in the month, powers of two mod 11. */
function isEgn(digits: string): boolean {
  if (!isMonthDay(Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6)))) return false
  return (weightedSum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits.charAt(9))
}

/** Tax number of persons in Hungary: begins with 8, weights 1 to 9, mod 11. */
function isHungarianTaxNumber(digits: string): boolean {
  return digits.startsWith('8') && weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(digits.charAt(9))
}

/** SNILS of Russia (Pension Fund, order 192p): weights 9 to 1, mod 101, 100 as 00. */
function isSnils(digits: string): boolean {
  return (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9)) && Number(digits.slice(0, 9)) > 1001998
}

/** INN of persons in Russia: twelve digits, two check digits mod 11 (Federal Tax Service, MMV-7-6/435). */
function isInn(digits: string): boolean {
  const first = (weightedSum(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  const second = (weightedSum(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  return digits.endsWith(`${first}${second}`) && !digits.startsWith('00')
}

/** RNOKPP of Ukraine: weights -1 5 7 9 4 6 10 5 7, mod 11, mod 10. */
function isRnokpp(digits: string): boolean {
  const sum = weightedSum(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11
  return ((sum + 11) % 11) % 10 === Number(digits.charAt(9))
}

/** IIN of Kazakhstan: birth date, century, weights 1 to 11, mod 11. */
function isIin(digits: string): boolean {
  if (!isMonthDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6)))) return false
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  const check = first < 10 ? first : weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return check === Number(digits.charAt(11))
}

/** Personal and tax numbers of eastern Europe. */
export const EASTERN_EUROPEAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'pl-pesel',
    markets: ['PL'],
    strength: 'market',
    lengths: [11],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isPesel,
  },
  {
    document: 'cz-birth-number',
    markets: ['CZ', 'SK'],
    strength: 'grouped',
    lengths: [10],
    groupings: ['6-4'],
    hasLetters: false,
    isChecked: true,
    isValid: isBirthNumber,
  },
  {
    document: 'ro-cnp',
    markets: ['RO'],
    strength: 'market',
    lengths: [13],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isCnp,
  },
  {
    document: 'bg-egn',
    markets: ['BG'],
    strength: 'market',
    lengths: [10],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isEgn,
  },
  {
    document: 'hu-tax-id',
    markets: ['HU'],
    strength: 'market',
    lengths: [10],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isHungarianTaxNumber,
  },
  {
    document: 'hr-oib',
    markets: ['HR'],
    strength: 'market',
    lengths: [11],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: mod1110IsValid,
  },
  {
    document: 'ru-snils',
    markets: ['RU'],
    strength: 'grouped',
    lengths: [11],
    groupings: ['3-3-3-2'],
    hasLetters: false,
    isChecked: true,
    isValid: isSnils,
  },
  {
    document: 'ru-inn',
    markets: ['RU'],
    strength: 'market',
    lengths: [12],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isInn,
  },
  {
    document: 'ru-passport',
    markets: ['RU'],
    strength: 'labelled',
    lengths: [10],
    groupings: ['4-6', '2-2-6'],
    hasLetters: false,
    isChecked: false,
    isValid: (digits) => !digits.startsWith('00'),
  },
  {
    document: 'ua-rnokpp',
    markets: ['UA'],
    strength: 'labelled',
    lengths: [10],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isRnokpp,
  },
  {
    document: 'kz-iin',
    markets: ['KZ'],
    strength: 'market',
    lengths: [12],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isIin,
  },
]
