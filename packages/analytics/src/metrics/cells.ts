import type { MetricCell } from './cell.ts'
import { METRICS } from './definitions.ts'
import { rowOf } from './figure.ts'
import type { MetricTable } from './query.ts'
import { sliceKey } from './slices.ts'
import { type Tally, addCell, cellOf, createTally } from './tally.ts'

type Place = Pick<MetricCell, 'metric' | 'clock' | 'period' | 'slice'>

/**
 * Adds up cells of several processes, shops or times: those of the same metric, clock, period and slice become one. They have to come from the same
 * query. Concurrency and occupancy add up only where each agent worked in one of them.
 */
export function mergeCells(...lists: readonly (readonly MetricCell[])[]): readonly MetricCell[] {
  return inOrder(talliesOf(lists.flat())).map(([place, tally]) => cellOf(tally, place))
}

/** Reads cells as figures. Quantiles come from sketches: a relative error of at most 1 %. */
export function tableOf(cells: readonly MetricCell[]): MetricTable {
  return inOrder(talliesOf(cells)).map(([place, tally]) => rowOf(tally, place))
}

/** Places in the order of metric, period and slice. Metrics stay in the order in which they came. */
export function inOrder<T>(tallies: readonly (readonly [Place, T])[]): readonly (readonly [Place, T])[] {
  const rank = new Map<string, number>()
  for (const [{ metric }] of tallies) if (!rank.has(metric)) rank.set(metric, rank.size)
  return tallies
    .map(([place, tally]) => ({ place, tally, key: sliceKey(place.slice) }))
    .toSorted(
      (one, other) =>
        (rank.get(one.place.metric) ?? 0) - (rank.get(other.place.metric) ?? 0) ||
        (one.place.period?.from ?? 0) - (other.place.period?.from ?? 0) ||
        (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
    )
    .map(({ place, tally }) => [place, tally])
}

function talliesOf(cells: readonly MetricCell[]): readonly (readonly [Place, Tally])[] {
  const found = new Map<string, readonly [Place, Tally]>()
  for (const cell of cells) {
    const key = `${cell.metric} ${cell.clock} ${cell.period?.from ?? ''} ${cell.period?.to ?? ''} ${sliceKey(cell.slice)}`
    const known = found.get(key) ?? [cell, createTally(METRICS[cell.metric].kind)]
    found.set(key, known)
    addCell(known[1], cell)
  }
  return [...found.values()]
}
