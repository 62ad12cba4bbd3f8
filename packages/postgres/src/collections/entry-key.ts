import type { IndexKey } from '@crossdesk/core'
import { encodeOrderedText } from './ordered-text.ts'

const NUMBER = 1
const TEXT = 2
const TEXT_END = 0
const NUMBER_BYTES = 8
const AFTER_ALL_COLUMNS = Buffer.of(0xff)

/**
 * An index key as bytes whose order is `compareIndexKeys`: for each column a tag (1 number, 2 text), then a number as IEEE 754 binary64 with the
 * sign made sortable, or a text as UTF-8 of its ordered form and a zero byte. The bytes of a prefix of a key are a prefix of its bytes.
 */
export function encodeEntryKey(key: IndexKey): Buffer {
  return typeof key === 'object' ? Buffer.concat(key.map(encodeColumn)) : encodeColumn(key)
}

/** The first bytes behind all keys that begin with this one. */
export function endOfPrefix(key: IndexKey): Buffer {
  return Buffer.concat([encodeEntryKey(key), AFTER_ALL_COLUMNS])
}

function encodeColumn(column: string | number): Buffer {
  return typeof column === 'number' ? encodeNumber(column) : encodeText(column)
}

function encodeNumber(number: number): Buffer {
  const bytes = Buffer.alloc(1 + NUMBER_BYTES, NUMBER)
  // Adding 0 makes 0 of -0: they are one key.
  bytes.writeDoubleBE(number + 0, 1)
  // Negative numbers grow with their magnitude, so all bits turn; positive ones only have to come after them.
  if (bytes.readUInt8(1) >= 0x80) for (let i = 1; i <= NUMBER_BYTES; i++) bytes.writeUInt8(~bytes.readUInt8(i) & 0xff, i)
  else bytes.writeUInt8(bytes.readUInt8(1) | 0x80, 1)
  return bytes
}

function encodeText(text: string): Buffer {
  const ordered = encodeOrderedText(text)
  const size = Buffer.byteLength(ordered)
  const bytes = Buffer.alloc(size + 2, TEXT_END)
  bytes.writeUInt8(TEXT, 0)
  bytes.write(ordered, 1)
  return bytes
}
