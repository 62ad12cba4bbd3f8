import { isMonthDay, luhnIsValid, weightedSum } from '../check-digits.ts'
import type { NationalIdScheme } from './scheme.ts'

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** DNI of Spain: eight digits and the letter of the number mod 23 (Real Decreto 1553/2005). */
function isDni(characters: string): boolean {
  return /^\d{8}[A-Z]$/.test(characters) && characters.endsWith(DNI_LETTERS.charAt(Number(characters.slice(0, 8)) % 23))
}

/** NIE of Spain: X, Y, Z stand for 0, 1, 2, then as the DNI. */
function isNie(characters: string): boolean {
  if (!/^[XYZ]\d{7}[A-Z]$/.test(characters)) return false
  return isDni(`${'XYZ'.indexOf(characters.charAt(0))}${characters.slice(1)}`)
}

const CODICE_ODD: readonly number[] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Codice fiscale of Italy (Decreto Ministeriale 23 December 1976): name, birth, place, and a check letter; digits may be letters (omocodia). */
function isCodiceFiscale(characters: string): boolean {
  if (!/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(characters)) return false
  let sum = 0
  for (let index = 0; index < 15; index++) {
    const code = characters.charCodeAt(index)
    const value = code < 0x41 ? code - 48 : code - 65
    sum += index % 2 === 0 ? (CODICE_ODD[value] ?? 0) : value
  }
  return characters.charCodeAt(15) - 65 === sum % 26
}

/** NIF of Portugal: check digit mod 11; persons begin with 1, 2, 3 or 45. */
function isNif(digits: string): boolean {
  if (!/^(?:[123]|45)/.test(digits)) return false
  const check = 11 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check > 9 ? 0 : check) === Number(digits.charAt(8))
}

/** AMKA of Greece: birth date ddmmyy and a Luhn digit. */
function isAmka(digits: string): boolean {
  return isMonthDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) && luhnIsValid(digits)
}

/** Identity and tax numbers of southern Europe. */
export const SOUTHERN_EUROPEAN_SCHEMES: readonly NationalIdScheme[] = [
  {
    document: 'es-dni',
    markets: ['ES'],
    strength: 'anywhere',
    lengths: [9],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isDni,
  },
  {
    document: 'es-nie',
    markets: ['ES'],
    strength: 'anywhere',
    lengths: [9],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isNie,
  },
  {
    document: 'it-codice-fiscale',
    markets: ['IT'],
    strength: 'anywhere',
    lengths: [16],
    groupings: [],
    hasLetters: true,
    isChecked: true,
    isValid: isCodiceFiscale,
  },
  {
    document: 'pt-nif',
    markets: ['PT'],
    strength: 'labelled',
    lengths: [9],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isNif,
  },
  {
    document: 'gr-amka',
    markets: ['GR'],
    strength: 'market',
    lengths: [11],
    groupings: [],
    hasLetters: false,
    isChecked: true,
    isValid: isAmka,
  },
]
