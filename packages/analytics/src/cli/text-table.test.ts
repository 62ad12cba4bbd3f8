import { expect, test } from 'vitest'
import { columnsOf, textTable } from './text-table.ts'

test('numbers stand to the right, and Chinese takes two columns a character', () => {
  const lines = textTable([
    ['净现值', '1'],
    ['ROI', '2,345'],
  ]).split('\n')
  expect(lines).toEqual(['净现值      1', 'ROI     2,345', ''])
  expect(columnsOf(lines[0] ?? '')).toBe(columnsOf(lines[1] ?? ''))
})

test('what a terminal would obey is not printed', () => {
  expect(textTable([['a\u001b[2Jb\u202ec\n']])).toBe('a [2Jb c\n')
})
