import { describe, expect, test } from 'vitest'
import type { Concept, Lexicon } from '../meaning/lexicon.ts'
import { withCompounds } from './compound-numbers.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { swedish } from './swedish.ts'

const LEXICONS: readonly Lexicon[] = [english, german, dutch, swedish]

/** What is wrong with the entries of a lexicon, one line each. */
function faultsOf({ words, numbers, phrases }: Lexicon): readonly string[] {
  const texts: readonly (readonly [string, string])[] = [...Object.entries(words), ...Object.entries(numbers), ...Object.entries(phrases)]
  return texts.flatMap(([name, text]) => {
    const entries = text
      .trim()
      .split(/[|\n]/u)
      .map((entry) => entry.trim())
    const seen = new Set<string>()
    return entries.flatMap((entry) => {
      const faults: string[] = []
      const letters = entry.replaceAll(/[*…\s]/gu, '')
      if (letters === '') faults.push(`${name}: empty entry`)
      else if (letters.length < (entry.includes('*') ? 3 : 2)) faults.push(`${name}: ${entry} is too short`)
      if (/[\p{L}\p{N}]\*[\p{L}\p{N}]/u.test(entry)) faults.push(`${name}: ${entry} has a star within a word`)
      if (/^…|…$/u.test(entry)) faults.push(`${name}: ${entry} has a gap at its end`)
      if (seen.has(entry.toLowerCase())) faults.push(`${name}: ${entry} stands twice`)
      seen.add(entry.toLowerCase())
      return faults
    })
  })
}

const MANDATORY: readonly Concept[] = [
  'phoneLabel',
  'referenceLabel',
  'messenger',
  'contactVerb',
  'contactNoun',
  'outside',
  'dealVerb',
  'payVerb',
  'payApp',
  'payMethod',
  'cancelHere',
  'cheaper',
  'fee',
  'review',
  'bestRating',
  'badRating',
  'changeVerb',
  'deleteVerb',
  'benefit',
  'condition',
  'orElse',
  'withhold',
  'promotion',
  'guarantee',
  'withdrawal',
  'returnGoods',
  'refund',
  'denialVerb',
  'cure',
  'disease',
  'weight',
  'absolute',
  'fake',
  'customs',
  'declareVerb',
  'lowValue',
  'giftMark',
  'avoidTax',
  'noInvoice',
  'secret',
  'askVerb',
  'insult',
  'threat',
  'violence',
  'group',
  'refusePeople',
  'slur',
  'cancelRequest',
  'dispute',
  'negation',
  'refusal',
  'warning',
  'falseNegation',
]

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))('the lexicon %s', (_, lexicon) => {
  test('has no empty, short or doubled entry', () => {
    expect(faultsOf(lexicon)).toEqual([])
  })

  test('fills every concept that a frame is built on', () => {
    const words = new Map<string, string>(Object.entries(lexicon.words))
    expect(MANDATORY.filter((concept) => (words.get(concept) ?? '').split(/[|\n]/u).length < 10)).toEqual([])
  })

  test('knows the number words from 0 to 20 and the tens', () => {
    const wanted = [...Array.from({ length: 21 }, (_unused, index) => `${index}`), '30', '40', '50', '60', '70', '80', '90']
    expect(wanted.filter((number) => lexicon.numbers[number] === undefined)).toEqual([])
  })
})

describe('number words written together', () => {
  test('put the unit where the language has it', () => {
    expect(german.numbers['21']).toContain('einundzwanzig')
    expect(dutch.numbers['32']).toContain('tweeendertig')
    expect(swedish.numbers['45']).toContain('fyrtiofem')
  })

  test('join every spelling of the ten with every spelling of the unit', () => {
    const words = withCompounds({ '3': 'drei|dree', '20': 'zwanzig|twintig' }, (ten, unit) => `${unit}und${ten}`)
    expect(words['23']).toBe('dreiundzwanzig|dreeundzwanzig|dreiundtwintig|dreeundtwintig')
  })
})
