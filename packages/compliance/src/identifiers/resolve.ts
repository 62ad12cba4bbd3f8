import type { Identifier, IdentifierKind } from './identifier.ts'

/** What a check digit or a registry proves goes before what only has the shape. */
const PROVED = new Set(['luhn', 'mod-97', 'check-digit', 'bech32'])

/** Which kind explains a stretch better where two are as sure. */
const ORDER: readonly IdentifierKind[] = ['iban', 'wallet', 'email', 'link', 'card', 'national-id', 'address', 'phone', 'handle']

/**
 * Settles identifiers that overlap: what is proved beats a mere shape, the longer beats the shorter, mail beats the link within it. In the
 * order of the text.
 */
export function resolveIdentifiers(candidates: readonly Identifier[]): readonly Identifier[] {
  if (candidates.length < 2) return candidates
  const ranked = candidates.toSorted(
    (one, other) =>
      rank(other) - rank(one) || other.end - other.start - (one.end - one.start) || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
  )
  return firstApart(ranked)
}

/** Those that do not overlap an earlier one, in the order of the text. */
export function firstApart(ranked: readonly Identifier[]): readonly Identifier[] {
  // Kept ones are sorted by start and never overlap, so that a place is found by halving.
  const kept: Identifier[] = []
  for (const candidate of ranked) {
    const place = placeOf(kept, candidate.start)
    const before = kept[place - 1]
    const after = kept[place]
    if ((before !== undefined && before.end > candidate.start) || (after !== undefined && after.start < candidate.end)) continue
    kept.splice(place, 0, candidate)
  }
  return kept
}

function rank(identifier: Identifier): number {
  if (identifier.kind === 'email') return 4
  if (identifier.evidence.some((name) => PROVED.has(name))) return identifier.confidence >= 0.9 ? 3 : 2
  return identifier.confidence >= 0.6 ? 1 : 0
}

function placeOf(kept: readonly Identifier[], start: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
