import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { botSavings } from './bot-savings.ts'
import { breakEven, breakEvenContainment } from './break-even.ts'
import { roi } from './roi.ts'
import { applyChanges } from './scenarios.ts'
import { eur, PLAN } from './testing/plans.ts'

const BOT = { conversations: 10_000, comeBack: 0.2, minutesPerConversation: 6, loadedCostPerHour: eur(3000) }

describe('the containment at which a bot pays', () => {
  test('is its cost by what full containment would save', () => {
    expect(breakEvenContainment({ ...BOT, botCost: eur(30), fixedCost: eur(600_000) })).toBe(0.375)
  })

  test('is where the saving is the cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 0.9, noNaN: true }), (cents, comeBack) => {
        const containment = breakEvenContainment({ ...BOT, comeBack, botCost: eur(cents) })
        const full = botSavings({ ...BOT, comeBack, containment: containment ?? 1, botCost: eur(cents) })
        expect(containment === null ? full.net.amount < 0 : Math.abs(full.net.amount) <= 1).toBe(true)
      }),
    )
  })

  test('does not exist when ending everything would not pay, nor when there is nothing to save', () => {
    expect(breakEvenContainment({ ...BOT, fixedCost: eur(3_000_000) })).toBeNull()
    expect(breakEvenContainment({ ...BOT, comeBack: 1 })).toBeNull()
    expect(breakEvenContainment({ ...BOT, conversations: 0 })).toBeNull()
  })

  test('is nothing for a bot that costs nothing', () => {
    expect(breakEvenContainment(BOT)).toBe(0)
  })

  test('names what is wrong', () => {
    expect(() => breakEvenContainment({ ...BOT, comeBack: 2 })).toThrow(/comeBack: expected a share from 0 to 1/)
    expect(() => breakEvenContainment({ ...BOT, botCost: { amount: 1, currency: 'USD' } })).toThrow(/botCost\.currency/)
  })
})

describe('breaking even on any assumption', () => {
  test('is the value at which the plan is worth nothing', () => {
    const people = breakEven(PLAN, 'benefits[0].after', 0, 10) ?? 0
    expect(people).toBeGreaterThan(8)
    // A hundredth of a cent of people is not seen in whole cents of six lines.
    expect(Math.abs(roi(applyChanges(PLAN, { 'benefits[0].after': people })).npv.amount)).toBeLessThanOrEqual(3)
  })

  test('of money it is the last minor unit at which the plan does not lose', () => {
    const most = breakEven(PLAN, 'investment[0].amount', 0, 100_000_000) ?? 0
    expect(Number.isInteger(most)).toBe(true)
    expect(roi(applyChanges(PLAN, { 'investment[0].amount': most })).npv.amount).toBeGreaterThanOrEqual(0)
    expect(roi(applyChanges(PLAN, { 'investment[0].amount': most + 1 })).npv.amount).toBeLessThanOrEqual(0)
    expect(most).toBe(5_000_000 + Math.floor(roi(PLAN).npv.amount))
  })

  test('the ends may be given in either order, and one of them may be the answer', () => {
    const up = breakEven(PLAN, 'benefits[0].after', 0, 10)
    expect(breakEven(PLAN, 'benefits[0].after', 10, 0)).toBeCloseTo(up ?? Number.NaN, 9)
  })

  test('the rate at which a plan breaks even is its internal rate of return', () => {
    expect(breakEven(PLAN, 'discountRate', 0, 10)).toBeCloseTo(roi(PLAN).irr ?? Number.NaN, 9)
  })

  test('does not exist when both ends gain or both lose', () => {
    expect(breakEven(PLAN, 'benefits[1].conversion', 0.5, 0.6)).toBeNull()
  })

  test('names a wrong path and a wrong end', () => {
    expect(() => breakEven(PLAN, 'benefits[7].after', 0, 1)).toThrow(/path: expected the path of a number/)
    expect(() => breakEven(PLAN, 'benefits[1].margin', 0, 3)).toThrow(/high: expected a share/)
  })
})
