import { deadLetters, deskCollections, type Collection } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { planTable } from './table-plan.ts'

const base: Collection<unknown> = {
  name: 'things',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value }) } },
  key: () => 'k',
  indexes: {},
}
const entries = (): [] => []

test('a collection becomes a table with the columns of its declared indexes, and a table for each other index', () => {
  const plan = planTable({
    ...base,
    name: 'parcel-stops',
    indexes: { byCity: entries, byDay: entries, byLabelURL: entries },
    columns: { byCity: { city: 'text', arrivedAt: 'number' }, byDay: { arrivedAt: 'number' } },
  })
  expect(plan).toMatchObject({
    table: 'crossdesk."parcel_stops"',
    columns: [
      { name: 'city', type: 'text' },
      { name: 'arrived_at', type: 'number' },
    ],
    columnIndexes: [{ name: 'parcel_stops_by_city' }, { name: 'parcel_stops_by_day', columns: [{ name: 'arrived_at' }] }],
    entryTables: [{ index: 'byLabelURL', table: 'crossdesk."parcel_stops_by_label_url"' }],
    isSearchable: false,
  })
})

test('the plan is worked out once', () => {
  expect(planTable(base)).toBe(planTable(base))
})

test('all collections of the desk have a plan', () => {
  for (const collection of [...deskCollections, deadLetters]) expect(planTable(collection).collection).toBe(collection.name)
})

const refused: readonly (readonly [what: string, change: Partial<Collection<unknown>>])[] = [
  ['a name with quotes', { name: 'x"; drop table y' }],
  ['a name with capitals', { name: 'Things' }],
  ['a name with underscores', { name: 'my_things' }],
  ['a name that is too long', { name: 'x'.repeat(60) }],
  ['the name of a system table', { name: 'lane-item' }],
  ['the name of a system index', { name: 'lane-ready' }],
  ['the name of a system sequence', { name: 'revision' }],
  ['the name of the table of migrations', { name: 'migration' }],
  ['the name of the primary key of a system table', { name: 'journal-pkey' }],
  ['an index that would be called like a system table', { name: 'lane', indexes: { item: entries } }],
  ['an index with a name that is none', { indexes: { 'by"x': entries } }],
  ['two indexes of one name in the database', { indexes: { byX: entries, by_x: entries } }],
  ['an index called like the full-text index', { indexes: { search: entries }, text: () => '' }],
  ['columns of an index that is not there', { columns: { byX: { x: 'text' } } }],
  ['an index without columns', { indexes: { byX: entries }, columns: { byX: {} } }],
  ['a column that every table has', { indexes: { byX: entries }, columns: { byX: { writtenAt: 'number' } } }],
  ['a column that PostgreSQL has', { indexes: { byX: entries }, columns: { byX: { ctid: 'text' } } }],
  ['a column with a name that is none', { indexes: { byX: entries }, columns: { byX: { 'a b': 'text' } } }],
  ['two columns of one name in the database', { indexes: { byX: entries }, columns: { byX: { aB: 'text', a_b: 'text' } } }],
  ['a column of two types', { indexes: { byX: entries, byY: entries }, columns: { byX: { x: 'text' }, byY: { x: 'number' } } }],
]

test.each(refused)('%s is refused', (_, change) => {
  expect(() => planTable({ ...base, ...change })).toThrow(expect.objectContaining({ code: 'validation' }))
})
