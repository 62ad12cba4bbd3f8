import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advanceDelivery, type Delivery, type DeliveryState } from './delivery.ts'

const states: readonly DeliveryState[] = ['queued', 'uncertain', 'sent', 'delivered', 'read', 'failed', 'blocked-by-platform']
const confirmations: readonly DeliveryState[] = ['delivered', 'read']
const failures: readonly DeliveryState[] = ['failed', 'blocked-by-platform']

const delivery: fc.Arbitrary<Delivery> = fc.record({ state: fc.constantFrom(...states), at: fc.nat() })

function after(...path: readonly DeliveryState[]): DeliveryState {
  return path.map((state, at): Delivery => ({ state, at })).reduce(advanceDelivery).state
}

describe('advanceDelivery', () => {
  test('moves forward from queued over sent and delivered to read', () => {
    expect(after('queued', 'uncertain', 'sent', 'delivered', 'read')).toBe('read')
  })

  test('does not go back when receipts come out of order', () => {
    expect(after('queued', 'read', 'delivered', 'sent')).toBe('read')
    expect(after('sent', 'uncertain')).toBe('sent')
  })

  test('takes a failure of what was queued, in doubt or sent', () => {
    for (const state of ['queued', 'uncertain', 'sent'] as const) {
      for (const failure of failures) expect(after(state, failure)).toBe(failure)
    }
  })

  test('ignores a failure of what the device has confirmed', () => {
    for (const state of confirmations) for (const failure of failures) expect(after(state, failure)).toBe(state)
  })

  test('leaves a failure only for a confirmation of the device', () => {
    for (const failure of failures) {
      expect(after(failure, 'sent')).toBe(failure)
      expect(after(failure, 'delivered')).toBe('delivered')
      expect(after(failure, 'read')).toBe('read')
    }
  })

  test('keeps the first of two failures', () => {
    expect(after('failed', 'blocked-by-platform')).toBe('failed')
    expect(after('blocked-by-platform', 'failed')).toBe('blocked-by-platform')
  })

  test('gives one of its two arguments, and the same object when nothing is new', () => {
    fc.assert(
      fc.property(delivery, delivery, (current, receipt) => {
        expect([current, receipt]).toContain(advanceDelivery(current, receipt))
        expect(advanceDelivery(current, { ...current })).toBe(current)
      }),
    )
  })

  test('ends in the same state when every receipt comes twice', () => {
    fc.assert(
      fc.property(delivery, fc.array(delivery), (first, receipts) => {
        const once = receipts.reduce(advanceDelivery, first)
        const twice = receipts.flatMap((receipt) => [receipt, receipt]).reduce(advanceDelivery, first)
        expect(twice).toEqual(once)
      }),
    )
  })

  test('ends in the strongest confirmation, in whatever order receipts come', () => {
    const withConfirmation = fc.array(delivery).filter((receipts) => receipts.some(({ state }) => confirmations.includes(state)))
    fc.assert(
      fc.property(withConfirmation, (receipts) => {
        const read = receipts.some(({ state }) => state === 'read')
        expect(receipts.reduce(advanceDelivery, { state: 'queued', at: 0 }).state).toBe(read ? 'read' : 'delivered')
      }),
    )
  })
})
