import { useEffect, useState } from 'preact/hooks'

/** What the page shows, as it stands in the address after `#`. */
export interface Route {
  readonly view: 'list' | 'story' | 'live' | 'held' | 'figures'
  readonly customer?: string
  /** The conversation that is answered. */
  readonly conversation?: string
  /** The message that was looked for. */
  readonly message?: string
  /** The numbers of the calculator that a link to the figures brings. */
  readonly numbers?: string
}

/** Reads `#/customer/ID`, `#/customer/ID/CONVERSATION`, `#/customer/ID/CONVERSATION/MESSAGE`, `#/live`, `#/held`, `#/figures`, `#/figures?NUMBERS`; anything else is the list. */
export function parseRoute(hash: string): Route {
  const [path = '', numbers] = hash.split('?', 2)
  const [, kind, customer, conversation, message] = path.split('/')
  if (kind === 'figures') return { view: kind, ...(numbers ? { numbers } : {}) }
  if (kind === 'live' || kind === 'held') return { view: kind }
  if (kind !== 'customer' || !customer) return { view: 'list' }
  return { view: 'story', customer, ...(conversation ? { conversation } : {}), ...(message ? { message } : {}) }
}

/** The address of a story. */
export function storyHash(customer: string, conversation?: string, message?: string): string {
  return ['#/customer', customer, conversation, message].filter((part) => part !== undefined).join('/')
}

/** The address of the figures, with numbers of the calculator. */
export function figuresHash(numbers: string): string {
  return numbers === '' ? '#/figures' : `#/figures?${numbers}`
}

/** The route of now. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const read = (): void => setRoute(parseRoute(location.hash))
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return route
}
