import type { Timestamp } from '@crossdesk/core'
import type { MetricCell } from './cell.ts'
import type { DayBorders, Period } from './day-borders.ts'
import type { MetricName } from './definition.ts'
import { METRICS } from './definitions.ts'
import { inOrder } from './cells.ts'
import { type Sources, visitObservations } from './observations.ts'
import type { MetricQuery } from './query.ts'
import type { Dimension, Slice } from './slice.ts'
import { type Slicer, isWithin, sliceKey } from './slices.ts'
import { type Tally, addCell, addObservation, createTally } from './tally.ts'

/** A group of observations: where they belong, and what they add up to. */
export type Place = Pick<MetricCell, 'metric' | 'clock' | 'period' | 'slice'>

/** What a query is answered from. */
export interface Collection {
  readonly sources: Sources
  readonly slicer: Slicer
  readonly borders: DayBorders
  /** Days that are kept as cells only. */
  readonly folded: ReadonlyMap<string, MetricCell>
  readonly asOf: Timestamp
}

/** Adds up what a query asks for, in the order of metric, period and slice. */
export function collect(query: MetricQuery, collection: Collection): readonly (readonly [Place, Tally])[] {
  return query.metrics.flatMap((metric) => inOrder(collectMetric(metric, query, collection)))
}

function collectMetric(metric: MetricName, query: MetricQuery, collection: Collection): readonly (readonly [Place, Tally])[] {
  const { from = -Infinity, to = Infinity, by = [], where, every } = query
  const { kind, clocks } = METRICS[metric]
  const { slicer, borders, asOf } = collection
  const clock = clocks ? (query.clock ?? 'calendar') : 'calendar'
  const groups = createGroups(metric, clock, by, slicer)
  const isNow = METRICS[metric].dated === 'now'

  visitObservations(metric, collection.sources, asOf, clock === 'business', (at, value, base, episode, agent, bot, isUnfinished) => {
    // What waits now waits whatever days are asked for.
    if (!isNow && (at < from || at >= to)) return
    if (at > asOf || Number.isNaN(value)) return
    if (where !== undefined && !slicer.matches(where, episode, agent, bot)) return
    const period = every === undefined ? undefined : borders.periodOf(at, every)
    const tally = groups.at(period, episode, agent, bot)
    if (isUnfinished) tally.unfinished++
    else addObservation(tally, value, base)
  })
  for (const cell of collection.folded.values()) {
    const at = cell.period?.from ?? 0
    if (cell.metric !== metric || cell.clock !== clock || at < from || at >= to || at > asOf) continue
    if (where !== undefined && !isWithin(cell.slice, where)) continue
    addCell(groups.ofSlice(every === undefined ? undefined : borders.periodOf(at, every), cell.slice), cell)
  }
  // One figure was asked for: that there is nothing is one too.
  if (by.length === 0 && every === undefined && groups.all.length === 0) return [[{ metric, clock, slice: {} }, createTally(kind)]]
  return groups.all
}

interface Groups {
  readonly all: (readonly [Place, Tally])[]
  at(period: Period | undefined, episode: number, agent: number, bot: number): Tally
  ofSlice(period: Period | undefined, slice: Slice): Tally
}

/** Groups by period and slice. A row finds its group by numbers, without a text being made. */
function createGroups(metric: MetricName, clock: 'calendar' | 'business', by: readonly Dimension[], slicer: Slicer): Groups {
  const all: (readonly [Place, Tally])[] = []
  const byText = new Map<string, Tally>()
  const byPath = new Map<number, number>()
  const tallies: (Tally | undefined)[] = []
  const periods = new Map<Timestamp, number>()

  function ofSlice(period: Period | undefined, slice: Slice): Tally {
    const part: Slice = Object.fromEntries(
      by.flatMap((dimension) => (slice[dimension] === undefined ? [] : [[dimension, slice[dimension]]])),
    )
    const key = `${period?.from ?? ''} ${sliceKey(part)}`
    let tally = byText.get(key)
    if (tally === undefined) {
      tally = createTally(METRICS[metric].kind)
      byText.set(key, tally)
      all.push([{ metric, clock, ...(period === undefined ? {} : { period }), slice: part }, tally])
    }
    return tally
  }

  /** The number of a path one step longer. */
  function step(path: number, value: number): number {
    const key = path * 0x4000000 + value + 1
    let next = byPath.get(key)
    if (next === undefined) {
      next = byPath.size + 1
      byPath.set(key, next)
    }
    return next
  }

  function at(period: Period | undefined, episode: number, agent: number, bot: number): Tally {
    let path = 0
    if (period !== undefined) {
      let number = periods.get(period.from)
      if (number === undefined) {
        number = periods.size
        periods.set(period.from, number)
      }
      path = step(path, number)
    }
    for (const dimension of by) path = step(path, slicer.valueOf(dimension, episode, agent, bot))
    let tally = tallies[path]
    if (tally === undefined) {
      tally = ofSlice(period, sliceOf(by, slicer, episode, agent, bot))
      tallies[path] = tally
    }
    return tally
  }

  return { all, at, ofSlice }
}

/** What is known of where an observation belongs, by these dimensions. */
export function sliceOf(by: readonly Dimension[], slicer: Slicer, episode: number, agent: number, bot: number): Slice {
  return Object.fromEntries(
    by.flatMap((dimension) => {
      const text = slicer.textOf(dimension, slicer.valueOf(dimension, episode, agent, bot))
      return text === undefined ? [] : [[dimension, text]]
    }),
  )
}
