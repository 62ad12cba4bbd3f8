import { seededRandom } from '@crossdesk/core'

/**
 * Chance by place, uniform in [0, 1): a seed and a place always draw the same, in every process and whatever else happened before. So what a
 * handler or the platform does to a message is repeated by the seed although the moments of a run are not.
 */
export function chanceOf(seed: number, place: string): number {
  // FNV-1a, 32 bits (Fowler, Noll and Vo, 1991), mixed by the generator.
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < place.length; at++) hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193)
  return seededRandom(hash).next()
}
