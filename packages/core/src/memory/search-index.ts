import type { QueryTerm } from '../search/tokenise.ts'
import { SortedList } from './sorted-list.ts'

// BM25 with its usual constants: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.75

interface Document {
  readonly tokens: readonly string[]
  readonly length: number
}

/** The words of one table: which values have them, how often. */
export class SearchIndex {
  /** Keys of values that were written since they were last indexed; the next search sees to them. */
  readonly changed: Set<string>
  readonly #documents = new Map<string, Document>()
  readonly #postings = new Map<string, Map<string, number>>()
  readonly #tokens = new SortedList<string>((a, b) => (a === b ? 0 : a < b ? -1 : 1))
  #totalLength = 0

  constructor(keys: Iterable<string>) {
    this.changed = new Set(keys)
  }

  set(key: string, tokens: readonly string[]): void {
    this.remove(key)
    const counts = new Map<string, number>()
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
    for (const [token, count] of counts) {
      let posting = this.#postings.get(token)
      if (posting === undefined) {
        this.#postings.set(token, (posting = new Map()))
        this.#tokens.insert(token)
      }
      posting.set(key, count)
    }
    this.#documents.set(key, { tokens: [...counts.keys()], length: tokens.length })
    this.#totalLength += tokens.length
  }

  remove(key: string): void {
    const document = this.#documents.get(key)
    if (document === undefined) return
    this.#documents.delete(key)
    this.#totalLength -= document.length
    for (const token of document.tokens) {
      const posting = this.#postings.get(token)
      posting?.delete(key)
      if (posting?.size !== 0) continue
      this.#postings.delete(token)
      this.#tokens.remove(token)
    }
  }

  /** The keys of all values that have every term, with how well they fit: higher is better. */
  match(terms: readonly QueryTerm[]): ReadonlyMap<string, number> {
    const [rarest, ...others] = terms.map((term) => this.#occurrences(term)).sort((a, b) => a.size - b.size)
    const scores = new Map<string, number>()
    if (rarest === undefined) return scores
    for (const [key, count] of rarest) {
      let score = this.#weigh(key, count, rarest.size)
      const hasAll = others.every((occurrences) => {
        const times = occurrences.get(key)
        if (times !== undefined) score += this.#weigh(key, times, occurrences.size)
        return times !== undefined
      })
      if (hasAll) scores.set(key, score)
    }
    return scores
  }

  #occurrences({ token, isPrefix }: QueryTerm): ReadonlyMap<string, number> {
    if (!isPrefix) return this.#postings.get(token) ?? new Map()
    const found: ReadonlyMap<string, number>[] = []
    this.#tokens.visitUp(
      (other) => other < token,
      (other) => {
        if (!other.startsWith(token)) return false
        found.push(this.#postings.get(other) as Map<string, number>)
        return true
      },
    )
    if (found.length === 1) return found[0] as Map<string, number>
    const sum = new Map<string, number>()
    for (const posting of found) for (const [key, count] of posting) sum.set(key, (sum.get(key) ?? 0) + count)
    return sum
  }

  #weigh(key: string, count: number, documentsWithIt: number): number {
    const all = this.#documents.size
    const length = this.#documents.get(key)?.length ?? 0
    const rarity = Math.log(1 + (all - documentsWithIt + 0.5) / (documentsWithIt + 0.5))
    const relativeLength = (length * all) / this.#totalLength
    return (rarity * count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relativeLength))
  }
}
