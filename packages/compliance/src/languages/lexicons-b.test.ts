import { describe, expect, test } from 'vitest'
import type { Lexicon } from '../meaning/lexicon.ts'
import { french } from './french.ts'
import { italian } from './italian.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

const shortestEntry = 2
const shortestStem = 3

const entriesOf = (source: string): readonly string[] => {
  const trimmed = source.trim()
  return trimmed === '' ? [] : trimmed.split(/[|\n]/u).map((entry) => entry.trim())
}

const folded = (entry: string): string =>
  entry
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .toLowerCase()

const isTooShort = (entry: string): boolean => {
  const letters = entry.replace(/[*…\s]/gu, '')
  return letters.length < (entry.includes('*') ? shortestStem : shortestEntry)
}

/** What is wrong with a lexicon's entries, as `place: entry`. */
const faultsOf = (lexicon: Lexicon): readonly string[] => {
  const places = [...Object.entries(lexicon.words), ...Object.entries(lexicon.numbers), ...Object.entries(lexicon.phrases)]
  return places.flatMap(([place, source]) => {
    const entries = entriesOf(source)
    const seen = new Set<string>()
    return entries.flatMap((entry) => {
      const key = folded(entry)
      const fault =
        entry === ''
          ? 'empty'
          : seen.has(key)
            ? 'twice'
            : isTooShort(entry)
              ? 'too short'
              : /^…|…$|\*\*/u.test(entry)
                ? 'ill formed'
                : undefined
      seen.add(key)
      return fault === undefined ? [] : [`${place}: ${fault}: ${entry}`]
    })
  })
}

const emptyConceptsOf = (lexicon: Lexicon): readonly string[] =>
  Object.entries(lexicon.words).flatMap(([concept, source]) => (entriesOf(source).length === 0 ? [concept] : []))

const missingNumbersOf = (lexicon: Lexicon): readonly string[] => {
  const spoken = [...Array(20).keys(), 20, 30, 40, 50, 60, 70, 80, 90, 100].map(String)
  return spoken.filter((digits) => entriesOf(lexicon.numbers[digits] ?? '').length === 0)
}

describe.each([french, spanish, italian, portuguese, polish])('the lexicon of $language', (lexicon) => {
  test('has no empty, repeated, too short or ill-formed entry', () => {
    expect(faultsOf(lexicon)).toEqual([])
  })

  test('fills every concept', () => {
    expect(emptyConceptsOf(lexicon)).toEqual([])
  })

  test('speaks every digit, teen and ten', () => {
    expect(missingNumbersOf(lexicon)).toEqual([])
  })

  test('has at least sixty whole phrases over the kinds of detection', () => {
    const phrases = Object.values(lexicon.phrases).flatMap(entriesOf)
    expect(phrases.length).toBeGreaterThanOrEqual(60)
  })
})

describe('numbers that are no plain compounds', () => {
  test.each([
    ['french', french, '77', 'soixante-dix-sept'],
    ['french', french, '91', 'quatre-vingt-onze'],
    ['italian', italian, '28', 'ventotto'],
    ['italian', italian, '33', 'trentatré'],
    ['spanish', spanish, '42', 'cuarenta y dos'],
    ['portuguese', portuguese, '36', 'trinta e meia'],
    ['portuguese', portuguese, '6', 'meia'],
  ])('in %s are listed as they are spoken', (_name, lexicon, digits, spoken) => {
    expect(entriesOf(lexicon.numbers[digits] ?? '')).toContain(spoken)
  })
})
