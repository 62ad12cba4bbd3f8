import { describe, expect, test } from 'vitest'
import type { Concept, Lexicon } from '../meaning/lexicon.ts'
import { chineseSimplified } from './chinese-simplified.ts'
import { chineseTraditional } from './chinese-traditional.ts'
import { indonesian } from './indonesian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { vietnamese } from './vietnamese.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Here one character is a whole word, which counts only beside something else: a number, a name, a verb. */
const singleCharacters: ReadonlySet<string> = new Set<Concept>([
  'double',
  'triple',
  'at',
  'dot',
  'street',
  'unit',
  'messengerWeak',
  'handleLabel',
  'negation',
])

const entriesOf = (source: string): readonly string[] =>
  source.trim() === ''
    ? []
    : source
        .trim()
        .split(/[|\n]/u)
        .map((entry) => entry.trim())

const folded = (entry: string): string =>
  unspaced.test(entry)
    ? entry.normalize('NFKC').toLowerCase()
    : entry
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[\s-]+/gu, ' ')
        .toLowerCase()

const isTooShort = (place: string, entry: string): boolean => !singleCharacters.has(place) && entry.replace(/[…\s]/gu, '').length < 2

/** What is wrong with entries, as `place: fault: entry`. */
const faultsOf = (places: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(places).flatMap(([place, source]) => {
    const seen = new Set<string>()
    return entriesOf(source).flatMap((entry) => {
      const key = folded(entry)
      const faults = [
        entry === '' ? 'empty' : undefined,
        seen.has(key) ? 'twice' : undefined,
        isTooShort(place, entry) ? 'too short' : undefined,
        /^…|…$|\*/u.test(entry) ? 'ill formed' : undefined,
      ].filter((fault) => fault !== undefined)
      seen.add(key)
      return faults.map((fault) => `${place}: ${fault}: ${entry}`)
    })
  })

const emptyConceptsOf = ({ words }: Lexicon): readonly string[] =>
  Object.entries(words).flatMap(([concept, source]) => (entriesOf(source).length === 0 ? [concept] : []))

const missingNumbersOf = ({ numbers }: Lexicon): readonly string[] =>
  [...Array(20).keys(), 20, 30, 40, 50, 60, 70, 80, 90, 100].map(String).filter((digits) => entriesOf(numbers[digits] ?? '').length === 0)

describe.each([chineseSimplified, chineseTraditional, japanese, korean, vietnamese, indonesian])('the lexicon of $language', (lexicon) => {
  test('has no empty, repeated, too short or ill-formed entry', () => {
    expect([...faultsOf({ ...lexicon.words }), ...faultsOf({ ...lexicon.phrases })]).toEqual([])
  })

  test('fills every concept', () => {
    expect(emptyConceptsOf(lexicon)).toEqual([])
  })

  test('speaks every digit, teen and ten', () => {
    expect(missingNumbersOf(lexicon)).toEqual([])
  })

  test('gives no spelling of a number to two numbers', () => {
    const spellings = Object.values(lexicon.numbers).flatMap(entriesOf).map(folded)
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
  })
})
