import { ValidationError } from '@crossdesk/core'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { definePack } from './define-pack.ts'
import type { Pack, Rule } from './pack.ts'

const rule: Rule = { id: 'house.promotion', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] }
const source = { title: 'House rules', hand: 'first', checkedOn: '2026-11-22' } as const

function packOf(...rules: readonly Rule[]): Pack {
  return { id: 'house', title: 'House rules', applies: {}, rules }
}

/** The paths that a pack is refused for. */
function pathsOf(pack: Pack): readonly string[] {
  try {
    definePack(pack)
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path }) => path)
    throw error
  }
  return []
}

describe('definePack', () => {
  test('gives a sound pack back as it is, with its rule ids as literals', () => {
    const pack = definePack({ id: 'house', title: 'House', applies: {}, rules: [{ ...rule, id: 'house.a' }] })
    expect(pack.rules[0].id).toBe('house.a')
    expectTypeOf(pack.rules[0].id).toEqualTypeOf<'house.a'>()
  })

  test('refuses an id that is there twice', () => {
    expect(pathsOf(packOf(rule, { ...rule, id: 'house.b' }, rule))).toEqual(['rules[2].id'])
  })

  test('refuses a rule without source that is more severe than a warning', () => {
    for (const severity of ['rewrite', 'hold', 'block'] as const)
      expect(pathsOf(packOf({ ...rule, severity }))).toEqual(['rules[0].source'])
    for (const severity of ['allow', 'warn'] as const) expect(pathsOf(packOf({ ...rule, severity }))).toEqual([])
    expect(pathsOf(packOf({ ...rule, severity: 'block', source }))).toEqual([])
  })

  test('refuses a rule that looks at nothing, and takes one that looks at the state alone', () => {
    expect(pathsOf(packOf({ ...rule, detects: [] }))).toEqual(['rules[0].detects'])
    expect(pathsOf(packOf({ ...rule, detects: [], state: { type: 'opted-out' } }))).toEqual([])
  })

  test.each(['22.11.2026', '2026-13-01', '2026-02-30', '2026-1-1', ''])('refuses the date %j', (checkedOn) => {
    expect(pathsOf(packOf({ ...rule, source: { ...source, checkedOn } }))).toEqual(['rules[0].source.checkedOn'])
  })

  test('refuses names that the guard does not know, as they may come from plain JavaScript', () => {
    const unknown = { ...rule, category: 'spam', severity: 'fatal', detects: ['promotion.offer', 'toString'] } as unknown as Rule
    expect(pathsOf(packOf(unknown))).toEqual(['rules[0].category', 'rules[0].severity', 'rules[0].detects[1]', 'rules[0].source'])
  })

  test('refuses markets that are no country codes, and UK, which would never match', () => {
    expect(pathsOf({ ...packOf({ ...rule, markets: ['GB', 'UK'], exceptMarkets: ['usa'] }), applies: { markets: ['de'] } })).toEqual([
      'applies.markets[0]',
      'rules[0].markets[1]',
      'rules[0].exceptMarkets[0]',
    ])
  })

  test('says what was expected, what came and where', () => {
    expect(() => definePack(packOf({ ...rule, severity: 'block' }))).toThrow(
      'pack house: rules[0].source: expected a source for severity block; without one a rule may at most warn',
    )
  })
})
