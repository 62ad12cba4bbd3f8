import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Benefit, BotSavings, LabourSaved } from '../plan.ts'
import type { BenefitKind, BenefitType, FieldName } from './benefit-kind.ts'
import { BENEFIT_KINDS, isBenefitType, kindOf } from './benefit-kinds.ts'

describe('the types of benefit', () => {
  test.each(Object.keys(BENEFIT_KINDS))('%s names each of its fields in its formula, and says its source and its trap', (type) => {
    if (!isBenefitType(type)) throw new Error('the table is keyed by type')
    const { formula, source, trap, fields } = BENEFIT_KINDS[type]
    for (const field of Object.keys(fields)) expect(formula).toContain(field)
    expect(source).not.toBe('')
    expect(trap).not.toBe('')
  })

  test('each type has the kind of its own benefit', () => {
    expectTypeOf<keyof typeof BENEFIT_KINDS>().toEqualTypeOf<Benefit['type']>()
    expectTypeOf(BENEFIT_KINDS.labour).toEqualTypeOf<BenefitKind<LabourSaved>>()
    expectTypeOf<FieldName<BotSavings>>().toEqualTypeOf<
      'conversations' | 'containment' | 'comeBack' | 'minutesPerConversation' | 'loadedCostPerHour' | 'botCost'
    >()
    expectTypeOf<BenefitType>().toEqualTypeOf<Benefit['type']>()
    const labour: LabourSaved = { type: 'labour', name: 'x', before: 2, after: 1, loadedCost: { amount: 5, currency: 'EUR' } }
    expect(kindOf(labour)).toBe(BENEFIT_KINDS.labour)
  })

  test('what every object has is no type', () => {
    expect(['toString', 'constructor', '__proto__', '', 1, null].some(isBenefitType)).toBe(false)
  })
})
