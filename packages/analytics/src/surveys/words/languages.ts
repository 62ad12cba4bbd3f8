import type { LanguageTag } from '@crossdesk/core'
import type { SurveyWords } from '../survey-words.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

/** What surveys say and understand, by language. */
export const surveyWords: Readonly<Record<LanguageTag, SurveyWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

/** The languages that surveys are asked in, as BCP 47 tags. */
export const surveyLanguages: readonly LanguageTag[] = Object.keys(surveyWords)

/** Tags that were withdrawn and still come from old devices (IANA language subtag registry, "Preferred-Value"). */
const RENAMED: Readonly<Record<string, LanguageTag>> = { iw: 'he', in: 'id' }

/** Where Chinese is written in traditional characters when the tag names no script (CLDR, likely subtags). */
const TRADITIONAL = /^zh(-hant|.*-(tw|hk|mo))\b/i

/** The one of our languages that a tag means: `pt-BR` is `pt`, `zh-HK` is `zh-Hant`. Undefined when we do not have it. */
export function languageOf(tag: LanguageTag): LanguageTag | undefined {
  const [first = ''] = tag.toLowerCase().split(/[-_]/, 1)
  if (first === 'zh') return TRADITIONAL.test(tag.replaceAll('_', '-')) && !/-hans\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
  const language = RENAMED[first] ?? first
  return Object.hasOwn(surveyWords, language) ? language : undefined
}

/** The words of a language; English where we have none. */
export function surveyWordsOf(language: LanguageTag): SurveyWords {
  return surveyWords[language] ?? en
}

/** The first of a customer's languages that we can ask in. */
export function surveyLanguageOf(tags: readonly (LanguageTag | undefined)[], fallback: LanguageTag): LanguageTag {
  for (const tag of tags) {
    const language = tag === undefined ? undefined : languageOf(tag)
    if (language !== undefined) return language
  }
  return languageOf(fallback) ?? 'en'
}
