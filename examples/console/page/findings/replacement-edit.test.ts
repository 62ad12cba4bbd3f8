import { describe, expect, test } from 'vitest'
import type { FindingView } from '../../shared/api.ts'
import { replacementEdit } from './replacement-edit.ts'

const edited = (text: string, match: string, replacement?: string): string | undefined => {
  const start = text.indexOf(match)
  const finding: FindingView = { rule: 'r', category: 'c', severity: 'block', start, end: start + match.length, match, message: 'm' }
  const edit = replacementEdit(text, replacement === undefined ? finding : { ...finding, replacement })
  return edit === undefined ? undefined : text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

describe("following a finding's advice", () => {
  test('puts the better words in place', () => {
    expect(edited('Write to a@b.example today', 'a@b.example', 'us here')).toBe('Write to us here today')
  })

  test.each([
    ['Thanks 😀 for asking', 'Thanks for asking'],
    ['😀 Thanks', 'Thanks'],
    ['Thanks😀 for', 'Thanks for'],
    ['Thanks 😀\nKim', 'Thanks \nKim'],
  ])('leaves words out of %j with one of their spaces', (text, better) => {
    expect(edited(text, '😀', '')).toBe(better)
  })

  test('ends a sentence once', () => {
    expect(edited('Five stars, please. Bye', 'Five stars, please', 'Be honest.')).toBe('Be honest. Bye')
    expect(edited('Five stars, please!', 'Five stars, please', 'Be honest.')).toBe('Be honest.')
  })

  test('is nothing without advice', () => {
    expect(edited('You fool', 'fool')).toBeUndefined()
  })
})
