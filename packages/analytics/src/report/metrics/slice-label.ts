import { DIMENSIONS, type Slice } from '../../metrics/slice.ts'
import type { MetricsWords } from '../words/report-words.ts'

/** Where a figure belongs, in words. */
export function sliceLabel(slice: Slice, { unknown }: Pick<MetricsWords, 'unknown'>): string {
  const values = DIMENSIONS.flatMap((dimension) => slice[dimension] ?? [])
  return values.length === 0 ? unknown : values.join(' · ')
}
