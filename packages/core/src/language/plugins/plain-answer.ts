import type { LanguageTag } from '../../model/basics.ts'
import type { DetectedLanguage } from '../../ports/language-detector.ts'
import type { RankedLanguage } from '../ranking.ts'

/** The answer of a foreign detector in the port's form. `und` when it gave no language. */
export function plainAnswer(ranking: readonly RankedLanguage[], detector: string): DetectedLanguage {
  const best = ranking[0] ?? { language: 'und', confidence: 0 }
  const summary =
    best.language === 'und' ? `${detector} gave no language.` : `${best.language}, ${Math.round(best.confidence * 100)} % by ${detector}`
  return {
    language: best.language,
    confidence: best.confidence,
    ranking: ranking.slice(0, 5),
    explanation: { summary, factors: [], source: detector },
  }
}

/** Codes of other detectors that mean a tag of this project. */
const TAGS: Readonly<Record<string, LanguageTag>> = { no: 'nb', iw: 'he', in: 'id', fil: 'tl' }

/** The tag for a code of ISO 639-1 or BCP 47 as other detectors write it. */
export function toTag(code: string): LanguageTag {
  return TAGS[code] ?? code
}

/** A probability from a library, whatever it gave. */
export function toConfidence(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
