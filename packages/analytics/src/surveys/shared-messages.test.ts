import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSurveyAnswer } from './read-answer.ts'

const FILE = join(import.meta.dirname, '../../../../../shared/fixtures/language/intent/messages.dev.jsonl')

interface Row {
  readonly text: string
  readonly lang: string
  readonly intent: string
  readonly emotion: string
  readonly sentiment: number
}

test.skipIf(!existsSync(FILE))('of real kinds of messages only those that praise or complain and nothing else are answers', () => {
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const answers = rows.flatMap((row) => {
    const found = readSurveyAnswer([{ type: 'text', text: row.text }], 'csat', row.lang)
    return found === undefined ? [] : [{ ...row, ...found }]
  })
  expect(rows.length).toBeGreaterThan(200)
  expect(answers.length).toBeGreaterThan(10)
  expect(answers.filter(({ intent }) => intent !== 'complaint' && intent !== 'feedback')).toEqual([])
  // Mockery cannot be told from words alone.
  expect(answers.filter(({ score, sentiment }) => (score - 3) * sentiment < 0).length).toBeLessThanOrEqual(1)
  for (const kind of ['nps', 'ces'] as const) {
    expect(rows.filter(({ text, lang }) => readSurveyAnswer([{ type: 'text', text }], kind, lang) !== undefined)).toEqual([])
  }
})
