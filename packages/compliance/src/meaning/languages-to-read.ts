import type { CountryCode, LanguageTag } from '@crossdesk/core'
import { FUNCTION_WORDS } from '@crossdesk/core/language'
import { markets } from '@crossdesk/core/markets'

/** A language whose words are read in a text. */
export interface LanguageToRead {
  /** Primary subtag: `zh`. */
  readonly language: string
  /** Its single words count. In a language that may merely be mixed in, only several concepts together do: `Not` in German is no English negation. */
  readonly main: boolean
}

/** What is known beside the text. */
export interface LanguageClues {
  readonly language?: LanguageTag
  readonly market: CountryCode
}

/** Mixed in everywhere, and what a text is in that says nothing for itself. */
const LINGUA_FRANCA = 'en'

/** Of a text without a known language so many are read as its own. */
const MOST_GUESSES = 3

/** So many words tell the language of a text. */
const SAMPLE_UNITS = 600

/**
 * Which languages to read: the one that is named, with English beside it. When none is named: by script, and where many languages share it, by the
 * commonest words, with the languages of the market.
 *
 * @param aliases tags that a lexicon reads besides its own: `gsw` by German.
 */
export function createLanguageChoice(
  readable: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
): (text: string, clues: LanguageClues) => readonly LanguageToRead[] {
  const byMarket = new Map(
    markets.map(({ country, languages }) => [country, languages.map(primary).filter((language) => readable.has(language))]),
  )
  const named = new Map([...readable].map((language) => [language, choices([language], readable)]))
  for (const [alias, language] of aliases) if (!named.has(alias)) named.set(alias, choices([language], readable))
  let words: ReadonlyMap<string, readonly string[]> | undefined
  return (text, { language: tag, market }) => {
    const known = tag === undefined ? undefined : named.get(primary(tag))
    if (known !== undefined) return hasLatinWord(text) ? known.mixed : known.alone
    words ??= languagesByWord(readable)
    const guessed = choices(guess(text, words, byMarket.get(market) ?? [], readable), readable)
    return hasLatinWord(text) ? guessed.mixed : guessed.alone
  }
}

interface Choices {
  readonly alone: readonly LanguageToRead[]
  /** In a text with Latin letters. */
  readonly mixed: readonly LanguageToRead[]
}

function choices(own: readonly string[], readable: ReadonlySet<string>): Choices {
  const alone = own.map((language) => ({ language, main: true }))
  const isMixed = !own.includes(LINGUA_FRANCA) && readable.has(LINGUA_FRANCA)
  return { alone, mixed: isMixed ? [...alone, { language: LINGUA_FRANCA, main: false }] : alone }
}

/** Whether two Latin letters follow each other. */
function hasLatinWord(text: string): boolean {
  let before = false
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 0x20
    const isLatin = small >= 0x61 && small <= 0x7a
    if (isLatin && before) return true
    before = isLatin
  }
  return false
}

/** `pt` of `pt-BR`. */
export function primary(tag: LanguageTag): string {
  const end = tag.indexOf('-')
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase()
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff\uff66-\uff9f]/u, 'ja'],
  [/[\u4e00-\u9fff]/u, 'zh'],
  [/[\uac00-\ud7af\u3131-\u318e]/u, 'ko'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0600-\u06ff]/u, 'ar'],
  [/[\u0900-\u097f]/u, 'hi'],
  [/[\u0400-\u04ff]/u, 'ru'],
]

function guess(
  text: string,
  words: ReadonlyMap<string, readonly string[]>,
  ofMarket: readonly string[],
  readable: ReadonlySet<string>,
): readonly string[] {
  const sample = text.slice(0, SAMPLE_UNITS)
  const ofScript = SCRIPTS.filter(([script, language]) => script.test(sample) && readable.has(language)).map(([, language]) => language)
  // Kana tell Japanese from Chinese; Han beside them tells nothing.
  const scripted = ofScript.includes('ja') ? ofScript.filter((language) => language !== 'zh') : ofScript
  const votes = new Map<string, number>()
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const language of words.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const best = Math.max(0, ...votes.values())
  const voted = [...votes]
    .filter(([, count]) => count * 2 >= best)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_GUESSES)
    .map(([language]) => language)
  return [...new Set([...scripted, ...voted, ...ofMarket])]
}

function languagesByWord(readable: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const [tag, text] of Object.entries(FUNCTION_WORDS)) {
    const language = primary(tag)
    if (!readable.has(language)) continue
    for (const word of text.split(/\s+/u)) {
      const languages = byWord.get(word)
      if (languages === undefined) byWord.set(word, [language])
      else if (!languages.includes(language)) languages.push(language)
    }
  }
  return byWord
}
