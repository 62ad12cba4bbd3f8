import type { Random } from '@crossdesk/core'

/** Decimal digits, as platforms use them in account and user ids. */
export const DIGITS = '0123456789'

/** Lower-case hexadecimal digits. */
export const HEX_DIGITS = '0123456789abcdef'

/** The standard base64 alphabet (RFC 4648, section 4): ids may hold `+` and `/`, and who builds a path of an id must notice. */
export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** So many characters of an alphabet, drawn evenly. The first is never `0`, so that a number read from digits keeps its length. */
export function randomText(random: Random, alphabet: string, length: number): string {
  let text = ''
  while (text.length < length) {
    const character = alphabet.charAt(Math.floor(random.next() * alphabet.length))
    if (text !== '' || character !== '0') text += character
  }
  return text
}
