import { describe, expect, test } from 'vitest'
import { replacementFor } from './replacements.ts'

describe('replacementFor', () => {
  test('answers in the language of the reply', () => {
    expect(replacementFor('off_platform_contact', 'de-AT')).toBe('über die Nachrichten hier')
    expect(replacementFor('off_platform_contact', 'pt-BR')).toBe('pelas mensagens aqui')
  })

  test('tells the two ways to write Chinese apart, by script or by region', () => {
    expect(replacementFor('off_platform_contact', 'zh-TW')).toBe('在此訊息中')
    expect(replacementFor('off_platform_contact', 'zh-Hant-HK')).toBe('在此訊息中')
    expect(replacementFor('off_platform_contact', 'zh')).toBe('在此消息中')
  })

  test('has nothing for a language that it does not write, and for what nothing simple can replace', () => {
    expect(replacementFor('off_platform_contact', 'sw')).toBeUndefined()
    expect(replacementFor('threat', 'en')).toBeUndefined()
  })
})
