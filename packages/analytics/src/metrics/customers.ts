import type { Customer, CustomerId, Handle, Timestamp } from '@crossdesk/core'
import { marketByCallingCode } from '@crossdesk/core/markets'

/** Customers by small numbers, with the market they live in, and who is the same person as whom. */
export interface Customers {
  number(id: CustomerId): number
  find(id: CustomerId): number | undefined
  /** The number of the person, whatever id was merged into which. */
  personOf(customer: number): number
  marketOf(customer: number): string | undefined
  /** What the customer's own record says. The latest one counts. */
  learn(value: Customer, at: Timestamp): void
  /** What only the address says: counts until a record says better. */
  guess(customer: number, address: Handle): void
  merge(into: CustomerId, merged: readonly CustomerId[], mergeId: string): void
  unmerge(mergeId: string): void
  /** Forgets all ids of the person. @returns the numbers they had */
  forget(person: number): ReadonlySet<number>
  toJSON(): CustomersState
}

/** {@link Customers} as JSON. */
export interface CustomersState {
  readonly rows: readonly (readonly [id: string | null, market: string | null, at: Timestamp, into: number])[]
  readonly merges: readonly (readonly [mergeId: string, merged: readonly number[]])[]
}

interface Known {
  id: CustomerId | null
  market: string | null
  /** When the market was learnt; -1 when it was guessed or is not known. */
  at: Timestamp
  /** Merged into this one, or itself. */
  into: number
}

/** As long as a calling code with its plus may be: what `marketByCallingCode` looks at. */
const CALLING_CODE = 4

/** Customers that go on from the state of others. */
export function createCustomers(state?: CustomersState): Customers {
  const list: Known[] = (state?.rows ?? []).map(([id, market, at, into]) => ({ id, market, at, into }))
  const numbers = new Map<CustomerId, number>()
  list.forEach(({ id }, number) => {
    if (id !== null) numbers.set(id, number)
  })
  const merges = new Map((state?.merges ?? []).map(([mergeId, merged]) => [mergeId, [...merged]]))
  const marketByCode = new Map<string, string | null>()

  function marketOfNumber(phone: string): string | null {
    const code = phone.slice(0, CALLING_CODE)
    let market = marketByCode.get(code)
    if (market === undefined) {
      market = marketByCallingCode(code)[0]?.country ?? null
      marketByCode.set(code, market)
    }
    return market
  }

  /** The one asked for last: a customer's first events come together. */
  let latestId: CustomerId | undefined
  let latest = -1

  function number(id: CustomerId): number {
    if (id === latestId) return latest
    let known = numbers.get(id)
    if (known === undefined) {
      known = list.length
      numbers.set(id, known)
      list.push({ id, market: null, at: -1, into: known })
    }
    latestId = id
    latest = known
    return known
  }

  function personOf(customer: number): number {
    let person = customer
    for (let next = list[person]?.into ?? person; next !== person; next = list[person]?.into ?? person) person = next
    return person
  }

  return {
    number,
    find: (id) => numbers.get(id),
    personOf,
    marketOf(customer) {
      if (customer < 0) return undefined
      return list[personOf(customer)]?.market ?? list[customer]?.market ?? undefined
    },
    learn(value, at) {
      const known = list[number(value.id)] as Known
      if (known.at > at) return
      const phone = value.handles.find(({ handle, endedAt }) => handle.kind === 'phone' && endedAt === undefined)?.handle.value
      const market = value.country ?? (phone === undefined ? null : marketOfNumber(phone))
      if (market === null) return
      known.market = market
      known.at = at
    },
    guess(customer, address) {
      const known = list[customer] as Known
      if (known.market === null && address.kind === 'phone') known.market = marketOfNumber(address.value)
    },
    merge(into, merged, mergeId) {
      if (merges.has(mergeId)) return
      const target = personOf(number(into))
      const moved = merged.map(number).filter((one) => personOf(one) === one && one !== target)
      for (const one of moved) (list[one] as Known).into = target
      merges.set(mergeId, moved)
    },
    unmerge(mergeId) {
      for (const one of merges.get(mergeId) ?? []) (list[one] as Known).into = one
      merges.delete(mergeId)
    },
    forget(person) {
      latestId = undefined
      const gone = new Set<number>()
      for (let one = 0; one < list.length; one++) if (personOf(one) === person) gone.add(one)
      for (const one of gone) {
        const known = list[one] as Known
        if (known.id !== null) numbers.delete(known.id)
        list[one] = { id: null, market: null, at: -1, into: one }
      }
      return gone
    },
    toJSON: () => ({
      rows: list.map(({ id, market, at, into }) => [id, market, at, into]),
      merges: [...merges].map(([mergeId, merged]) => [mergeId, [...merged]]),
    }),
  }
}
