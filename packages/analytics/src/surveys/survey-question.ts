import type { ChoiceOption, Content, LanguageTag } from '@crossdesk/core'
import { optionId } from './option-id.ts'
import { surveyScales, type SurveyKind } from './survey-scale.ts'
import { surveyWordsOf } from './words/languages.ts'

/**
 * The question as a customer gets it. `csat` and `ces` are choices, worst first, so that numbered text gives each option the number of its score.
 *
 * `nps` is plain text that asks for a number: its eleven options fit no list of ten rows (WhatsApp), and as numbered text 0 would be number 1.
 *
 * @param language one of `surveyLanguages`; another is asked in English
 */
export function surveyQuestion(kind: SurveyKind, language: LanguageTag): Content {
  const words = surveyWordsOf(language)
  const text = words.questions[kind]
  if (kind === 'nps') return { type: 'text', text }
  const titles = kind === 'csat' ? words.satisfaction : words.ease
  const options = titles.map((title, index): ChoiceOption => ({ id: optionId(kind, surveyScales[kind].min + index), title }))
  return { type: 'choices', text, options, menuLabel: words.menu }
}
