import { expect, test } from 'vitest'
import { hueOf, initialsOf } from './initials.ts'

test.each([
  ['Mia Braun', 'MB'],
  ['Ava', 'A'],
  ['José Luis de la Cruz', 'JC'],
  ['佐藤 陽翔', '佐'],
  ['عمر الحربي', 'ع'],
  ['+49 151 5550101', '#'],
  ['', '#'],
])('%j is %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('the colour of an id stays the same', () => {
  expect(hueOf('a')).toBe(hueOf('a'))
  expect(hueOf('a')).not.toBe(hueOf('b'))
})
