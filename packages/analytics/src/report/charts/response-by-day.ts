import type { Html } from '../html.ts'
import { labelledDays } from './day-labels.ts'
import type { ChartText, Drawing } from './drawing.ts'
import { durationAxis, onLogAxis } from './duration-ticks.ts'

/** One day's waits in milliseconds; null on a day without any. */
export interface DayOfWaits {
  readonly label: string
  readonly p50: number | null
  readonly p90: number | null
}

/** How long people waited day by day: the median as a line, up to the ninetieth percentile as a band. Logarithmic. */
export function responseByDay(
  { plot, draw }: Drawing,
  days: readonly DayOfWaits[],
  text: ChartText & { readonly duration: (ms: number) => string },
): Html {
  const points = days.map(({ p50, p90 }, at) => ({ at, p50: finite(p50), p90: finite(p90) }))
  const { domain, ticks } = durationAxis(points.flatMap(({ p50, p90 }) => [p50, p90]).filter((value) => !Number.isNaN(value)))
  return draw(
    {
      height: 300,
      marginLeft: 70,
      marginRight: 24,
      marginTop: 14,
      marginBottom: 30,
      x: { domain: [-0.5, Math.max(0.5, days.length - 0.5)], label: null },
      y: { type: 'log', domain: [...domain], label: null },
      marks: [
        plot.gridY(ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
        // Not as tickFormat, of which a logarithmic axis leaves out all but a few.
        plot.axisY(ticks, { text: text.duration, tickSize: 0, label: null }),
        plot.axisX(labelledDays(days.length), { tickFormat: (at: number) => days[at]?.label ?? '', tickSize: 0, label: null }),
        plot.areaY(points, { x: 'at', y1: 'p50', y2: 'p90', fill: 'var(--band)' }),
        plot.lineY(points, { x: 'at', y: 'p90', stroke: 'var(--other)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
        plot.lineY(points, { x: 'at', y: 'p50', stroke: 'var(--accent)', strokeWidth: 2.5 }),
        plot.dot(points, {
          x: 'at',
          y: 'p50',
          r: days.length > 45 ? 1.5 : 3,
          fill: 'var(--accent)',
          title: ({ at, p50 }: (typeof points)[number]) => `${days[at]?.label ?? ''}: ${text.duration(p50)}`,
        }),
      ],
    },
    text,
  )
}

/** What Plot leaves a gap for. */
function finite(value: number | null): number {
  return value === null ? Number.NaN : onLogAxis(value)
}
