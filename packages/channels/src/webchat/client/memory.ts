import type { PostMessage } from '../protocol/requests.ts'

/** Where a client remembers its session and what it has not sent yet; `localStorage` is one. */
export type ChatStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What outlives the page. */
export interface Remembered {
  readonly token?: string
  /** Of whom the token and the messages are. */
  readonly thread?: string
  readonly signedIn?: boolean
  readonly outbox: readonly PostMessage[]
}

/** What a client remembers of one shop. */
export interface Memory {
  read(): Remembered
  /** Reads, changes, writes: other tabs write there, too. */
  change(how: (before: Remembered) => Remembered): void
}

/** Remembers in a storage; where there is none, or it is full or forbidden, as long as the page lives. */
export function createMemory(storage: ChatStorage | undefined, key: string): Memory {
  let own: Remembered = { outbox: [] }
  const read = (): Remembered => {
    try {
      const text = storage?.getItem(key)
      return typeof text === 'string' ? (JSON.parse(text) as Remembered) : own
    } catch {
      return own
    }
  }
  return {
    read,
    change(how) {
      own = how(read())
      try {
        storage?.setItem(key, JSON.stringify(own))
      } catch {
        // A private window: `own` has it.
      }
    },
  }
}
