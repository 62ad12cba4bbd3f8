import { quotations } from '../text/quotations.ts'
import { clauses, sentences, type Spans } from '../text/sentences.ts'

/** How a text is divided. Worked out when first asked: most texts say nothing that it matters for. */
export interface Punctuation {
  sentences(): Spans
  clauses(): Spans
  quotations(): Spans
}

/** The divisions of a text. */
export function createPunctuation(text: string): Punctuation {
  let ofSentences: Spans | undefined
  let ofClauses: Spans | undefined
  let ofQuotations: Spans | undefined
  return {
    sentences: () => (ofSentences ??= sentences(text)),
    clauses: () => (ofClauses ??= clauses(text)),
    quotations: () => (ofQuotations ??= quotations(text)),
  }
}

/** Whether one of some ascending offsets lies behind one offset, and not behind another. */
export function hasBetween(offsets: Int32Array, from: number, to: number): boolean {
  const next = offsets[countUpTo(offsets, from)]
  return next !== undefined && next <= to
}

/** How many of some ascending offsets lie at or before another. */
export function countUpTo(offsets: Int32Array, offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
