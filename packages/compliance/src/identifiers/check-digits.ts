/**
 * Whether the last digit is the Luhn check digit of those before (ISO/IEC 7812-1, Annex B). Anything but digits is false.
 *
 * @example
 * luhnIsValid('4111111111111111') // true
 */
export function luhnIsValid(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, doubled = false; index >= 0; index--, doubled = !doubled) {
    const digit = digits.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return false
    const value = doubled ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return digits !== '' && sum % 10 === 0
}

/** Sum of the digits times the weights, from the left; digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (const [index, weight] of weights.entries()) sum += (digits.charCodeAt(index) - 48) * weight
  return sum
}

/** Whether the last digit fits ISO/IEC 7064 MOD 11,10, as German tax numbers and Croatian OIB use it. */
export function mod1110IsValid(digits: string): boolean {
  let product = 10
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digits.charCodeAt(index) - 48 + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48
}

const VERHOEFF_PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
] as const
const VERHOEFF_PERMUTATION = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
] as const

/** Whether the last digit is the Verhoeff check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969), as Aadhaar uses it. */
export function verhoeffIsValid(digits: string): boolean {
  let check = 0
  for (let position = 0; position < digits.length; position++) {
    const digit = digits.charCodeAt(digits.length - 1 - position) - 48
    const permuted = Number(VERHOEFF_PERMUTATION[position % 8]?.charAt(digit))
    check = Number(VERHOEFF_PRODUCT[check]?.charAt(permuted))
  }
  return check === 0
}

/** The remainder of a long decimal number, digit by digit. */
export function remainderOf(digits: string, divisor: number): number {
  let remainder = 0
  for (let index = 0; index < digits.length; index++) remainder = (remainder * 10 + digits.charCodeAt(index) - 48) % divisor
  return remainder
}

/** The GS1 check digit of EAN-8, UPC-A, EAN-13, GTIN-14 (GS1 General Specifications, 7.9). */
export function gs1IsValid(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, weight = 1; index >= 0; index--, weight = 4 - weight) sum += (digits.charCodeAt(index) - 48) * weight
  return sum % 10 === 0
}

/** Whether a month and a day of it exist, the year aside. */
export function isMonthDay(month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  )
}
