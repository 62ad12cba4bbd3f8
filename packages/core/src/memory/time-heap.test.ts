import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TimeHeap } from './time-heap.ts'

test('a time heap gives the earliest first, equals in order, whatever was removed from its middle', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { maxLength: 200, size: 'max' }),
      fc.array(fc.nat(), { maxLength: 100, size: 'max' }),
      (times, removals) => {
        const heap = new TimeHeap<{ at: number; order: number; heapIndex: number }>()
        const items = times.map((at, order) => ({ at, order, heapIndex: -1 }))
        for (const item of items) heap.push(item)
        for (const removal of removals) {
          const [removed] = items.splice(removal % Math.max(1, items.length), 1)
          if (removed !== undefined) heap.remove(removed)
        }
        expect(heap.size).toBe(items.length)
        const drained: unknown[] = []
        for (let first = heap.first; first !== undefined; first = heap.first) {
          heap.remove(first)
          drained.push(first)
        }
        expect(drained).toEqual(items.toSorted((a, b) => a.at - b.at || a.order - b.order))
      },
    ),
  )
})
