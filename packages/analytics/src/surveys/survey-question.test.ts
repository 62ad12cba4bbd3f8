import type { Capabilities } from '@crossdesk/core'
import { plan } from '@crossdesk/core/rendering'
import { expect, test } from 'vitest'
import { surveyQuestion } from './survey-question.ts'
import { surveyScales } from './survey-scale.ts'
import { languageOf, surveyLanguageOf, surveyLanguages, surveyWords } from './words/languages.ts'

const able: Capabilities = {
  status: 'stable',
  content: {
    text: {},
    choices: {
      forms: [
        { type: 'buttons', maxOptions: 3, maxTitleLength: 20, maxIdLength: 256, headers: [] },
        { type: 'list', maxOptions: 10, maxTitleLength: 20, maxIdLength: 200, headers: [], maxMenuLabelLength: 20 },
      ],
    },
  },
  idempotency: 'none',
  receipts: [],
  source: { title: 'none', checkedOn: '2026-11-22' },
}

test.each(surveyLanguages)('a list of ten short rows shows every question whole (%s)', (language) => {
  for (const kind of ['csat', 'ces', 'nps'] as const) {
    const planned = plan([surveyQuestion(kind, language)], able, { open: true })
    expect(planned).toMatchObject({ type: 'send', losses: [], numbered: [] })
  }
})

test.each(surveyLanguages)('as numbered text an option has the number of its score (%s)', (language) => {
  for (const kind of ['csat', 'ces'] as const) {
    const planned = plan([surveyQuestion(kind, language)], { ...able, content: { text: {} } }, { open: true })
    const ids = planned.type === 'send' ? planned.numbered.map(({ id }) => id) : []
    expect(ids).toEqual(Array.from({ length: surveyScales[kind].max }, (_, index) => `survey:${kind}:${index + 1}`))
  }
})

test.each(surveyLanguages)('every question says both ends of its scale (%s)', (language) => {
  for (const kind of ['csat', 'ces', 'nps'] as const) {
    const text = surveyWords[language]?.questions[kind] ?? ''
    expect(text).toContain(String(surveyScales[kind].min))
    expect(text).toContain(String(surveyScales[kind].max))
  }
})

test('languages are found by any tag that means them', () => {
  expect(
    ['pt-BR', 'zh', 'zh-CN', 'zh-TW', 'zh-HK', 'zh-Hant-HK', 'zh_Hans_SG', 'zh-Hans-HK', 'iw', 'in', 'DE-at', 'en_US'].map(languageOf),
  ).toEqual(['pt', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hant', 'zh-Hans', 'zh-Hans', 'he', 'id', 'de', 'en'])
  expect(languageOf('fi')).toBeUndefined()
  expect(languageOf('constructor')).toBeUndefined()
})

test('the first of the languages that we have is asked in', () => {
  expect(surveyLanguageOf([undefined, 'fi', 'sv-SE', 'de'], 'en')).toBe('sv')
  expect(surveyLanguageOf([undefined], 'fr')).toBe('fr')
})
