import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channelOf, placeOf, planWorkload } from './workload.ts'

const size = fc.record({ seed: fc.nat(), webhooks: fc.integer({ min: 1, max: 60 }), conversations: fc.integer({ min: 2, max: 9 }) })

test('the same seed plans the same, another seed another', () => {
  const plan = (seed: number): unknown => planWorkload({ seed, webhooks: 50, conversations: 5 })
  expect(plan(1)).toEqual(plan(1))
  expect(plan(1)).not.toEqual(plan(2))
})

test('each conversation counts its messages without a gap, on one channel', () => {
  fc.assert(
    fc.property(size, (options) => {
      const next = new Map<number, number>()
      const plan = planWorkload(options)
      expect(plan).toHaveLength(options.webhooks)
      for (const { channel, messages } of plan) {
        for (const { id, conversation } of messages) {
          expect(conversation).toBeLessThan(options.conversations)
          expect(channelOf(conversation)).toBe(channel)
          expect(placeOf(id)).toEqual({ conversation, nth: next.get(conversation) ?? 0 })
          next.set(conversation, (next.get(conversation) ?? 0) + 1)
        }
      }
    }),
  )
})
