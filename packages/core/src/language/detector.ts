import type { ExplanationFactor, LanguageTag } from '../model/basics.ts'
import type { DetectedLanguage, LanguageDetector, LanguageHints } from '../ports/language-detector.ts'
import { readChineseCharacters } from './chinese-characters.ts'
import { chanceOfSimplified, splitChinese } from './chinese.ts'
import { createLanguageComparer, type LanguageComparer } from './compare-languages.ts'
import { isCandidate, toDetectable, weighHints, type HintEvidence } from './hints.ts'
import type { LanguageTables } from './language-table.ts'
import { LANGUAGE_OF_SCRIPT, LANGUAGES_OF_SCRIPT, type Script, type SharedScript } from './languages.ts'
import { belongs, findMainScript, type MainScript } from './main-script.ts'
import { createNoLanguageCheck } from './no-language.ts'
import { byConfidence, type RankedLanguage } from './ranking.ts'
import { findSegments, type LanguageSegment } from './segments.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { createWordReader, type Word } from './words.ts'

/** The built-in detector: synchronous, offline, and the same answer to the same question whatever came before. */
export interface BuiltInLanguageDetector extends LanguageDetector {
  /** In which language a text is; `und` when there is no telling. Never throws. */
  detect(text: string, hints?: LanguageHints): DetectedLanguage
  /** The stretches of a text that mixes languages, in order; a text in one language is one stretch. Never throws. */
  segments(text: string, hints?: LanguageHints): readonly LanguageSegment[]
}

/** Below this probability the best answer is a guess. */
const LEAST_CONFIDENCE = 0.12
const RANKED = 5
const SOURCE = 'CrossDesk language tables; docs/LANGUAGE.md'

/**
 * Makes a detector from tables; a few milliseconds.
 *
 * @param functionWords The commonest words by language, parted by blanks. Default: {@link FUNCTION_WORDS}; spread it to add a trade's own words.
 *
 * @example
 * const detector = createLanguageDetector(await loadLanguageTables())
 * detector.detect('où est mon colis ?').language // 'fr'
 */
export function createLanguageDetector(
  tables: LanguageTables,
  functionWords: Readonly<Record<LanguageTag, string>> = FUNCTION_WORDS,
): BuiltInLanguageDetector {
  const readWords = createWordReader()
  const isNoLanguage = createNoLanguageCheck()
  const chineseSides = readChineseCharacters()
  const comparers: Readonly<Record<SharedScript, LanguageComparer>> = {
    Latn: createLanguageComparer(tables.Latn, functionWords),
    Cyrl: createLanguageComparer(tables.Cyrl, functionWords),
    Arab: createLanguageComparer(tables.Arab, functionWords),
    Hani: createLanguageComparer(tables.Hani, functionWords),
  }

  const detectWords = (
    words: readonly Word[],
    text: string,
    hints: HintEvidence,
    candidates?: ReadonlySet<LanguageTag>,
  ): DetectedLanguage => {
    const main = findMainScript(words)
    if (main === undefined) return undetermined('There are no letters that belong to a language.')
    const scriptFactor: ExplanationFactor = {
      name: 'script',
      evidence: `${isoScript(main.script)}, ${Math.round(main.share * 100)} % of the letters`,
    }
    if (!isShared(main.script)) return conclude(rankAlone(main, candidates), [scriptFactor], main.script)
    const own = words.filter((word) => belongs(word, main.script))
    const { ranking, factors, knownWords } = comparers[main.script].compare(own, hints, candidates)
    if (main.script === 'Latn' && isNoLanguage(own, knownWords, text)) {
      return undetermined('The letters are a sound, a sign or a code of no language.', [scriptFactor], main.script)
    }
    const split = main.script === 'Hani' ? splitByCharacters(ranking, own, hints, candidates) : ranking
    return conclude(split, [scriptFactor, ...factors], main.script)
  }

  const splitByCharacters = (
    ranking: readonly RankedLanguage[],
    words: readonly Word[],
    hints: HintEvidence,
    candidates: ReadonlySet<LanguageTag> | undefined,
  ): readonly RankedLanguage[] => {
    const simplified = chanceOfSimplified(words, chineseSides, hints)
    const split = ranking.flatMap((ranked) => (ranked.language === 'zh' ? splitChinese(ranked.confidence, simplified) : [ranked]))
    return split.filter(({ language }) => candidates === undefined || isCandidate(language, candidates)).sort(byConfidence)
  }

  const rankWord = (word: Word, hints: HintEvidence): readonly RankedLanguage[] => {
    const only = LANGUAGE_OF_SCRIPT[word.script]
    if (only !== undefined) return [{ language: only, confidence: 1 }]
    return isShared(word.script) ? comparers[word.script].rank([word], hints) : []
  }

  return {
    detect: (text, hints = {}) => detectWords(readWords(text), text, weighHints(hints), toCandidates(hints)),
    segments(text, hints = {}) {
      const evidence = weighHints(hints)
      const candidates = toCandidates(hints)
      return findSegments(
        readWords(text),
        (word) => rankWord(word, evidence),
        (words) => detectWords(words, text, evidence, candidates),
      )
    },
  }
}

function toCandidates({ candidates }: LanguageHints): ReadonlySet<LanguageTag> | undefined {
  return candidates === undefined ? undefined : new Set(candidates.map(toDetectable))
}

/** The ranking of a script in which only one language of the set is written. */
function rankAlone({ script, share, letters }: MainScript, candidates: ReadonlySet<LanguageTag> | undefined): readonly RankedLanguage[] {
  const language = script === 'Jpan' ? 'ja' : LANGUAGE_OF_SCRIPT[script]
  if (language === undefined || (candidates !== undefined && !isCandidate(language, candidates))) return []
  return [{ language, confidence: (0.7 + 0.29 * share) * (letters === 1 ? 0.97 : 1) }]
}

function conclude(ranking: readonly RankedLanguage[], factors: readonly ExplanationFactor[], script: Script | 'Jpan'): DetectedLanguage {
  const [best] = ranking
  if (best === undefined) return undetermined('No language that can be the answer is written in this script.', factors, script)
  const ranked = ranking.slice(0, RANKED).map(({ language, confidence }) => ({ language, confidence: toThousandths(confidence) }))
  if (best.confidence < LEAST_CONFIDENCE) {
    return { ...undetermined('Several languages are about as probable.', factors, script), ranking: ranked }
  }
  const summary = `${best.language}, ${Math.round(best.confidence * 100)} % probable`
  return {
    language: best.language,
    script: isoScript(script),
    confidence: toThousandths(best.confidence),
    ranking: ranked,
    explanation: { summary, factors, source: SOURCE },
  }
}

function undetermined(summary: string, factors: readonly ExplanationFactor[] = [], script?: Script | 'Jpan'): DetectedLanguage {
  const none = { language: 'und', confidence: 0, ranking: [], explanation: { summary, factors, source: SOURCE } }
  return script === undefined ? none : { ...none, script: isoScript(script) }
}

function isShared(script: Script | 'Jpan'): script is SharedScript {
  return script in LANGUAGES_OF_SCRIPT
}

/** ISO 15924 has `Jpan` for kana with Chinese characters and `Kore` for Korean. */
function isoScript(script: Script | 'Jpan'): string {
  if (script === 'Kana') return 'Jpan'
  return script === 'Hang' ? 'Kore' : script
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
