import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

/** Makes ids that sort by time: UUIDv7 (RFC 9562, section 5.7). */
export interface Ids {
  next(): string
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * UUIDv7 from a clock and a source of chance. Ids of one maker rise strictly, also within one millisecond and when the clock steps back: the
 * 12 bits of `rand_a` count (RFC 9562, section 6.2, method 1).
 */
export function createIds(clock: Pick<Clock, 'now'>, random: Random): Ids {
  let lastMs = -1
  let counter = 0
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
      const high = Math.floor(lastMs / 0x10000)
      const low = lastMs % 0x10000
      const a = Math.floor(random.next() * 0x100000000)
      const b = Math.floor(random.next() * 0x100000000)
      const byte = (value: number, shift: number): string => HEX[(value >>> shift) & 0xff] as string
      return (
        `${byte(high, 24)}${byte(high, 16)}${byte(high, 8)}${byte(high, 0)}-${byte(low, 8)}${byte(low, 0)}-` +
        `7${HEX[counter >>> 8]?.[1] ?? '0'}${byte(counter, 0)}-` +
        `${HEX[0x80 | ((a >>> 24) & 0x3f)] as string}${byte(a, 16)}-${byte(a, 8)}${byte(a, 0)}${byte(b, 24)}${byte(b, 16)}${byte(b, 8)}${byte(b, 0)}`
      )
    },
  }
}
