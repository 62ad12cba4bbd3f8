// What the database cannot hold (NUL, halves of surrogate pairs) or orders otherwise than by UTF-16 code unit (all from U+D800 on).
/* oxlint-disable no-control-regex -- it is about them */
const SPECIAL = /[\0\u0001\ud800-\uffff]/
const EVERY_SPECIAL = /[\0\u0001\ud800-\uffff]/g
const EVERY_ENCODED = /\u0001[\u0001\u0002]|[\udb80-\udb89][\udc00-\udfff]/g
/* oxlint-enable no-control-regex */

const FIRST_MOVED = 0xd800
/** Supplementary Private Use Area A: the only code points above U+D7FF that an encoded text has. */
const MOVED_TO = 0xf0000

/**
 * A text as it stands in keys and index columns: one that the database can hold, and whose order by code point (`collate "C"`) is the order
 * of the text by UTF-16 code unit, which is that of every index. Nearly all texts stay as they are. U+0000 and U+0001 become U+0001 with U+0001
 * or U+0002 behind it; each code unit from U+D800 on (emoji have two, full-width forms one) becomes the code point U+F0000 + (unit - U+D800).
 */
export function encodeOrderedText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, encodeUnit) : text
}

/** What {@link encodeOrderedText} was given. */
export function decodeOrderedText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_ENCODED, decodeUnit) : text
}

function encodeUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  return code >= FIRST_MOVED ? String.fromCodePoint(MOVED_TO + code - FIRST_MOVED) : `\u0001${String.fromCharCode(code + 1)}`
}

function decodeUnit(encoded: string): string {
  return encoded.startsWith('\u0001')
    ? String.fromCharCode(encoded.charCodeAt(1) - 1)
    : String.fromCharCode((encoded.codePointAt(0) as number) - MOVED_TO + FIRST_MOVED)
}
