const MEBIBYTE = 1024 * 1024
/** A line that changes more often cannot be read. In milliseconds. */
const EVERY = 500

/** Tells people how far a long reading is. */
export interface Progress {
  /** After each event. */
  step(): void
  /** Clears the line. */
  end(): void
}

/** What progress is told from. */
export interface ProgressOptions {
  readonly write: (text: string) => void
  readonly now: () => number
  /** Bytes of the file; undefined when nobody knows, for a pipe. */
  readonly size: number | undefined
  readonly bytesRead: () => number
}

/** Progress on one line of a terminal: share of the bytes, events a second, time left. */
export function createProgress({ write, now, size, bytesRead }: ProgressOptions): Progress {
  const began = now()
  let told = began
  let events = 0
  return {
    step() {
      events++
      // The clock is slower than what it would measure.
      if (events % 4096 !== 0) return
      const at = now()
      if (at - told < EVERY) return
      told = at
      const seconds = (at - began) / 1000
      const read = bytesRead()
      const done = size === undefined || size === 0 ? undefined : Math.min(1, read / size)
      const left = done === undefined || done === 0 ? '' : `, ${Math.ceil((seconds * (1 - done)) / done)} s left`
      const share = done === undefined ? `${Math.round(read / MEBIBYTE)} MiB` : `${Math.floor(done * 100)} %`
      write(`\r\u001b[K${share}, ${events} events, ${Math.round(events / seconds)} a second${left}`)
    },
    end() {
      if (told !== began) write('\r\u001b[K')
    },
  }
}
