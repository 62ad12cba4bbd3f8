import { describe, expect, test } from 'vitest'
import type { Wordlist } from '../meaning/wordlist.ts'
import { lexicons } from './lexicons.ts'

interface Slip {
  readonly where: string
  readonly entry: string
  readonly slip: 'empty' | 'twice' | 'too short' | 'star inside'
}

/** What is wrong with the entries of a lexicon: nothing between two bars, the same entry twice, a stem or word that is no word yet. */
function findSlips({ words, numbers = {}, phrases = {} }: Wordlist): readonly Slip[] {
  const slips: Slip[] = []
  const texts = [words, numbers, phrases].flatMap((part) => Object.entries(part))
  for (const [where, text] of texts) {
    if (text === '') continue
    const seen = new Set<string>()
    for (const raw of text.split(/[|\n]/)) {
      const entry = raw.trim().toLowerCase()
      if (entry === '') slips.push({ where, entry, slip: 'empty' })
      if (seen.has(entry)) slips.push({ where, entry, slip: 'twice' })
      seen.add(entry)
      for (const segment of entry.split('…').map((part) => part.trim())) {
        const bare = segment.replace(/^\*|\*(?=\s|$)/g, '')
        // A lone digit sign of another script is a number entry; every other entry needs two letters, a stem three.
        const shortest = bare.length === segment.length ? (where in numbers ? 1 : 2) : 3
        if (bare.length < shortest) slips.push({ where, entry, slip: 'too short' })
        if (bare.includes('*')) slips.push({ where, entry, slip: 'star inside' })
      }
    }
  }
  return slips
}

describe.each(lexicons.filter(({ language }) => language !== 'und').map((lexicon) => [lexicon.language, lexicon] as const))(
  'the lexicon of %s',
  (_, lexicon) => {
    test('has no empty entry, none twice in a concept, none too short and no star inside an entry', () => {
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
