import type { FoldedText } from './folded-text.ts'
import type { SurveyVocabulary } from './survey-vocabulary.ts'

/** Shorter words have too many neighbours that mean something else. */
const MIN_LETTERS = 6

/**
 * Puts right what was typed in haste: drawn-out letters ("sooo"), and in words of six letters or more one letter that is missing, wrong, doubled or
 * changed about with its neighbour. The first letter has to be right, so that no prefix of negation comes or goes.
 */
export function correctSpelling(folded: FoldedText, vocabulary: SurveyVocabulary): FoldedText {
  if (vocabulary.isJoined || !/\p{L}/u.test(folded.text)) return folded
  let text = ''
  const from: number[] = []
  for (const { 0: word, index } of folded.text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu)) {
    const right = isKnown(word, vocabulary) ? word : corrected(word, vocabulary)
    for (let unit = 0; unit < right.length; unit++) from.push(folded.from[index + Math.min(unit, word.length - 1)] as number)
    text += right
  }
  from.push(folded.from[folded.text.length] as number)
  return { text, from }
}

function isKnown(word: string, { words }: SurveyVocabulary): boolean {
  return words.has(word) || !/\p{L}/u.test(word)
}

function corrected(word: string, { words }: SurveyVocabulary): string {
  for (const times of ['$1$1', '$1']) {
    const short = word.replace(/(.)\1{2,}/gu, times)
    if (short !== word && words.has(short)) return short
  }
  // Scripts whose letters are not written one by one have no typing errors of this kind.
  if (word.length < MIN_LETTERS - 1 || !/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word)) return word
  const near = [...words].filter((known) => known.length >= MIN_LETTERS && known[0] === word[0] && isOneSlip(known, word))
  return near.length === 1 ? (near[0] as string) : word
}

/** Whether one letter was left out, added, changed, or two neighbours changed about (Damerau, restricted). */
function isOneSlip(known: string, word: string): boolean {
  if (Math.abs(known.length - word.length) > 1) return false
  let start = 0
  while (start < known.length && known[start] === word[start]) start++
  const a = known.slice(start)
  const b = word.slice(start)
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}
