import { ValidationError, type CustomerId } from '@crossdesk/core'

/** Served as the trial wants it, or as if there were no trial. */
export type HoldOutGroup = 'served' | 'held-out'

/**
 * Puts customers into groups by a hash, so that everybody falls into the same group every time, in every process, without a list. The salt
 * names the trial: groups of two salts have nothing to do with each other. Customers are the unit, never messages: people who are served
 * once and held out the next time would be in both groups.
 *
 * The hash is FNV-1a with 32 bits (Fowler, Noll, Vo; Internet-Draft draft-eastlake-fnv) over the UTF-8 bytes of salt, a zero byte and id,
 * then the final mixing of MurmurHash3 (Austin Appleby, `fmix32`, public domain), because the upper bits of FNV-1a hardly depend on the
 * last bytes.
 *
 * @param share of customers who are held out, from 0 to 1
 * @throws ValidationError when the share is outside
 * @example
 * const group = holdOutGroup({ salt: 'faster-answers-2026', share: 0.1 })
 * group(customer.id) // 'served' for nine of ten
 */
export function holdOutGroup({ salt, share }: { readonly salt: string; readonly share: number }): (customer: CustomerId) => HoldOutGroup {
  if (!(share >= 0 && share <= 1)) throw new ValidationError('holdOutGroup', [{ path: 'share', message: 'expected 0 to 1' }])
  const encoder = new TextEncoder()
  const salted = fnv1a(encoder.encode(`${salt}\0`))
  return (customer) => (mixed(fnv1a(encoder.encode(customer), salted)) / 2 ** 32 < share ? 'held-out' : 'served')
}

/** FNV-1a with 32 bits; goes on from an earlier state. */
export function fnv1a(bytes: Uint8Array, state = 0x811c9dc5): number {
  let hash = state
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
