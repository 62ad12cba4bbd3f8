import type { Money } from '@crossdesk/core'
import fc from 'fast-check'
import type { Benefit, Cost, RoiPlan } from '../plan.ts'

/** Euro cents. */
export function eur(cents: number): Money {
  return { amount: cents, currency: 'EUR' }
}

/** A small plan with all kinds of numbers in it. */
export const PLAN: RoiPlan = {
  investment: [
    { name: 'Setup', amount: eur(5_000_000), when: 'once' },
    { name: 'Licence', amount: eur(2_000_000), when: 'yearly', growth: 0.02 },
  ],
  benefits: [
    { type: 'labour', name: 'Team', before: 10, after: 8, loadedCost: eur(4_000_000), ramp: [0.5, 1] },
    {
      type: 'faster-response',
      name: 'Speed',
      enquiries: 20_000,
      conversion: 0.1,
      orderValue: eur(5000),
      margin: 0.3,
      minutesBefore: 8,
      minutesAfter: 2,
      curve: 'conversion-2',
    },
  ],
  years: 3,
  discountRate: 0.1,
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const people = fc.integer({ min: 0, max: 200 })
const cents = fc.integer({ min: 0, max: 10_000_000 })
const rate = fc.double({ min: -0.5, max: 0.5, noNaN: true })

/** Benefits that never draw on the same source, because each has a scope of its own. */
const benefit: fc.Arbitrary<Benefit> = fc.oneof(
  fc.record({
    type: fc.constant('labour' as const),
    name: fc.constant('L'),
    before: people,
    after: people,
    loadedCost: cents.map(eur),
    growth: rate,
  }),
  fc.record({
    type: fc.constant('bot' as const),
    name: fc.constant('B'),
    conversations: people,
    containment: share,
    comeBack: share,
    minutesPerConversation: people,
    loadedCostPerHour: cents.map(eur),
    botCost: cents.map(eur),
  }),
  fc.record({
    type: fc.constant('retention' as const),
    name: fc.constant('R'),
    customers: people,
    before: share,
    after: share,
    yearlyValue: cents.map(eur),
    ramp: fc.array(share, { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('amount' as const), name: fc.constant('A'), amount: cents.map(eur), draws: fc.constant('other' as const) }),
)

const cost: fc.Arbitrary<Cost> = fc.oneof(
  fc.record({ name: fc.constant('C'), amount: cents.map(eur), when: fc.constant('once' as const) }),
  fc.record({ name: fc.constant('C'), amount: cents.map(eur), when: fc.constant('yearly' as const), growth: rate }),
)

/** Plans that are right. */
export const plans: fc.Arbitrary<RoiPlan> = fc.record({
  investment: fc.array(cost, { minLength: 1, maxLength: 4 }),
  benefits: fc.array(benefit, { maxLength: 5 }).map((all) => all.map((one, index) => ({ ...one, scope: `scope ${index}` }))),
  years: fc.integer({ min: 1, max: 30 }),
  discountRate: fc.double({ min: -0.3, max: 1, noNaN: true }),
})

/** All money of a plan times a whole number. */
export function scaleMoney(plan: RoiPlan, by: number): RoiPlan {
  return JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'currency' in value && 'amount' in value && typeof value.amount === 'number'
      ? { ...value, amount: value.amount * by }
      : value,
  ) as RoiPlan
}
