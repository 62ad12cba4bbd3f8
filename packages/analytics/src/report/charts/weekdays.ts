import type { Html } from '../html.ts'
import type { ChartText, Drawing } from './drawing.ts'

/** How many conversations began on one day, by week and weekday. */
export interface WeekdayCell {
  /** From 0. */
  readonly week: number
  /** From 0, Monday. */
  readonly weekday: number
  readonly count: number
  readonly label: string
}

/** The rhythm of the weeks: one square a day, darker with more conversations. */
export function weekdays(
  { plot, draw }: Drawing,
  cells: readonly WeekdayCell[],
  text: ChartText & {
    readonly weekday: (day: number) => string
    readonly week: (week: number) => string
    readonly number: (value: number) => string
  },
): Html {
  const weeks = Math.max(...cells.map(({ week }) => week)) + 1
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return draw(
    {
      height: 46 + 7 * 26,
      marginLeft: 70,
      marginRight: 24,
      marginTop: 6,
      marginBottom: 30,
      x: { type: 'band', domain: Array.from({ length: weeks }, (_, week) => week), padding: 0.06 },
      y: { type: 'band', domain: [0, 1, 2, 3, 4, 5, 6], padding: 0.08, tickFormat: text.weekday, tickSize: 0, label: null },
      marks: [
        plot.cell(cells, {
          x: 'week',
          y: 'weekday',
          rx: 2,
          fill: 'var(--accent)',
          // Not darker, so that the figures on it can be read in both schemes.
          fillOpacity: ({ count }: WeekdayCell) => 0.05 + 0.53 * (count / most),
          title: ({ label, count }: WeekdayCell) => `${label}: ${text.number(count)}`,
        }),
        plot.axisX(
          Array.from({ length: weeks }, (_, week) => week).filter((week) => week % Math.ceil(weeks / 9) === 0),
          { tickFormat: text.week, tickSize: 0, label: null },
        ),
        ...(weeks <= 13
          ? [
              plot.text(cells, {
                x: 'week',
                y: 'weekday',
                text: ({ count }: WeekdayCell) => text.number(count),
                fill: 'var(--ink)',
              }),
            ]
          : []),
      ],
    },
    text,
  )
}
