import { describe, expect, test } from 'vitest'
import type { Situation, SituationContext } from '../guard/guard.ts'
import { holds } from './judge-state.ts'
import type { StateCondition } from './pack.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 22)

function judge(
  condition: StateCondition,
  context: SituationContext | undefined,
  more: Partial<Situation> & { readonly text?: string } = {},
): boolean {
  const { text = 'Your parcel has left.', ...rest } = more
  const situation: Situation = { direction: 'outbound', channel: 'amazon', market: 'US', ...rest }
  return holds(condition, context === undefined ? situation : { ...situation, context }, text)
}

describe('holds', () => {
  test('counts the review requests that were sent', () => {
    const once = { type: 'review-requests-sent', atLeast: 1 } as const
    expect(judge(once, { order: { reviewRequests: 0 } })).toBe(false)
    expect(judge(once, { order: { reviewRequests: 1 } })).toBe(true)
    expect(judge(once, { order: { reviewRequests: 2 } })).toBe(true)
  })

  test('counts days since completion for unasked messages only, to the millisecond', () => {
    const month = { type: 'days-since-completion', moreThan: 30 } as const
    const completedAt = NOW - 30 * DAY_MS
    expect(judge(month, { now: NOW, solicited: false, order: { completedAt } })).toBe(false)
    expect(judge(month, { now: NOW + 1, solicited: false, order: { completedAt } })).toBe(true)
    expect(judge(month, { now: NOW + DAY_MS, solicited: true, order: { completedAt } })).toBe(false)
  })

  test('looks for the order id in unasked messages', () => {
    const missing = { type: 'order-id-missing' } as const
    const order = { id: '111-5550142-5550143' }
    expect(judge(missing, { solicited: false, order })).toBe(true)
    expect(judge(missing, { solicited: false, order }, { text: 'About 111-5550142-5550143: it left.' })).toBe(false)
    expect(judge(missing, { solicited: true, order })).toBe(false)
  })

  test.each([
    ['de', 'en', true],
    ['en-GB', 'en-US', false],
    ['pt', 'pt-BR', false],
    ['zh-Hans', 'zh-TW', true],
    ['zh-CN', 'zh-Hans', false],
    ['und', 'en', false],
    ['not a tag', 'en', false],
  ])('a text in %s for a reader of %s: %s', (language, preferredLanguage, expected) => {
    expect(judge({ type: 'not-preferred-language' }, { preferredLanguage }, { language })).toBe(expected)
  })

  test('lets an answer through to a customer who opted out', () => {
    expect(judge({ type: 'opted-out' }, { optedOut: true, solicited: false })).toBe(true)
    expect(judge({ type: 'opted-out' }, { optedOut: true, solicited: true })).toBe(false)
    expect(judge({ type: 'opted-out' }, { optedOut: false, solicited: false })).toBe(false)
  })

  test.each<StateCondition>([
    { type: 'review-requests-sent', atLeast: 1 },
    { type: 'days-since-completion', moreThan: 0 },
    { type: 'order-id-missing' },
    { type: 'not-preferred-language' },
    { type: 'opted-out' },
  ])('$type is silent when the facts are not there', (condition) => {
    expect(judge(condition, undefined)).toBe(false)
    expect(judge(condition, {})).toBe(false)
    expect(judge(condition, { solicited: false, order: {} }, { language: 'en' })).toBe(false)
  })
})
