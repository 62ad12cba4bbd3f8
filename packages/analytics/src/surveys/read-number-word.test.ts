import { describe, expect, test } from 'vitest'
import { readSurveyAnswer } from './read-answer.ts'
import { numberWords } from './words/number-words.ts'
import { surveyLanguages } from './words/languages.ts'

const read = (text: string, kind: 'csat' | 'nps' | 'ces' = 'csat', language?: string): number | undefined =>
  readSurveyAnswer([{ type: 'text', text }], kind, language)?.score

describe('a number in words', () => {
  test.each(Object.entries(numberWords))('counts from zero to ten in %s', (language, words) => {
    expect(words.split('|')).toHaveLength(11)
    expect(surveyLanguages).toContain(language)
    words.split('|').forEach((forms, value) => {
      for (const form of forms.split('/')) expect([form, read(form, 'nps', language)]).toEqual([form, value])
    })
  })

  test('may have its unit beside it', () => {
    expect(read('Five stars!', 'csat', 'en')).toBe(5)
    expect(read('vier Sterne', 'csat', 'de')).toBe(4)
  })

  test('is none outside the scale, or with anything else beside it', () => {
    expect(read('ten', 'csat', 'en')).toBeUndefined()
    expect(read('one of my parcels is missing', 'csat', 'en')).toBeUndefined()
    expect(read('two weeks', 'csat', 'en')).toBeUndefined()
    expect(read('один вопрос', 'csat', 'ru')).toBeUndefined()
  })

  test('without a language is none where languages differ', () => {
    expect(read('fünf')).toBe(5)
    // Turkish for ten, and an English preposition.
    expect(read('on', 'nps', 'tr')).toBe(10)
  })
})
