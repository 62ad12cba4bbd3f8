import { METRICS } from '../metrics/definitions.ts'
import type { MetricName } from '../metrics/definition.ts'
import type { MetricRow } from '../metrics/query.ts'
import type { Slice } from '../metrics/slice.ts'
import type { ExplanationFactor } from '@crossdesk/core'

/** A figure for people, in English: `41.5 min`, `62.5 %`, `17`. */
export function figureWords(metric: MetricName, value: number): string {
  const { unit } = METRICS[metric]
  if (unit === 'ms') return durationWords(value)
  return unit === 'share' ? `${rounded(value * 100)} %` : `${rounded(value)}`
}

/** What the figure is of: ` of channel whatsapp`; empty for all. */
export function sliceWords(slice: Slice): string {
  const parts = Object.entries(slice).map(([dimension, value]) => `${dimension} ${value}`)
  return parts.length === 0 ? '' : ` of ${parts.join(', ')}`
}

/** How much stands behind a figure. */
export function sampleFactors({ n, unfinished }: Pick<MetricRow, 'n' | 'unfinished'>): readonly ExplanationFactor[] {
  return [
    { name: 'observations', evidence: `${n}` },
    ...(unfinished > 0 ? [{ name: 'unfinished', evidence: `${unfinished} have not ended and are not in the figure` }] : []),
  ]
}

function durationWords(ms: number): string {
  if (Math.abs(ms) < 60_000) return `${rounded(ms / 1000)} s`
  return Math.abs(ms) < 7_200_000 ? `${rounded(ms / 60_000)} min` : `${rounded(ms / 3_600_000)} h`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
