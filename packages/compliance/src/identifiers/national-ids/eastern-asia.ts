import { isMonthDay, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** Resident identity number of China (GB 11643-1999): place, birth date, order, ISO/IEC 7064 MOD 11-2 with X for ten. */
function isChineseId(characters: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{9}[\dX]$/.test(characters)) return false
  if (!isMonthDay(Number(characters.slice(10, 12)), Number(characters.slice(12, 14)))) return false
  const sum = weightedSum(characters, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
  return characters.endsWith('10X98765432'.charAt(sum % 11))
}

const TAIWAN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/** Identity and resident numbers of Taiwan: the letter counts 10 to 35 by a table, weights 1 9 8 to 1 1, mod 10. */
function isTaiwaneseId(characters: string): boolean {
  if (!/^[A-Z][1289]\d{8}$/.test(characters)) return false
  const letter = TAIWAN_LETTERS.indexOf(characters.charAt(0)) + 10
  const sum = Math.floor(letter / 10) + (letter % 10) * 9 + weightedSum(characters.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1])
  return sum % 10 === 0
}

/** Identity card of Hong Kong: letters as 10 to 35, a missing first letter as 36, weights 9 to 1, mod 11 with A for ten. */
function isHongKongId(characters: string): boolean {
  const parts = /^([A-Z]?)([A-Z])(\d{6})([\dA])$/.exec(characters)
  if (parts === null) return false
  const [, first = '', second = '', digits = '', check = ''] = parts
  const lead = (first === '' ? 36 : first.charCodeAt(0) - 55) * 9 + (second.charCodeAt(0) - 55) * 8
  const sum = lead + weightedSum(digits, [7, 6, 5, 4, 3, 2]) + (check === 'A' ? 10 : Number(check))
  return sum % 11 === 0
}

/** Resident registration number of Korea: birth date, a digit of sex and century; issued after October 2020 without check digit. */
function isKoreanNumber(digits: string): boolean {
  return isMonthDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && /^\d{6}[1-8]/.test(digits)
}

/** Individual Number of Japan ("My Number", Ministerial Ordinance 85 of 2014, article 5): mod 11. */
function isMyNumber(digits: string): boolean {
  const remainder = weightedSum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (remainder <= 1 ? 0 : 11 - remainder) === Number(digits.charAt(11))
}

/** Identity numbers of eastern Asia. */
export const EASTERN_ASIAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'cn-resident-id',
    markets: ['CN'],
    strength: 'anywhere',
    lengths: [18],
    groupings: ['6-8-4', '6-4-4-4'],
    hasLetters: true,
    isChecked: true,
    isValid: isChineseId,
  },
  {
    document: 'tw-id',
    markets: ['TW'],
    strength: 'anywhere',
    lengths: [10],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isTaiwaneseId,
  },
  {
    document: 'hk-id',
    markets: ['HK'],
    strength: 'market',
    lengths: [8, 9],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isHongKongId,
  },
  {
    document: 'kr-rrn',
    markets: ['KR'],
    strength: 'grouped',
    lengths: [13],
    groupings: ['6-7'],
    hasLetters: false,
    isChecked: false,
    isValid: isKoreanNumber,
  },
  {
    document: 'jp-my-number',
    markets: ['JP'],
    strength: 'labelled',
    lengths: [12],
    groupings: ['4-4-4'],
    hasLetters: false,
    isChecked: true,
    isValid: isMyNumber,
  },
]
