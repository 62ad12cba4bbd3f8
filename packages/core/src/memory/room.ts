import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { LinkedList } from './linked-list.ts'
import type { Row } from './tables.ts'

/** How much the store may hold, all tenants together: every value and every job that is not done takes one place. */
export class Room {
  /** Places taken. */
  taken = 0
  readonly #places: number
  /** Values that may go, the one that was written longest ago first. */
  readonly #evictable = new LinkedList<Row>()
  #evictableCount = 0

  constructor(places: number) {
    this.#places = places
  }

  /** @throws CrossdeskError `capacity` when so many more places cannot be had */
  claim(more: number): void {
    if (more <= 0 || this.taken + more <= this.#places + this.#evictableCount) return
    throw new CrossdeskError(
      'capacity',
      `The memory backend holds ${this.taken} of at most ${this.#places} values and jobs; the commit needs ${more} more. Raise maxValues, remove values, or use a durable backend.`,
      { retryable: true },
    )
  }

  /** A value that has to go, as long as more is held than there are places. */
  overflow(): Row | undefined {
    return this.taken > this.#places ? this.#evictable.first : undefined
  }

  /** Lets a value go when room is needed; as the newest, so after all others. */
  offer(row: Row): void {
    row.evictable = true
    this.#evictable.push(row)
    this.#evictableCount++
  }

  /** Takes back what {@link Room.offer} said. */
  keep(row: Row): void {
    row.evictable = false
    this.#evictable.remove(row)
    this.#evictableCount--
  }
}
