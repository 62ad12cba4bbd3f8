import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

/** Makes ids that sort by time: UUIDv7 (RFC 9562, section 5.7). */
export interface Ids {
  next(): string
}

/** Hex digits by code: an id is written into one buffer of codes, because joining many small strings leaves a rope that costs ten times the memory. */
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
const DASH = 45
const LENGTH = 36

/**
 * UUIDv7 from a clock and a source of chance. Ids of one maker rise strictly, also within one millisecond and when the clock steps back: the
 * 12 bits of `rand_a` count (RFC 9562, section 6.2, method 1).
 */
export function createIds(clock: Pick<Clock, 'now'>, random: Random): Ids {
  const codes = Array.from({ length: LENGTH }, () => DASH)
  let lastMs = -1
  let counter = 0

  /** Writes so many hex digits of a number below 2^32, the last one at `end`, stepping over the dashes. */
  function write(value: number, digits: number, end: number): void {
    for (let at = end, rest = value; digits > 0; at--) {
      if (at === 8 || at === 13 || at === 18 || at === 23) continue
      codes[at] = DIGITS[rest & 0xf] as number
      rest >>>= 4
      digits--
    }
  }

  return {
    next() {
      const now = clock.now()
      if (now > lastMs) {
        lastMs = now
        counter = Math.floor(random.next() * 0x400)
      } else if (++counter > 0xfff) {
        lastMs++
        counter = 0
      }
      write(Math.floor(lastMs / 0x10000), 8, 7)
      write(lastMs % 0x10000, 4, 12)
      write(0x7000 | counter, 4, 17)
      // The variant, binary 10, and 62 bits of chance.
      write(0x8000 | (Math.floor(random.next() * 0x10000) & 0x3fff), 4, 22)
      write(Math.floor(random.next() * 0x1000000), 6, 29)
      write(Math.floor(random.next() * 0x1000000), 6, 35)
      return String.fromCharCode(...codes)
    },
  }
}
