import type { IndexKey } from '../ports/collection.ts'
import { comparePositions, type IndexPosition } from '../storage/index-key.ts'
import { SortedList } from './sorted-list.ts'

/** All keys that begin with a number, which come before all that begin with a string. */
const NUMBERS = 0
type Partition = string | typeof NUMBERS

/**
 * The entries of one index in order, kept apart by their first column where that is a string: a conversation's messages lie together, and
 * a new one goes to the end of a short list instead of into the middle of a long one.
 */
export class IndexList<T extends IndexPosition> {
  readonly #lists = new Map<Partition, SortedList<T>>()
  readonly #partitions = new SortedList<Partition>(comparePartitions)

  /** Adds an entry that is not in the index. */
  insert(entry: T): void {
    const partition = partitionOf(entry.at)
    let list = this.#lists.get(partition)
    if (list === undefined) {
      this.#lists.set(partition, (list = new SortedList<T>(comparePositions)))
      this.#partitions.insert(partition)
    }
    list.insert(entry)
  }

  /** Removes the entry at the same place, if there is one. */
  remove(entry: T): void {
    const partition = partitionOf(entry.at)
    const list = this.#lists.get(partition)
    if (list === undefined) return
    list.remove(entry)
    if (list.first !== undefined) return
    this.#lists.delete(partition)
    this.#partitions.remove(partition)
  }

  /** As {@link SortedList.visitUp}. */
  visitUp(isBefore: (entry: T) => boolean, visit: (entry: T) => boolean): void {
    this.#partitions.visitUp(
      (partition) => isBefore(this.#lists.get(partition)?.last as T),
      (partition) => visitAll((seen) => this.#lists.get(partition)?.visitUp(isBefore, seen), visit),
    )
  }

  /** As {@link SortedList.visitDown}. */
  visitDown(isWithin: (entry: T) => boolean, visit: (entry: T) => boolean): void {
    this.#partitions.visitDown(
      (partition) => isWithin(this.#lists.get(partition)?.first as T),
      (partition) => visitAll((seen) => this.#lists.get(partition)?.visitDown(isWithin, seen), visit),
    )
  }
}

/** Shows the entries of one partition; false when the visitor has had enough. */
function visitAll<T>(show: (visit: (entry: T) => boolean) => void, visit: (entry: T) => boolean): boolean {
  let goesOn = true
  show((entry) => (goesOn = visit(entry)))
  return goesOn
}

function partitionOf(at: IndexKey): Partition {
  const first = typeof at === 'object' ? at[0] : at
  return typeof first === 'string' ? first : NUMBERS
}

function comparePartitions(a: Partition, b: Partition): number {
  if (a === b) return 0
  return a === NUMBERS || (b !== NUMBERS && a < b) ? -1 : 1
}
