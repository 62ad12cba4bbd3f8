import { text } from '../../../text.ts'

/** A time to pay back, in years and months: `1 year 4 months`. */
export function yearWords(years: number): string {
  if (years === 0) return text.calculator.atOnce
  const months = Math.max(1, Math.round(years * 12))
  const said = (count: number, unit: 'year' | 'month'): string =>
    new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  const rest = months % 12
  const whole = (months - rest) / 12
  return [...(whole === 0 ? [] : [said(whole, 'year')]), ...(rest === 0 ? [] : [said(rest, 'month')])].join(' ')
}
