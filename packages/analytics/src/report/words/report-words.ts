import type { MetricName } from '../../metrics/definition.ts'
import type { MetricRow, MetricWarning } from '../../metrics/query.ts'
import type { Dimension } from '../../metrics/slice.ts'
import type { Benefit, BenefitBase, BenefitSource } from '../../roi/plan.ts'

/** All that the reports say in one language. A language that lacks a word does not compile. */
export interface ReportWords {
  readonly figures: string
  readonly year: (year: number) => string
  readonly today: string
  readonly total: string
  readonly to: (low: string, high: string) => string
  readonly madeBy: string
  readonly roi: RoiWords
  readonly metrics: MetricsWords
}

/** A card of figures: what it is called, and what it means in one sentence. */
export interface CardWords {
  readonly name: string
  readonly meaning: string
}

/** A chart: its heading, what to see in it, and the same for those who hear it. */
export interface SectionWords {
  readonly heading: string
  readonly lead: string
}

/** A formula with where it comes from. */
export interface FormulaWords {
  readonly name: string
  readonly formula: string
  readonly source: string
}

/** Of one type of benefit; each of its own fields has a name. */
export type BenefitWords = {
  readonly [T in Benefit['type']]: {
    readonly name: string
    readonly formula: string
    /** What goes wrong when it is used carelessly. */
    readonly trap: string
    readonly fields: Readonly<Record<Exclude<keyof Extract<Benefit, { readonly type: T }>, keyof BenefitBase | 'type'>, string>>
  }
}

/** Of the report on return on investment. */
export interface RoiWords {
  readonly title: string
  readonly headline: (figures: { readonly roi: string; readonly benefit: string; readonly cost: string }) => string
  /** When the first year costs nothing. */
  readonly headlineWithoutCost: (figures: { readonly benefit: string }) => string
  readonly lead: (figures: {
    readonly years: number
    readonly rate: string
    readonly npv: string
    readonly payback: string | null
  }) => string
  readonly cards: {
    readonly firstYear: CardWords
    readonly laterYears: CardWords
    readonly npv: CardWords
    readonly irr: CardWords
    readonly payback: CardWords
    readonly discountedPayback: CardWords
  }
  readonly never: string
  readonly atOnce: string
  readonly none: string
  /** When several rates fit, the card says so. */
  readonly severalRates: (rates: string) => string
  readonly cost: string
  readonly benefit: string
  readonly net: string
  readonly roi: string
  readonly cumulative: string
  readonly discounted: string
  readonly paidBack: (years: string) => string
  readonly byYear: SectionWords
  readonly overTime: SectionWords
  readonly sources: SectionWords & {
    readonly allBenefits: string
    readonly allCosts: string
    readonly name: string
    readonly amount: string
  }
  readonly scenarios: SectionWords & { readonly scenario: string; readonly plan: string; readonly differs: string; readonly npv: string }
  readonly sensitivity: SectionWords & {
    readonly driver: string
    readonly atLow: string
    readonly atHigh: string
    readonly low: string
    readonly high: string
    readonly swing: string
    readonly base: (npv: string) => string
  }
  readonly simulation: SectionWords & {
    readonly result: (figures: { readonly probability: string; readonly runs: string; readonly seed: string }) => string
    readonly median: string
    readonly percentile: (p: number) => string
    readonly figure: string
    readonly never: string
    readonly drivers: string
    readonly distributions: Readonly<Record<'uniform' | 'triangular' | 'normal' | 'pert', string>>
  }
  readonly assumptions: SectionWords & {
    readonly what: string
    readonly value: string
    readonly years: string
    readonly discountRate: string
    readonly once: string
    readonly yearly: string
    readonly growth: string
    readonly scope: string
    readonly ramp: string
    readonly perMinute: (share: string, shape: 'exponential' | 'linear') => string
  }
  readonly formulas: SectionWords & {
    readonly list: readonly FormulaWords[]
    readonly source: string
    readonly trap: string
  }
  readonly benefits: BenefitWords
  readonly draws: Readonly<Record<BenefitSource, string>>
}

/** A metric as the report explains it. */
export interface MetricWords {
  readonly name: string
  readonly definition: string
  readonly formula: string
  readonly trap?: string
}

/** Of the report on the service's metrics. */
export interface MetricsWords {
  readonly title: string
  readonly headline: (figures: { readonly conversations: number; readonly wait: string | null }) => string
  readonly range: (from: string, to: string) => string
  readonly nothing: string
  readonly median: string
  readonly p90: string
  readonly p99: string
  readonly interval: string
  readonly observations: string
  readonly unfinished: string
  /** Said once, where durations are counted so. */
  readonly inBusinessTime: string
  readonly clock: string
  readonly clocks: Readonly<Record<MetricRow['clock'], string>>
  readonly figure: string
  readonly metric: string
  readonly notes: string
  readonly day: string
  readonly week: string
  readonly unknown: string
  /** Beside a duration: how many have not ended. */
  readonly open: (count: number, share: string) => string
  /** The same of first responses. */
  readonly unanswered: (count: number, share: string) => string
  /** The same of surveys. */
  readonly noAnswer: (count: number, share: string) => string
  readonly basedOn: (n: string) => string
  readonly warnings: Readonly<Record<MetricWarning, string>>
  readonly all: SectionWords
  readonly groups: Readonly<Record<'load' | 'speed' | 'quality' | 'bots', string>>
  readonly waits: SectionWords
  readonly volume: SectionWords
  readonly weekend: string
  readonly workday: string
  readonly rhythm: SectionWords
  readonly compare: SectionWords & { readonly by: (metric: string, dimension: string) => string; readonly more: (count: number) => string }
  readonly smallSample: string
  readonly definitions: SectionWords & { readonly formula: string; readonly trap: string; readonly source: string }
  readonly dimensions: Readonly<Record<Dimension, string>>
  readonly names: Readonly<Record<MetricName, string>>
  /** How each is counted, in this language; absent: as in METRICS. */
  readonly explained?: Readonly<Record<MetricName, Omit<MetricWords, 'name'>>>
}
