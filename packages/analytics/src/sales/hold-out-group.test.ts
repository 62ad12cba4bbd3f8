import { createIds, seededRandom } from '@crossdesk/core'
import { manualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { fnv1a, holdOutGroup } from './hold-out-group.ts'

// Ids as the desk makes them: they begin alike and differ in a few places.
const ids = createIds(manualClock(), seededRandom(11))
const customers = Array.from({ length: 40_000 }, () => ids.next())

function heldOut(salt: string, share: number): readonly boolean[] {
  const group = holdOutGroup({ salt, share })
  return customers.map((customer) => group(customer) === 'held-out')
}

describe('a hold-out', () => {
  test('hashes by FNV-1a: its published vectors', () => {
    // draft-eastlake-fnv, as Boost.Hash2's test of it gives them.
    const hash = (text: string): number => fnv1a(new TextEncoder().encode(text))
    expect([hash(''), hash('a'), hash('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
  })

  test('puts a customer into the same group in every process', () => {
    const group = holdOutGroup({ salt: 'trial', share: 0.5 })
    const six = ['a', 'b', 'c', 'd', 'e', '客户'].map(group)
    expect(six).toEqual(['a', 'b', 'c', 'd', 'e', '客户'].map(holdOutGroup({ salt: 'trial', share: 0.5 })))
    // Written down, because a hash that changes between versions would mix the groups of a running trial.
    expect(six).toEqual(['held-out', 'held-out', 'held-out', 'served', 'held-out', 'served'])
  })

  test('holds out the share that was asked for, within chance', () => {
    for (const share of [0.01, 0.1, 0.5]) {
      for (const salt of ['a', 'b', 'trial-2026', 'trial-2027']) {
        const held = heldOut(salt, share).filter(Boolean).length
        const z = (held - customers.length * share) / Math.sqrt(customers.length * share * (1 - share))
        expect(Math.abs(z)).toBeLessThan(4)
      }
    }
    expect(heldOut('a', 0).some(Boolean)).toBe(false)
    expect(heldOut('a', 1).every(Boolean)).toBe(true)
  })

  test('groups of two salts have nothing to do with each other', () => {
    const trials = ['a', 'b', 'ab', 'trial-1', 'trial-2', 'trial-3', 'x'.repeat(40)].map((salt) => heldOut(salt, 0.5))
    for (const [index, one] of trials.entries()) {
      for (const other of trials.slice(index + 1)) {
        const same = one.filter((held, customer) => held === other[customer]).length
        expect(Math.abs(same - customers.length / 2) / Math.sqrt(customers.length / 4)).toBeLessThan(4)
      }
    }
  })

  test('refuses a share that is none', () => {
    expect(() => holdOutGroup({ salt: 'a', share: 1.1 })).toThrow('share: expected 0 to 1')
    expect(() => holdOutGroup({ salt: 'a', share: Number.NaN })).toThrow('share')
  })
})
