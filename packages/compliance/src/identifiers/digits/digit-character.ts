/** How a digit is written. `plain` is 0 to 9 of ASCII. */
export type DigitStyle = 'plain' | 'native' | 'width' | 'ornament' | 'han' | 'financial'

/** One written digit, or a circled number up to 20. */
export interface DigitCharacter {
  readonly digits: string
  /** UTF-16 units that it takes. */
  readonly length: number
  readonly style: DigitStyle
}

/** Zeros of the decimal digits that living scripts write (Unicode 16, general category Nd); nine digits follow each. */
const NATIVE_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0,
  0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]

const HAN = '零〇一二三四五六七八九'
const FINANCIAL = '壹贰叁肆伍陆柒捌玖'
const FINANCIAL_TRADITIONAL = '壹貳參肆伍陸柒捌玖'
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const PLAIN: readonly DigitCharacter[] = Array.from('0123456789', (digits) => ({ digits, length: 1, style: 'plain' }))

/** The digit that begins at an offset, whatever its dress; nothing where none begins. */
export function digitCharacterAt(text: string, index: number): DigitCharacter | undefined {
  const code = text.charCodeAt(index)
  if (code < 0x80) {
    if (code < 0x30 || code > 0x39) return undefined
    // A keycap is the digit, a variation selector, and U+20E3.
    if (text.charCodeAt(index + 1) === 0x20e3) return { digits: String.fromCharCode(code), length: 2, style: 'ornament' }
    if (text.charCodeAt(index + 1) === 0xfe0f && text.charCodeAt(index + 2) === 0x20e3) {
      return { digits: String.fromCharCode(code), length: 3, style: 'ornament' }
    }
    return PLAIN[code - 0x30]
  }
  if (code < 0x660) {
    const value = code < 0x100 ? SUPERSCRIPT.indexOf(text.charAt(index)) : -1
    return value < 0 ? undefined : { digits: String(value), length: 1, style: 'ornament' }
  }
  if (code >= 0x3000 && code < 0xa000) return isHanDigit(code) ? hanDigit(text.charAt(index)) : undefined
  if (code >= 0xac00 && code < 0xd800) return undefined
  if (code >= 0xff10 && code <= 0xff19) return { digits: String(code - 0xff10), length: 1, style: 'width' }
  if (code >= 0x2070 && code < 0x2800) return ornamentDigit(code)
  if (code === 0xd835) return mathematicalDigit(text.charCodeAt(index + 1))
  if (code === 0xd83c) {
    // Full stops and commas with digits, U+1F100 to U+1F10A.
    const low = text.charCodeAt(index + 1)
    if (low >= 0xdd01 && low <= 0xdd0a) return { digits: String(low - 0xdd01), length: 2, style: 'ornament' }
    return undefined
  }
  if (code >= 0xd800) return undefined
  for (const zero of NATIVE_ZEROS) {
    if (code < zero) return undefined
    if (code < zero + 10) return { digits: String(code - zero), length: 1, style: 'native' }
  }
  return undefined
}

/** Whether a unit outside ASCII could begin a digit; cheap, for a first look over the text. */
export function mayBeginDigit(code: number): boolean {
  if (code < 0x660) return code === 0xb9 || code === 0xb2 || code === 0xb3
  if (code < NATIVE_END) return (nativeDigits ??= readNativeDigits())[code] === 1
  if (code < 0x2800) return code >= 0x2070
  if (code >= 0x3000 && code < 0xa000) return isHanDigit(code)
  return code === 0xd835 || code === 0xd83c || (code >= 0xff10 && code <= 0xff19) || (code >= 0xa620 && code < 0xac00)
}

/** Beyond it native digits are few, and none of a language that is read. */
const NATIVE_END = 0x2000
let nativeDigits: Uint8Array | undefined

function readNativeDigits(): Uint8Array {
  const digits = new Uint8Array(NATIVE_END)
  for (const zero of NATIVE_ZEROS) if (zero < NATIVE_END) digits.fill(1, zero, zero + 10)
  return digits
}

/** 零〇一二三四五六七八九幺两, and the financial numerals in both scripts. */
function isHanDigit(code: number): boolean {
  switch (code) {
    case 0x96f6:
    case 0x3007:
    case 0x4e00:
    case 0x4e8c:
    case 0x4e09:
    case 0x56db:
    case 0x4e94:
    case 0x516d:
    case 0x4e03:
    case 0x516b:
    case 0x4e5d:
    case 0x5e7a:
    case 0x4e24:
    case 0x58f9:
    case 0x8d30:
    case 0x53c1:
    case 0x8086:
    case 0x4f0d:
    case 0x9646:
    case 0x67d2:
    case 0x634c:
    case 0x7396:
    case 0x8cb3:
    case 0x53c3:
    case 0x9678:
      return true
    default:
      return false
  }
}

function hanDigit(character: string): DigitCharacter | undefined {
  const han = HAN.indexOf(character)
  if (han >= 0) return { digits: String(Math.max(0, han - 1)), length: 1, style: 'han' }
  if (character === '幺') return { digits: '1', length: 1, style: 'han' }
  if (character === '两') return { digits: '2', length: 1, style: 'han' }
  const simplified = FINANCIAL.indexOf(character)
  const financial = simplified >= 0 ? simplified : FINANCIAL_TRADITIONAL.indexOf(character)
  return financial >= 0 ? { digits: String(financial + 1), length: 1, style: 'financial' } : undefined
}

function ornamentDigit(code: number): DigitCharacter | undefined {
  const value = ornamentValue(code)
  return value < 0 ? undefined : { digits: String(value), length: 1, style: 'ornament' }
}

/** Superscripts, subscripts and circled, bracketed, dotted and filled numbers up to 20. */
function ornamentValue(code: number): number {
  if (code === 0x2070) return 0
  if (code >= 0x2074 && code <= 0x2079) return code - 0x2070
  if (code >= 0x2080 && code <= 0x2089) return code - 0x2080
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487
  if (code === 0x24ea || code === 0x24ff) return 0
  if (code >= 0x24eb && code <= 0x24f4) return code - 0x24e0
  if (code >= 0x24f5 && code <= 0x24fe) return code - 0x24f4
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775
  if (code >= 0x2780 && code <= 0x2789) return code - 0x277f
  if (code >= 0x278a && code <= 0x2793) return code - 0x2789
  return -1
}

/** Bold, double-struck, sans-serif and monospace digits, U+1D7CE to U+1D7FF. */
function mathematicalDigit(low: number): DigitCharacter | undefined {
  // A lone half at the end of the text has no second; comparisons with it are false.
  if (!(low >= 0xdfce && low <= 0xdfff)) return undefined
  return { digits: String((low - 0xdfce) % 10), length: 2, style: 'width' }
}
