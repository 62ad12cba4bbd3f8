const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in the URL-safe alphabet of RFC 4648, section 5, without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const first = bytes[index] as number
    const second = bytes[index + 1]
    const third = bytes[index + 2]
    text += ALPHABET.charAt(first >> 2) + ALPHABET.charAt(((first & 3) << 4) | ((second ?? 0) >> 4))
    if (second !== undefined) text += ALPHABET.charAt(((second & 15) << 2) | ((third ?? 0) >> 6))
    if (third !== undefined) text += ALPHABET.charAt(third & 63)
  }
  return text
}

/** The text's UTF-8 bytes in the same alphabet. */
export function textToBase64Url(text: string): string {
  return encodeBase64Url(new TextEncoder().encode(text))
}

/** The text behind it; undefined when it is no base64url of UTF-8. */
export function textFromBase64Url(encoded: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
