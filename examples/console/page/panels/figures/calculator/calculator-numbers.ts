import { isDelayCurveName, type DelayCurveName } from '@crossdesk/analytics'

/** How a number of the calculator is written. */
export type NumberUnit = 'people' | 'money' | 'per-year' | 'percent' | 'minutes' | 'hours' | 'years'

/** One number of the calculator: as people write it, a share as its percentage and money in major units. */
export interface NumberField {
  readonly unit: NumberUnit
  /** What the slider stops at, ascending; between the first and the last, any number can be written. */
  readonly stops: readonly number[]
  readonly start: number
}

/** All numbers, in the order in which links name them. */
export const NUMBER_FIELDS = {
  peopleBefore: { unit: 'people', stops: steps(0, 100, 1), start: 20 },
  peopleAfter: { unit: 'people', stops: steps(0, 100, 1), start: 8 },
  personCost: { unit: 'money', stops: decades(1_000, 5), start: 125_000 },
  hoursPerPerson: { unit: 'hours', stops: steps(800, 2_400, 50), start: 1_700 },
  containment: { unit: 'percent', stops: steps(0, 100, 1), start: 40 },
  comeBack: { unit: 'percent', stops: steps(0, 100, 1), start: 15 },
  minutesPerConversation: { unit: 'minutes', stops: steps(1, 60, 1), start: 6 },
  enquiries: { unit: 'per-year', stops: [0, ...decades(100, 5)], start: 40_000 },
  conversion: { unit: 'percent', stops: steps(0, 100, 1), start: 8 },
  orderValue: { unit: 'money', stops: decades(1, 5), start: 150 },
  margin: { unit: 'percent', stops: steps(0, 100, 1), start: 25 },
  minutesBefore: { unit: 'minutes', stops: [...steps(0, 60, 1), ...steps(70, 720, 10)], start: 30 },
  minutesAfter: { unit: 'minutes', stops: [...steps(0, 60, 1), ...steps(70, 720, 10)], start: 2 },
  paidOnce: { unit: 'money', stops: [0, ...decades(100, 6)], start: 100_000 },
  paidYearly: { unit: 'money', stops: [0, ...decades(100, 6)], start: 380_000 },
  years: { unit: 'years', stops: steps(1, 10, 1), start: 3 },
  discountRate: { unit: 'percent', stops: steps(0, 30, 0.5), start: 8 },
} as const satisfies Readonly<Record<string, NumberField>>

/** The name of a number. */
export type NumberName = keyof typeof NUMBER_FIELDS

/** Currencies to calculate in; nothing is converted. */
export const CURRENCIES = ['CNY', 'EUR', 'GBP', 'JPY', 'USD'] as const

/** Work is saved by a smaller team or by a bot: both draw on the same pay, so one of them is counted. */
export const WORK_SAVED_BY = ['team', 'bot'] as const

/** What somebody calculates with. */
export interface CalculatorNumbers extends Readonly<Record<NumberName, number>> {
  readonly currency: (typeof CURRENCIES)[number]
  readonly workSavedBy: (typeof WORK_SAVED_BY)[number]
  readonly curve: DelayCurveName
}

const NAMES = Object.keys(NUMBER_FIELDS) as readonly NumberName[]

/** The numbers to begin with. */
export const START: CalculatorNumbers = {
  ...(Object.fromEntries(NAMES.map((name) => [name, NUMBER_FIELDS[name].start])) as Record<NumberName, number>),
  currency: 'CNY',
  workSavedBy: 'team',
  // The most careful of the published ones.
  curve: 'conversion-2',
}

/** Whether the field takes it. */
export function isAllowedNumber(name: NumberName, value: number): boolean {
  const { unit, stops }: NumberField = NUMBER_FIELDS[name]
  const [least, most] = [stops[0] as number, stops.at(-1) as number]
  return value >= least && value <= most && (unit !== 'years' || Number.isInteger(value))
}

/** The stop of the slider that is nearest to a value. */
export function nearestStop(stops: readonly number[], value: number): number {
  let nearest = 0
  for (const [index, stop] of stops.entries()) {
    if (Math.abs(stop - value) < Math.abs((stops[nearest] as number) - value)) nearest = index
  }
  return nearest
}

/** The numbers as the query of a link: what is not as at the start. */
export function toQuery(numbers: CalculatorNumbers): string {
  const query = new URLSearchParams()
  for (const name of [...NAMES, 'currency', 'workSavedBy', 'curve'] as const) {
    if (numbers[name] !== START[name]) query.set(name, String(numbers[name]))
  }
  return query.toString()
}

/** The numbers of a link; what is missing or not allowed is as at the start. */
export function parseQuery(query: string): CalculatorNumbers {
  const given = new URLSearchParams(query)
  const numbers: Record<NumberName, number> = { ...START }
  for (const name of NAMES) {
    const written = given.get(name)
    const value = written === null || written.trim() === '' ? Number.NaN : Number(written)
    if (isAllowedNumber(name, value)) numbers[name] = value
  }
  const curve = given.get('curve')
  return {
    ...numbers,
    currency: CURRENCIES.find((currency) => currency === given.get('currency')) ?? START.currency,
    workSavedBy: WORK_SAVED_BY.find((way) => way === given.get('workSavedBy')) ?? START.workSavedBy,
    curve: isDelayCurveName(curve) ? curve : START.curve,
  }
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => from + index * by)
}

/** Round numbers over so many powers of ten: 100, 120, 150 … 1000, 1200 … */
function decades(from: number, count: number): readonly number[] {
  const mantissas = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]
  const stops = Array.from({ length: count }, (_, power) => mantissas.map((mantissa) => Math.round(mantissa * from * 10 ** power)))
  return [...new Set(stops.flat()), from * 10 ** count]
}
