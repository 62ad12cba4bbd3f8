import type { Html } from '../html.ts'
import { labelledDays } from './day-labels.ts'
import type { ChartText, Drawing } from './drawing.ts'

/** How many conversations began on a day. */
export interface DayOfVolume {
  readonly label: string
  readonly count: number
  readonly weekend: boolean
}

/** How many conversations began day by day; weekends are paler. */
export function volumeByDay(
  { plot, draw }: Drawing,
  days: readonly DayOfVolume[],
  text: ChartText & { readonly number: (value: number) => string },
): Html {
  return draw(
    {
      height: 220,
      marginLeft: 70,
      marginRight: 24,
      marginTop: 14,
      marginBottom: 30,
      x: { domain: [-0.5, Math.max(0.5, days.length - 0.5)], label: null },
      y: { ticks: 4, tickFormat: text.number, tickSize: 0, label: null },
      marks: [
        plot.gridY({ ticks: 4, stroke: 'var(--grid)', strokeOpacity: 1 }),
        plot.rectY(days, {
          x1: (_: DayOfVolume, at: number) => at - (days.length > 120 ? 0.5 : 0.38),
          x2: (_: DayOfVolume, at: number) => at + (days.length > 120 ? 0.5 : 0.38),
          y: 'count',
          rx: days.length > 60 ? 0 : 2,
          fill: ({ weekend }: DayOfVolume) => (weekend ? 'var(--other)' : 'var(--accent)'),
          title: ({ label, count }: DayOfVolume) => `${label}: ${text.number(count)}`,
        }),
        plot.ruleY([0], { stroke: 'var(--ink)' }),
        plot.axisX(labelledDays(days.length), { tickFormat: (at: number) => days[at]?.label ?? '', tickSize: 0, label: null }),
      ],
    },
    text,
  )
}
