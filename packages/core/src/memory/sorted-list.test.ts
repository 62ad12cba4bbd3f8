import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../ports/random.ts'
import { SortedList } from './sorted-list.ts'

function collect(list: SortedList<number>, order: 'up' | 'down', bound: number, count = Number.POSITIVE_INFINITY): number[] {
  const seen: number[] = []
  const visit = (item: number): boolean => seen.push(item) < count
  if (order === 'up') list.visitUp((item) => item < bound, visit)
  else list.visitDown((item) => item <= bound, visit)
  return seen
}

test('a sorted list holds what a sorted array would, after any inserts and removals', () => {
  // Values from a small range, many of them, so that chunks fill, split, empty and merge.
  const step = fc.tuple(fc.boolean(), fc.nat(3000))
  fc.assert(
    fc.property(fc.array(step, { minLength: 500, maxLength: 4000, size: 'max' }), fc.nat(3000), (steps, bound) => {
      const list = new SortedList<number>((a, b) => a - b)
      const model = new Set<number>()
      for (const [isInsert, value] of steps) {
        if (isInsert && !model.has(value)) list.insert(value)
        if (!isInsert) list.remove(value)
        if (isInsert) model.add(value)
        else model.delete(value)
      }
      const sorted = [...model].toSorted((a, b) => a - b)
      expect(collect(list, 'up', bound)).toEqual(sorted.filter((value) => value >= bound))
      expect(collect(list, 'down', bound)).toEqual(sorted.filter((value) => value <= bound).toReversed())
    }),
    { numRuns: 30 },
  )
})

test('a sorted list of 100,000 items stays in order while all of them come and most of them go, in whatever order', () => {
  const random = seededRandom(1)
  const values = Array.from({ length: 100_000 }, (_, i) => i)
  const shuffled = values.map((value) => [random.next(), value] as const).sort((a, b) => a[0] - b[0])
  const list = new SortedList<number>((a, b) => a - b)
  for (const [, value] of shuffled) list.insert(value)
  for (const [, value] of shuffled) if (value % 20 !== 0) list.remove(value)
  expect(collect(list, 'up', -1)).toEqual(values.filter((value) => value % 20 === 0))
  expect(collect(list, 'down', 70_001, 3)).toEqual([70_000, 69_980, 69_960])
})

test('a sorted list shows no more than is asked for, and nothing where there is nothing', () => {
  const list = new SortedList<number>((a, b) => a - b)
  expect([collect(list, 'up', 0), collect(list, 'down', 9)]).toEqual([[], []])
  for (let i = 0; i < 1000; i++) list.insert(i)
  expect(collect(list, 'up', 254, 4)).toEqual([254, 255, 256, 257])
  expect([collect(list, 'up', 1000), collect(list, 'down', -1)]).toEqual([[], []])
  list.remove(5000)
  expect(collect(list, 'up', 998)).toEqual([998, 999])
})
