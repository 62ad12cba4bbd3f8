import { gs1IsValid } from './check-digits.ts'
import { isAlphabetic, isAsciiCapital, isAsciiDigit, isAsciiLetter } from './digits/letters.ts'
import { isBlank } from './digits/gap.ts'
import type { NumberWindow } from './digits/number-window.ts'

/** What a number looks like that nobody should take for a telephone. */
export type PlainNumberShape = 'date' | 'price' | 'measure' | 'article' | 'order' | 'network' | 'part'

const CURRENCY = '$€£¥₩₹₽₺฿₫₪₴₱₦₲₡₸¢円元원'
const CURRENCY_WORDS =
  /^(?:usd|eur|gbp|jpy|cny|rmb|krw|inr|rub|try|thb|vnd|idr|brl|pln|czk|sek|nok|dkk|huf|ron|aed|sar|ils|egp|myr|php|sgd|hkd|twd|aud|cad|chf|mxn|zł|kr|kč|rp|rs|tl|руб|р|đ|บาท|ريال|درهم)$/i
const UNIT_WORDS = /^(?:mm|cm|m|km|in|inch|ft|g|kg|mg|lb|lbs|oz|ml|cl|l|v|w|kw|hz|mah|ah|gb|mb|tb|pcs|px|rpm|x|шт|см|мм|кг|мл|г|°c|°f)$/i

/** The shape that a number has besides that of a telephone; nothing when it has none. */
export function plainNumberShape(text: string, window: NumberWindow): PlainNumberShape | undefined {
  if (isDate(window)) return 'date'
  if (isNetworkAddress(window)) return 'network'
  if (isPartOfCode(text, window)) return 'part'
  if (isPrice(text, window)) return 'price'
  if (isMeasure(text, window)) return 'measure'
  if (isOrder(window)) return 'order'
  const isArticle = window.sizes.length === 1 && window.disguise === 'none' && [8, 12, 13, 14].includes(window.digits.length)
  return isArticle && gs1IsValid(window.digits) ? 'article' : undefined
}

/** Order and parcel numbers: Amazon 3-7-7, eBay 2-5-5, FedEx in fours, anything of 16 digits and more. */
function isOrder(window: NumberWindow): boolean {
  const sizes = window.sizes.join('-')
  return sizes === '3-7-7' || sizes === '2-5-5' || sizes === '4-4-4' || window.digits.length > 15
}

function isDate(window: NumberWindow): boolean {
  const values = window.groups.slice(0, 3).map((group) => Number(group.digits))
  const [one = 0, two = 0, three = 0] = values
  const sizes = window.sizes.slice(0, 3)
  if (window.gap === 'none') return false
  if (window.sizes.length === 2) return sizes[0] === 4 && sizes[1] === 4 && isYear(one) && isYear(two) && two >= one
  if (window.sizes.length < 3 || window.sizes.length > 5) return false
  if (sizes[0] === 4) return isYear(one) && isMonth(two) && isDay(three) && (sizes[1] ?? 9) <= 2 && (sizes[2] ?? 9) <= 2
  const isShort = (sizes[0] ?? 9) <= 2 && (sizes[1] ?? 9) <= 2
  if (!isShort || !((isDay(one) && isMonth(two)) || (isMonth(one) && isDay(two)))) return false
  return sizes[2] === 4 ? isYear(three) : sizes[2] === 2 && window.sizes.length === 3
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31
}

function isNetworkAddress(window: NumberWindow): boolean {
  return (
    window.sizes.length === 4 &&
    window.gap === 'dot' &&
    window.groups.every(
      (group) => Number(group.digits) <= 255 && group.digits.length <= 3 && (group.digits.length === 1 || !group.digits.startsWith('0')),
    )
  )
}

/** A sign or code of money beside it, or thousands in threes. */
function isPrice(text: string, window: NumberWindow): boolean {
  const before = skipBlanks(text, window.start - 1, -1)
  const after = skipBlanks(text, window.end, 1)
  if (before >= 0 && CURRENCY.includes(text.charAt(before))) return true
  if (after < text.length && CURRENCY.includes(text.charAt(after))) return true
  if (CURRENCY_WORDS.test(wordEndingAt(text, before + 1)) || CURRENCY_WORDS.test(wordAt(text, after))) return true
  const isThousands = window.sizes.length > 1 && window.sizes.every((size, index) => (index === 0 ? size <= 3 : size === 3))
  return isThousands && (window.gap === 'dot' || window.gap === 'comma') && !window.digits.startsWith('0')
}

function isMeasure(text: string, window: NumberWindow): boolean {
  const after = skipBlanks(text, window.end, 1)
  const next = text.charAt(after)
  if (next === '%' || next === '×' || next === '°' || next === '"') return true
  return window.digits.length < 10 && UNIT_WORDS.test(wordAt(text, after))
}

/** Letters glued to the digits, or tied to them by a hyphen or a number sign: model numbers, serials, UUIDs. */
function isPartOfCode(text: string, window: NumberWindow): boolean {
  const first = window.groups[0]
  const last = window.groups.at(-1)
  if (first?.touchesBefore === true || last?.touchesAfter === true) return true
  if (window.groups.some((group, index) => (index > 0 && group.touchesBefore) || (index < window.groups.length - 1 && group.touchesAfter)))
    return true
  const before = text.charAt(window.start - 1)
  if (before === '#' || before === '№') return true
  if (before === '-' || before === '_' || before === '/' || before === '.' || before === '=') {
    const tied = text.charCodeAt(window.start - 2)
    if (isAsciiCapital(tied) || isAsciiDigit(tied) || isAsciiLetter(tied)) return true
  }
  const after = text.charCodeAt(window.end)
  return (after === 0x2d || after === 0x5f) && isAlphabetic(text.charCodeAt(window.end + 1))
}

function skipBlanks(text: string, from: number, step: 1 | -1): number {
  let index = from
  for (let steps = 0; steps < 2 && isBlank(text.charCodeAt(index)); steps++) index += step
  return index
}

function wordAt(text: string, start: number): string {
  let end = start
  while (end < start + 6 && (isAlphabetic(text.charCodeAt(end)) || text.charCodeAt(end) > 0x5ff || text.charAt(end) === '°')) end++
  return text.slice(start, end)
}

function wordEndingAt(text: string, end: number): string {
  let start = end
  while (start > end - 6 && (isAlphabetic(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) > 0x5ff)) start--
  return text.slice(start, end)
}
