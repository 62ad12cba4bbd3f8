import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { botSavings } from './bot-savings.ts'
import { costPerContact } from './cost-per-contact.ts'
import { lifetimeValue } from './lifetime-value.ts'
import { roi } from './roi.ts'
import { roundHalfAway } from '../finance/round-half-away.ts'
import { eur } from './testing/plans.ts'

describe('cost per contact', () => {
  test('is all costs by all contacts', () => {
    const result = costPerContact({ staff: 8, loadedCost: eur(4_500_000), otherCosts: eur(900_000), contacts: 90_000, resolved: 60_000 })
    expect(result).toEqual({ total: eur(36_900_000), perContact: eur(410), perResolved: eur(615) })
  })

  test('does not exist without contacts or resolutions', () => {
    expect(costPerContact({ staff: 1, loadedCost: eur(100), contacts: 0 })).toEqual({
      total: eur(100),
      perContact: null,
      perResolved: null,
    })
  })

  test('names what is wrong', () => {
    expect(() => costPerContact({ staff: -1, loadedCost: eur(1), contacts: 1 })).toThrow(/staff: expected a number from 0 on/)
  })
})

describe('what a bot saves', () => {
  const BOT = {
    conversations: 10_000,
    containment: 0.5,
    comeBack: 0.2,
    minutesPerConversation: 6,
    loadedCostPerHour: eur(3000),
    botCost: eur(30),
  }

  test('leaves out those who come back, and the bot’s own cost', () => {
    expect(botSavings(BOT)).toEqual({
      contained: 5000,
      cameBack: 1000,
      hours: 400,
      gross: eur(1_200_000),
      botCost: eur(300_000),
      net: eur(900_000),
    })
  })

  test('is what the benefit of a plan brings', () => {
    const plan = { investment: [], benefits: [{ type: 'bot', name: 'Bot', ...BOT } as const], years: 1, discountRate: 0 }
    expect(roi(plan).years[0]?.benefit).toEqual(botSavings(BOT).net)
  })

  test('is a loss when the bot costs more than it saves', () => {
    expect(botSavings({ ...BOT, comeBack: 1 }).net).toEqual(eur(-300_000))
  })
})

describe('lifetime value', () => {
  const CUSTOMER = { yearlyValue: eur(10_000), margin: 0.3, retention: 0.8, discountRate: 0.1 }

  test('is the sum of all years, the first in full', () => {
    expect(lifetimeValue(CUSTOMER)).toEqual(eur(11_000))
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (retention, discountRate) => {
          let sum = 0
          for (let year = 0; year < 1000; year += 1) sum += 3000 * (retention / (1 + discountRate)) ** year
          expect(Math.abs((lifetimeValue({ ...CUSTOMER, retention, discountRate })?.amount ?? 0) - sum)).toBeLessThanOrEqual(0.501)
        },
      ),
    )
  })

  test('has no end when everybody stays and nothing is discounted', () => {
    expect(lifetimeValue({ ...CUSTOMER, retention: 1, discountRate: 0 })).toBeNull()
  })
})

test('halves are rounded away from zero, and zero has no sign', () => {
  expect([2.5, -2.5, 0.49, -0.49, -0].map(roundHalfAway)).toEqual([3, -3, 0, 0, 0])
  expect(Object.is(roundHalfAway(-0.2), 0)).toBe(true)
})
