/**
 * A short stable name for a JSON value that has no id of its own: 16 hex digits, equal for equal values whatever the order of their
 * keys. Two 32-bit FNV-1a lanes (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units, the second with another
 * basis and multiplier. It recognises a redelivery; it is no protection against somebody who looks for a collision.
 *
 * It walks with a stack of its own, since `JSON.parse` accepts deeper nesting than a recursive function survives.
 */
export function digest(value: unknown): string {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  const feed = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x85ebca6b)
    }
  }
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') feed(`s${next.length}:${next}`)
    else if (Array.isArray(next)) {
      feed(`a${next.length}:`)
      for (const item of next as readonly unknown[]) waiting.push(item)
    } else if (typeof next === 'object' && next !== null) {
      const keys = Object.keys(next).sort()
      feed(`o${keys.length}:`)
      for (const key of keys) waiting.push((next as Readonly<Record<string, unknown>>)[key], key)
    } else feed(`v${String(next)};`)
  }
  return hex(finish(high)) + hex(finish(low))
}

/** Spreads the last units over all bits (the finaliser of MurmurHash3, Austin Appleby). */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0')
}
