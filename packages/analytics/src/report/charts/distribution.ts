import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'

/** How many runs ended between two values. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** A value that is marked, for example the median. */
export interface Mark {
  readonly label: string
  readonly value: number
}

/** How often the plan came out where; bars left of zero lose money. */
export function distribution(
  { plot, draw }: Drawing,
  bins: readonly Bin[],
  marks: readonly Mark[],
  text: ChartText & { readonly money: (minor: number) => string },
): Html {
  const highest = Math.max(1, ...bins.map(({ count }) => count))
  return draw(
    {
      height: 280,
      marginLeft: 24,
      marginRight: 24,
      marginTop: 44,
      marginBottom: 30,
      x: { ticks: 7, tickFormat: text.money, tickSize: 0, label: null },
      y: { axis: null, domain: [0, highest] },
      marks: [
        plot.rectY(bins, {
          x1: 'from',
          x2: 'to',
          y: 'count',
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: ({ from, to }: Bin) => ((from + to) / 2 < 0 ? 'var(--bad)' : 'var(--accent)'),
        }),
        plot.ruleY([0], { stroke: 'var(--ink)' }),
        plot.ruleX(marks, { x: 'value', stroke: 'var(--ink)', strokeDasharray: '3 3', y1: 0, y2: highest }),
        plot.text(marks, {
          x: 'value',
          frameAnchor: 'top',
          dy: -34,
          lineAnchor: 'top',
          lineHeight: 1.25,
          text: ({ label, value }: Mark) => `${label}\n${text.money(value)}`,
        }),
      ],
    },
    text,
  )
}
