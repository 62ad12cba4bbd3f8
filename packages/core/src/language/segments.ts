import type { LanguageTag } from '../model/basics.ts'
import type { DetectedLanguage } from '../ports/language-detector.ts'
import type { RankedLanguage } from './ranking.ts'
import type { Word } from './words.ts'

/** A stretch of a text in one language. */
export interface LanguageSegment {
  /** UTF-16 offsets: from the first letter to behind the last. */
  readonly start: number
  readonly end: number
  readonly language: LanguageTag
  readonly confidence: number
}

/** What a change of language between two words costs, in nats. */
const SWITCH = 4
/** No word speaks more than this against a language. */
const LEAST = 0.005

/**
 * Parts a text where its language changes: the likeliest sequence of languages over its words when each change costs {@link SWITCH} (Viterbi's
 * algorithm, linear in the words, since all changes cost the same). Each stretch is then detected as a whole.
 */
export function findSegments(
  words: readonly Word[],
  rankWord: (word: Word) => readonly RankedLanguage[],
  detect: (words: readonly Word[]) => DetectedLanguage,
): readonly LanguageSegment[] {
  const segments: LanguageSegment[] = []
  for (const stretch of stretchesOf(words, likeliestPath(words, rankWord))) {
    const [first] = stretch
    const last = stretch.at(-1)
    if (first === undefined || last === undefined) continue
    const { language, confidence } = detect(stretch)
    segments.push({ start: first.start, end: last.end, language, confidence })
  }
  return joinNeighbours(segments)
}

/** The words in one language each. A single word among others of its script is borrowed, so it goes with the words before it, or after. */
function stretchesOf(words: readonly Word[], path: readonly LanguageTag[]): readonly (readonly Word[])[] {
  const stretches: Word[][] = []
  for (let from = 0; from < words.length;) {
    let to = from + 1
    while (to < words.length && path[to] === path[from]) to += 1
    const stretch = words.slice(from, to)
    const before = stretches.at(-1)
    if (before !== undefined && (stretch.length === 1 || before.length === 1) && before.at(-1)?.script === stretch[0]?.script)
      before.push(...stretch)
    else stretches.push(stretch)
    from = to
  }
  return stretches
}

function likeliestPath(words: readonly Word[], rankWord: (word: Word) => readonly RankedLanguage[]): readonly LanguageTag[] {
  let scores = new Map<LanguageTag, number>()
  let best: LanguageTag = 'und'
  const steps: { readonly cameFrom: ReadonlyMap<LanguageTag, LanguageTag>; readonly best: LanguageTag }[] = []
  for (const word of words) {
    const probabilities = new Map(rankWord(word).map(({ language, confidence }) => [language, confidence]))
    const jump = (scores.get(best) ?? 0) - SWITCH
    const next = new Map<LanguageTag, number>()
    const cameFrom = new Map<LanguageTag, LanguageTag>()
    for (const language of new Set([...scores.keys(), ...probabilities.keys()])) {
      const stay = scores.get(language) ?? -Infinity
      const evidence = Math.log(Math.max(LEAST, probabilities.get(language) ?? 0))
      next.set(language, Math.max(stay, jump) + evidence)
      cameFrom.set(language, stay >= jump ? language : best)
    }
    scores = next
    for (const [language, score] of scores) if (score > (scores.get(best) ?? -Infinity)) best = language
    steps.push({ cameFrom, best })
  }
  const path: LanguageTag[] = Array.from({ length: words.length }, () => 'und')
  for (let i = words.length - 1, language = best; i >= 0; i -= 1) {
    path[i] = language
    language = steps[i]?.cameFrom.get(language) ?? language
  }
  return path
}

function joinNeighbours(segments: readonly LanguageSegment[]): readonly LanguageSegment[] {
  const joined: LanguageSegment[] = []
  for (const segment of segments) {
    const before = joined.at(-1)
    if (before?.language !== segment.language) joined.push(segment)
    else joined[joined.length - 1] = { ...before, end: segment.end, confidence: Math.max(before.confidence, segment.confidence) }
  }
  return joined
}
