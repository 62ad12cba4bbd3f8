import type { ReportLocale } from '../locale.ts'
import { EN } from './en.ts'
import type { ReportWords } from './report-words.ts'
import { ZH_HANS } from './zh-hans.ts'

/** The words of a language. */
export function wordsOf(locale: ReportLocale): ReportWords {
  return locale === 'en' ? EN : ZH_HANS
}
