/** Chance, injected everywhere, so that a run can be repeated from its seed. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
}

/** The machine's generator; not for secrets. */
export const systemRandom: Random = { next: () => Math.random() }

/**
 * A seeded generator (mulberry32, Tommy Ettinger 2017, public domain algorithm): the same seed gives the same sequence everywhere.
 *
 * @example
 * const random = seededRandom(42)
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    },
  }
}
