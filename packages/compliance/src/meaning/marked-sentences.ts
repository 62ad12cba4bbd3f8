import type { Hit } from '../text/hit.ts'
import type { Spans } from '../text/sentences.ts'
import type { Mark, MarkedSentence } from './marked-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a text is divided. */
export interface Punctuation {
  readonly sentences: Spans
  readonly clauses: Spans
  readonly quotations: Spans
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
  { sentences: { ends: sentences }, clauses: { ends: clauses } }: Punctuation,
): readonly ReadSentence[] {
  const read: ReadSentence[] = []
  let at = 0
  let clause = 0
  let marks: Mark[] = []
  let phrases: Hit[] = []
  const close = (): void => {
    if (marks.length + phrases.length > 0) read.push({ sentence: { language, main, marks }, phrases })
    marks = []
    phrases = []
  }
  for (const hit of hits) {
    if (at < sentences.length && (sentences[at] ?? 0) <= hit.start) close()
    while (at < sentences.length && (sentences[at] ?? 0) <= hit.start) at++
    while (clause < clauses.length && (clauses[clause] ?? 0) <= hit.start) clause++
    const meaning = meanings[hit.label]
    if (meaning?.type === 'concept') marks.push({ ...hit, concept: meaning.concept, clause })
    else if (meaning?.type === 'phrase') phrases.push(hit)
  }
  close()
  return read
}
