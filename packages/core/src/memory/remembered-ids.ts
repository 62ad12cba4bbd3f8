import type { Timestamp } from '../model/basics.ts'
import { REMEMBER_IDS_MS } from '../ports/backend.ts'

const MOST = 200_000

interface Remembered {
  readonly id: string
  readonly at: Timestamp
  readonly isDead: boolean
}

/**
 * The ids of finished jobs of one tenant, for {@link REMEMBER_IDS_MS} and at most 200,000 of them: beyond that the oldest are forgotten first.
 */
export class RememberedIds {
  readonly #byId = new Map<string, Remembered>()
  // A map alone would be slow: the first key of one from which many were deleted is found only after their graves.
  #queue: (Remembered | undefined)[] = []
  #head = 0

  has(id: string, now: Timestamp): boolean {
    const found = this.#byId.get(id)
    return found !== undefined && found.at + REMEMBER_IDS_MS > now
  }

  add(id: string, at: Timestamp, isDead: boolean): void {
    const entry: Remembered = { id, at, isDead }
    this.#byId.set(id, entry)
    this.#queue.push(entry)
    this.#expire(at)
  }

  /** Forgets a job that lies in the dead letters; one that was done stays known. */
  forgetDead(id: string): void {
    if (this.#byId.get(id)?.isDead === true) this.#byId.delete(id)
  }

  #expire(now: Timestamp): void {
    for (let oldest = this.#queue[this.#head]; oldest !== undefined; oldest = this.#queue[this.#head]) {
      if (oldest.at + REMEMBER_IDS_MS > now && this.#queue.length - this.#head <= MOST) break
      if (this.#byId.get(oldest.id) === oldest) this.#byId.delete(oldest.id)
      this.#queue[this.#head++] = undefined
    }
    if (this.#head > 1024 && this.#head * 2 > this.#queue.length) {
      this.#queue = this.#queue.slice(this.#head)
      this.#head = 0
    }
  }
}
