import { describe, expect, test } from 'vitest'
import { compileFrames } from './compiled-frames.ts'
import { FRAMES } from './frames/frames.ts'
import type { Concept } from './lexicon.ts'
import type { Mark } from './marked-sentences.ts'
import { matchFrames } from './match-frames.ts'

/** `payVerb:pay` is the word `pay` that means `payVerb`; `,` begins a clause; other words mean nothing. */
function kindsIn(sentence: string, quotations: readonly number[] = [], main = true): readonly string[] {
  const concepts: Concept[] = []
  const marks: Mark[] = []
  let at = 0
  let clause = 0
  for (const word of sentence.split(' ')) {
    if (word === ',') clause++
    const [, names, text = word] = /^([A-Za-z+]+):(.+)$/u.exec(word) ?? []
    for (const name of names?.split('+') ?? []) {
      if (!concepts.includes(name as Concept)) concepts.push(name as Concept)
      marks.push({ concept: concepts.indexOf(name as Concept), label: 0, clause, disguise: 'none', start: at, end: at + text.length })
    }
    at += text.length + 1
  }
  const detections = matchFrames({ language: 'en', main, marks }, compileFrames(FRAMES, concepts), concepts, () => ({
    starts: Int32Array.from(quotations.filter((_, at) => at % 2 === 0)),
    ends: Int32Array.from(quotations.filter((_, at) => at % 2 === 1)),
  }))
  return [...new Set(detections.map(({ kind }) => kind))].toSorted()
}

describe('matchFrames', () => {
  test('reads an act in any order of words', () => {
    expect(kindsIn('payVerb:pay me by payApp:Venmo')).toEqual(['payment.outside'])
    expect(kindsIn('payApp:Venmo ile payVerb:öde')).toEqual(['payment.outside'])
  })

  test('takes a negation, refusal or warning in the clause for the opposite', () => {
    expect(kindsIn('we negation:never payVerb:pay by payApp:Venmo')).toEqual([])
    expect(kindsIn('refusal:cannot take payVerb:payments by payApp:Venmo')).toEqual([])
    expect(kindsIn('warning:scammers say , payVerb:pay by payApp:Venmo')).toEqual([])
    expect(kindsIn('it does negation:not work here , payVerb:pay by payApp:Venmo')).toEqual(['payment.outside'])
    expect(kindsIn('falseNegation+negation:hesitate payVerb:pay by payApp:Venmo')).toEqual(['payment.outside'])
  })

  test('finds a right denied by one denial, not by two', () => {
    expect(kindsIn('negation:no refund:refunds')).toEqual(['rights.refund'])
    expect(kindsIn('refund:refunds are denialVerb:excluded')).toEqual(['rights.refund'])
    expect(kindsIn('refund:refunds are negation:never denialVerb:excluded')).toEqual([])
    expect(kindsIn('we give refund:refunds')).toEqual([])
    expect(kindsIn('refund:refunds , negation:no')).toEqual(['rights.refund'])
  })

  test('keeps lawful exceptions', () => {
    expect(kindsIn('negation:no returnGoods:returns of lawfulException:engraved rings')).toEqual([])
    expect(kindsIn('negation:no returnGoods:returns for changeOfMind:regret')).toEqual(['rights.withdrawal'])
  })

  test('lets a quoted insult be a complaint', () => {
    expect(kindsIn('you insult:moron')).toEqual(['abuse.insult'])
    expect(kindsIn('he reported:called me insult:moron')).toEqual([])
    expect(kindsIn('note read insult:moron', [10, 16])).toEqual([])
  })

  test('wants two concepts of a language that is only mixed in', () => {
    expect(kindsIn('insult:dumm', [], false)).toEqual([])
    expect(kindsIn('payVerb:pay payApp:Zelle', [], false)).toEqual(['payment.outside'])
  })

  test('tells a notice of safety from a refusal of people by what comes first', () => {
    expect(kindsIn('negation:no group:Vulcans please')).toEqual(['discrimination.refusal'])
    expect(kindsIn('group:Vulcans should negation:not use it')).toEqual([])
  })

  test('fills no two slots with one word', () => {
    expect(kindsIn('benefit+bestRating:stars')).toEqual([])
  })
})
