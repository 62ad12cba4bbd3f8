import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deskCollections } from '../desk/collections.ts'
import { deadLetters } from '../ports/dead-letters.ts'
import { at, count, handle, accountRef, id, json, list } from './testing/basics-arbitraries.ts'
import { modelArbitraries } from './testing/model-arbitraries.ts'
import { recordsWith } from './testing/records.ts'

const record = recordsWith('all')
const models = modelArbitraries('some')

/** The collections whose values are types of the model. */
const modelled: Readonly<Record<string, fc.Arbitrary<object>>> = {
  conversations: models.conversation,
  customers: models.customer,
  drafts: models.heldDraft,
}

/** The collections whose values are the desk's own; all these fields are required. */
const own: Readonly<Record<string, fc.Arbitrary<object>>> = {
  messages: fc.record({ message: models.message, customer: id }, { noNullPrototype: true }),
  'handle-owners': fc.record({ handle: handle(record), customer: id }, { noNullPrototype: true }),
  threads: fc.record({ account: accountRef(record), handle: handle(record), conversation: id }, { noNullPrototype: true }),
  'parked-events': fc.record(
    { conversation: id, events: list(fc.record({ event: models.targetedEvent, parkedAt: at }, { noNullPrototype: true })) },
    { noNullPrototype: true },
  ),
  sends: fc.record(
    { part: id, message: id, state: fc.constantFrom('sending', 'waiting'), failures: count, since: at },
    { noNullPrototype: true },
  ),
  paces: fc.record({ key: id, nextAt: at }, { noNullPrototype: true }),
  holds: fc.record({ account: id, until: at }, { noNullPrototype: true }),
  'poll-cursors': fc.record({ key: id, turn: count, failures: count }, { noNullPrototype: true }),
  'adapter-cache': fc.record({ key: id, value: json, expiresAt: at }, { noNullPrototype: true }),
  'dead-letters': fc.record(
    { id, tenant: id, lane: id, kind: id, body: json, attempts: count, postedAt: at, failedAt: at, code: id },
    { noNullPrototype: true },
  ),
}

const collections = [...deskCollections, deadLetters]

test('every collection of the desk is tested here', () => {
  expect(Object.keys({ ...modelled, ...own }).toSorted()).toEqual(collections.map(({ name }) => name).toSorted())
})

describe.each(collections)('the collection $name', ({ name, schema }) => {
  test('takes what the desk stores, unchanged', async () => {
    await fc.assert(
      fc.asyncProperty({ ...modelled, ...own }[name] ?? fc.constant({}), async (value) => {
        expect(isDeepStrictEqual(await schema['~standard'].validate(value), { value })).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe.each(collections.filter(({ name }) => name in own))('the collection $name', ({ name, schema }) => {
  test('refuses a value that lacks any one field', async () => {
    const value = fc.sample(own[name] ?? fc.constant({}), { numRuns: 1, seed: 1 })[0] ?? {}
    for (const field of Object.keys(value)) {
      const { [field as keyof typeof value]: _, ...lacking } = value
      const refused = 'issues' in (await schema['~standard'].validate(lacking))
      expect({ field, refused }).toEqual({ field, refused: true })
    }
  })
})

test('a poll that has succeeded keeps its cursor, whatever it is', async () => {
  const polls = deskCollections.find(({ name }) => name === 'poll-cursors')
  await fc.assert(
    fc.asyncProperty(fc.record({ key: id, turn: count, failures: count, cursor: json }, { noNullPrototype: true }), async (value) => {
      expect(await polls?.schema['~standard'].validate(value)).toEqual({ value })
    }),
  )
})
