import type { Detection, DetectionKind } from './detection.ts'

/**
 * Who holds a refund back until the review is better also speaks of refunds and reviews: what is said of those alone adds nothing. The key explains
 * the values where they overlap.
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
}

/** The detections without those that a more telling one explains. */
export function settleDetections(detections: readonly Detection[]): readonly Detection[] {
  const telling = detections.filter(({ kind }) => EXPLAINS[kind] !== undefined)
  if (telling.length === 0) return detections
  return detections.filter(
    ({ kind, start, end }) => !telling.some((other) => EXPLAINS[other.kind]?.has(kind) === true && start < other.end && other.start < end),
  )
}
