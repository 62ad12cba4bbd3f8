import { describe, expect, test } from 'vitest'
import { hasDevSets, readCorpus, readSupport } from './dev-sets.ts'
import { calibrationError, scoreBy } from './scores.ts'
import { createLanguageDetector } from '../../src/language/detector.ts'
import { loadLanguageTables } from '../../src/language/load-tables.ts'

const detector = createLanguageDetector(await loadLanguageTables())
const answer = { detect: (text: string) => detector.detect(text), tellsChineseScripts: true }
const share = (scores: ReturnType<typeof scoreBy>, key: string): number => {
  const score = scores.get(key)
  return score === undefined ? 0 : score.right / score.of
}

/** Floors a little below what was measured; docs/LANGUAGE.md has the figures. */
describe.skipIf(!hasDevSets())('development sets (skipped when ../shared is not beside the repository)', () => {
  test('words, pairs of words and sentences of the corpora are told', () => {
    const scores = scoreBy(readCorpus(), answer, ({ kind }) => kind)
    expect(share(scores, 'w1')).toBeGreaterThan(0.815)
    expect(share(scores, 'w2')).toBeGreaterThan(0.91)
    expect(share(scores, 'sent')).toBeGreaterThan(0.97)
  })

  test('support messages are told, romanised ones too, and text without a language is und', () => {
    const scores = scoreBy(readSupport(), answer, ({ kind }) => kind)
    expect(share(scores, 'all')).toBeGreaterThan(0.96)
    expect(share(scores, 'romanised')).toBeGreaterThan(0.8)
    expect(share(scores, 'none')).toBe(1)
  })

  test('confidence means what it says', () => {
    expect(calibrationError(readCorpus(), answer)).toBeLessThan(0.05)
    expect(calibrationError(readSupport(), answer)).toBeLessThan(0.05)
  })

  test('a locale that is right four times in five lifts single words to nine in ten', () => {
    const words = readCorpus().filter(({ kind }) => kind === 'w1')
    const languages = [...new Set(words.map(({ language }) => language))]
    const right = words.filter(({ text, language }, i) => {
      const locale = i % 5 === 0 ? languages[(i * 7) % languages.length] : language
      return detector.detect(text, locale === undefined ? {} : { locale }).language === language
    })
    expect(right.length / words.length).toBeGreaterThan(0.9)
  })
})
