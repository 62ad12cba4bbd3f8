import type { Spans } from '../text/sentences.ts'
import type { Detection, DetectionKind } from './detection.ts'
import { countUpTo } from './punctuation.ts'

/**
 * Who holds a refund back until the review is better also speaks of refunds and reviews, and who refuses a group of people its returns speaks of
 * returns: what is said of those alone adds nothing. The key explains the values where they overlap.
 */
const EXPLAINS: Partial<Readonly<Record<DetectionKind, ReadonlySet<DetectionKind>>>> = {
  'feedback.withheld': new Set([
    'review.incentive',
    'review.change',
    'review.positive-only',
    'rights.refund',
    'rights.withdrawal',
    'rights.condition',
    'rights.faulty',
  ]),
  'discrimination.refusal': new Set(['rights.refund', 'rights.withdrawal']),
}

/** The detections without those that a more telling one explains. */
export function settleDetections(detections: readonly Detection[]): readonly Detection[] {
  const telling = detections.filter(({ kind }) => EXPLAINS[kind] !== undefined)
  if (telling.length === 0) return detections
  const told = new Map<DetectionKind, Spans>()
  for (const { kind } of telling) if (!told.has(kind)) told.set(kind, joined(telling.filter((one) => one.kind === kind)))
  return detections.filter((detection) => {
    for (const [kind, spans] of told) if (EXPLAINS[kind]?.has(detection.kind) === true && overlaps(spans, detection)) return false
    return true
  })
}

/** Stretches as one row that overlaps nowhere, so that looking one up does not take longer where there are thousands. */
function joined(detections: readonly Detection[]): Spans {
  const starts: number[] = []
  const ends: number[] = []
  for (const { start, end } of detections.toSorted((a, b) => a.start - b.start)) {
    const last = ends.length - 1
    if (last >= 0 && start <= ends[last]!) ends[last] = Math.max(ends[last]!, end)
    else {
      starts.push(start)
      ends.push(end)
    }
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

function overlaps({ starts, ends }: Spans, { start, end }: Detection): boolean {
  const next = countUpTo(ends, start)
  return next < starts.length && starts[next]! < end
}
