import type { ExplanationFactor, LanguageTag } from '../model/basics.ts'
import { buildCues } from './cues.ts'
import type { HintEvidence } from './hints.ts'
import { isCandidate } from './hints.ts'
import type { LanguageTable } from './language-table.ts'
import { LANGUAGES_OF_SCRIPT } from './languages.ts'
import { bestTwo, rankScores, type RankedLanguage } from './ranking.ts'
import { createScriptScorer } from './score-script.ts'
import { LOAN_WORDS } from './words/loan-words.ts'
import type { Word } from './words.ts'

/** What a comparison found: the ranking, and why the best is before the second. */
export interface Comparison {
  readonly ranking: readonly RankedLanguage[]
  readonly factors: readonly ExplanationFactor[]
  readonly knownWords: number
}

/** Compares the languages of one script over words of that script. */
export interface LanguageComparer {
  compare(words: readonly Word[], hints: HintEvidence, candidates?: ReadonlySet<LanguageTag>): Comparison
  /** The ranking alone, which is quicker. */
  rank(words: readonly Word[], hints: HintEvidence): readonly RankedLanguage[]
}

/** Few people romanise what they can type in its own script, in nats. */
const ROMANISED_PRIOR = -1.2
/** Japanese without any kana is rare, in nats. */
const CHINESE_PRIOR = 2.5

/** From so many words that are not loans on, loans are passed over. */
const TELLING_WORDS = 2

/** A comparer with its own working memory. */
export function createLanguageComparer(table: LanguageTable, functionWords: Readonly<Record<LanguageTag, string>>): LanguageComparer {
  const languages = LANGUAGES_OF_SCRIPT[table.script]
  const score = createScriptScorer(table, buildCues(table.script, functionWords))
  const priors = new Float64Array(languages.length)
  const totals = new Float64Array(languages.length)

  const loans: ReadonlySet<string> = new Set(table.script === 'Latn' ? LOAN_WORDS.split(/\s+/) : [])

  /** Loan words say little beside others; alone they are all there is. */
  const telling = (words: readonly Word[]): readonly Word[] => {
    const own = words.filter(({ text }) => !loans.has(text))
    return own.length >= TELLING_WORDS ? own : words
  }

  const weigh = (words: readonly Word[], hints: HintEvidence, candidates?: ReadonlySet<LanguageTag>): ReturnType<typeof score> => {
    const scores = score(telling(words))
    for (let c = 0; c < totals.length; c += 1) {
      const language = languages[c] as LanguageTag
      priors[c] = prior(language, hints)
      const total = (scores.ngrams[c] as number) + (scores.words[c] as number) + (scores.letters[c] as number) + (priors[c] as number)
      totals[c] = candidates === undefined || isCandidate(language, candidates) ? total : -Infinity
    }
    return scores
  }

  return {
    rank(words, hints) {
      weigh(words, hints)
      return rankScores(totals, languages)
    },
    compare(words, hints, candidates) {
      const { ngrams, words: known, letters, knownWords } = weigh(words, hints, candidates)
      const [best, second] = bestTwo(totals)
      const lead = (kind: Float64Array): number => toThousandths((kind[best] as number) - (kind[second] as number))
      const factors: ExplanationFactor[] = [
        { name: 'n-grams', weight: lead(ngrams), evidence: `${languages[best]} against ${languages[second]}, words: ${words.length}` },
      ]
      if (lead(known) !== 0) factors.push({ name: 'function words', weight: lead(known), evidence: `words in the lists: ${knownWords}` })
      if (lead(letters) !== 0) {
        factors.push({ name: 'letters', weight: lead(letters), evidence: `not written in ${languages[lead(letters) > 0 ? second : best]}` })
      }
      if (lead(priors) !== 0)
        factors.push({ name: 'hints', weight: lead(priors), evidence: hints.names.join(', ') || 'how usual the languages are' })
      return { ranking: rankScores(totals, languages), factors, knownWords }
    },
  }
}

function prior(language: LanguageTag, { weights }: HintEvidence): number {
  if (language === 'zh') {
    return CHINESE_PRIOR + Math.max(weights.get('zh') ?? 0, weights.get('zh-Hans') ?? 0, weights.get('zh-Hant') ?? 0)
  }
  return (language.endsWith('-Latn') ? ROMANISED_PRIOR : 0) + (weights.get(language) ?? 0)
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
