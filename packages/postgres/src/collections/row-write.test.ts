import type { Collection, IndexKey } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { toRow } from './row-write.ts'

interface Thing {
  readonly a?: readonly IndexKey[]
  readonly b?: readonly IndexKey[]
  readonly free?: readonly IndexKey[]
  readonly more?: unknown
}

const things: Collection<Thing> = {
  name: 'things',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Thing }) } },
  key: () => 'k',
  indexes: { a: ({ a }) => a ?? [], b: ({ b }) => b ?? [], free: ({ free }) => free ?? [] },
  columns: { a: { name: 'text', size: 'number' }, b: { size: 'number' } },
}

function row(value: unknown, { tenant = 't', key = 'k' } = {}): Record<string, unknown> {
  return JSON.parse(`{${toRow(tenant, { type: 'put', collection: things, key, value, expect: undefined }).members}}`) as Record<
    string,
    unknown
  >
}

test('columns hold the entry of each declared index, and null where there is none', () => {
  expect(row({ a: [['x', 2]], b: [2] })).toMatchObject({ c0: 'x', c1: 2 })
  expect(row({})).toMatchObject({ c0: null, c1: null })
  expect(row({ a: [['x', 0]], b: [-0] })).toMatchObject({ c0: 'x', c1: 0 })
})

const refused: readonly (readonly [what: string, value: unknown])[] = [
  ['two values for a shared column', { a: [['x', 1]], b: [2] }],
  ['an entry in one of two indexes that share a column', { b: [2] }],
  [
    'several entries of a declared index',
    {
      a: [
        ['x', 1],
        ['y', 1],
      ],
      b: [1],
    },
  ],
  ['too few columns', { a: ['x'], b: [1] }],
  ['too many columns', { a: [['x', 1, 2]], b: [1] }],
  ['a number where a text is declared', { a: [[1, 1]], b: [1] }],
  ['a text where a number is declared', { a: [['x', '1']], b: ['1'] }],
  ['a column that is too long for an index', { a: [['x'.repeat(3000), 1]], b: [1] }],
  ['an entry that is too long for an index', { free: ['x'.repeat(3000)] }],
  ['a bigint', { more: 1n }],
  ['undefined', undefined],
]

test.each(refused)('%s is refused before anything reaches the database', (_, value) => {
  const safe = { ...things, indexes: value === undefined ? { a: () => [], b: () => [], free: () => [] } : things.indexes }
  expect(() => toRow('t', { type: 'put', collection: safe, key: 'k', value, expect: undefined })).toThrow(
    expect.objectContaining({ code: 'validation' }),
  )
})

test('keys and tenants that are too long for an index are refused, for puts and removals', () => {
  expect(() => row({}, { key: 'k'.repeat(2601) })).toThrow(expect.objectContaining({ code: 'validation' }))
  expect(() => row({}, { tenant: 't'.repeat(501) })).toThrow(expect.objectContaining({ code: 'validation' }))
  expect(() => toRow('t', { type: 'remove', collection: things, key: 'k'.repeat(2601), value: undefined, expect: undefined })).toThrow(
    expect.objectContaining({ code: 'validation' }),
  )
})

test('no message of a refusal quotes the value', () => {
  expect(() => row({ a: [['secret words', 'other secret']], b: ['secret'] })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') as string }),
  )
})
