/** Whether a unit is a letter of a script that parts words by spaces; Han, kana, Hangul and Thai touch numbers as a matter of course. */
export function isAlphabetic(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return (code >= 0x370 && code < 0x560 && code !== 0x37e) || (code >= 0x1e00 && code < 0x2000)
}

/** Whether a unit is a letter of any script. */
export function isLetter(code: number): boolean {
  if (code < 0x250) return isAlphabetic(code)
  return (
    isAlphabetic(code) ||
    (code >= 0x5d0 && code < 0x660) ||
    (code >= 0x66e && code < 0x6f0 && code !== 0x6d4) ||
    (code >= 0x900 && code < 0x1200 && code !== 0x964 && code !== 0x965) ||
    (code >= 0x3041 && code < 0x30fb) ||
    (code >= 0x3105 && code < 0xa000) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0xac00 && code < 0xd7b0) ||
    (code >= 0x1100 && code < 0x1200)
  )
}

/** Whether a unit is 0 to 9 of ASCII. */
export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a unit is A to Z or a to z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Whether a unit is A to Z. */
export function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
