import type { RoiResult } from '@crossdesk/analytics'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'
import { chartScale } from './chart-scale.ts'
import { shortMoney } from './money-words.ts'
import { useWidth } from './use-width.ts'

const HEIGHT = 200
const ABOVE = 12
const BELOW = 26
const BESIDE = 64
const END = 20

/** Benefits less costs since today, added up: where the line crosses zero, the plan has paid itself back. */
export function CumulativeChart({ result: { cashFlows, currency } }: { readonly result: RoiResult }): JSX.Element {
  const [frame, width] = useWidth()
  const sums = addedUp(cashFlows)
  const { low, high, ticks } = chartScale(sums)
  const x = (year: number): number => BESIDE + (year / Math.max(1, sums.length - 1)) * Math.max(0, width - BESIDE - END)
  const y = (sum: number): number => ABOVE + ((high - sum) / (high - low)) * (HEIGHT - ABOVE - BELOW)
  const money = (amount: number): string => shortMoney({ amount, currency })
  const line = sums.map((sum, year) => `${x(year)},${y(sum)}`).join(' ')
  const words = text.calculator
  return (
    <figure class="chart" ref={frame}>
      <figcaption>{words.chart}</figcaption>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.chartSaid(sums.map((sum, year) => words.pointSaid(year, money(sum))).join(', '))}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="chart-grid" data-zero={tick === 0 ? '' : undefined} x1={BESIDE} x2={width - END} y1={y(tick)} y2={y(tick)} />
            <text class="chart-tick" x={BESIDE - 8} y={y(tick)} text-anchor="end" dominant-baseline="middle">
              {money(tick)}
            </text>
          </g>
        ))}
        <polygon class="chart-area" points={`${x(0)},${y(0)} ${line} ${x(sums.length - 1)},${y(0)}`} />
        <polyline class="chart-line" points={line} />
        {sums.map((sum, year) => (
          <g key={year}>
            <circle class="chart-point" data-loss={sum < 0 ? '' : undefined} cx={x(year)} cy={y(sum)} r="4">
              <title>{words.pointSaid(year, money(sum))}</title>
            </circle>
            <text class="chart-tick" x={x(year)} y={HEIGHT - 6} text-anchor="middle">
              {year === 0 ? words.today : words.yearTick(year, sums.length)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

function addedUp(flows: readonly number[]): readonly number[] {
  let sum = 0
  return flows.map((flow) => (sum += flow))
}
