import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'
import { durationAxis, onLogAxis } from './duration-ticks.ts'
import { clipLabel, labelRoom } from './label.ts'

/** One of those that are compared. */
export interface ComparedRow {
  readonly label: string
  readonly value: number
  readonly interval?: { readonly low: number; readonly high: number }
  /** Too few to go by: drawn hollow. */
  readonly small: boolean
}

/** How the values are drawn: durations on a logarithmic axis, shares from 0 to 1, anything else as it comes. */
export type ComparedScale = 'duration' | 'share' | 'score'

const MOST_LABEL_PIXELS = 230

/** A figure for each of several, with its interval: two that overlap widely may be the same. */
export function comparison(
  { plot, draw }: Drawing,
  rows: readonly ComparedRow[],
  scale: ComparedScale,
  text: ChartText & { readonly value: (value: number) => string },
): Html {
  const room = labelRoom(
    rows.map(({ label }) => label),
    MOST_LABEL_PIXELS,
  )
  const place = scale === 'duration' ? onLogAxis : (value: number): number => value
  const points = rows.map(({ label, value, interval, small }, at) => ({
    at,
    label: clipLabel(label, room - 12),
    value: place(value),
    low: place(interval?.low ?? value),
    high: place(interval?.high ?? value),
    figure: text.value(value),
    small,
  }))
  const values = points.flatMap(({ value, low, high }) => [value, low, high])
  const axis = scale === 'duration' ? durationAxis(values) : { domain: linearDomain(values, scale), ticks: undefined }
  const ticks = axis.ticks ?? 5
  return draw(
    {
      height: 40 + points.length * 30,
      marginLeft: room,
      marginRight: 86,
      marginTop: 6,
      marginBottom: 28,
      x: { type: scale === 'duration' ? 'log' : 'linear', domain: [...axis.domain], label: null },
      y: {
        type: 'point',
        domain: points.map(({ at }) => at),
        padding: 0.6,
        tickSize: 0,
        label: null,
        tickFormat: (at: number) => points[at]?.label ?? '',
      },
      marks: [
        typeof ticks === 'number'
          ? plot.gridX({ ticks, stroke: 'var(--grid)', strokeOpacity: 1 })
          : plot.gridX(ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
        typeof ticks === 'number'
          ? plot.axisX({ ticks, tickFormat: text.value, tickSize: 0, label: null })
          : // Not as tickFormat, of which a logarithmic axis leaves out all but a few.
            plot.axisX(ticks, { text: text.value, tickSize: 0, label: null }),
        plot.ruleY(points, { y: 'at', x1: 'low', x2: 'high', stroke: 'var(--accent-soft)', strokeWidth: 9, strokeLinecap: 'round' }),
        plot.dot(points, {
          x: 'value',
          y: 'at',
          r: 5,
          stroke: 'var(--accent)',
          strokeWidth: 2,
          fill: ({ small }: { small: boolean }) => (small ? 'var(--paper)' : 'var(--accent)'),
        }),
        plot.text(points, { frameAnchor: 'right', y: 'at', text: 'figure', textAnchor: 'end', dx: 82 }),
      ],
    },
    text,
  )
}

function linearDomain(values: readonly number[], scale: ComparedScale): readonly [number, number] {
  if (scale === 'share') return [0, 1]
  const low = Math.min(0, ...values)
  return [low, Math.max(low + 1, ...values)]
}
