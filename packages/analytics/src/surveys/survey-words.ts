import type { LanguageTag } from '@crossdesk/core'
import type { SurveyKind } from './survey-scale.ts'

/** What a survey says in one language, and the words that answer it. */
export interface SurveyWords {
  readonly language: LanguageTag
  /** Each states its scale: a number that is typed has to mean the same to both sides. */
  readonly questions: Readonly<Record<SurveyKind, string>>
  /** The options of `csat`, worst first. At most 20 UTF-16 units each: the shortest buttons in use hold no more. */
  readonly satisfaction: readonly [string, string, string, string, string]
  /** The options of `ces`, hardest first; likewise. */
  readonly ease: readonly [string, string, string, string, string, string, string]
  /** On the button that opens a list of options. At most 20 UTF-16 units. */
  readonly menu: string
  readonly thanks: string
  /** After a low score: thanks, and an invitation to say what could be better. */
  readonly sorry: string
  readonly reading: AnswerWords
}

/**
 * How people word an answer. Each string is a list with `|` between its entries; case, accents and apostrophes do not matter, and the options' own
 * titles need not be repeated.
 */
export interface AnswerWords {
  /** Written without spaces between words, or with spaces that many leave out. */
  readonly joined?: true
  /** By score, worst first. */
  readonly satisfied: readonly [string, string, string, string, string]
  /** By score, hardest first. */
  readonly easy: readonly [string, string, string, string, string, string, string]
  /** What may stand around an answer and changes nothing about it: "I would say", "thank you", "hello". */
  readonly around: string
  /** Units: "stars", "points". */
  readonly stars: string
  readonly points: string
  /** Between score and scale: "4 out of 5". */
  readonly of: string
  /** Between scale and score, where the scale comes first. */
  readonly outOf: string
  /** Begins something else: "but", "because". */
  readonly but: string
  /** Goes on in the same sentence: "with the delivery". */
  readonly about: string
  /** Turns the meaning round. */
  readonly not: string
  /** A customer who writes this wants something. */
  readonly asks: string
}
