import { describe, expect, test } from 'vitest'
import type { GuardFinding } from './guard.ts'
import { rewriteText } from './rewrite.ts'

function finding(start: number, end: number, replacement: string | undefined, severity: GuardFinding['severity'] = 'block'): GuardFinding {
  return {
    rule: 'r',
    category: 'off_platform_contact',
    severity,
    start,
    end,
    match: '',
    message: '',
    disguise: 'none',
    confidence: 1,
    ...(replacement === undefined ? {} : { replacement }),
  }
}

describe('rewriteText', () => {
  test('puts the replacements in place', () => {
    expect(rewriteText('Write to a@b.example today', [finding(9, 20, 'us here')])).toBe('Write to us here today')
  })

  test('leaves out what has an empty replacement, with one of its spaces', () => {
    expect(rewriteText('Thanks 😀 for asking', [finding(7, 9, '')])).toBe('Thanks for asking')
  })

  test('leaves no blank at the beginning, and no second full stop', () => {
    expect(rewriteText('😀 Thanks', [finding(0, 2, '')])).toBe('Thanks')
    expect(rewriteText('Five stars, free gift.', [finding(0, 21, 'We value your opinion.')])).toBe('We value your opinion.')
  })

  test('touches nothing that merely warns', () => {
    expect(rewriteText('Thanks 😀', [finding(7, 9, '', 'warn')])).toBeUndefined()
  })

  test('gives up when one stretch has no replacement', () => {
    expect(rewriteText('a b', [finding(0, 1, 'x'), finding(2, 3, undefined)])).toBeUndefined()
  })
})
