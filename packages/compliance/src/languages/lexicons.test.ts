import { describe, expect, test } from 'vitest'
import type { Wordlist } from '../meaning/wordlist.ts'
import { lexicons } from './lexicons.ts'

/** Number words, signs of addresses and the like may be as short as one letter: they count only beside others. */
const SHORT_CONCEPTS: ReadonlySet<string> = new Set([
  'double',
  'triple',
  'at',
  'dot',
  'street',
  'unit',
  'handleLabel',
  'messengerWeak',
  'negation',
])

const LATIN = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u

/** What is wrong with the entries of a lexicon: the same entry twice in a concept, or a stem that begins half the words of the language. */
function findSlips({ words, numbers = {}, phrases = {} }: Wordlist): readonly string[] {
  const slips: string[] = []
  for (const [where, text] of [words, numbers, phrases].flatMap((part) => Object.entries(part))) {
    const seen = new Set<string>()
    for (const raw of text.split(/[|\n]/u)) {
      const entry = raw.trim().toLowerCase()
      if (entry === '') continue
      if (seen.has(entry)) slips.push(`${where}: ${entry} stands there twice`)
      seen.add(entry)
      const stem = entry.replaceAll('*', '')
      const shortest = entry.includes('*') ? 3 : 2
      if (where in words && !SHORT_CONCEPTS.has(where) && LATIN.test(stem) && stem.length < shortest)
        slips.push(`${where}: ${entry} is too short`)
    }
  }
  return slips
}

describe.each(lexicons.filter(({ language }) => language !== 'und').map((lexicon) => [lexicon.language, lexicon] as const))(
  'the lexicon of %s',
  (_, lexicon) => {
    test('has no entry twice in a concept, and none that is too short', () => {
      expect(findSlips(lexicon)).toEqual([])
    })

    test('fills every concept', () => {
      expect(
        Object.entries(lexicon.words)
          .filter(([, text]) => text.trim() === '')
          .map(([concept]) => concept),
      ).toEqual([])
    })

    test('counts from nought to nine and by tens', () => {
      const keys = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '20', '30', '40', '50', '60', '70', '80', '90']
      expect(keys.filter((key) => lexicon.numbers?.[key] === undefined)).toEqual([])
    })
  },
)
