import type { DetectedLanguage, LanguageHints } from '../ports/language-detector.ts'
import { createLanguageDetector, type BuiltInLanguageDetector } from './detector.ts'
import { loadLanguageTables } from './load-tables.ts'
import type { LanguageSegment } from './segments.ts'

let loaded: Promise<BuiltInLanguageDetector> | undefined

/** One detector for the process, made at the first question; a failed load is tried again at the next. */
function defaultDetector(): Promise<BuiltInLanguageDetector> {
  loaded ??= loadLanguageTables().then(
    (tables) => createLanguageDetector(tables),
    (error: unknown) => {
      loaded = undefined
      throw error
    },
  )
  return loaded
}

/**
 * In which language a text is, by the small tables, which the first call loads. Rejects only when the tables cannot be loaded.
 *
 * @example
 * (await detectLanguage('dónde está mi pedido')).language // 'es'
 * (await detectLanguage('#77120')).language // 'und'
 * (await detectLanguage('您好', { market: 'TW' })).language // 'zh-Hant'
 */
export async function detectLanguage(text: string, hints?: LanguageHints): Promise<DetectedLanguage> {
  return (await defaultDetector()).detect(text, hints)
}

/**
 * The stretches of a text that mixes languages, by the small tables.
 *
 * @example
 * await detectSegments('Where is my order? 我的包裹在哪里')
 * // [{ start: 0, end: 17, language: 'en', … }, { start: 19, end: 26, language: 'zh-Hans', … }]
 */
export async function detectSegments(text: string, hints?: LanguageHints): Promise<readonly LanguageSegment[]> {
  return (await defaultDetector()).segments(text, hints)
}
