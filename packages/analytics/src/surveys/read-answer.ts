import type { Content, LanguageTag } from '@crossdesk/core'
import { toScore } from './answer-number.ts'
import { findStars, hasNoWords, scoreOfFaces, scoreOfStars } from './answer-signs.ts'
import { foldText } from './folded-text.ts'
import { readNumberWord } from './read-number-word.ts'
import { beginsWithNegation, hasNegation, readClause, type ReadClause } from './read-clause.ts'
import { scoreOfOption } from './option-id.ts'
import { correctSpelling } from './spelling.ts'
import { surveyScales, type SurveyKind } from './survey-scale.ts'
import { allVocabularies, vocabularyOf, type SurveyVocabulary } from './survey-vocabulary.ts'
import { languageOf } from './words/languages.ts'

/** What a customer answered. */
export interface SurveyAnswer {
  /** On the scale of the question, higher is better. */
  readonly score: number
  /** What was said beside the score, as it was written. */
  readonly comment?: string
}

/** A longer message is no answer to a question of one line. UTF-16 units. */
const MAX_ANSWER = 4000
/** The score stands in the first words. UTF-16 units. */
const MAX_CLAUSE = 120
/** So many greetings and the like may stand before it. */
const MAX_CLAUSES = 4
/** In a language that the customer was not asked in, a shorter Latin word may be anything. */
const MIN_FOREIGN_LETTERS = 6

const CLAUSE_END = /[.,:](?!\p{Nd})|(?<!\p{Nd})[.,:]|[;!?…\n\r。、，！？；：،؛؟।|()]|[–—]|\s-(?=\s)/u
const QUESTION = /[?？؟]/u

/**
 * Reads the score out of a customer's answer: the option that was picked, a digit of any script, "4/5", "8 out of 10", stars, faces, or the words of 22
 * languages. Undefined when it is no answer, or one that cannot be told for sure: a wrong score is worse than none. So a message counts only if all
 * of it up to the score is understood; order numbers, dates, prices, counts and new questions are no scores.
 *
 * A score on another scale is rescaled when that scale is said ("8/10" to a question of five is 4); a bare 10 to a question of five is no answer. What
 * follows the score is the comment. Takes time in proportion to the text and looks at 4000 units at most.
 *
 * @param language what the question was asked in; its words are tried first, then English, then the others, which have to agree
 * @example
 * readSurveyAnswer([{ type: 'text', text: '4/5, aber der Versand war langsam' }], 'csat', 'de')
 * // { score: 4, comment: 'aber der Versand war langsam' }
 */
export function readSurveyAnswer(content: readonly Content[], kind: SurveyKind, language?: LanguageTag): SurveyAnswer | undefined {
  const [only] = content
  if (only === undefined || content.length > 1) return undefined
  if (only.type === 'text') return readText(only.text, kind, language)
  if (only.type !== 'choice') return undefined
  const score = scoreOfOption(only.id, kind)
  if (score === undefined || only.written === undefined) return score === undefined ? undefined : { score }
  // The channel matched the words with an option by their beginning; what follows may turn them round.
  const written = readText(only.written, kind, language)
  if (written !== undefined) return written
  return foldText(only.written).text === foldText(only.title).text ? { score } : undefined
}

/** Whether a text asks for something, so that a person has to look at it. */
export function isAsking(text: string, language?: LanguageTag): boolean {
  if (QUESTION.test(text)) return true
  const own = language === undefined ? undefined : languageOf(language)
  const vocabularies = own === undefined ? allVocabularies() : [own, 'en'].flatMap((tag) => vocabularyOf(tag) ?? [])
  const spaced = ` ${foldText(text.slice(0, MAX_ANSWER))
    .text.replace(/[.,:/]/g, ' ')
    .replace(/ +/g, ' ')} `
  const joined = spaced.replaceAll(' ', '')
  return vocabularies.some(({ asks, isJoined }) => asks.some((phrase) => (isJoined ? joined : spaced).includes(phrase)))
}

function readText(text: string, kind: SurveyKind, language: LanguageTag | undefined): SurveyAnswer | undefined {
  if (text.length > MAX_ANSWER) return undefined
  const number = readNumberWord(text, kind, language)
  if (number !== undefined) return { score: number }
  const found = readSigns(text, kind, language) ?? readWords(text, kind, language) ?? readScaleAtEnd(text, kind)
  if (found === undefined) return undefined
  // A face that says the opposite of the words: mockery, or a slip.
  const face = scoreOfFaces(text, kind)
  return face !== undefined && isOpposite(face, found.score, kind) ? undefined : found
}

/** Stars, or nothing but faces. */
function readSigns(text: string, kind: SurveyKind, language: LanguageTag | undefined): SurveyAnswer | undefined {
  const stars = kind === 'csat' ? findStars(text) : undefined
  if (stars !== undefined) {
    const score = scoreOfStars(stars)
    const rest = `${text.slice(0, stars.start)} ${text.slice(stars.end)}`
    if (score === undefined || /\p{N}/u.test(rest) || QUESTION.test(rest)) return undefined
    return isAround(rest, language) ? { score } : { score, comment: rest.trim() }
  }
  const score = hasNoWords(text) && !QUESTION.test(text) ? scoreOfFaces(text, kind) : undefined
  if (score !== undefined) return { score }
  // "👍 thanks"
  const face = /^\P{L}*\p{Extended_Pictographic}/u.test(text) && isAround(text, language) ? scoreOfFaces(text, kind) : undefined
  return face === undefined ? undefined : { score: face }
}

/** "Great service, 5/5": only on a scale that is the question's own or ten, and set apart, for it could be a date. */
function readScaleAtEnd(text: string, kind: SurveyKind): SurveyAnswer | undefined {
  const tail = text.slice(-24)
  const found = /[,.;:!\n]\s*(\d{1,2}) ?\/ ?(\d{1,2})[\s.!]*$/u.exec(tail)
  if (found === null || QUESTION.test(text)) return undefined
  const outOf = Number(found[2])
  if (outOf !== surveyScales[kind].max && outOf !== 10) return undefined
  const score = toScore({ value: Number(found[1]), outOf }, kind)
  const comment = text.slice(0, text.length - tail.length + found.index).trim()
  return score === undefined || comment === '' ? undefined : { score, comment }
}

function readWords(text: string, kind: SurveyKind, language: LanguageTag | undefined): SurveyAnswer | undefined {
  const own = language === undefined ? undefined : languageOf(language)
  for (const tag of own === undefined ? ['en'] : [own, 'en']) {
    const vocabulary = vocabularyOf(tag)
    const found = vocabulary === undefined ? undefined : readIn(vocabulary, text, kind, false)
    if (found === 'none') return undefined
    if (found !== undefined) return found
  }
  let agreed: SurveyAnswer | undefined
  for (const vocabulary of allVocabularies()) {
    if (vocabulary.language === own || vocabulary.language === 'en') continue
    const found = readIn(vocabulary, text, kind, true)
    if (found === undefined) continue
    if (found === 'none') return undefined
    if (agreed !== undefined && agreed.score !== found.score) return undefined
    agreed ??= found
  }
  return agreed
}

/** The answer, if the text is one in this language; `none` when it is understood and surely no answer. */
function readIn(vocabulary: SurveyVocabulary, text: string, kind: SurveyKind, isForeign: boolean): SurveyAnswer | 'none' | undefined {
  let start = 0
  for (let count = 0; count < MAX_CLAUSES && start < text.length; count++) {
    const { end, next } = clauseAt(text, start)
    const folded = foldText(text.slice(start, end))
    const read =
      folded.text === ''
        ? { numbers: [], words: [], letters: 0 }
        : readClause(isForeign ? folded : correctSpelling(folded, vocabulary), kind, vocabulary)
    if (read === undefined) return undefined
    if (read.numbers.length + read.words.length > 0) {
      const sign = text.slice(end, next).trim()
      if (QUESTION.test(sign)) return 'none'
      if (isForeign && read.numbers.length === 0 && read.letters < MIN_FOREIGN_LETTERS && !/[^\p{ASCII}]/u.test(folded.text))
        return undefined
      const restFrom = read.commentFrom === undefined ? next : start + read.commentFrom
      const rest = trimRest(text.slice(restFrom))
      return answerOf(read, sign, rest, kind, vocabulary)
    }
    start = next
  }
  return undefined
}

function answerOf(read: ReadClause, sign: string, rest: string, kind: SurveyKind, vocabulary: SurveyVocabulary): SurveyAnswer | 'none' {
  const score = scoreOf(read, kind)
  if (score === undefined) return 'none'
  if (rest === '' || isAroundIn(rest, vocabulary)) return { score }
  const again = read.joint === undefined ? readAgain(rest, kind, vocabulary) : undefined
  if (again !== undefined) return agreeing(read, score, again, kind)
  const firstClause = foldText(rest.slice(0, clauseAt(rest, 0).end))
  if (read.joint === undefined && beginsWithNegation(firstClause, vocabulary)) return 'none'
  if (read.joint === 'about' && hasNegation(firstClause, vocabulary)) return 'none'
  // "4, 5, 6", "2. Some point": a list.
  const [number] = read.numbers
  const isBare = number !== undefined && number.outOf === undefined && number.unit === undefined
  if (isBare && (/^\p{N}/u.test(rest) || /^[.:)]/u.test(sign))) return 'none'
  // "Good. Where is it?" takes note of what was said before and asks on.
  if (number === undefined && read.joint !== 'but' && isAsking(rest, vocabulary.language)) return 'none'
  return { score, comment: rest }
}

/** The score that is said a second time, in other words and nothing else: "great, 5/5". */
function readAgain(rest: string, kind: SurveyKind, vocabulary: SurveyVocabulary): ReadClause | undefined {
  const { end, next } = clauseAt(rest, 0)
  if (trimRest(rest.slice(next)) !== '' && !isAroundIn(rest.slice(next), vocabulary)) return undefined
  const read = readClause(correctSpelling(foldText(rest.slice(0, end)), vocabulary), kind, vocabulary)
  return read === undefined || read.commentFrom !== undefined || read.numbers.length + read.words.length === 0 ? undefined : read
}

/** What was said twice has to agree; of a number and words, the number counts. */
function agreeing(first: ReadClause, score: number, again: ReadClause, kind: SurveyKind): SurveyAnswer | 'none' {
  const other = scoreOf(again, kind)
  if (other === undefined || isOpposite(score, other, kind)) return 'none'
  if (first.numbers.length > 0 && again.numbers.length > 0 && score !== other) return 'none'
  return { score: again.numbers.length > 0 ? other : score }
}

/** One number or one set of words that agree; where both stand, they may not be at odds ("1, very satisfied": whose best mark is 1). */
function scoreOf({ numbers, words }: ReadClause, kind: SurveyKind): number | undefined {
  if (numbers.length > 1) return undefined
  const [number] = numbers
  const [word] = words
  if (words.some((other) => other !== word)) return undefined
  if (number === undefined) return word
  const score = toScore(number, kind)
  return score !== undefined && word !== undefined && isOpposite(score, word, kind) ? undefined : score
}

/** On different sides of the middle. */
function isOpposite(one: number, other: number, kind: SurveyKind): boolean {
  const { min, max } = surveyScales[kind]
  const middle = (min + max) / 2
  return (one - middle) * (other - middle) < 0
}

/** Where the clause that begins here ends, and where the next one begins. */
function clauseAt(text: string, start: number): { readonly end: number; readonly next: number } {
  const found = CLAUSE_END.exec(text.slice(start, start + MAX_CLAUSE))
  if (found === null) return { end: Math.min(text.length, start + MAX_CLAUSE), next: Math.min(text.length, start + MAX_CLAUSE) }
  const end = start + found.index
  const signs = /^[\s.,:;!?…。、，！？；：،؛؟।|()–—-]+/u.exec(text.slice(end, end + MAX_CLAUSE))
  return { end, next: end + (signs?.[0].length ?? 1) }
}

function trimRest(rest: string): string {
  const trimmed = rest.trim()
  return hasNoWords(trimmed) && !QUESTION.test(trimmed) ? '' : trimmed
}

/** Whether a text is only what may stand around an answer: thanks, a greeting. */
function isAround(text: string, language: LanguageTag | undefined): boolean {
  const own = language === undefined ? undefined : languageOf(language)
  const vocabularies = own === undefined ? allVocabularies() : [own, 'en'].flatMap((tag) => vocabularyOf(tag) ?? [])
  return hasNoWords(text) || vocabularies.some((vocabulary) => isAroundIn(text, vocabulary))
}

function isAroundIn(text: string, vocabulary: SurveyVocabulary): boolean {
  if (text.length > MAX_CLAUSE || QUESTION.test(text)) return false
  for (let start = 0; start < text.length;) {
    const { end, next } = clauseAt(text, start)
    const folded = foldText(text.slice(start, end))
    const read = folded.text === '' ? undefined : readClause(folded, 'nps', vocabulary)
    if (folded.text !== '' && (read === undefined || read.numbers.length > 0 || read.commentFrom !== undefined)) return false
    start = next
  }
  return true
}
