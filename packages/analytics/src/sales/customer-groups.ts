import type { CustomerId } from '@crossdesk/core'

/** Who turned out to be the same person. */
export interface CustomerGroups {
  merge(into: CustomerId, merged: readonly CustomerId[]): void
  /** They are people of their own again. */
  restore(customers: readonly CustomerId[]): void
  /** Who a person is called by now. */
  root(customer: CustomerId): CustomerId
  /** All ids of a person, by the id that the person is called by now. */
  membersOf(root: CustomerId): readonly CustomerId[]
  /** Forgets a person under all ids. */
  remove(root: CustomerId): void
}

/** Nobody is merged yet. Ids keep their own records, so that a merge can be taken back. */
export function createCustomerGroups(): CustomerGroups {
  const links = new Map<CustomerId, CustomerId>()
  /** The same links, shortened whenever one is followed: a chain of many merges is walked once. */
  let shortcuts = new Map<CustomerId, CustomerId>()

  function root(customer: CustomerId): CustomerId {
    let top = customer
    for (let next = shortcuts.get(top); next !== undefined; next = shortcuts.get(top)) top = next
    for (let id = customer; id !== top;) {
      const next = shortcuts.get(id) ?? top
      shortcuts.set(id, top)
      id = next
    }
    return top
  }

  function membersOf(top: CustomerId): readonly CustomerId[] {
    return [top, ...[...links.keys()].filter((id) => root(id) === top)]
  }

  function unlink(customers: readonly CustomerId[]): void {
    for (const id of customers) links.delete(id)
    shortcuts = new Map(links)
  }

  return {
    root,
    membersOf,
    merge(into, merged) {
      for (const id of merged) {
        const top = root(id)
        if (root(into) === top) continue
        links.set(top, into)
        shortcuts.set(top, into)
      }
    },
    restore: unlink,
    remove: (top) => unlink(membersOf(top)),
  }
}
