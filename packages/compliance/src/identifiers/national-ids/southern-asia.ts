import { isMonthDay, verhoeffIsValid, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** Identity number of Thailand: weights 13 to 2, mod 11. */
function isThaiId(digits: string): boolean {
  return (
    !digits.startsWith('0') &&
    (11 - (weightedSum(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits.charAt(12))
  )
}

/** Aadhaar of India (UIDAI): begins with 2 to 9, Verhoeff digit. */
function isAadhaar(digits: string): boolean {
  return /^[2-9]/.test(digits) && verhoeffIsValid(digits)
}

/** PAN of persons in India (Income-tax Rules, rule 114): the fourth letter is P. No public check rule. */
function isPan(characters: string): boolean {
  return /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/.test(characters)
}

/** NIK of Indonesia: province, birth date (women's day plus 40), order. */
function isNik(digits: string): boolean {
  const province = Number(digits.slice(0, 2))
  const day = Number(digits.slice(6, 8))
  return (
    province >= 11 && province <= 97 && isMonthDay(Number(digits.slice(8, 10)), day > 40 ? day - 40 : day) && digits.slice(12) !== '0000'
  )
}

/** Citizen number of Vietnam (Decree 137/2015, article 13): province 001 to 096, a digit of century and sex. */
function isCccd(digits: string): boolean {
  const province = Number(digits.slice(0, 3))
  return province >= 1 && province <= 96 && /^\d{3}[0-3]/.test(digits)
}

const NRIC_CITIZEN = 'JZIHGFEDCBA'
const NRIC_FOREIGNER = 'XWUTRQPNMLK'
const NRIC_M = 'KLJNPQRTUWX'

/** NRIC and FIN of Singapore: weights 2 7 6 5 4 3 2, four more for T and G, three for M, a letter mod 11. */
function isNric(characters: string): boolean {
  if (!/^[STFGM]\d{7}[A-Z]$/.test(characters)) return false
  const kind = characters.charAt(0)
  const sum = weightedSum(characters.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (kind === 'T' || kind === 'G' ? 4 : kind === 'M' ? 3 : 0)
  const letter =
    kind === 'M' ? NRIC_M.charAt(10 - (sum % 11)) : (kind === 'S' || kind === 'T' ? NRIC_CITIZEN : NRIC_FOREIGNER).charAt(sum % 11)
  return characters.endsWith(letter)
}

/** MyKad of Malaysia: birth date, place, order. */
function isMyKad(digits: string): boolean {
  return isMonthDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && digits.slice(6, 8) !== '00'
}

/** Tax file number of Australia: weights 1 4 3 7 5 8 6 9 10, mod 11. */
function isTfn(digits: string): boolean {
  return weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
}

/** Medicare number of Australia: begins with 2 to 6, weights 1 3 7 9, mod 10 in the ninth place. */
function isMedicare(digits: string): boolean {
  return /^[2-6]/.test(digits) && weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits.charAt(8))
}

/** Identity and tax numbers of southern Asia and Australia. */
export const SOUTHERN_ASIAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'th-id',
    markets: ['TH'],
    strength: 'market',
    lengths: [13],
    groupings: ['1-4-5-2-1'],
    hasLetters: false,
    isChecked: true,
    isValid: isThaiId,
  },
  {
    document: 'in-aadhaar',
    markets: ['IN'],
    strength: 'grouped',
    lengths: [12],
    groupings: ['4-4-4'],
    hasLetters: false,
    isChecked: true,
    isValid: isAadhaar,
  },
  {
    document: 'in-pan',
    markets: ['IN'],
    strength: 'market',
    lengths: [10],
    groupings: [],
    hasLetters: true,
    isChecked: false,
    isValid: isPan,
  },
  {
    document: 'id-nik',
    markets: ['ID'],
    strength: 'market',
    lengths: [16],
    groupings: [],
    hasLetters: false,
    isChecked: false,
    isValid: isNik,
  },
  {
    document: 'vn-cccd',
    markets: ['VN'],
    strength: 'market',
    lengths: [12],
    groupings: ['12', '3-3-3-3'],
    hasLetters: false,
    isChecked: false,
    isValid: isCccd,
  },
  {
    document: 'sg-nric',
    markets: ['SG'],
    strength: 'anywhere',
    lengths: [9],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isNric,
  },
  {
    document: 'my-nric',
    markets: ['MY'],
    strength: 'grouped',
    lengths: [12],
    groupings: ['6-2-4'],
    hasLetters: false,
    isChecked: false,
    isValid: isMyKad,
  },
  {
    document: 'ph-philsys',
    markets: ['PH'],
    strength: 'labelled',
    lengths: [12, 16],
    groupings: ['4-4-4', '4-4-4-4'],
    hasLetters: false,
    isChecked: false,
    isValid: () => true,
  },
  {
    document: 'au-tfn',
    markets: ['AU'],
    strength: 'labelled',
    lengths: [9],
    groupings: ['3-3-3'],
    hasLetters: false,
    isChecked: true,
    isValid: isTfn,
  },
  {
    document: 'au-medicare',
    markets: ['AU'],
    strength: 'labelled',
    lengths: [10, 11],
    groupings: ['4-5-1'],
    hasLetters: false,
    isChecked: true,
    isValid: isMedicare,
  },
  {
    document: 'pk-cnic',
    markets: ['PK'],
    strength: 'grouped',
    lengths: [13],
    groupings: ['5-7-1'],
    hasLetters: false,
    isChecked: false,
    isValid: (digits) => /^[1-8]/.test(digits),
  },
  {
    document: 'lk-nic',
    markets: ['LK'],
    strength: 'labelled',
    lengths: [12],
    groupings: [],
    hasLetters: false,
    isChecked: false,
    isValid: (digits) => /^(?:19|20)/.test(digits),
  },
]
