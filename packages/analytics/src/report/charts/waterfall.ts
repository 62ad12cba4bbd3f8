import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'
import { clipLabel, labelRoom, labelWidth } from './label.ts'

/** One bar of the waterfall. `total` starts at zero again. */
export interface WaterfallStep {
  readonly label: string
  /** Signed, in minor units; of a total what it stands at. */
  readonly amount: number
  readonly role: 'benefit' | 'cost' | 'total'
}

const MOST_LABEL_PIXELS = 260

/** From nothing, benefit by benefit and cost by cost, to what is left. */
export function waterfall(
  { plot, draw }: Drawing,
  steps: readonly WaterfallStep[],
  text: ChartText & { readonly money: (minor: number) => string },
): Html {
  const room = labelRoom(
    steps.map(({ label }) => label),
    MOST_LABEL_PIXELS,
  )
  let level = 0
  const bars = steps.map(({ label, amount, role }, at) => {
    const from = role === 'total' ? 0 : level
    level = role === 'total' ? amount : level + amount
    const colour = role === 'total' ? 'var(--ink)' : role === 'cost' ? 'var(--other)' : amount < 0 ? 'var(--bad)' : 'var(--accent)'
    return { at, label: clipLabel(label, room - 12), from, to: level, right: Math.max(from, level), colour, figure: text.money(amount) }
  })
  const widest = Math.max(...bars.map(({ figure }) => labelWidth(figure)))
  return draw(
    {
      height: 30 + bars.length * 30,
      marginLeft: room,
      marginRight: widest + 14,
      marginTop: 4,
      marginBottom: 26,
      x: { ticks: 5, tickFormat: text.money, tickSize: 0, label: null },
      y: {
        type: 'band',
        domain: bars.map(({ at }) => at),
        padding: 0.3,
        label: null,
        tickSize: 0,
        tickFormat: (at: number) => bars[at]?.label ?? '',
      },
      marks: [
        plot.gridX({ ticks: 5, stroke: 'var(--grid)', strokeOpacity: 1 }),
        plot.barX(bars, { y: 'at', x1: 'from', x2: 'to', fill: 'colour', rx: 2 }),
        plot.link(bars.slice(1), {
          x1: 'from',
          x2: 'from',
          y1: ({ at }: { at: number }) => at - 1,
          y2: 'at',
          stroke: 'var(--line)',
          filter: 'from',
        }),
        plot.ruleX([0], { stroke: 'var(--ink)' }),
        plot.text(bars, { x: 'right', y: 'at', text: 'figure', textAnchor: 'start', dx: 6 }),
      ],
    },
    text,
  )
}
