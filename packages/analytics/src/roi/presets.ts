import type { Money } from '@crossdesk/core'
import type { LabourSaved, RoiPlan } from './plan.ts'

/** A published case as a plan. */
export interface RoiPreset {
  readonly title: string
  /** Where the figures come from, and what was added to make a plan of them. */
  readonly source: string
  readonly plan: RoiPlan
}

/** The name of one of {@link ROI_PRESETS}. */
export type RoiPresetName = 'seller-50m' | 'team-20-to-8' | 'team-20-to-6'

/** What the sources leave open. */
const OURS = 'Three years and a discount rate of 8 % are ours. The case was handed down without its original.'

/**
 * Published cases, to start from and to check the arithmetic by.
 *
 * - `seller-50m`: a seller with a turnover of 50 million CNY, in units of 10,000 CNY. Costs 30 + 8 a year and 10 once, benefits 120 + 20 +
 *   15 a year: 155 by 48 in the first year is a return of 107/48 (222.9 %), 155 by 38 later 117/38 (307.9 %). Which cost is which, and what
 *   each benefit is, the source as handed down does not say.
 * - `team-20-to-8` and `team-20-to-6`: a team of 20 that costs 2 to 3 million CNY a year becomes one of 6 to 8 and saves 1.5 to 2 million.
 *   The published ranges do not say which ends belong together. We infer: 2 to 3 million by 20 people is 100,000 to 150,000 CNY a person
 *   and year. 12 people fewer save 1.5 million at 125,000 CNY, 14 fewer save 2 million at 2,000,000/14 = 142,857.14 CNY, and both lie
 *   inside. The latter is no whole number of fen, so the team is in two lines, ten people at 142,857.14 and four at 142,857.15, which come
 *   to 2,000,000.00 exactly. What the change costs is not published: the plans have no cost, and so no return on it.
 *
 * @example
 * roi(ROI_PRESETS['seller-50m'].plan).years[0]?.roi // 2.2291666666666665
 */
export const ROI_PRESETS: Readonly<Record<RoiPresetName, RoiPreset>> = {
  'seller-50m': {
    title: 'Seller with a turnover of 50 million CNY',
    source: `Costs 30 + 10 + 8 and benefits 120 + 20 + 15, each in 10,000 CNY, of which 10 is paid once. ${OURS}`,
    plan: {
      investment: [
        { name: 'First yearly cost', amount: tenThousand(30), when: 'yearly' },
        { name: 'Cost paid once', amount: tenThousand(10), when: 'once' },
        { name: 'Second yearly cost', amount: tenThousand(8), when: 'yearly' },
      ],
      benefits: [
        { type: 'amount', name: 'First benefit', amount: tenThousand(120), draws: 'other' },
        { type: 'amount', name: 'Second benefit', amount: tenThousand(20), draws: 'other' },
        { type: 'amount', name: 'Third benefit', amount: tenThousand(15), draws: 'other' },
      ],
      years: 3,
      discountRate: 0.08,
    },
  },
  'team-20-to-8': {
    title: 'Team of 20 becomes 8',
    source: `A saving of 1.5 million CNY a year at 125,000 CNY a person, which we infer. ${OURS}`,
    plan: { investment: [], benefits: [people('Team', 20, 8, 12_500_000)], years: 3, discountRate: 0.08 },
  },
  'team-20-to-6': {
    title: 'Team of 20 becomes 6',
    source: `A saving of 2 million CNY a year at 2,000,000/14 CNY a person, which we infer. ${OURS}`,
    plan: {
      investment: [],
      benefits: [people('First part of the team', 14, 4, 14_285_714), people('Second part of the team', 6, 2, 14_285_715)],
      years: 3,
      discountRate: 0.08,
    },
  },
}

function tenThousand(units: number): Money {
  return { amount: units * 1_000_000, currency: 'CNY' }
}

function people(name: string, before: number, after: number, fen: number): LabourSaved {
  return { type: 'labour', name, scope: name, before, after, loadedCost: { amount: fen, currency: 'CNY' } }
}
