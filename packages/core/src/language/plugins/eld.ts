import type { LanguageDetector } from '../../ports/language-detector.ts'
import { plainAnswer, toConfidence, toTag } from './plain-answer.ts'

/** What is used of `eld` 2 (`import { eld } from 'eld/small'`). */
export interface EldLibrary {
  detect(text: string): { readonly language: string; getScores(): Readonly<Record<string, number>> }
}

/**
 * A detector on `eld` (Apache-2.0, Nito-ELD). It has no Indonesian (it says Malay), no romanised text, one Chinese, and takes no hints. Its scores are
 * no probabilities: the ranking carries them as they are.
 *
 * @example
 * import { eld } from 'eld/small'
 * const detector = eldDetector(eld)
 */
export function eldDetector(eld: EldLibrary): LanguageDetector {
  return {
    detect(text) {
      const found = eld.detect(text)
      if (found.language === '') return plainAnswer([], 'eld')
      const ranking = Object.entries(found.getScores())
        .map(([code, score]) => ({ language: toTag(code), confidence: toConfidence(score) }))
        .sort((a, b) => b.confidence - a.confidence)
      return plainAnswer(ranking, 'eld')
    },
  }
}
