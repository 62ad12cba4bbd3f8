const CHUNK = 256

/**
 * Distinct items in order, kept in chunks of up to 256: to insert or remove one moves at most a chunk, to find a place takes two binary
 * searches. (A B+ tree of two levels; the list of chunks stays short enough for an array up to some millions of items.)
 */
export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number
  readonly #chunks: T[][] = []

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  get first(): T | undefined {
    return this.#chunks[0]?.[0]
  }

  get last(): T | undefined {
    return this.#chunks.at(-1)?.at(-1)
  }

  /** Adds an item that is not in the list. */
  insert(item: T): void {
    const newest = this.#chunks.at(-1)
    if (newest === undefined || this.#compare(newest.at(-1) as T, item) < 0) {
      // After all others, as most are: times and ids grow. A full last chunk stays full then, instead of being halved.
      if (newest === undefined || newest.length >= CHUNK) this.#chunks.push([item])
      else newest.push(item)
      return
    }
    const isBefore = (other: T): boolean => this.#compare(other, item) < 0
    let at = this.#firstChunk(isBefore)
    const chunk = this.#chunks[at] as T[]
    if (chunk.length >= CHUNK) {
      this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK / 2))
      if (isBefore(chunk.at(-1) as T)) at++
    }
    const target = this.#chunks[at] as T[]
    target.splice(firstNot(target, isBefore), 0, item)
  }

  /** Removes the item that compares equal, if there is one. */
  remove(item: T): void {
    const isBefore = (other: T): boolean => this.#compare(other, item) < 0
    const at = this.#firstChunk(isBefore)
    const chunk = this.#chunks[at]
    if (chunk === undefined) return
    const index = firstNot(chunk, isBefore)
    const found = chunk[index]
    if (found === undefined || this.#compare(found, item) !== 0) return
    if (chunk.length === 1) {
      this.#chunks.splice(at, 1)
      return
    }
    chunk.splice(index, 1)
    const next = this.#chunks[at + 1]
    if (next !== undefined && chunk.length + next.length <= CHUNK / 2) {
      chunk.push(...next)
      this.#chunks.splice(at + 1, 1)
    }
  }

  /**
   * Shows items in rising order until `visit` returns false.
   *
   * @param isBefore true for all items before the first one of interest and for none after
   */
  visitUp(isBefore: (item: T) => boolean, visit: (item: T) => boolean): void {
    let at = this.#firstChunk(isBefore)
    let index = at < this.#chunks.length ? firstNot(this.#chunks[at] as T[], isBefore) : 0
    for (; at < this.#chunks.length; at++, index = 0) {
      const chunk = this.#chunks[at] as T[]
      for (; index < chunk.length; index++) if (!visit(chunk[index] as T)) return
    }
  }

  /**
   * Shows items in falling order until `visit` returns false.
   *
   * @param isWithin true for all items up to the last one of interest and for none after
   */
  visitDown(isWithin: (item: T) => boolean, visit: (item: T) => boolean): void {
    let at = Math.min(this.#firstChunk(isWithin), this.#chunks.length - 1)
    let index = at < 0 ? -1 : firstNot(this.#chunks[at] as T[], isWithin) - 1
    for (; at >= 0; at--, index = (this.#chunks[at]?.length ?? 0) - 1) {
      const chunk = this.#chunks[at] as T[]
      for (; index >= 0; index--) if (!visit(chunk[index] as T)) return
    }
  }

  /** The first chunk that holds an item which is not before. */
  #firstChunk(isBefore: (item: T) => boolean): number {
    let low = 0
    let high = this.#chunks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const chunk = this.#chunks[middle] as T[]
      if (isBefore(chunk[chunk.length - 1] as T)) low = middle + 1
      else high = middle
    }
    return low
  }
}

function firstNot<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
