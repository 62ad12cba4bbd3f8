import type { LanguageTag } from '@crossdesk/core'
import { toScore } from './answer-number.ts'
import { foldText } from './folded-text.ts'
import type { SurveyKind } from './survey-scale.ts'
import { languageOf, surveyWordsOf } from './words/languages.ts'
import { numberWords } from './words/number-words.ts'

/** Longer than any number in words with its unit. UTF-16 units. */
const MAX_LENGTH = 40

/**
 * A score in words and nothing else but stars or points: "five", "fünf Sterne". In running text such words are articles and counts, so nothing may stand
 * beside them. The language of the question comes first, then English; without either, all that know the word have to mean the same number.
 */
export function readNumberWord(text: string, kind: SurveyKind, language: LanguageTag | undefined): number | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const words = foldText(text)
    .text.replace(/[.,:]+$/u, '')
    .split(' ')
  const own = language === undefined ? undefined : languageOf(language)
  for (const tag of own === undefined ? ['en'] : [own, 'en']) {
    const score = scoreIn(tag, words, kind)
    if (score !== undefined) return score
  }
  const scores = new Set(Object.keys(numberWords).flatMap((tag) => scoreIn(tag, words, kind) ?? []))
  const [score] = scores
  return scores.size === 1 ? score : undefined
}

function scoreIn(tag: LanguageTag, [word = '', unit, ...more]: readonly string[], kind: SurveyKind): number | undefined {
  if (more.length > 0) return undefined
  const value = numberWords[tag]?.split('|').findIndex((forms) => isOneOf(forms.replaceAll('/', '|'), word))
  if (value === undefined || value < 0) return undefined
  if (unit === undefined) return toScore({ value }, kind)
  const { stars, points } = surveyWordsOf(tag).reading
  if (isOneOf(stars, unit)) return toScore({ value, unit: 'stars' }, kind)
  return isOneOf(points, unit) ? toScore({ value, unit: 'points' }, kind) : undefined
}

function isOneOf(forms: string, word: string): boolean {
  return forms.split('|').some((form) => foldText(form).text === word)
}
