import { describe, expect, test } from 'vitest'
import { isCandidate, toDetectable, weighHints } from './hints.ts'

describe('hints', () => {
  test.each([
    ['pt-BR', 'pt'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['zh', 'zh'],
    ['zh-Latn', 'zh-Latn'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['fil-PH', 'tl'],
    ['iw', 'he'],
    ['hi-Latn-IN', 'hi-Latn'],
    ['sr-Latn', 'sr'],
    ['', ''],
  ])('%s is %s to the detector', (tag, language) => {
    expect(toDetectable(tag)).toBe(language)
  })

  test('nothing hinted weighs nothing', () => {
    expect(weighHints({ candidates: ['de'] })).toEqual({ weights: new Map(), names: [] })
  })

  test('names the hints it used, and hints at the romanised form somewhat less', () => {
    const { weights, names } = weighHints({ locale: 'hi-IN', market: 'IN', channel: 'line', history: ['hi'] })
    expect(names).toEqual(['locale', 'history', 'market', 'channel'])
    expect(weights.get('hi-Latn')).toBeLessThan(weights.get('hi') ?? 0)
    expect(weights.get('ja')).toBeGreaterThan(0)
  })

  test('together hints never count for more than six nats', () => {
    const { weights } = weighHints({ locale: 'ko', market: 'KR', channel: 'kakao', history: ['ko', 'ko', 'ko'] })
    expect(weights.get('ko')).toBe(6)
  })

  test('newer messages weigh more than older ones', () => {
    const { weights } = weighHints({ history: ['sv', 'da'] })
    expect(weights.get('sv')).toBeGreaterThan(weights.get('da') ?? 0)
  })

  test('an open zh and the scripts of Chinese admit each other as candidates', () => {
    expect(isCandidate('zh-Hant', new Set(['zh']))).toBe(true)
    expect(isCandidate('zh', new Set(['zh-Hans']))).toBe(true)
    expect(isCandidate('zh-Hant', new Set(['zh-Hans']))).toBe(false)
  })
})
