/** The longest n-gram that is counted; a whole word counts beside them. */
const LONGEST = 5
const BOUNDARY = 0x20
const SEED = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Writes the table rows of a word's n-grams (one to five letters, the edges of the word as blanks, and the whole word) into `rows`, from
 * `from` on; gives the place after the last one. The hash is FNV-1a over UTF-16 units (Fowler, Noll and Vo, 1991), folded to `bits` bits; rows
 * may be shared by several n-grams, and training has seen to that.
 */
export function writeNgramRows(word: string, bits: number, rows: Int32Array, from: number): number {
  const shift = 32 - bits
  const length = word.length
  let at = from
  for (let start = -1; start <= length; start += 1) {
    let hash = SEED
    const end = Math.min(start + LONGEST, length + 1)
    for (let i = start; i < end; i += 1) {
      hash = Math.imul(hash ^ (i < 0 || i === length ? BOUNDARY : word.charCodeAt(i)), PRIME)
      if (i === start && (i < 0 || i === length)) continue
      rows[at] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift
      at += 1
    }
  }
  if (length > LONGEST - 2) {
    let hash = SEED + 1
    for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
    rows[at] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift
    at += 1
  }
  return at
}

/** An upper bound of the rows that {@link writeNgramRows} writes for a word of this length. */
export function ngramRoom(length: number): number {
  return (length + 2) * LONGEST + 1
}
