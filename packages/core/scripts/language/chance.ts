import { seededRandom } from '../../src/ports/random.ts'

/** Seeded chance: two runs of the builder make the same tables. */
export interface Chance {
  /** A number from 0 up to 1. */
  next(): number
  /** A whole number below `limit`. */
  below(limit: number): number
}

/** The chance that a seed begins. */
export function createChance(seed: number): Chance {
  const random = seededRandom(seed)
  return { next: () => random.next(), below: (limit) => Math.floor(random.next() * limit) }
}

/** FNV-1a of a text: which part of the data a row belongs to never depends on its place in the file. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
