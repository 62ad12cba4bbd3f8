import { describe, expect, test } from 'vitest'
import { allPacks } from '../packs/all-packs.ts'
import { simplifiedChinese } from './chinese-simplified.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import { brazilianPortuguese } from './portuguese-brazil.ts'
import { spanish } from './spanish.ts'
import type { WordingTable } from './wording.ts'
import { explainRule, wordingFor } from './wording-for.ts'

const placeholders = (text: string): readonly string[] => (text.match(/\{\w*\}/g) ?? []).toSorted()

function placeholdersByKey(table: WordingTable): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(table)
      .map(([key, { message, suggestion }]) => [key, placeholders(message + suggestion)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

describe('wordingFor', () => {
  test('drops subtags until there is a language with texts', () => {
    expect(wordingFor('de-CH').locale).toBe('de')
    expect(wordingFor('es-419').texts).toBe(spanish)
    expect(wordingFor('pt').texts).toBe(brazilianPortuguese)
    expect(wordingFor('zh-CN').texts).toBe(simplifiedChinese)
    expect(wordingFor('ZH-hans-SG').texts).toBe(simplifiedChinese)
  })

  test('falls back to English', () => {
    expect(wordingFor('fi')).toEqual({ locale: 'en', texts: english })
    expect(wordingFor('')).toEqual({ locale: 'en', texts: english })
  })
})

describe('explainRule', () => {
  test('puts the names of channel and market into the text of the agent’s language', () => {
    const rule = { category: 'statutory_rights_denial', wording: 'rights-guarantee' } as const
    expect(explainRule(wordingFor('de'), rule, { channel: 'tiktok-shop', market: 'GB' }).message).toContain('(Vereinigtes Königreich)')
    const contact = { category: 'off_platform_contact' } as const
    expect(explainRule(wordingFor('es'), contact, { channel: 'tiktok-shop', market: 'GB' }).message).toMatch(/^TikTok Shop no permite/)
  })

  test('explains a rule with words of its own by its category when there are none by that name', () => {
    const rule = { category: 'threat', wording: 'house-rule-7' } as const
    expect(explainRule(wordingFor('en'), rule, { channel: 'email', market: 'US' })).toEqual(english.threat)
  })

  test('takes a channel that it does not know, and a market that is none, by their own names', () => {
    const rule = { category: 'statutory_rights_denial' } as const
    expect(explainRule(wordingFor('en'), rule, { channel: 'pigeon', market: '?' }).message).toContain('(?)')
    expect(explainRule(wordingFor('en'), { category: 'external_link' }, { channel: '$& pigeon', market: 'US' }).message).toMatch(
      /^\$& pigeon/,
    )
  })
})

describe('every table', () => {
  const others: readonly (readonly [string, WordingTable])[] = [
    ['de', german],
    ['es', spanish],
    ['fr', french],
    ['ja', japanese],
    ['pt-BR', brazilianPortuguese],
    ['zh-Hans', simplifiedChinese],
  ]

  test.each([['en', english] as const, ...others])('%s says something under each key, with known placeholders only', (_, table) => {
    const blank = Object.entries(table).filter(([, { message, suggestion }]) => message.trim() === '' || suggestion.trim() === '')
    expect(blank).toEqual([])
    const used = Object.values(table).flatMap(({ message, suggestion }) => placeholders(message + suggestion))
    expect([...new Set(used)].toSorted()).toEqual(['{channel}', '{market}'])
  })

  test.each(others)('%s names channel and market where English does', (_, table) => {
    expect(placeholdersByKey(table)).toEqual(placeholdersByKey(english))
  })

  test('has the wording that each rule of the packs asks for', () => {
    const asked = allPacks.flatMap(({ rules }) => rules.flatMap(({ wording }) => (typeof wording === 'string' ? wording : [])))
    expect(asked.filter((key) => !Object.hasOwn(english, key))).toEqual([])
    expect(asked).toContain('rights-guarantee')
  })
})
