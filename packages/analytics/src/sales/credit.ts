import type { Timestamp } from '@crossdesk/core'
import type { AttributionRule } from './attribution.ts'

/** Something that touched a customer: who, and when. `key` is the same for all that counts as one touch. */
export interface Touched<Key> {
  readonly key: Key
  readonly at: Timestamp
}

/**
 * How an order is shared out. The shares add up to 1; none for no touches.
 *
 * @param touches in order of time, all inside the window
 * @param halfLifeMs for `decay`
 */
export function creditShares<Key>(rule: AttributionRule, touches: readonly Touched<Key>[], halfLifeMs: number): ReadonlyMap<Key, number> {
  const first = touches[0]
  const last = touches.at(-1)
  if (first === undefined || last === undefined) return new Map()
  if (rule === 'first-touch') return new Map([[first.key, 1]])
  if (rule === 'last-touch') return new Map([[last.key, 1]])

  const weights = new Map<Key, number>()
  // Later touches overwrite earlier ones. Ages are taken from the latest touch: from the order they could make all weights zero.
  for (const { key, at } of touches) weights.set(key, rule === 'even' ? 1 : 2 ** ((at - last.at) / halfLifeMs))
  let total = 0
  for (const weight of weights.values()) total += weight
  for (const [key, weight] of weights) weights.set(key, weight / total)
  return weights
}
