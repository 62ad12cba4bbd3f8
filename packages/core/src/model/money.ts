import type { CurrencyCode, Money } from './basics.ts'

/**
 * Currencies whose minor unit is not a hundredth, after ISO 4217:2015 list one (read 2026-08). Not from `Intl`, which follows CLDR and
 * rounds some currencies to whole units although they have a hundredth.
 */
const FRACTION_DIGITS: Readonly<Record<CurrencyCode, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
}

/** How many decimals the currency has: 2 for most, 0 for the yen, 3 for the Kuwaiti dinar. */
export function fractionDigits(currency: CurrencyCode): number {
  return Object.hasOwn(FRACTION_DIGITS, currency) ? (FRACTION_DIGITS[currency] as number) : 2
}

/**
 * A decimal amount in minor units, exact to the last digit because it is computed on the digits and never in floating point. Undefined
 * when the amount is no plain decimal, has more decimals than the currency, or the currency is no code of three letters.
 *
 * @example
 * toMoney(30, 'ILS') // { amount: 3000, currency: 'ILS' }
 * toMoney('1.005', 'KWD') // { amount: 1005, currency: 'KWD' }
 * toMoney(0.5, 'JPY') // undefined
 */
export function toMoney(amount: unknown, currency: unknown): Money | undefined {
  if (typeof currency !== 'string' || !/^[A-Za-z]{3}$/.test(currency)) return undefined
  if (typeof amount !== 'number' && typeof amount !== 'string') return undefined
  const decimal = String(amount)
  const parts = decimal.length > 32 ? null : /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (parts === null) return undefined
  const code = currency.toUpperCase()
  const digits = fractionDigits(code)
  const fraction = (parts[3] ?? '').padEnd(digits, '0')
  if (/[1-9]/.test(fraction.slice(digits))) return undefined
  const minor = Number(`${parts[1] ?? ''}${parts[2] ?? ''}${fraction.slice(0, digits)}`)
  return Number.isSafeInteger(minor) ? { amount: minor === 0 ? 0 : minor, currency: code } : undefined
}
