import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'

/** Where a plan stands at the end of a year; year 0 is today. In minor units. */
export interface CumulativePoint {
  readonly year: number
  readonly net: number
  readonly discounted: number
}

/** The words on the chart. */
export interface CumulativeText extends ChartText {
  readonly yearLabel: (year: number) => string
  readonly money: (minor: number) => string
  /** Beside the point where the plan is paid back. */
  readonly payback: string
}

/** How what went out comes back: net of all years so far, and the same discounted. */
export function cumulativeNet(
  { plot, draw }: Drawing,
  points: readonly CumulativePoint[],
  payback: number | null,
  text: CumulativeText,
): Html {
  const step = Math.ceil(points.length / 11)
  const paid = payback === null || payback === 0 ? [] : [payback]
  return draw(
    {
      height: 300,
      marginLeft: 76,
      marginRight: 30,
      marginTop: 24,
      marginBottom: 30,
      x: { domain: [0, points.length - 1], label: null },
      y: { ticks: 5, tickFormat: text.money, tickSize: 0, label: null, nice: true },
      marks: [
        plot.gridY({ ticks: 5, stroke: 'var(--grid)', strokeOpacity: 1 }),
        plot.axisX(
          points.map(({ year }) => year).filter((year) => year % step === 0),
          { tickFormat: text.yearLabel, tickSize: 0, label: null },
        ),
        plot.ruleY([0], { stroke: 'var(--ink)' }),
        plot.lineY(points, { x: 'year', y: 'discounted', stroke: 'var(--other)', strokeWidth: 2, strokeDasharray: '5 4' }),
        plot.lineY(points, { x: 'year', y: 'net', stroke: 'var(--accent)', strokeWidth: 2.5 }),
        plot.dot(points, { x: 'year', y: 'net', r: 3.5, fill: 'var(--accent)', stroke: 'var(--paper)' }),
        plot.dot(paid, { x: (year: number) => year, y: 0, r: 6, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 2 }),
        plot.text(paid, {
          x: (year: number) => year,
          y: 0,
          text: () => text.payback,
          textAnchor: 'start',
          dx: 11,
          dy: 14,
          fontWeight: 600,
          stroke: 'var(--paper)',
          strokeWidth: 4,
          fill: 'var(--ink)',
        }),
      ],
    },
    text,
  )
}
