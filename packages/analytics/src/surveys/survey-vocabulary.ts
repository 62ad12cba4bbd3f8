import type { LanguageTag } from '@crossdesk/core'
import { foldText } from './folded-text.ts'
import type { SurveyKind } from './survey-scale.ts'
import type { SurveyWords } from './survey-words.ts'
import { surveyLanguages, surveyWords } from './words/languages.ts'

/** What an entry of the vocabulary does in an answer. */
export type EntryRole = 'score' | 'around' | 'stars' | 'points' | 'of' | 'out-of' | 'but' | 'about' | 'not'

/** A word or phrase, folded. */
export interface VocabularyEntry {
  readonly text: string
  readonly role: EntryRole
  /** By question, for role `score`. */
  readonly scores: { readonly [K in SurveyKind]?: number }
}

/** The words of one language, ready for reading. */
export interface SurveyVocabulary {
  readonly language: LanguageTag
  readonly isJoined: boolean
  /** By first unit, longest first. */
  readonly entries: ReadonlyMap<string, readonly VocabularyEntry[]>
  /** The single words of all entries, for spelling. */
  readonly words: ReadonlySet<string>
  /** Folded, each with a space at both ends where words are parted by spaces. */
  readonly asks: readonly string[]
}

const compiled = new Map<LanguageTag, SurveyVocabulary>()

/** The vocabulary of a language that surveys are asked in; made on first use. */
export function vocabularyOf(language: LanguageTag): SurveyVocabulary | undefined {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const words = surveyWords[language]
  if (words === undefined) return undefined
  const vocabulary = compile(words)
  compiled.set(language, vocabulary)
  return vocabulary
}

/** All of them. */
export function allVocabularies(): readonly SurveyVocabulary[] {
  return surveyLanguages.flatMap((language) => vocabularyOf(language) ?? [])
}

/** Folds a list of {@link SurveyWords}. */
function foldList(list: string, isJoined: boolean): readonly string[] {
  return list
    .split('|')
    .map((entry) => foldText(entry).text)
    .map((entry) => (isJoined ? entry.replaceAll(' ', '') : entry))
    .filter((entry) => entry !== '')
}

function compile({ language, satisfaction, ease, reading }: SurveyWords): SurveyVocabulary {
  const isJoined = reading.joined === true
  const byText = new Map<string, VocabularyEntry>()
  const add = (list: string, role: EntryRole, scores: VocabularyEntry['scores'] = {}): void => {
    for (const text of foldList(list, isJoined)) {
      const before = byText.get(text)
      byText.set(text, { text, role, scores: before?.role === 'score' && role === 'score' ? { ...before.scores, ...scores } : scores })
    }
  }
  // What is added later wins: an answer is an answer even where the same word may stand around one.
  add(reading.around, 'around')
  add(reading.stars, 'stars')
  add(reading.points, 'points')
  add(reading.of, 'of')
  add(reading.outOf, 'out-of')
  add(reading.but, 'but')
  add(reading.about, 'about')
  add(reading.not, 'not')
  for (const [index, list] of reading.satisfied.entries()) add(`${list}|${satisfaction[index] ?? ''}`, 'score', { csat: index + 1 })
  for (const [index, list] of reading.easy.entries()) add(`${list}|${ease[index] ?? ''}`, 'score', { ces: index + 1 })

  const entries = new Map<string, VocabularyEntry[]>()
  for (const entry of [...byText.values()].sort((a, b) => b.text.length - a.text.length)) {
    const first = entry.text.charAt(0)
    const same = entries.get(first)
    if (same === undefined) entries.set(first, [entry])
    else same.push(entry)
  }
  return {
    language,
    isJoined,
    entries,
    words: new Set([...byText.keys()].flatMap((text) => text.split(' '))),
    asks: foldList(reading.asks, isJoined).map((text) => (isJoined ? text : ` ${text} `)),
  }
}
