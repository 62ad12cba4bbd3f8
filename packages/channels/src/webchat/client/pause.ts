const FIRST_MS = 500
const LONGEST_MS = 30_000

/** Waits between tries, together for all that is tried. */
export interface Pause {
  /** Waits after a failure, ever longer, and by chance, so that the visitors of a server that comes back do not come all at once. */
  afterFailure(atLeastMs?: number): Promise<void>
  /** Ends all waiting: the network is there, somebody looks. */
  wake(): void
  succeeded(): void
}

/** Makes one. */
export function createPause(): Pause {
  let failures = 0
  const waiting = new Set<() => void>()
  return {
    afterFailure(atLeastMs = 0) {
      const ms = Math.max(atLeastMs, Math.min(LONGEST_MS, FIRST_MS * 2 ** failures++) * (0.5 + Math.random() / 2))
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer)
          waiting.delete(end)
          resolve()
        }
        const timer = setTimeout(end, ms)
        waiting.add(end)
      })
    },
    wake() {
      for (const end of waiting) end()
    },
    succeeded() {
      failures = 0
    },
  }
}
