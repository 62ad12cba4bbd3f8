import { describe, expect, test } from 'vitest'
import { aiClassifier, type LanguageModel } from './ai-classifier.ts'
import type { Situation } from './guard.ts'

const situation: Situation = { direction: 'outbound', channel: 'ebay', market: 'DE' }
const text = 'Wir regeln das lieber unter uns, dann sparen beide.'

type Call = Parameters<LanguageModel['doGenerate']>[0]

function modelThatSays(answer: string): { model: LanguageModel; calls: Call[] } {
  const calls: Call[] = []
  const model: LanguageModel = {
    modelId: 'paper',
    doGenerate(options) {
      calls.push(options)
      return Promise.resolve({
        content: [
          { type: 'reasoning', text: 'ignored' },
          { type: 'text', text: answer },
        ],
      })
    },
  }
  return { model, calls }
}

describe('aiClassifier', () => {
  test('finds the quoted words in the message', async () => {
    const { model, calls } = modelThatSays('{"findings":[{"category":"off_platform_payment","quote":"lieber unter uns","confidence":0.9}]}')
    expect(await aiClassifier({ model }).classify(text, situation)).toEqual([
      { category: 'off_platform_payment', start: 15, end: 31, confidence: 0.9 },
    ])
    expect(calls[0]?.prompt.at(-1)).toEqual({ role: 'user', content: [{ type: 'text', text }] })
    expect(JSON.stringify(calls[0]?.prompt[0])).toContain('DE')
  })

  test('drops what the message does not say, unknown categories and broken findings', async () => {
    const { model } = modelThatSays(
      '```json\n{"findings":[{"category":"threat","quote":"not there"},{"category":"weather","quote":"Wir"},7,{"category":"threat"},{"category":"threat","quote":"Wir","confidence":9}]}\n```',
    )
    expect(await aiClassifier({ model }).classify(text, situation)).toEqual([{ category: 'threat', start: 0, end: 3, confidence: 0.5 }])
  })

  test('fails rather than calling an unreadable answer clean, and quotes nothing of the message', async () => {
    const { model } = modelThatSays('I would rather not say.')
    await expect(aiClassifier({ model }).classify(text, situation)).rejects.toThrow(/expected JSON/u)
  })
})
