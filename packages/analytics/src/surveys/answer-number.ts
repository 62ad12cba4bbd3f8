import { surveyScales, type SurveyKind } from './survey-scale.ts'

/** A number as it was written, with the scale if one was said. */
export interface WrittenScore {
  readonly value: number
  /** "of 5", "/10". */
  readonly outOf?: number
  readonly unit?: 'stars' | 'points'
}

/** Scales that people rate on: stars, our own, tens, French and Spanish school marks of 10 and 20, per cent. */
const SCALES = new Set([5, 7, 10, 20, 100])

/**
 * The score that a number means on a question's scale; undefined when it means none. A number without a scale is taken as it is or not at all; with
 * one it is rescaled in proportion, `value / outOf * max`, rounded half up and kept within the scale.
 */
export function toScore({ value, outOf, unit }: WrittenScore, kind: SurveyKind): number | undefined {
  const { min, max } = surveyScales[kind]
  if (outOf !== undefined) {
    if (!SCALES.has(outOf) || value < 0 || value > outOf) return undefined
    return Math.min(max, Math.max(min, Math.round((value / outOf) * max)))
  }
  // Stars are five everywhere.
  if (unit === 'stars' && kind !== 'csat') return undefined
  return Number.isInteger(value) && value >= min && value <= max ? value : undefined
}
