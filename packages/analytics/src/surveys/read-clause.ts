import { joinText, type FoldedText } from './folded-text.ts'
import type { WrittenScore } from './answer-number.ts'
import type { SurveyKind } from './survey-scale.ts'
import type { SurveyVocabulary, VocabularyEntry } from './survey-vocabulary.ts'

/** What a clause says, when every word of it is known. */
export interface ReadClause {
  readonly numbers: readonly WrittenScore[]
  /** Scores of words, on the question's scale. */
  readonly words: readonly number[]
  /** The letters that those words had together. */
  readonly letters: number
  /** Where the comment begins within the clause, as an offset in the original; undefined when the clause is read to its end. */
  readonly commentFrom?: number
  readonly joint?: 'but' | 'about'
}

const NUMBER = /\d{1,3}(?:[.,]\d{1,2})?(?![\d])/y
const HAN_NUMERALS = '零一二三四五六七八九十'
const LETTER = /[\p{L}\p{M}]/u
const WORD = /[\p{L}\p{M}]+/uy

/**
 * Reads a clause word by word: a score, and words that may stand around one. Undefined as soon as anything else turns up: what is not understood whole
 * is no answer.
 */
export function readClause(clause: FoldedText, kind: SurveyKind, vocabulary: SurveyVocabulary): ReadClause | undefined {
  const { text, from } = vocabulary.isJoined ? joinText(clause) : clause
  const numbers: WrittenScore[] = []
  const words: number[] = []
  let letters = 0
  let at = 0
  /** The scale of "out of ten, eight", until its number comes. */
  let waiting: number | undefined
  /** The unit of "stars: four". */
  let unitBefore: 'stars' | 'points' | undefined
  while (at < text.length) {
    if (text[at] === ' ') {
      at++
      continue
    }
    const entry = entryAt(text, at, vocabulary)
    const number = entry === undefined ? numberAt(text, at, vocabulary.isJoined) : undefined
    if (number !== undefined) {
      at = number.end
      const next = skipSpace(text, at)
      const joint = entryAt(text, next, vocabulary)
      const afterOf =
        joint?.role === 'of' ? skipSpace(text, next + joint.text.length) : text[next] === '/' ? skipSpace(text, next + 1) : undefined
      const scale = afterOf === undefined ? undefined : numberAt(text, afterOf, vocabulary.isJoined)
      if (afterOf !== undefined && scale === undefined) return undefined
      if (scale !== undefined) {
        numbers.push({ value: number.value, outOf: scale.value })
        at = scale.end
      } else if (joint?.role === 'out-of') {
        if (waiting !== undefined) return undefined
        waiting = number.value
        at = next + joint.text.length
        continue
      } else {
        const unit = joint?.role === 'stars' || joint?.role === 'points' ? joint.role : unitBefore
        numbers.push({
          value: number.value,
          ...(waiting === undefined ? {} : { outOf: waiting }),
          ...(unit === undefined ? {} : { unit }),
        })
        waiting = undefined
      }
      const after = skipSpace(text, at)
      const unit = entryAt(text, after, vocabulary)
      if (unit?.role === 'stars' || unit?.role === 'points') at = after + unit.text.length
      else if (at < text.length && text[at] !== ' ' && (unit === undefined || !vocabulary.isJoined)) return undefined
      continue
    }
    if (entry === undefined) return undefined
    if (entry.role === 'but' || entry.role === 'about') {
      if (numbers.length + words.length === 0 || waiting !== undefined) return undefined
      return { numbers, words, letters, commentFrom: from[at] as number, joint: entry.role }
    }
    if (entry.role === 'score') {
      const score = entry.scores[kind]
      if (score === undefined) return undefined
      words.push(score)
      letters += entry.text.length
    } else if ((entry.role === 'stars' || entry.role === 'points') && numbers.length === 0) unitBefore = entry.role
    else if (entry.role !== 'around') return undefined
    at += entry.text.length
  }
  const isDangling = waiting !== undefined || (unitBefore !== undefined && numbers.length === 0)
  return isDangling ? undefined : { numbers, words, letters }
}

/** The longest entry that stands here, up to the end of a word. */
function entryAt(text: string, at: number, { entries, isJoined }: SurveyVocabulary): VocabularyEntry | undefined {
  const before = text.charAt(at - 1)
  if (!isJoined && LETTER.test(before)) return undefined
  return entries.get(text.charAt(at))?.find((entry) => {
    if (!text.startsWith(entry.text, at)) return false
    const next = text.charAt(at + entry.text.length)
    // Latin words in a text without spaces end where other words end.
    return !(isJoined ? /^[a-z]$/.test(next) && /[a-z]$/.test(entry.text) : LETTER.test(next))
  })
}

function numberAt(text: string, at: number, isJoined: boolean): { readonly value: number; readonly end: number } | undefined {
  const han = isJoined ? HAN_NUMERALS.indexOf(text.charAt(at) || ' ') : -1
  if (han >= 0) return HAN_NUMERALS.includes(text.charAt(at + 1) || ' ') ? undefined : { value: han, end: at + 1 }
  if (!isJoined && LETTER.test(text.charAt(at - 1))) return undefined
  if (HAN_NUMERALS.includes(text.charAt(at - 1) || ' ')) return undefined
  NUMBER.lastIndex = at
  const [written] = NUMBER.exec(text) ?? []
  if (written === undefined) return undefined
  return { value: Number(written.replace(',', '.')), end: at + written.length }
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

/** The first word of a text, for looking whether it turns the meaning round. */
export function beginsWithNegation({ text }: FoldedText, vocabulary: SurveyVocabulary): boolean {
  return entryAt(vocabulary.isJoined ? text.replaceAll(' ', '') : text, 0, vocabulary)?.role === 'not'
}

/** Whether a word that turns the meaning round stands anywhere in the text. */
export function hasNegation(folded: FoldedText, vocabulary: SurveyVocabulary): boolean {
  const text = vocabulary.isJoined ? folded.text.replaceAll(' ', '') : folded.text
  for (let at = 0; at < text.length; at++) {
    const entry = entryAt(text, at, vocabulary)
    if (entry?.role === 'not') return true
    if (entry !== undefined) at += entry.text.length - 1
    else if (!vocabulary.isJoined) {
      WORD.lastIndex = at
      const [word] = WORD.exec(text) ?? []
      if (word !== undefined) at += word.length - 1
    }
  }
  return false
}
