import { expect, test } from 'vitest'
import { acknowledgements } from './acknowledgements.ts'

const LONGEST_BUTTON = 20
const languages = ['de', 'en', 'es', 'fr', 'ja', 'zh-Hans', 'ar', 'pt-BR', 'th', 'tr', 'nl', 'uk', 'ru']

test.each(languages)('%s has buttons that WhatsApp takes, and names the order', (language) => {
  const { thanks, where, back, person } = acknowledgements(language)
  expect(thanks('CD-1042')).toContain('CD-1042')
  for (const title of [where, back, person]) expect(title.length).toBeLessThanOrEqual(LONGEST_BUTTON)
})

test('each language has words of its own', () => {
  expect(new Set(languages.map((language) => acknowledgements(language).where)).size).toBe(languages.length)
})

test('a language that nobody wrote down gets English', () => {
  expect(acknowledgements('xx')).toBe(acknowledgements('en'))
})
