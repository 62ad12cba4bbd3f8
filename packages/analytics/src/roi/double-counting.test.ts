import { ValidationError } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubleCounting } from './double-counting.ts'
import type { Benefit } from './plan.ts'
import { roi } from './roi.ts'
import { eur } from './testing/plans.ts'

const labour: Benefit = { type: 'labour', name: 'Smaller team', before: 20, after: 8, loadedCost: eur(100) }
const bot: Benefit = {
  type: 'bot',
  name: 'Bot',
  conversations: 1,
  containment: 1,
  comeBack: 0,
  minutesPerConversation: 1,
  loadedCostPerHour: eur(1),
}
const space: Benefit = { type: 'space', name: 'Desks', seatsBefore: 2, seatsAfter: 1, costPerSeat: eur(1) }
const retention: Benefit = { type: 'retention', name: 'Stay', customers: 1, before: 0, after: 1, yearlyValue: eur(1) }
const amount = (draws: Extract<Benefit, { type: 'amount' }>['draws']): Benefit => ({ type: 'amount', name: draws, amount: eur(1), draws })

describe('counting the same money twice', () => {
  test('a bot cannot save again the person whom a smaller team saves in the same scope', () => {
    const benefits = [{ ...labour, scope: 'Madrid' }, space, { ...bot, scope: 'Madrid' }]
    expect(doubleCounting(benefits)).toEqual([
      {
        path: 'benefits[2]',
        message: 'draws on labour in scope "Madrid" as benefits[0] does; give them different scopes or leave one out',
      },
    ])
    expect(() => roi({ investment: [], benefits, years: 1, discountRate: 0 })).toThrow(ValidationError)
  })

  test('different scopes are different people', () => {
    expect(
      doubleCounting([
        { ...labour, scope: 'Madrid' },
        { ...bot, scope: 'Porto' },
      ]),
    ).toEqual([])
  })

  test('without a scope a benefit counts the whole business, and so every scope', () => {
    expect(doubleCounting([labour, { ...bot, scope: 'Porto' }])[0]?.message).toContain('benefits[0] has no scope')
    expect(doubleCounting([{ ...bot, scope: 'Porto' }, labour])[0]?.message).toContain('it has no scope')
    expect(doubleCounting([labour, bot])[0]?.message).toContain('in the whole business as benefits[0] does')
  })

  test('retention, lifetime value and satisfaction are the same money', () => {
    expect(doubleCounting([retention, amount('satisfaction')])).toHaveLength(1)
    expect(doubleCounting([amount('satisfaction'), amount('retention')])).toHaveLength(1)
    expect(doubleCounting([amount('retention'), retention])).toHaveLength(1)
  })

  test('other says nothing about the source and clashes with nothing', () => {
    expect(doubleCounting([amount('other'), amount('other')])).toEqual([])
  })

  test('it is found in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([labour, bot, space, amount('other'), retention], { minLength: 5 }), (benefits) => {
        const issues = doubleCounting(benefits)
        expect(issues).toHaveLength(1)
        const [first, second] = [benefits.indexOf(labour), benefits.indexOf(bot)].sort((a, b) => a - b)
        expect(issues[0]?.path).toBe(`benefits[${second}]`)
        expect(issues[0]?.message).toContain(`benefits[${first}]`)
      }),
    )
  })
})
