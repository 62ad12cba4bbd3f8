import { describe, expect, test } from 'vitest'
import { keepLanguage, type KeptLanguage } from './keep-language.ts'

const said = (language: string, confidence: number): { language: string; confidence: number } => ({ language, confidence })
const after = (...messages: readonly { language: string; confidence: number }[]): KeptLanguage | undefined =>
  messages.reduce<KeptLanguage | undefined>((kept, message) => keepLanguage(kept, message), undefined)

describe('keepLanguage', () => {
  test('takes the first language that is more likely than not', () => {
    expect(after(said('und', 0), said('de', 0.4))).toBeUndefined()
    expect(after(said('de', 0.6))?.language).toBe('de')
  })

  test('keeps the language through noise and one message in another', () => {
    const german = after(said('de', 0.95), said('de', 0.99))
    expect(keepLanguage(german, said('und', 0))).toBe(german)
    expect(keepLanguage(german, said('en', 0.45))).toBe(german)
    expect(keepLanguage(german, said('en', 0.97))?.language).toBe('de')
  })

  test('gives back the same object when a firm language is confirmed', () => {
    const firm = after(said('de', 0.99), said('de', 0.99), said('de', 0.99))
    expect(keepLanguage(firm, said('de', 0.9))).toBe(firm)
  })

  test('switches when the evidence has added up', () => {
    expect(after(said('de', 0.95), said('de', 0.99), said('en', 0.97), said('en', 0.9))?.language).toBe('en')
  })

  test('one sure message replaces one unsure one', () => {
    expect(after(said('da', 0.55), said('nb', 0.97))?.language).toBe('nb')
  })

  test('a message in the kept language ends a challenge', () => {
    const kept = after(said('de', 0.95), said('de', 0.95), said('en', 0.95), said('de', 0.95), said('en', 0.95))
    expect(kept).toMatchObject({ language: 'de', challenger: { language: 'en', weight: 0.95 } })
  })

  test('a long conversation can still switch after two sure messages', () => {
    const long = Array.from({ length: 50 }, () => said('de', 0.99))
    expect(after(...long, said('fr', 0.9), said('fr', 0.9))?.language).toBe('fr')
  })

  test('challengers do not add up across languages', () => {
    expect(after(said('de', 0.99), said('de', 0.99), said('en', 0.9), said('fr', 0.9), said('en', 0.9))?.language).toBe('de')
  })

  test('Chinese of an open script agrees with either and takes its name', () => {
    expect(after(said('zh', 0.9), said('zh-Hant', 0.9))).toMatchObject({ language: 'zh-Hant', weight: 1.8 })
    expect(after(said('zh-Hans', 0.9), said('zh', 0.9))).toMatchObject({ language: 'zh-Hans' })
  })
})
