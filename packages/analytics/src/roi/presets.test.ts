import { expect, test } from 'vitest'
import { ROI_PRESETS } from './presets.ts'
import { roi } from './roi.ts'

test('the seller returns 107/48 in the first year and 117/38 later: 222.9 % and 307.9 %', () => {
  const { years, payback } = roi(ROI_PRESETS['seller-50m'].plan)
  expect(years.map(({ roi }) => roi)).toEqual([107 / 48, 117 / 38, 117 / 38])
  expect(years.map(({ roi }) => ((roi ?? 0) * 100).toFixed(1))).toEqual(['222.9', '307.9', '307.9'])
  expect(years[0]?.cost).toEqual({ amount: 48_000_000, currency: 'CNY' })
  expect(years[1]?.cost).toEqual({ amount: 38_000_000, currency: 'CNY' })
  expect(years[0]?.benefit).toEqual({ amount: 155_000_000, currency: 'CNY' })
  expect(payback).toBeCloseTo(10 / 117, 12)
})

test.each([
  ['team-20-to-8', 150_000_000],
  ['team-20-to-6', 200_000_000],
] as const)('%s saves its published sum a year to the fen', (name, fen) => {
  expect(roi(ROI_PRESETS[name].plan).years.map(({ benefit }) => benefit.amount)).toEqual([fen, fen, fen])
})

test('the teams have 20 people before, and a person costs between 100,000 and 150,000 CNY', () => {
  for (const name of ['team-20-to-8', 'team-20-to-6'] as const) {
    let before = 0
    for (const benefit of ROI_PRESETS[name].plan.benefits) {
      if (benefit.type !== 'labour') throw new Error('the team is labour')
      before += benefit.before
      expect(benefit.loadedCost.amount).toBeGreaterThanOrEqual(10_000_000)
      expect(benefit.loadedCost.amount).toBeLessThanOrEqual(15_000_000)
    }
    expect(before).toBe(20)
  }
})
