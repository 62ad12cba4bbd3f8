import type { Content } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAsking, readSurveyAnswer, type SurveyAnswer } from './read-answer.ts'
import { surveyScales, type SurveyKind } from './survey-scale.ts'
import { surveyLanguages, surveyWords } from './words/languages.ts'

const text = (written: string): readonly Content[] => [{ type: 'text', text: written }]
const csat = (written: string, language?: string): SurveyAnswer | undefined => readSurveyAnswer(text(written), 'csat', language)
const kinds: readonly SurveyKind[] = ['csat', 'nps', 'ces']

describe('a score', () => {
  test.each(['4', ' 4 ', '４', '٤', '۴', '४', '๔', '④', '4️⃣', '4!', '"4"', '(4)', '4 👍', '4.', 'score: 4', 'Hi! 4'])(
    '%s is read as four',
    (written) => {
      expect(csat(written)).toEqual({ score: 4 })
    },
  )

  test.each(['四', '四分', '4分', '４点', '四颗星', '4星'])('%s is four in Chinese', (written) => {
    expect(csat(written, 'zh-Hans')).toEqual({ score: 4 })
  })

  test.each(['4/5', '4 / 5', '8/10', '8 out of 10', '4 of 5', '80/100', '4 stars', '⭐⭐⭐⭐', '★★★★☆', '⭐ ⭐ ⭐ ⭐', '4,0/5'])(
    '%s is four of five',
    (written) => {
      expect(csat(written)).toEqual({ score: 4 })
    },
  )

  test('a said scale is rescaled in proportion, rounded half up and kept within the scale', () => {
    expect(csat('9/10')?.score).toBe(5)
    expect(csat('0/10')?.score).toBe(1)
    expect(readSurveyAnswer(text('4/5'), 'nps')?.score).toBe(8)
    expect(readSurveyAnswer(text('10/10'), 'ces')?.score).toBe(7)
  })

  test.each(['10', '0', '6', '7', '4.5', '44', '12/10', '3/4'])('%s is no score of five', (written) => {
    expect(csat(written)).toBeUndefined()
  })

  test('faces are read where they mean something', () => {
    expect(csat('😍')?.score).toBe(5)
    expect(csat('👍👍👍')?.score).toBe(4)
    expect(csat('😐')?.score).toBe(3)
    expect(csat('🙁')?.score).toBe(2)
    expect(csat('😡😡')?.score).toBe(1)
    expect(csat('😍😡')).toBeUndefined()
    expect(readSurveyAnswer(text('👍🏽'), 'ces')?.score).toBe(6)
    expect(readSurveyAnswer(text('❤️'), 'ces')).toBeUndefined()
    expect(readSurveyAnswer(text('👍'), 'nps')).toBeUndefined()
  })

  test.each(['⭐⭐⭐⭐⭐⭐', '☆☆☆☆☆', '★★☆'])('%s is no rating', (written) => {
    expect(csat(written)).toBeUndefined()
  })
})

describe('a comment', () => {
  test.each([
    ['4, but the delivery was slow', 4, 'but the delivery was slow'],
    ['5! Anna was lovely', 5, 'Anna was lovely'],
    ['2 because nobody called me', 2, 'because nobody called me'],
    ['satisfied, but the box was torn', 4, 'but the box was torn'],
    ['very satisfied with the chat', 5, 'with the chat'],
    ['Great service ⭐⭐⭐⭐⭐', 5, 'Great service'],
    ['Anna was lovely, 5/5', 5, 'Anna was lovely'],
    ['2, but where is my refund?', 2, 'but where is my refund?'],
  ])('%s', (written, score, comment) => {
    expect(csat(written)).toEqual({ score, comment })
  })

  test('thanks and faces beside the score are no comment', () => {
    expect(csat('5, thank you so much! 😊')).toEqual({ score: 5 })
    expect(csat('great, 5/5')).toEqual({ score: 5 })
  })
})

describe('no answer', () => {
  test.each([
    'Where is my other parcel? 2 weeks already',
    '2 weeks already',
    'order 4',
    '#4',
    'A4',
    '4€',
    '4,50',
    '$5',
    '4:30',
    '4-5',
    '-4',
    '4%',
    '4/5/2026',
    'arrived on 4/5',
    '5, 6',
    '1 2 3',
    '1. Where is it? 2. When does it come?',
    '3. I waited 2 weeks',
    '2. The delivery',
    '1Z999AA10123456784',
    'länkar',
    'I ordered 2',
    'room 5',
    'ok',
    'thanks',
    'yes',
    'Good. Where is my other parcel?',
    'satisfied?',
    '5?',
    'satisfied, not',
    'great 😡',
    'The number is 49151000',
    'Can you send me 3 more',
    '',
  ])('%s', (written) => {
    for (const kind of kinds) expect(readSurveyAnswer(text(written), kind, 'en')).toBeUndefined()
  })

  test('words and number at odds are no answer: in Germany one is the best mark', () => {
    expect(csat('1, sehr zufrieden', 'de')).toBeUndefined()
    expect(csat('5 sehr unzufrieden', 'de')).toBeUndefined()
  })

  test('a word that turns the meaning round is never overlooked', () => {
    expect(csat('zufrieden mit dem Service bin ich nicht', 'de')).toBeUndefined()
    expect(csat('zufrieden bin ich nicht', 'de')).toBeUndefined()
    expect(csat('not satisfied at all')?.score).toBe(1)
  })

  test('a picture or several contents are none', () => {
    const picture: Content = { type: 'media', kind: 'image', source: { in: 'url', url: 'https://example.com/a.png' } }
    expect(readSurveyAnswer([picture], 'csat')).toBeUndefined()
    expect(readSurveyAnswer([...text('4'), picture], 'csat')).toBeUndefined()
    expect(readSurveyAnswer([], 'csat')).toBeUndefined()
  })
})

describe('an option', () => {
  test('its id is the score, of its own question only', () => {
    const option: Content = { type: 'choice', id: 'survey:csat:4', title: 'Satisfied' }
    expect(readSurveyAnswer([option], 'csat')).toEqual({ score: 4 })
    expect(readSurveyAnswer([option], 'ces')).toBeUndefined()
    expect(readSurveyAnswer([{ ...option, id: 'survey:csat:9' }], 'csat')).toBeUndefined()
  })

  test('what was written beyond its title is the comment, or takes it back', () => {
    const option = { type: 'choice', id: 'survey:csat:4', title: 'Satisfied' } as const
    expect(readSurveyAnswer([{ ...option, written: 'satisfied, but late' }], 'csat', 'en')).toEqual({ score: 4, comment: 'but late' })
    expect(readSurveyAnswer([{ ...option, written: 'Satisfied? Not at all' }], 'csat', 'en')).toBeUndefined()
    expect(readSurveyAnswer([{ ...option, written: '4' }], 'csat', 'en')).toEqual({ score: 4 })
  })

  test.each(surveyLanguages)('every title reads as its own score (%s)', (language) => {
    const words = surveyWords[language]
    for (const [index, title] of (words?.satisfaction ?? []).entries())
      expect([title, csat(title, language)?.score]).toEqual([title, index + 1])
    for (const [index, title] of (words?.ease ?? []).entries()) {
      expect([title, readSurveyAnswer(text(title), 'ces', language)?.score]).toEqual([title, index + 1])
    }
  })
})

describe('whatever is written', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '0',
          '1',
          '2',
          '3',
          '4',
          '5',
          '6',
          '7',
          '8',
          '9',
          '/',
          ',',
          '. ',
          ' ',
          '?',
          'not ',
          'satisfied ',
          'sehr ',
          'zufrieden',
          '不',
          '满意',
          '分',
          '十',
          '⭐',
          '☆',
          '👍',
          'но ',
          'من ',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )

  test('gives a score of the scale or none, and a comment of the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), fc.constantFrom(undefined, ...surveyLanguages), (written, kind, language) => {
        const found = readSurveyAnswer(text(written), kind, language)
        const { min, max } = surveyScales[kind]
        const score = found?.score ?? min
        expect(Number.isInteger(score) && score >= min && score <= max).toBe(true)
        const comment = found?.comment ?? 'none'
        expect(comment.trim()).toBe(comment)
        expect(comment).not.toBe('')
      }),
      { numRuns: 1500 },
    )
  })

  test.each(['5', '⭐', '4/5, ', ' ', '.', '不', 'a-', '👍', '1. ', 'satisfied ', 'ä'])('takes little time on 100 kB of %j', (unit) => {
    const written = unit.repeat(Math.ceil(100_000 / unit.length))
    const started = performance.now()
    for (const kind of kinds) readSurveyAnswer(text(written), kind)
    readSurveyAnswer(text(written.slice(0, 3_999)), 'csat')
    isAsking(written, 'de')
    expect(performance.now() - started).toBeLessThan(500)
  })
})
