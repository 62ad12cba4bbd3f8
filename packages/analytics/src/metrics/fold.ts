import type { Timestamp } from '@crossdesk/core'
import type { MetricCell } from './cell.ts'
import { type Collection, collect } from './collect.ts'
import type { MetricName } from './definition.ts'
import { METRICS } from './definitions.ts'
import { EpisodeFlag } from './episode.ts'
import type { Ledger } from './ledger.ts'
import { DIMENSIONS } from './slice.ts'
import { sliceKey } from './slices.ts'
import { addCell, cellOf, createTally } from './tally.ts'
import { keepRows } from './table.ts'
import type { WorkLog, WorkTable } from './work-log.ts'

/** Days that are kept as cells only, by metric, clock, day and slice. */
export type FoldedCells = Map<string, MetricCell>

/**
 * Folds episodes that came to rest before a moment, and work done before it, into cells a day, and forgets them singly. An episode goes as a whole: its
 * later replies, scores and judgements with it.
 *
 * @param collectionOf - what a query over these sources would be answered from
 */
export function foldBefore(
  ledger: Ledger,
  work: WorkLog,
  folded: FoldedCells,
  before: Timestamp,
  clocks: readonly MetricCell['clock'][],
  collectionOf: (worked: readonly WorkTable[]) => Collection,
): void {
  const { episodes } = ledger
  const { flags } = episodes.ints
  const rested: number[] = []
  for (let row = 0; row < episodes.count; row++) {
    const isHeld = ((flags[row] as number) & (EpisodeFlag.live | EpisodeFlag.gone)) !== 0
    if (!isHeld && (episodes.floats.lastAt[row] as number) < before) rested.push(row)
  }
  const hasOldWork = work.worked.count > 0 && (work.worked.floats.at[0] as number) < before
  if (rested.length === 0 && !hasOldWork) return

  const hidden = hideOthers(ledger, new Set(rested))
  const collection = collectionOf([work.worked])
  const from = -Infinity
  for (const clock of clocks) {
    const metrics = (Object.keys(METRICS) as MetricName[]).filter(
      (metric) => METRICS[metric].dated !== 'now' && (clock === 'calendar' || METRICS[metric].clocks),
    )
    const forgotten = metrics.filter((metric) => METRICS[metric].dated !== 'worked')
    addCells(folded, collect({ metrics: forgotten, by: DIMENSIONS, every: 'day', clock, from }, collection))
    const worked = metrics.filter((metric) => METRICS[metric].dated === 'worked')
    if (hasOldWork) addCells(folded, collect({ metrics: worked, by: DIMENSIONS, every: 'day', clock, to: before }, collection))
  }
  for (const row of hidden) flags[row] = (flags[row] as number) & ~EpisodeFlag.gone
  for (const row of rested) flags[row] = (flags[row] as number) | EpisodeFlag.gone
  work.keepFrom(before)
  forgetGone(ledger)
}

/** Drops the rows of episodes that are gone, and puts the others closer together. */
export function forgetGone(ledger: Ledger): void {
  const { episodes, replies, scores, judgements } = ledger
  const { flags } = episodes.ints
  const moved = keepRows(episodes, (row) => ((flags[row] as number) & EpisodeFlag.gone) === 0)
  const isKept = (column: Int32Array) => (row: number) => (moved[column[row] as number] ?? -1) >= 0
  const movedRows = [
    keepRows(replies, isKept(replies.ints.episode)),
    keepRows(scores, isKept(scores.ints.episode)),
    keepRows(judgements, isKept(judgements.ints.episode)),
  ] as const
  for (const table of [replies, scores, judgements]) {
    const column = table.ints.episode
    for (let row = 0; row < table.count; row++) column[row] = moved[column[row] as number] as number
  }
  const move = (rows: number[], to: Int32Array): void => {
    rows.forEach((row, index) => {
      rows[index] = to[row] as number
    })
  }
  for (const thread of ledger.threads.values()) {
    move(thread.episodes.rows, moved)
    move(thread.replies?.rows ?? [], movedRows[0])
    move(thread.scores?.rows ?? [], movedRows[1])
    move(thread.judgements?.rows ?? [], movedRows[2])
    for (const survey of thread.surveys ?? []) survey[1] = movedRows[1][survey[1]] as number
    if (thread.base !== null) thread.base = { ...thread.base, row: moved[thread.base.row] as number }
    if (thread.episode !== null) thread.episode = { ...thread.episode, row: moved[thread.episode.row] as number }
  }
}

/** Marks all other episodes as gone for a while. @returns those that were not */
function hideOthers({ episodes }: Ledger, shown: ReadonlySet<number>): readonly number[] {
  const { flags } = episodes.ints
  const hidden: number[] = []
  for (let row = 0; row < episodes.count; row++) {
    if (shown.has(row) || ((flags[row] as number) & EpisodeFlag.gone) !== 0) continue
    flags[row] = (flags[row] as number) | EpisodeFlag.gone
    hidden.push(row)
  }
  return hidden
}

function addCells(folded: FoldedCells, tallies: ReturnType<typeof collect>): void {
  for (const [place, tally] of tallies) {
    const cell = cellOf(tally, place)
    const key = foldedKey(cell)
    const known = folded.get(key)
    if (known === undefined) {
      folded.set(key, cell)
      continue
    }
    const both = createTally(tally.kind)
    addCell(both, known)
    addCell(both, cell)
    folded.set(key, cellOf(both, place))
  }
}

/** The place of a folded cell as text. */
export function foldedKey({ metric, clock, period, slice }: MetricCell): string {
  return `${metric} ${clock} ${period?.from ?? ''} ${sliceKey(slice)}`
}
