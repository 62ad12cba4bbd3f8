import { seededRandom, type Random } from '../ports/random.ts'

/**
 * Chance that belongs to places instead of to one long sequence: what is drawn at the n-th visit of a place depends on the seed, the
 * place and n alone. So a run from which one fault was taken away stays like the run before wherever that fault had no part.
 */
export interface Chance {
  /** Uniform in [0, 1). */
  at(place: string, n: number): number
  /** A sequence of its own. */
  stream(place: string): Random
}

/** Chance from a seed. */
export function createChance(seed: number): Chance {
  const places = new Map<string, number>()
  const placeOf = (place: string): number => {
    let found = places.get(place)
    if (found === undefined) places.set(place, (found = hashText(place)))
    return found
  }
  return {
    at: (place, n) => mix(seed, placeOf(place), n) / 4294967296,
    stream: (place) => seededRandom(mix(seed, placeOf(place), -1)),
  }
}

/** Three numbers to 32 even bits: the finaliser of MurmurHash3 (Austin Appleby, public domain) after each. */
function mix(seed: number, place: number, n: number): number {
  let bits = finalise(seed ^ 0x9e3779b9)
  bits = finalise(bits ^ place)
  return finalise(bits ^ n) >>> 0
}

function finalise(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** 32 bits of a text: FNV-1a. */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
