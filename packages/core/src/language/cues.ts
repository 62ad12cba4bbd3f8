import type { LanguageTag } from '../model/basics.ts'
import { ARABIC_LETTERS, CYRILLIC_LETTERS, LATIN_LETTERS } from './alphabets.ts'
import { LANGUAGES_OF_SCRIPT, type SharedScript } from './languages.ts'
import { LOAN_WORDS } from './words/loan-words.ts'

/** What is known beside n-grams about the languages of a script. Both tables name columns. */
export interface Cues {
  /** For a word, how much it speaks for each column: 1 when only that language has it, less when others share it. */
  readonly words: ReadonlyMap<string, WordCue>
  /** For a letter (UTF-16 unit), the columns that do not write it. */
  readonly foreignLetters: ReadonlyMap<number, readonly number[]>
}

/** The languages that have a word. */
export interface WordCue {
  readonly columns: readonly number[]
  readonly weights: readonly number[]
}

/** A word that somebody wrote without its diacritics is a weaker sign. */
const FLATTENED = 0.7
const LOANED = 0.25

/** Builds the cues of a script; a few milliseconds for Latin. */
export function buildCues(script: SharedScript, functionWords: Readonly<Record<LanguageTag, string>>): Cues {
  return { words: wordCues(script, functionWords), foreignLetters: letterCues(script) }
}

function wordCues(script: SharedScript, functionWords: Readonly<Record<LanguageTag, string>>): ReadonlyMap<string, WordCue> {
  const languages = LANGUAGES_OF_SCRIPT[script]
  const found = new Map<string, Map<number, number>>()
  const add = (word: string, column: number, weight: number): void => {
    const columns = found.get(word) ?? new Map<number, number>()
    found.set(word, columns.set(column, Math.max(weight, columns.get(column) ?? 0)))
  }
  for (const [column, language] of languages.entries()) {
    for (const word of (functionWords[language] ?? '').split(/\s+/)) {
      if (word === '') continue
      add(word, column, 1)
      const flat = flatten(word)
      if (flat !== word) add(flat, column, FLATTENED)
    }
  }
  if (script === 'Latn') for (const word of LOAN_WORDS.split(/\s+/)) found.set(word, new Map([[languages.indexOf('en'), LOANED]]))
  const cues = new Map<string, WordCue>()
  for (const [word, columns] of found) {
    const share = 1 - Math.log(columns.size) / Math.log(languages.length)
    if (share > 0) cues.set(word, { columns: [...columns.keys()], weights: Array.from(columns.values(), (weight) => weight * share) })
  }
  return cues
}

/** Without diacritics: letters that decompose lose their marks, the others take the letter that people type for them. */
function flatten(word: string): string {
  if (IS_PLAIN.test(word)) return word
  const typed = word.replace(/[ıłđøæœßё]/g, (letter) => TYPED_FOR[letter] ?? letter)
  // The breve of й and the hamza of أ are no marks that a writer leaves out.
  if (IS_CYRILLIC_OR_ARABIC.test(word)) return typed
  return typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

const IS_PLAIN = /^[a-z']*$/
const IS_CYRILLIC_OR_ARABIC = /[\u0400-\u06ff]/
const TYPED_FOR: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ё: 'е' }

const ALPHABETS: Readonly<Record<SharedScript, Readonly<Record<LanguageTag, string>>>> = {
  Latn: LATIN_LETTERS,
  Cyrl: CYRILLIC_LETTERS,
  Arab: ARABIC_LETTERS,
  Hani: {},
}

function letterCues(script: SharedScript): ReadonlyMap<number, readonly number[]> {
  const alphabets = ALPHABETS[script]
  const languages = LANGUAGES_OF_SCRIPT[script]
  const foreign = new Map<number, readonly number[]>()
  for (const letter of new Set(Object.values(alphabets).join(''))) {
    const columns = [...languages.keys()].filter((column) => !(alphabets[languages[column] ?? ''] ?? '').includes(letter))
    foreign.set(letter.charCodeAt(0), columns)
  }
  return foreign
}
