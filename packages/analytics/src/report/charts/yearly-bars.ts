import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'

/** One year's bars, in minor units. */
export interface YearlyBar {
  /** From 1. */
  readonly year: number
  readonly cost: number
  readonly benefit: number
}

/** Half of the gap between a year's two bars, and where they end, in years. */
const INNER = 0.015
const OUTER = 0.34

/** What a year's cost and benefit are, side by side. */
export function yearlyBars(
  { plot, draw }: Drawing,
  years: readonly YearlyBar[],
  text: ChartText & { readonly yearLabel: (year: number) => string; readonly money: (minor: number) => string },
): Html {
  const bars = years.flatMap(({ year, cost, benefit }) => [
    { from: year - OUTER, to: year - INNER, amount: cost, colour: 'var(--other)' },
    { from: year + INNER, to: year + OUTER, amount: benefit, colour: 'var(--accent)' },
  ])
  // Many years leave no room for figures on the bars.
  const labelled = years.length <= 7
  return draw(
    {
      height: 300,
      marginLeft: 76,
      marginTop: 24,
      marginBottom: 30,
      x: { domain: [0.5, years.length + 0.5], label: null },
      y: { label: null },
      marks: [
        plot.gridY({ ticks: 5, stroke: 'var(--grid)', strokeOpacity: 1 }),
        plot.axisY({ ticks: 5, tickFormat: text.money, tickSize: 0, label: null }),
        plot.rectY(bars, { x1: 'from', x2: 'to', y: 'amount', rx: 2, fill: 'colour' }),
        plot.ruleY([0], { stroke: 'var(--ink)' }),
        plot.axisX(
          years.map(({ year }) => year),
          { tickFormat: text.yearLabel, tickSize: 0, label: null },
        ),
        ...(labelled
          ? [
              plot.text(bars, {
                x: ({ from, to }: (typeof bars)[number]) => (from + to) / 2,
                y: ({ amount }: (typeof bars)[number]) => Math.max(0, amount),
                dy: -9,
                text: ({ amount }: (typeof bars)[number]) => text.money(amount),
              }),
            ]
          : []),
      ],
    },
    text,
  )
}
