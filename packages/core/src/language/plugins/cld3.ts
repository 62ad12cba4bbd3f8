import type { LanguageDetector } from '../../ports/language-detector.ts'
import { plainAnswer, toConfidence, toTag } from './plain-answer.ts'

/** What is used of a CLD3 binding's identifier, for example of `cld3-asm`. */
export interface Cld3Identifier {
  findLanguage(text: string): { readonly language: string; readonly probability: number; readonly is_reliable: boolean }
}

/**
 * A detector on Google's Compact Language Detector 3. It names some romanised text (`ru-Latn`, `hi-Latn`, `zh-Latn`, `el-Latn` among them), one
 * Chinese, is weak on short text and takes no hints. What it calls unreliable is `und` here.
 *
 * @example
 * const factory = await loadModule()
 * const detector = cld3Detector(factory.create(0, 1000))
 */
export function cld3Detector(identifier: Cld3Identifier): LanguageDetector {
  return {
    detect(text) {
      const { language, probability, is_reliable: reliable } = identifier.findLanguage(text)
      if (!reliable || language === 'und') return plainAnswer([], 'cld3')
      return plainAnswer([{ language: toTag(language), confidence: toConfidence(probability) }], 'cld3')
    },
  }
}
