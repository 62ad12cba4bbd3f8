import { fractionDigits, type Money, type TimeZone, type Timestamp } from '@crossdesk/core'
import type { ReportLocale } from './locale.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How numbers read in a report's language. What is not known reads as a dash. */
export interface Format {
  /** For figures: without cents, when the report is about large amounts. */
  money(value: Money): string
  /** To the last minor unit: for what went in. */
  exactMoney(value: Money): string
  /** For axes and cards: `CN¥1.55M`, `¥155万`. */
  shortMoney(value: Money): string
  /** Of a fraction: 0.08 is `8%`. */
  percent(fraction: number | null): string
  number(value: number): string
  /** Of milliseconds: `2 h 14 min`, `2小时14分`. */
  duration(ms: number | null): string
  /** Of years; below one in months. */
  years(value: number | null): string
  /** The day that a moment lies in: `3 Feb 2026`. */
  date(at: Timestamp): string
  /** `3 Feb`, for axes. */
  day(at: Timestamp): string
}

/** What stands for a figure that there is not. */
export const NO_FIGURE = '–'

interface Units {
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly gap: string
}

const UNITS: Readonly<Record<ReportLocale, Units>> = {
  // No line break inside of a duration.
  en: { day: '\u00a0d', hour: '\u00a0h', minute: '\u00a0min', second: '\u00a0s', gap: '\u00a0' },
  'zh-Hans': { day: '天', hour: '小时', minute: '分', second: '秒', gap: '' },
}

/** What the numbers of a report depend on besides its language. */
export interface FormatOptions {
  /** Whose days are named; default UTC. */
  readonly timeZone?: TimeZone
  /** The largest amount that the report is about: from ten thousand whole units on, cents say nothing. */
  readonly largest?: Money
}

const WHOLE_FROM = 10_000

/** The numbers of one report. */
export function createFormat(locale: ReportLocale, { timeZone = 'UTC', largest }: FormatOptions = {}): Format {
  const whole = largest !== undefined && Math.abs(largest.amount) >= WHOLE_FROM * 10 ** fractionDigits(largest.currency)
  // British English sets the day before the month, as the rest of the words do.
  const tag = locale === 'en' ? 'en-GB' : locale
  const units = UNITS[locale]
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const oneDigit = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const span = (value: number): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: value < 1 ? 'month' : 'year',
      unitDisplay: 'long',
      maximumFractionDigits: value < 1 ? 1 : 2,
    })
  const date = new Intl.DateTimeFormat(tag, { timeZone, day: 'numeric', month: 'short', year: 'numeric' })
  const day = new Intl.DateTimeFormat(tag, { timeZone, day: 'numeric', month: 'short' })
  const money = ({ amount, currency }: Money, options: Intl.NumberFormatOptions): string => {
    const value = amount / 10 ** fractionDigits(currency)
    return minus(new Intl.NumberFormat(tag, { style: 'currency', currency, ...options }).format(value === 0 ? 0 : value))
  }
  return {
    money: (value) => money(value, whole ? { maximumFractionDigits: 0 } : {}),
    exactMoney: (value) => money(value, { trailingZeroDisplay: 'stripIfInteger' }),
    shortMoney: (value) => money(value, { notation: 'compact', minimumFractionDigits: 0, maximumSignificantDigits: 3 }),
    percent: (fraction) => (fraction === null ? NO_FIGURE : minus(percent.format(fraction))),
    number: (value) => minus(decimal.format(value)),
    duration: (ms) => (ms === null ? NO_FIGURE : durationText(ms, units, oneDigit)),
    years: (value) => (value === null ? NO_FIGURE : span(value).format(value < 1 ? value * 12 : value)),
    date: (at) => date.format(at),
    day: (at) => day.format(at),
  }
}

/** The sign of typesetters: a hyphen is too short to be seen before a figure. */
function minus(text: string): string {
  return text.replace(/^-/, '−')
}

/** Two units at most: nobody needs the seconds of a day. */
function durationText(ms: number, units: Units, oneDigit: Intl.NumberFormat): string {
  const { day, hour, minute, second, gap } = units
  if (ms < 10 * SECOND) return `${oneDigit.format(ms / SECOND)}${second}`
  if (ms < 99.5 * SECOND) return `${Math.round(ms / SECOND)}${second}`
  const [large, small, largeUnit, smallUnit] =
    ms < HOUR - MINUTE / 2 ? [MINUTE, SECOND, minute, ''] : ms < DAY - MINUTE / 2 ? [HOUR, MINUTE, hour, minute] : [DAY, HOUR, day, hour]
  if (smallUnit === '') return `${Math.round(ms / MINUTE)}${minute}`
  const rounded = Math.round(ms / small)
  const perLarge = large / small
  const rest = rounded % perLarge
  const whole = `${Math.floor(rounded / perLarge)}${largeUnit}`
  return rest === 0 ? whole : `${whole}${gap}${rest}${smallUnit}`
}
