import type { ExplanationFactor } from '@crossdesk/core'
import type { MetricRow } from '../metrics/query.ts'
import type { Slice } from '../metrics/slice.ts'

/** A figure beside what it is measured against. */
export interface Reading {
  readonly slice: Slice
  readonly value: number
  /** Beyond these an alert is raised; within `clear` it is over. */
  readonly raise: Limits
  readonly clear: Limits
  /** The figure and its limit in words. */
  readonly summary: string
  readonly factors: readonly ExplanationFactor[]
  readonly source: string
  /** It should be missed when the slice falls silent. */
  readonly remembered: boolean
}

/** Ends of where a figure should be; a figure that equals one is inside. */
export interface Limits {
  readonly low?: number
  readonly high?: number
}

/** Which limit the figure is beyond; undefined when it is inside. */
export function limitCrossed(value: number, { low, high }: Limits): number | undefined {
  if (high !== undefined && value > high) return high
  return low !== undefined && value < low ? low : undefined
}

/** A slice as a key; equal slices have equal keys. */
export function sliceKey(slice: Slice): string {
  return JSON.stringify(Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Rows by {@link sliceKey}. */
export function rowsBySlice(rows: readonly MetricRow[]): ReadonlyMap<string, MetricRow> {
  return new Map(rows.map((row) => [sliceKey(row.slice), row]))
}
