import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'
import { clipLabel, labelRoom, labelWidth } from './label.ts'

/** What one driver does to the result, when it is low and when it is high. In minor units. */
export interface TornadoBar {
  readonly label: string
  /** From where to where the driver goes. */
  readonly range: string
  readonly atLow: number
  readonly atHigh: number
}

const MOST_LABEL_PIXELS = 270

/** Which assumption moves the result most: the widest bar first. */
export function tornado(
  { plot, draw }: Drawing,
  bars: readonly TornadoBar[],
  base: number,
  text: ChartText & { readonly money: (minor: number) => string },
): Html {
  const room = labelRoom(
    bars.flatMap(({ label, range }) => [label, range]),
    MOST_LABEL_PIXELS,
  )
  const rows = bars.map(({ label, range, atLow, atHigh }, at) => ({
    at,
    label: clipLabel(label, room - 12),
    range: clipLabel(range, room - 12),
    atLow,
    atHigh,
  }))
  const ends = rows.flatMap(({ at, atLow, atHigh }) => [
    { at, value: atLow, low: true, right: atLow > atHigh },
    { at, value: atHigh, low: false, right: atHigh >= atLow },
  ])
  const widest = Math.max(...ends.map(({ value }) => labelWidth(text.money(value)))) + 14
  const label = (right: boolean): ReturnType<typeof plot.text> =>
    plot.text(
      ends.filter((end) => end.right === right),
      {
        x: 'value',
        y: 'at',
        text: ({ value }: { value: number }) => text.money(value),
        textAnchor: right ? 'start' : 'end',
        dx: right ? 6 : -6,
      },
    )
  return draw(
    {
      height: 40 + rows.length * 44,
      marginLeft: room + widest,
      marginRight: widest,
      marginTop: 8,
      marginBottom: 26,
      x: { ticks: 5, tickFormat: text.money, tickSize: 0, label: null },
      y: { type: 'band', domain: rows.map(({ at }) => at), padding: 0.42, axis: null },
      marks: [
        plot.gridX({ ticks: 5, stroke: 'var(--grid)', strokeOpacity: 1 }),
        plot.barX(ends, {
          y: 'at',
          x1: base,
          x2: 'value',
          rx: 2,
          fill: ({ low }: { low: boolean }) => (low ? 'var(--other)' : 'var(--accent)'),
        }),
        plot.ruleX([base], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
        label(true),
        label(false),
        plot.text(rows, { frameAnchor: 'left', y: 'at', text: 'label', textAnchor: 'end', dx: -widest - 8, dy: -8 }),
        plot.text(rows, { frameAnchor: 'left', y: 'at', text: 'range', textAnchor: 'end', dx: -widest - 8, dy: 8, fill: 'var(--quiet)' }),
      ],
    },
    text,
  )
}
