import { describe, expect, test } from 'vitest'
import { sampleCues } from '../testing/sample-cues.ts'
import { digitCharacterAt } from './digit-character.ts'
import { digitGroups } from './digit-groups.ts'
import { gapKind } from './gap.ts'
import { numberWindows } from './number-window.ts'

function digitsOf(text: string): readonly string[] {
  return digitGroups(text, sampleCues(text)).map((group) => group.digits)
}

describe('one digit is read in any dress', () => {
  test.each([
    ['7', '7', 1],
    ['７', '7', 1],
    ['٧', '7', 1],
    ['๗', '7', 1],
    ['७', '7', 1],
    ['⑦', '7', 1],
    ['❼', '7', 1],
    ['➆', '7', 1],
    ['⓻', '7', 1],
    ['⁷', '7', 1],
    ['₇', '7', 1],
    ['𝟟', '7', 2],
    ['7️⃣', '7', 3],
    ['七', '7', 1],
    ['柒', '7', 1],
    ['〇', '0', 1],
    ['零', '0', 1],
    ['⓪', '0', 1],
    ['⑫', '12', 1],
    ['幺', '1', 1],
    ['两', '2', 1],
  ])('%s', (text, digits, length) => {
    expect(digitCharacterAt(text, 0)).toMatchObject({ digits, length })
  })

  test.each(['a', '中', '가', '\ud835', '½', ''])('%j is none', (text) => {
    expect(digitCharacterAt(text, 0)).toBeUndefined()
  })
})

describe('groups of digits', () => {
  test.each([
    ['12-34', ['12', '34']],
    ['O12 I3', ['012', '13']],
    ['5l of water', ['5']],
    ['five double two', ['5', '22']],
    ['vierzig', ['40']],
    ['fünf und vierzig', ['45']],
    ['soixante-quinze', ['75']],
    ['nine hundred', ['900']],
    ['double 5', ['55']],
    ['zér0 7', ['0', '7']],
  ])('%s', (text, digits) => {
    expect(digitsOf(text)).toEqual(digits)
  })

  test('their offsets are those of the original text', () => {
    expect(digitGroups('a 7️⃣8️⃣ b', [])[0]).toMatchObject({ start: 2, end: 8, digits: '78', style: 'ornament' })
  })
})

describe('what stands between two groups', () => {
  test.each([
    ['', 'none'],
    ['\u200b', 'soft'],
    [' ', 'space'],
    ['-', 'dash'],
    ['.', 'dot'],
    [') ', 'bracket'],
    [' - ', 'mark'],
    [', ', 'comma'],
    ['\n', 'line'],
    [' +', 'line'],
    [' x ', 'break'],
    [': ', 'break'],
    ['             ', 'break'],
  ])('%j is a %s', (text, kind) => {
    expect(gapKind(text, 0, text.length)).toBe(kind)
  })
})

test('a chain is read whole first, then in its parts, never inside digits that stand alone', () => {
  const windows = numberWindows(digitGroups('1 2 3 4 5 6 7, 555 0142', []), 6)
  expect(windows.map((window) => window.digits)).toEqual(['12345675550142', '1234567', '5550142'])
})
