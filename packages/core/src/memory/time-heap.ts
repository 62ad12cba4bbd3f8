import type { Timestamp } from '../model/basics.ts'

/** What an item of a {@link TimeHeap} has. */
export interface Timed {
  readonly at: Timestamp
  /** Decides between equal times. */
  readonly order: number
  /** Where it lies in the heap that it is in; kept by the heap. */
  heapIndex: number
}

/** The earliest first: a binary heap whose items can also leave from the middle. An item is in one heap at a time, and its time stays the same there. */
export class TimeHeap<T extends Timed> {
  readonly #items: T[] = []

  get size(): number {
    return this.#items.length
  }

  get first(): T | undefined {
    return this.#items[0]
  }

  push(item: T): void {
    this.#items.push(item)
    this.#rise(item, this.#items.length - 1)
  }

  remove(item: T): void {
    const last = this.#items.pop() as T
    if (last === item) return
    const hole = item.heapIndex
    const parent = this.#items[(hole - 1) >> 1]
    if (hole > 0 && parent !== undefined && isEarlier(last, parent)) this.#rise(last, hole)
    else this.#sink(last, hole)
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#items[Symbol.iterator]()
  }

  #rise(item: T, from: number): void {
    let index = from
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = this.#items[above] as T
      if (!isEarlier(item, parent)) break
      this.#place(parent, index)
      index = above
    }
    this.#place(item, index)
  }

  #sink(item: T, from: number): void {
    let index = from
    for (;;) {
      let below = 2 * index + 1
      let child = this.#items[below]
      if (child === undefined) break
      const other = this.#items[below + 1]
      if (other !== undefined && isEarlier(other, child)) {
        child = other
        below++
      }
      if (!isEarlier(child, item)) break
      this.#place(child, index)
      index = below
    }
    this.#place(item, index)
  }

  #place(item: T, index: number): void {
    this.#items[index] = item
    item.heapIndex = index
  }
}

function isEarlier(a: Timed, b: Timed): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}
