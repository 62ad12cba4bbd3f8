import { expect, test } from 'vitest'
import type { Identifier } from './identifier.ts'
import { resolveIdentifiers } from './resolve.ts'

function identifier(kind: Identifier['kind'], start: number, end: number, evidence: readonly string[] = []): Identifier {
  return { kind, start, end, value: 'x', evidence, disguise: 'none', confidence: 0.9 }
}

test('a check digit beats a longer shape', () => {
  const proved = identifier('national-id', 2, 13, ['check-digit'])
  expect(resolveIdentifiers([identifier('phone', 0, 14), proved])).toEqual([proved])
})

test('the longer beats the shorter', () => {
  const long = identifier('phone', 0, 14)
  expect(resolveIdentifiers([identifier('phone', 0, 10), long])).toEqual([long])
})

test('mail beats the link within', () => {
  const mail = identifier('email', 0, 16)
  expect(resolveIdentifiers([identifier('link', 5, 30), mail])).toEqual([mail])
})

test('what does not overlap stays, in the order of the text', () => {
  const first = identifier('phone', 0, 5)
  const second = identifier('link', 5, 9)
  expect(resolveIdentifiers([second, first])).toEqual([first, second])
})
