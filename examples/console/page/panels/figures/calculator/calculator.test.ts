import { roi, ROI_PRESETS } from '@crossdesk/analytics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isAllowedNumber,
  nearestStop,
  NUMBER_FIELDS,
  parseQuery,
  START,
  toQuery,
  type CalculatorNumbers,
  type NumberField,
  type NumberName,
} from './calculator-numbers.ts'
import { chartScale } from './chart-scale.ts'
import { plainMoney, shortMoney } from './money-words.ts'
import { numberAt, toPlan } from './to-plan.ts'
import { tornadoBars } from './tornado-bars.ts'
import { yearWords } from './year-words.ts'

const NAMES = Object.keys(NUMBER_FIELDS) as NumberName[]
const anyNumbers: fc.Arbitrary<CalculatorNumbers> = fc
  .record({
    currency: fc.constantFrom('CNY', 'EUR', 'JPY'),
    workSavedBy: fc.constantFrom('team', 'bot'),
    curve: fc.constantFrom('conversion-7', 'conversion-2'),
    values: fc.record(
      Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(...NUMBER_FIELDS[name].stops)])) as Record<
        NumberName,
        fc.Arbitrary<number>
      >,
    ),
  })
  .map(({ values, ...choices }) => ({ ...values, ...choices }))

describe('the numbers', () => {
  test('a link brings the same numbers back, and says nothing of those that are as at the start', () => {
    expect(toQuery(START)).toBe('')
    expect(toQuery({ ...START, years: 5, currency: 'EUR' })).toBe('years=5&currency=EUR')
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        expect(parseQuery(toQuery(numbers))).toEqual(numbers)
      }),
    )
  })

  test.each([
    'years=0',
    'years=2.5',
    'years=',
    'years=x',
    'containment=101',
    'paidOnce=-1',
    'curve=none',
    'currency=XXX',
    'workSavedBy=toString',
    '%',
  ])('what is not possible in a link is as at the start: %s', (query) => {
    expect(parseQuery(query)).toEqual(START)
  })

  test('each number begins where its slider can be, and the stops ascend', () => {
    for (const name of NAMES) {
      const { stops, start }: NumberField = NUMBER_FIELDS[name]
      const reached = [start, ...stops].filter((number) => isAllowedNumber(name, number))
      expect({ name, reached }).toEqual({ name, reached: [start, ...stops] })
      expect(stops).toEqual([...new Set(stops)].toSorted((one, other) => one - other))
    }
  })

  test('a number between two stops stands at the nearer one', () => {
    expect(nearestStop([0, 10, 100], 54)).toBe(1)
    expect(nearestStop([0, 10, 100], 56)).toBe(2)
    expect(nearestStop([0, 10, 100], 1_000)).toBe(2)
  })

  test('team and costs begin as published', () => {
    const [team] = ROI_PRESETS['team-20-to-8'].plan.benefits
    expect(toPlan(START).benefits[0]).toMatchObject({
      before: 20,
      after: 8,
      ...(team?.type === 'labour' ? { loadedCost: team.loadedCost } : {}),
    })
    const costs = ROI_PRESETS['seller-50m'].plan.investment
    const sum = (when: 'once' | 'yearly'): number =>
      costs.filter((cost) => cost.when === when).reduce((total, { amount }) => total + amount.amount, 0)
    expect(toPlan(START).investment.map(({ amount, when }) => [when, amount.amount])).toEqual([
      ['once', sum('once')],
      ['yearly', sum('yearly')],
    ])
  })
})

describe('the plan', () => {
  test('can be computed wherever the sliders stand', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const result = roi(toPlan(numbers))
        expect(result.years).toHaveLength(numbers.years)
        expect(result.currency).toBe(numbers.currency)
      }),
    )
  })

  test('by a smaller team: people less, times what one costs', () => {
    const { years } = roi(toPlan({ ...START, currency: 'EUR', peopleBefore: 5, peopleAfter: 4, personCost: 50_000, enquiries: 0 }))
    expect(years[0]?.benefit).toEqual({ amount: 5_000_000, currency: 'EUR' })
  })

  test('by a bot: hours of those who do not come back, at the cost of an hour', () => {
    const numbers = { ...START, workSavedBy: 'bot', enquiries: 1_000, containment: 50, comeBack: 20, minutesPerConversation: 6 } as const
    const plan = toPlan({ ...numbers, personCost: 34_000, hoursPerPerson: 1_700, minutesBefore: 2 })
    // 1000 · 50 % · 80 % · 0.1 h · 20 an hour
    expect(roi(plan).years[0]?.benefit.amount).toBe(80_000)
  })

  test('yen have no hundredths', () => {
    expect(toPlan({ ...START, currency: 'JPY', paidOnce: 1_500 }).investment[0]?.amount).toEqual({ amount: 1_500, currency: 'JPY' })
  })
})

describe('the tornado', () => {
  test('has the five strongest, the widest first, under the names of their sliders', () => {
    const { bars, base } = tornadoBars(toPlan(START))
    expect(bars).toHaveLength(5)
    const widths = bars.map(({ from, to }) => to - from)
    expect(widths).toEqual(widths.toSorted((one, other) => other - one))
    expect(bars[0]).toMatchObject({ name: 'People before', from: 0, to: 1 })
    expect(base).toBeGreaterThan(0)
    expect(base).toBeLessThan(1)
  })

  test('stays within its width wherever the sliders stand', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        for (const { from, to } of tornadoBars(toPlan(numbers)).bars) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(1)
          expect(to).toBeGreaterThan(from)
        }
      }),
    )
  })

  test('what is computed from other numbers has no slider', () => {
    expect(numberAt('benefits[0].loadedCostPerHour')).toBeUndefined()
    expect(numberAt('constructor')).toBeUndefined()
  })
})

describe('what is shown', () => {
  test('a scale has round steps, zero among them, and every value within', () => {
    expect(chartScale([-120, 900])).toEqual({ low: -500, high: 1_000, ticks: [-500, 0, 500, 1_000] })
    expect(chartScale([0])).toMatchObject({ low: 0 })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 30 }), (values) => {
        const { low, high, ticks } = chartScale(values)
        expect(low).toBeLessThan(high)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(low)
        expect(Math.max(...values)).toBeLessThanOrEqual(high)
        expect(ticks.some((tick) => tick === 0)).toBe(true)
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  test('a payback is told in years and months, a begun month as a whole one', () => {
    expect(yearWords(0)).toBe('At once')
    expect(yearWords(1)).toMatch(/^1\D+$/)
    expect(yearWords(1.3)).toMatch(/^1\D+4\D+$/)
    expect(yearWords(0.01)).toMatch(/^1\D+$/)
  })

  test('money is short on a card and whole in a table', () => {
    expect(shortMoney({ amount: 123_456_789, currency: 'EUR' })).toMatch(/1[.,]23/)
    expect(plainMoney({ amount: 123_456_789, currency: 'EUR' })).toMatch(/^1\D?234\D?568$/)
    expect(plainMoney({ amount: -0, currency: 'EUR' })).toBe('0')
  })
})
