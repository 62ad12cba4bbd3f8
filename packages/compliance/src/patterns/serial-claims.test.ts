import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIM_THRESHOLDS } from './claim-thresholds.ts'
import type { CustomerHistory, PastClaim, PastOrder } from './customer-history.ts'
import { findClaimPatterns } from './serial-claims.ts'
import { wilsonLowerBound } from './wilson.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 22)

const daysAgo = (days: number): number => NOW - days * DAY_MS
const euros = (amount: number): { readonly amount: number; readonly currency: string } => ({ amount: amount * 100, currency: 'EUR' })
const orders = (count: number): readonly PastOrder[] =>
  Array.from({ length: count }, (_, index) => ({ id: `o${index}`, at: daysAgo(10 * index + 5), value: euros(50) }))
const claims = (count: number, apart = 40): readonly PastClaim[] =>
  Array.from({ length: count }, (_, index) => ({ at: daysAgo(apart * index + 1), kind: 'refund', orderId: `o${index}` }))

function namesOf(history: Partial<CustomerHistory>): readonly string[] {
  return findClaimPatterns({ now: NOW, orders: [], claims: [], ...history }).map(({ name }) => name)
}

describe('findClaimPatterns', () => {
  test('sees nothing in an ordinary history', () => {
    expect(namesOf({ orders: orders(20), claims: claims(2) })).toEqual([])
    expect(namesOf({})).toEqual([])
  })

  test('counts claims in the window only', () => {
    expect(namesOf({ orders: orders(30), claims: claims(4, 60) })).toEqual(['many-claims'])
    expect(namesOf({ orders: orders(30), claims: claims(4, 60).map((claim) => ({ ...claim, at: claim.at - 365 * DAY_MS })) })).toEqual([])
  })

  test('leaves claims out for which the seller was at fault', () => {
    expect(namesOf({ orders: orders(30), claims: claims(6, 5).map((claim) => ({ ...claim, sellerAtFault: true })) })).toEqual([])
  })

  test('sees several claims close together, whatever their order in the history', () => {
    const close = [daysAgo(100), daysAgo(80), daysAgo(71)].map((at): PastClaim => ({ at, kind: 'return' }))
    expect(namesOf({ orders: orders(30), claims: close.toReversed() })).toEqual(['burst-of-claims'])
    expect(namesOf({ orders: orders(30), claims: [...close.slice(0, 2), { at: daysAgo(69), kind: 'return' }] })).toEqual([])
  })

  test('judges the share of orders by what the numbers allow, and not at all when they are few', () => {
    expect(namesOf({ orders: orders(30), claims: claims(15, 20) })).toContain('high-share')
    expect(namesOf({ orders: orders(30), claims: claims(5, 40) })).not.toContain('high-share')
    expect(namesOf({ orders: orders(3), claims: claims(3, 40) })).toEqual([])
  })

  test('says so when the sample is small', () => {
    const [pattern] = findClaimPatterns({ now: NOW, orders: orders(2), claims: claims(4, 60) })
    expect(pattern?.explanation.factors).toContainEqual({
      name: 'small-sample',
      evidence: '2 orders in 365 days: too few to say what is usual for this customer',
    })
  })

  test('sees the same reason again and again, but not among others', () => {
    const same = claims(3, 60).map((claim) => ({ ...claim, reason: 'not-received' }))
    expect(namesOf({ orders: orders(30), claims: same })).toEqual(['same-reason'])
    expect(namesOf({ orders: orders(30), claims: [...same.slice(1), { at: daysAgo(200), kind: 'return', reason: 'size' }] })).toEqual([])
  })

  test('compares value claimed and bought within one currency', () => {
    const dear = (currency: string): readonly PastClaim[] => [{ at: daysAgo(3), kind: 'refund', value: { amount: 20_000, currency } }]
    expect(namesOf({ orders: orders(6), claims: dear('EUR') })).toEqual(['value-at-stake'])
    expect(namesOf({ orders: orders(6), claims: dear('USD') })).toEqual([])
  })

  test('points to many accounts at one address, and to how little that says', () => {
    const [pattern] = findClaimPatterns({ now: NOW, orders: orders(6), claims: [], accountsAtAddress: 4 })
    expect(pattern?.name).toBe('shared-address')
    expect(pattern?.advice).toContain('Parcel shops')
    expect(namesOf({ accountsAtAddress: 3 })).toEqual([])
  })

  test('takes other thresholds', () => {
    expect(findClaimPatterns({ now: NOW, orders: orders(30), claims: claims(2) }, { ...CLAIM_THRESHOLDS, claims: 2 })).toHaveLength(1)
  })

  test('advises, and never refuses', () => {
    const all = findClaimPatterns({
      now: NOW,
      orders: orders(20),
      claims: claims(12, 5).map((claim) => ({ ...claim, reason: 'broken', value: euros(60) })),
      accountsAtAddress: 9,
    })
    expect(all.map(({ name }) => name)).toEqual([
      'many-claims',
      'burst-of-claims',
      'high-share',
      'same-reason',
      'value-at-stake',
      'shared-address',
    ])
    for (const { advice } of all) expect(advice).not.toMatch(/refuse|reject|deny|block/i)
  })
})

describe('wilsonLowerBound', () => {
  test('gives the published values', () => {
    expect(wilsonLowerBound(1, 1)).toBeCloseTo(0.2065, 3)
    expect(wilsonLowerBound(5, 10)).toBeCloseTo(0.2366, 3)
    expect(wilsonLowerBound(0, 10)).toBe(0)
  })

  test('never exceeds the share, and comes closer to it with more trials', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (trials, some) => {
        const hits = Math.min(some, trials)
        const lower = wilsonLowerBound(hits, trials)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(hits / trials)
        expect(wilsonLowerBound(hits * 4, trials * 4)).toBeGreaterThanOrEqual(lower)
      }),
    )
  })
})
