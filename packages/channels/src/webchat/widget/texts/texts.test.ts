import { describe, expect, test } from 'vitest'
import { languages } from './languages.ts'
import { english, loadTexts } from './texts.ts'

const keys = Object.keys(english)

describe('the texts of the widget', () => {
  test.each([['en', Object.values(english).join('|')], ...Object.entries(languages)])('are all there in %s', (_language, packed) => {
    const texts = packed.split('|')
    expect(texts).toHaveLength(keys.length)
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })

  test('are found by language, whatever the region, Chinese by script', async () => {
    const send = async (locale: string): Promise<string> => (await loadTexts(locale)).send
    expect(await Promise.all(['de', 'DE-at', 'pt-BR', 'zh', 'zh-CN', 'zh-TW', 'zh-Hant-HK', 'en-GB', 'xx'].map(send))).toEqual([
      'Senden',
      'Senden',
      'Enviar',
      '发送',
      '发送',
      '傳送',
      '傳送',
      'Send',
      'Send',
    ])
  })
})
