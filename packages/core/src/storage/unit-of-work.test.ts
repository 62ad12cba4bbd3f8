import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScanOptions } from '../ports/backend.ts'
import type { Collection } from '../ports/collection.ts'
import { compareIndexKeys, comparePositions, compareToBound } from './index-key.ts'
import { isInRange } from './overlay.ts'
import type { IndexedRow, RowReader } from './rows.ts'
import { createUnitOfWork } from './unit-of-work.ts'

interface Thing {
  readonly id: string
  readonly at: readonly number[]
}

const things: Collection<Thing, 'byAt'> = {
  name: 'things',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Thing }) } },
  key: ({ id }) => id,
  indexes: { byAt: ({ at }) => at.map((each) => [each % 3, each]) },
}

/** The plainest reader there is: filters and sorts everything on each scan. */
function readerOf(values: readonly Thing[], isAsync: boolean): RowReader {
  const rows = values.map((value, i) => ({ key: value.id, value, version: 1, revision: i + 1 }))
  const answer = <T>(found: T): T | Promise<T> => (isAsync ? Promise.resolve(found) : found)
  return {
    get: (_, key) => answer(rows.find((row) => row.key === key)),
    scan: (_, range) =>
      answer(
        entriesOf(rows)
          .filter((row) => isInRange(row, range))
          .sort(range.order === 'asc' ? comparePositions : (a, b) => comparePositions(b, a))
          .slice(0, range.limit),
      ),
  }
}

function entriesOf(
  rows: readonly { readonly key: string; readonly value: Thing; readonly version: number; readonly revision: number }[],
): IndexedRow[] {
  return rows.flatMap((row) => [...new Set(row.value.at)].map((each) => ({ ...row, at: [each % 3, each] })))
}

describe('a unit of work', () => {
  test('hands over what was written, once for each value, under the first expectation', async () => {
    const unit = createUnitOfWork('acme', readerOf([], false))
    const { transaction: tx } = unit
    tx.put(things, { id: 'a', at: [1] }, 'absent')
    tx.put(things, { id: 'b', at: [1] }, 5)
    tx.put(things, { id: 'a', at: [2] })
    tx.remove(things, 'b')
    tx.post({ lane: 'l', kind: 'k', id: 'j', body: null })
    tx.cancel('j')
    tx.emit({ id: 'e', tenant: 'acme', at: 0, type: 'conversation.typing', active: true })
    expect(unit.finish()).toMatchObject({
      values: [
        { type: 'put', key: 'a', value: { id: 'a', at: [2] }, expect: 'absent' },
        { type: 'remove', key: 'b', value: undefined, expect: 5 },
      ],
      jobs: [
        { type: 'post', job: { id: 'j' } },
        { type: 'cancel', id: 'j' },
      ],
      events: [{ id: 'e' }],
    })
  })

  test('sees its own writes, be they few or many', async () => {
    const committed = Array.from({ length: 40 }, (_, index) => ({ id: `c${index}`, at: [index] }))
    const unit = createUnitOfWork('acme', readerOf(committed, false))
    const { transaction: tx } = unit
    const key = async (id: string): Promise<string | undefined> => (await tx.get(things, id))?.value.id
    for (let index = 0; index < 40; index++) {
      expect(await key(`own${index}`)).toBeUndefined()
      tx.put(things, { id: `own${index}`, at: [index] }, 'absent')
      tx.remove(things, `c${index}`)
      for (let earlier = 0; earlier <= index; earlier++) {
        expect(await key(`own${earlier}`)).toBe(`own${earlier}`)
        expect(await key(`c${earlier}`)).toBeUndefined()
      }
      const page = await tx.scan(things, { index: 'byAt', limit: 100 })
      expect(page.items).toHaveLength(40)
    }
    expect(unit.finish().values).toHaveLength(80)
  })

  test('refuses on the spot what can never come true about its own writes', async () => {
    const { transaction: tx } = createUnitOfWork('acme', readerOf([{ id: 'a', at: [] }], false))
    tx.put(things, { id: 'a', at: [1] }, 1)
    const conflict = expect.objectContaining({ code: 'conflict' }) as Error
    expect(() => tx.put(things, { id: 'a', at: [2] }, 'absent')).toThrow(conflict)
    expect(() => tx.put(things, { id: 'a', at: [2] }, 1)).toThrow(conflict)
    const own = await tx.get(things, 'a')
    tx.put(things, { id: 'a', at: [2] }, own?.revision)
    expect(() => tx.remove(things, 'a', own?.revision)).toThrow(conflict)
    tx.remove(things, 'a')
    tx.put(things, { id: 'a', at: [3] }, 'absent')
    expect((await tx.get(things, 'a'))?.value.at).toEqual([3])
  })

  test('cannot be used when it is over', async () => {
    const unit = createUnitOfWork('acme', readerOf([], false))
    unit.finish()
    const { transaction: tx } = unit
    for (const use of [
      () => tx.put(things, { id: 'a', at: [] }),
      () => tx.remove(things, 'a'),
      () => tx.post({ lane: 'l', kind: 'k', id: 'j', body: null }),
      () => tx.cancel('j'),
      () => tx.emit({ id: 'e', tenant: 'acme', at: 0, type: 'conversation.typing', active: true }),
    ]) {
      expect(use).toThrow(/transaction is over/)
    }
    await expect(tx.get(things, 'a')).rejects.toThrow(/transaction is over/)
    await expect(tx.scan(things, { index: 'byAt', limit: 1 })).rejects.toThrow(/transaction is over/)
  })

  test.each([
    { limit: 0 },
    { limit: 1.5 },
    { limit: 1, after: 'made up' },
    { limit: 1, index: 'byNothing' as 'byAt' },
    { limit: 1, index: 'toString' as 'byAt' },
  ])('refuses a bad scan: %j', async (options) => {
    const { transaction: tx } = createUnitOfWork('acme', readerOf([], false))
    await expect(tx.scan(things, { index: 'byAt', ...options })).rejects.toThrow(expect.objectContaining({ code: 'validation' }))
  })

  test('refuses a job whose time is no time', () => {
    const { transaction: tx } = createUnitOfWork('acme', readerOf([], false))
    expect(() => tx.post({ lane: 'l', kind: 'k', id: 'j', body: null, dueAt: Number.NaN })).toThrow(/dueAt/)
  })

  const thing = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), at: fc.array(fc.nat(8), { maxLength: 3 }) })
  const bound = fc.option(fc.oneof(fc.nat(2), fc.tuple(fc.nat(2)), fc.tuple(fc.nat(2), fc.nat(8))), { nil: undefined })

  test('pages over committed and own values as if the own were committed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(thing, { selector: ({ id }) => id }),
        fc.array(fc.tuple(fc.boolean(), thing), { maxLength: 8 }),
        fc.record({
          from: bound,
          to: bound,
          order: fc.constantFrom('asc' as const, 'desc' as const),
          limit: fc.integer({ min: 1, max: 5 }),
        }),
        fc.boolean(),
        async (committed, writes, { from, to, order, limit }, isAsync) => {
          const { transaction: tx } = createUnitOfWork('acme', readerOf(committed, isAsync))
          const model = new Map(committed.map((value) => [value.id, value]))
          for (const [isRemoval, value] of writes) {
            if (isRemoval) {
              tx.remove(things, value.id)
              model.delete(value.id)
            } else {
              tx.put(things, value)
              model.set(value.id, value)
            }
          }
          const options: ScanOptions<'byAt'> = {
            index: 'byAt',
            order,
            limit,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          }
          const seen: string[] = []
          let after: string | undefined
          do {
            const page = await tx.scan(things, { ...options, ...(after === undefined ? {} : { after }) })
            expect(page.items.length).toBeLessThanOrEqual(limit)
            expect(page.next === undefined || page.items.length === limit).toBe(true)
            seen.push(...page.items.map(({ key }) => key))
            after = page.next
          } while (after !== undefined)

          const expected = entriesOf([...model.values()].map((value) => ({ key: value.id, value, version: 1, revision: 0 })))
            .filter(({ at }) => (from === undefined || compareToBound(at, from) >= 0) && (to === undefined || compareToBound(at, to) <= 0))
            .sort((a, b) => compareIndexKeys(a.at, b.at) || (a.key < b.key ? -1 : 1))
            .map(({ key }) => key)
          expect(seen).toEqual(order === 'asc' ? expected : expected.toReversed())
        },
      ),
      { numRuns: 300 },
    )
  })
})
