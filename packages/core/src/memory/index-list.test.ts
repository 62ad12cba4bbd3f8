import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePositions, type IndexPosition } from '../storage/index-key.ts'
import { IndexList } from './index-list.ts'

const column = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'a', 'b', 'ab'))
const at = fc.oneof(column, fc.array(column, { maxLength: 3 }))
const position: fc.Arbitrary<IndexPosition> = fc.record({ at, key: fc.constantFrom('k1', 'k2', 'k3') })
const step = fc.record({ add: fc.boolean(), position })

const same = (a: IndexPosition) => (b: IndexPosition) => comparePositions(a, b) === 0

describe('index list', () => {
  test('has the entries of a plain sorted array after any inserts and removals, from any place in both directions', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), position, fc.integer({ min: 1, max: 10 }), (steps, from, most) => {
        const list = new IndexList<IndexPosition>()
        let plain: IndexPosition[] = []
        for (const { add, position: entry } of steps) {
          const known = plain.some(same(entry))
          if (add && !known) {
            list.insert(entry)
            plain.push(entry)
          } else if (!add) {
            list.remove(entry)
            plain = plain.filter((other) => !same(entry)(other))
          }
        }
        plain.sort(comparePositions)
        const collect = (show: (visit: (entry: IndexPosition) => boolean) => void): IndexPosition[] => {
          const seen: IndexPosition[] = []
          show((entry) => seen.push(entry) < most)
          return seen
        }
        const up = collect((visit) => list.visitUp((entry) => comparePositions(entry, from) < 0, visit))
        const down = collect((visit) => list.visitDown((entry) => comparePositions(entry, from) <= 0, visit))
        const isAfter = (entry: IndexPosition): boolean => comparePositions(entry, from) >= 0
        expect(up).toEqual(plain.filter(isAfter).slice(0, most))
        expect(down).toEqual(
          plain
            .filter((entry) => comparePositions(entry, from) <= 0)
            .toReversed()
            .slice(0, most),
        )
      }),
      { numRuns: 2000 },
    )
  })
})
