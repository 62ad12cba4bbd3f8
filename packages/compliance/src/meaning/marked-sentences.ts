import type { Hit } from '../text/hit.ts'
import type { Punctuation } from './punctuation.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A concept seen in a text. */
export interface Mark extends Hit {
  readonly concept: number
  /** Index of its clause in the text. */
  readonly clause: number
}

/** One sentence as one language reads it. */
export interface MarkedSentence {
  /** Primary subtag. */
  readonly language: string
  /** A frame of one slot counts only in the text's own language. */
  readonly main: boolean
  /** By start. */
  readonly marks: readonly Mark[]
}

/** A sentence with its concepts, and the whole phrases in it. */
export interface ReadSentence {
  readonly sentence: MarkedSentence
  readonly phrases: readonly Hit[]
}

/**
 * The sentences of a text in which words of a language stand.
 *
 * @param hits by start.
 */
export function markedSentences(
  hits: readonly Hit[],
  { meanings, language }: Vocabulary,
  main: boolean,
  punctuation: Punctuation,
): readonly ReadSentence[] {
  const sentences = punctuation.sentences().ends
  const clauses = punctuation.clauses().ends
  const read: ReadSentence[] = []
  let at = 0
  let clause = 0
  let marks: Mark[] = []
  let phrases: Hit[] = []
  for (const hit of hits) {
    const { label, start, end, disguise } = hit
    if (at < sentences.length && sentences[at]! <= start) {
      if (marks.length + phrases.length > 0) {
        read.push({ sentence: { language, main, marks }, phrases })
        marks = []
        phrases = []
      }
      while (at < sentences.length && sentences[at]! <= start) at++
    }
    while (clause < clauses.length && clauses[clause]! <= start) clause++
    const meaning = meanings[label]!
    if (meaning.type === 'concept') marks.push({ label, start, end, disguise, concept: meaning.concept, clause })
    else if (meaning.type === 'phrase') phrases.push(hit)
  }
  if (marks.length + phrases.length > 0) read.push({ sentence: { language, main, marks }, phrases })
  return read
}
