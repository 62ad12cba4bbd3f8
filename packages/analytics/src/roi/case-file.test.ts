import { ValidationError } from '@crossdesk/core'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseRoiCase } from './case-file.ts'
import { ROI_PRESETS } from './presets.ts'
import { roi } from './roi.ts'
import { compareScenarios } from './scenarios.ts'
import { sensitivity } from './sensitivity.ts'
import { simulatePlan } from './simulate-plan.ts'
import { eur } from './testing/plans.ts'

const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/roi/${name}.json`, import.meta.url), 'utf8'))

const CASE = {
  currency: 'EUR',
  plan: {
    investment: [{ name: 'Setup', amount: '1500.00', when: 'once' }],
    benefits: [{ type: 'labour', name: 'Team', before: 3, after: 2, loadedCost: 1000.5 }],
    years: 3,
    discountRate: 0.08,
  },
}

async function refusal(json: unknown): Promise<string> {
  try {
    await parseRoiCase(json)
  } catch (error) {
    if (error instanceof ValidationError) return error.message
    throw error
  }
  return 'accepted'
}

describe('a case file', () => {
  test('has money in major units, as a string or a number, or in minor units with its currency', async () => {
    const { plan } = await parseRoiCase({
      ...CASE,
      plan: {
        ...CASE.plan,
        investment: [...CASE.plan.investment, { name: 'Licence', amount: { amount: 70, currency: 'EUR' }, when: 'yearly' }],
      },
    })
    expect(plan.investment.map(({ amount }) => amount)).toEqual([eur(150_000), eur(70)])
    expect(plan.benefits[0]).toMatchObject({ loadedCost: eur(100_050) })
  })

  test('has scenarios and drivers of money in major units, too', async () => {
    const { scenarios, drivers } = await parseRoiCase({
      ...CASE,
      scenarios: [{ name: 'Dear', changes: { 'investment[0].amount': '2000.00', 'benefits[0].after': 2.5 } }],
      drivers: [
        { path: 'benefits[0].loadedCost', low: 900, high: '1200.25' },
        { path: 'benefits[0].after', low: 1, high: 3, mode: 1.5, distribution: 'triangular' },
        { path: 'investment[0].amount', low: 1000, high: 2000, distribution: { type: 'normal', mean: 1500, sd: '99.50' } },
      ],
    })
    expect(scenarios[0]?.changes).toEqual({ 'investment[0].amount': 200_000, 'benefits[0].after': 2.5 })
    expect(drivers[0]).toEqual({
      path: 'benefits[0].loadedCost',
      low: 90_000,
      high: 120_025,
      distribution: { type: 'pert', low: 90_000, mode: 100_050, high: 120_025 },
    })
    expect(drivers[1]?.distribution).toEqual({ type: 'triangular', low: 1, mode: 1.5, high: 3 })
    expect(drivers[2]?.distribution).toEqual({ type: 'normal', mean: 150_000, sd: 9950 })
  })

  test.each<[string, unknown]>([
    ['currency: expected an ISO 4217 code', { ...CASE, currency: 'euro' }],
    ['expected an object', 'case'],
    ['expected no fields but', { ...CASE, planet: 1 }],
    ['plan.investment[0].amount: expected an amount in major units', withCost({ amount: '1.005' })],
    ['plan.investment[0].amount: expected an amount in major units', withCost({ amount: null })],
    ['plan.investment[0].when: expected one of "once", "yearly"', withCost({ when: 'monthly' })],
    ['plan.benefits[0].loadedCost.currency: expected the currency of', withCost({ amount: { amount: 1, currency: 'USD' } })],
    ['plan.benefits[0]: expected no fields but', withBenefit({ shrinkge: 0.3 })],
    ['plan.benefits[0].shrinkage: expected a share', withBenefit({ shrinkage: 1.4 })],
    ['plan.benefits[0].type: expected one of "labour"', withBenefit({ type: 'magic' })],
    ['plan.benefits[1]: draws on labour', { ...CASE, plan: { ...CASE.plan, benefits: [...CASE.plan.benefits, ...CASE.plan.benefits] } }],
    ['scenarios[0].changes["benefits[3].after"]: expected the path of a number', withScenario({ 'benefits[3].after': 1 })],
    ['scenarios[0].changes["investment[0].amount"]: expected an amount in EUR', withScenario({ 'investment[0].amount': '1.001' })],
    ['scenarios[0].changes["benefits[0].after"]: expected a number from 0 on', withScenario({ 'benefits[0].after': '2' })],
    ['drivers[0].high: expected a number from low on', withDriver({ low: 2, high: 1 })],
    ['drivers[0].mode: expected a number from low to high', withDriver({ low: 5, high: 9 })],
    ['drivers[0].distribution: expected one of "uniform"', withDriver({ distribution: 'cauchy' })],
    ['drivers[0].distribution.sd: expected a number from 0 on', withDriver({ distribution: { type: 'normal', mean: 2, sd: -1 } })],
    ['runs: expected at least 1', { ...CASE, runs: 0 }],
  ])('is refused with "%s"', async (expected, json) => {
    expect(await refusal(json)).toContain(expected)
  })

  test('is refused without a word of what it says', async () => {
    const secret = 'Hildegard-4711'
    for (const json of [
      secret,
      { ...CASE, currency: secret },
      withCost({ amount: secret }),
      withBenefit({ type: secret }),
      withBenefit({ [secret]: 1 }),
    ]) {
      expect(await refusal(json)).not.toContain(secret)
    }
  })

  test('the published case is the preset', async () => {
    const { plan, title } = await parseRoiCase(fixture('seller-50m'))
    expect(plan).toEqual(ROI_PRESETS['seller-50m'].plan)
    expect(title).toBe(ROI_PRESETS['seller-50m'].title)
  })

  test.each(['seller-50m', 'garden-tools'])('%s can be worked out from end to end', async (name) => {
    const { plan, scenarios, drivers, runs, seed = 0 } = await parseRoiCase(fixture(name))
    expect(roi(plan).npv.amount).toBeGreaterThan(0)
    expect(compareScenarios(plan, scenarios).scenarios).toHaveLength(scenarios.length)
    expect(sensitivity(plan, drivers).rows).toHaveLength(drivers.length)
    expect(runs).toBe(10_000)
    expect(simulatePlan(plan, drivers, { runs: 200, seed }).npv.p50).toBeGreaterThan(0)
  })
})

function withCost(change: object): unknown {
  return { ...CASE, plan: { ...CASE.plan, investment: [{ ...CASE.plan.investment[0], ...change }] } }
}

function withBenefit(change: object): unknown {
  return { ...CASE, plan: { ...CASE.plan, benefits: [{ ...CASE.plan.benefits[0], ...change }] } }
}

function withScenario(changes: object): unknown {
  return { ...CASE, scenarios: [{ name: 'x', changes }] }
}

function withDriver(change: object): unknown {
  return { ...CASE, drivers: [{ path: 'benefits[0].after', low: 1, high: 3, ...change }] }
}
