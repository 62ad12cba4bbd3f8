import type { LanguageTag } from '../model/basics.ts'

/** A language and the probability that it is right, 0 to 1. */
export interface RankedLanguage {
  readonly language: LanguageTag
  readonly confidence: number
}

/** Languages less probable than this are left out of a ranking. */
const NEGLIGIBLE = 0.0005

/** The probabilities of languages from scores in nats, the best first. A score of -Infinity rules a language out. */
export function rankScores(scores: Float64Array, languages: readonly LanguageTag[]): readonly RankedLanguage[] {
  let most = -Infinity
  for (let c = 0; c < scores.length; c += 1) most = Math.max(most, scores[c] as number)
  if (most === -Infinity) return []
  let total = 0
  for (let c = 0; c < scores.length; c += 1) total += Math.exp((scores[c] as number) - most)
  const ranked: RankedLanguage[] = []
  for (let c = 0; c < scores.length; c += 1) {
    const confidence = Math.exp((scores[c] as number) - most) / total
    if (confidence >= NEGLIGIBLE) ranked.push({ language: languages[c] as LanguageTag, confidence })
  }
  return ranked.sort(byConfidence)
}

/** Orders the most probable first. */
export function byConfidence(a: RankedLanguage, b: RankedLanguage): number {
  return b.confidence - a.confidence
}

/** The columns of the highest and of the second highest score. */
export function bestTwo(scores: Float64Array): readonly [best: number, second: number] {
  let best = 0
  let second = 1
  for (let c = 1; c < scores.length; c += 1) {
    const score = scores[c] as number
    if (score > (scores[best] as number)) {
      second = best
      best = c
    } else if (second === best || score > (scores[second] as number)) second = c
  }
  return [best, second]
}
