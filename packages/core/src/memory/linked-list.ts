/** What an item of a {@link LinkedList} has: its neighbours, so that it can leave from the middle at once. */
export interface Linked<T> {
  previous: T | undefined
  next: T | undefined
}

/** A queue whose items know their places. An item is in one list at a time. */
export class LinkedList<T extends Linked<T>> {
  first: T | undefined
  last: T | undefined

  push(item: T): void {
    item.previous = this.last
    item.next = undefined
    if (this.last === undefined) this.first = item
    else this.last.next = item
    this.last = item
  }

  remove(item: T): void {
    if (item.previous === undefined) this.first = item.next
    else item.previous.next = item.next
    if (item.next === undefined) this.last = item.previous
    else item.next.previous = item.previous
    item.previous = undefined
    item.next = undefined
  }
}
