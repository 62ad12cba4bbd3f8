import { isMonthDay, luhnIsValid, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

/** CPF of Brazil: two check digits mod 11 (Receita Federal). Eleven like digits pass the sums and are given to nobody. */
function isCpf(digits: string): boolean {
  if (new Set(digits).size < 2) return false
  const first = ((weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10
  const second = ((weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10
  return digits.endsWith(`${first}${second}`)
}

/** RUT of Chile: weights 2 to 7 from the right, mod 11, K for ten. */
function isRut(characters: string): boolean {
  if (!/^[1-9]\d{6,7}[\dK]$/.test(characters)) return false
  const body = characters.slice(0, -1)
  let sum = 0
  for (let index = 0; index < body.length; index++) sum += Number(body.charAt(body.length - 1 - index)) * (2 + (index % 6))
  return characters.endsWith('0123456789K'.charAt((11 - (sum % 11)) % 11))
}

/** CUIT and CUIL of Argentina, those of persons: prefix 20, 23, 24, 27, check digit mod 11. */
function isCuit(digits: string): boolean {
  if (!/^2[0347]/.test(digits)) return false
  return (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits.charAt(10))
}

const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'

/** CURP of Mexico (Registro Nacional de Población): name, birth date, sex, state, and a check digit over 17 weighted characters. */
function isCurp(characters: string): boolean {
  if (!/^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d$/.test(characters) || !isDateAt(characters, 4)) return false
  let sum = 0
  for (let index = 0; index < 17; index++) sum += CURP_ALPHABET.indexOf(characters.charAt(index)) * (18 - index)
  return (10 - (sum % 10)) % 10 === Number(characters.charAt(17))
}

const RFC_ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'

/** RFC of persons in Mexico (SAT): four letters, birth date, three characters, the last a check digit mod 11. */
function isRfc(characters: string): boolean {
  if (!/^[A-Z&]{4}\d{6}[A-Z\d]{2}[\dA]$/.test(characters) || !isDateAt(characters, 4)) return false
  let sum = 0
  for (let index = 0; index < 12; index++) sum += RFC_ALPHABET.indexOf(characters.charAt(index)) * (13 - index)
  const check = (11 - (sum % 11)) % 11
  return characters.endsWith(check === 10 ? 'A' : String(check))
}

function isDateAt(characters: string, at: number): boolean {
  return isMonthDay(Number(characters.slice(at + 2, at + 4)), Number(characters.slice(at + 4, at + 6)))
}

/** SSN and ITIN of the United States: areas 000, 666 and 900 up, group 00, serial 0000 are never given (SSA, 2011); ITIN begins with 9. */
function isSsn(digits: string): boolean {
  const group = Number(digits.slice(3, 5))
  if (digits.startsWith('9')) return group >= 50 && group !== 89 && group !== 93 && digits.slice(5) !== '0000'
  return !digits.startsWith('000') && !digits.startsWith('666') && group !== 0 && digits.slice(5) !== '0000'
}

/** Identity and tax numbers of the Americas. */
export const AMERICAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'br-cpf',
    markets: ['BR'],
    strength: 'market',
    lengths: [11],
    groupings: ['3-3-3-2', '9-2'],
    hasLetters: false,
    isChecked: true,
    isValid: isCpf,
  },
  {
    document: 'cl-rut',
    markets: ['CL'],
    strength: 'grouped',
    lengths: [8, 9],
    groupings: ['2-3-3-1', '1-3-3-1', '8-1', '7-1'],
    hasLetters: true,
    isChecked: true,
    isValid: isRut,
  },
  {
    document: 'ar-cuit',
    markets: ['AR'],
    strength: 'grouped',
    lengths: [11],
    groupings: ['2-8-1'],
    hasLetters: false,
    isChecked: true,
    isValid: isCuit,
  },
  {
    document: 'ar-dni',
    markets: ['AR'],
    strength: 'labelled',
    lengths: [7, 8],
    groupings: [],
    hasLetters: false,
    isChecked: false,
    isValid: (digits) => !digits.startsWith('0'),
  },
  {
    document: 'co-cedula',
    markets: ['CO'],
    strength: 'labelled',
    lengths: [6, 7, 8, 10],
    groupings: [],
    hasLetters: false,
    isChecked: false,
    isValid: (digits) => !digits.startsWith('0'),
  },
  {
    document: 'pe-dni',
    markets: ['PE'],
    strength: 'labelled',
    lengths: [8],
    groupings: [],
    hasLetters: false,
    isChecked: false,
    isValid: () => true,
  },
  {
    document: 'mx-curp',
    markets: ['MX'],
    strength: 'anywhere',
    lengths: [18],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isCurp,
  },
  {
    document: 'mx-rfc',
    markets: ['MX'],
    strength: 'anywhere',
    lengths: [13],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isRfc,
  },
  {
    document: 'us-ssn',
    markets: ['US'],
    strength: 'grouped',
    lengths: [9],
    groupings: ['3-2-4'],
    hasLetters: false,
    isChecked: false,
    isValid: isSsn,
  },
  {
    document: 'ca-sin',
    markets: ['CA'],
    strength: 'grouped',
    lengths: [9],
    groupings: ['3-3-3'],
    hasLetters: false,
    isChecked: true,
    isValid: (digits) => !/^[08]/.test(digits) && luhnIsValid(digits),
  },
]
