import type { Hit } from '../text/hit.ts'
import type { Spans } from '../text/sentences.ts'
import type { Turns } from './compiled-frames.ts'
import type { Detection, DetectionKind } from './detection.ts'
import type { Mark, MarkedSentence } from './marked-sentences.ts'
import { isNegated, isReported } from './turns.ts'
import type { Vocabulary } from './vocabulary.ts'

const CONFIDENCE = 0.8

const NOTHING: readonly Detection[] = []

/** What a phrase of these kinds says is said whether or not a `no` stands beside it. */
const NEGATION_IGNORED = /^(?:rights|abuse|threat|discrimination|feedback|dispute|tax)\./u
/** Rights that the law itself does not give for made-to-order and the like. */
const EXCEPTED = /^rights\.(?:withdrawal|refund|opened|store-credit|condition)$/u
const QUOTABLE = /^(?:abuse|threat|discrimination)\./u

/** What the whole phrases of one sentence say. */
export function matchPhrases(
  phrases: readonly Hit[],
  sentence: MarkedSentence,
  { meanings }: Vocabulary,
  turns: Turns,
  quotations: () => Spans,
): readonly Detection[] {
  if (phrases.length === 0) return NOTHING
  return phrases.flatMap((hit) => {
    const meaning = meanings[hit.label]
    if (meaning?.type !== 'phrase') return []
    const { kind } = meaning
    const act: Mark = { ...hit, concept: -1, clause: clauseAt(hit, sentence) }
    if (EXCEPTED.test(kind) && sentence.marks.some(({ concept }) => concept === turns.lawfulException)) return []
    if (!NEGATION_IGNORED.test(kind) && isNegated([act], sentence, turns)) return []
    if (QUOTABLE.test(kind) && isReported([act], sentence, turns, quotations)) return []
    return [toDetection(hit, kind, sentence)]
  })
}

/** The clause of the nearest mark: a phrase that no mark stands by has none, and nothing there negates it either. */
function clauseAt({ start, end }: Hit, { marks }: MarkedSentence): number {
  const within = marks.find((mark) => mark.start >= start && mark.start < end) ?? marks.findLast((mark) => mark.start < start)
  return within?.clause ?? -1
}

function toDetection({ start, end, disguise }: Hit, kind: DetectionKind, { language }: MarkedSentence): Detection {
  return { kind, start, end, language, disguise, confidence: CONFIDENCE, evidence: ['phrase'] }
}
