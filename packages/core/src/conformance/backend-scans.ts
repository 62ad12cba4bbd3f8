import type { ScanOptions } from '../ports/backend.ts'
import { expectEqual, expectRejected, expectThat } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { keysOf, note, notes, putNotes } from './backend-fixtures.ts'

const sample = [
  note('n1', { topic: 'b', rank: 2, tags: ['red', 'blue'] }),
  note('n2', { topic: 'a', rank: 10, tags: ['red'] }),
  note('n3', { topic: 'a', rank: 9 }),
  note('n4', { topic: 'a', rank: 10 }),
  note('n5', { topic: 'ab', rank: -1, tags: ['blue', 'blue'] }),
  note('n6', { topic: 'ä', rank: 0 }),
]

async function expectScan(
  { backend }: Parameters<BackendCase['run']>[0],
  options: Omit<ScanOptions<'byTopic' | 'byTag'>, 'limit'>,
  expected: readonly string[],
): Promise<void> {
  const page = await backend.transact((tx) => tx.scan(notes, { ...options, limit: 100 }))
  expectEqual(keysOf(page), expected, `the scan ${JSON.stringify(options)}`)
}

/** Reading by index. */
export const scanCases: readonly BackendCase[] = [
  {
    name: 'an index is in order column by column, equals by key, and can be read from both ends',
    async run(tried) {
      await putNotes(tried.backend, ...sample)
      const ordered = ['n3', 'n2', 'n4', 'n5', 'n1', 'n6']
      await expectScan(tried, { index: 'byTopic' }, ordered)
      await expectScan(tried, { index: 'byTopic', order: 'desc' }, ordered.toReversed())
    },
  },
  {
    name: 'both ends of a range belong to it, and a prefix stands for all that begins with it',
    async run(tried) {
      await putNotes(tried.backend, ...sample)
      await expectScan(tried, { index: 'byTopic', from: ['a'], to: ['a'] }, ['n3', 'n2', 'n4'])
      await expectScan(tried, { index: 'byTopic', from: 'a', to: 'a' }, ['n3', 'n2', 'n4'])
      await expectScan(tried, { index: 'byTopic', from: ['a'], to: ['a'], order: 'desc' }, ['n4', 'n2', 'n3'])
      await expectScan(tried, { index: 'byTopic', from: ['a', 10] }, ['n2', 'n4', 'n5', 'n1', 'n6'])
      await expectScan(tried, { index: 'byTopic', from: ['a', 9.5], to: ['b'] }, ['n2', 'n4', 'n5', 'n1'])
      await expectScan(tried, { index: 'byTopic', to: ['a', 9] }, ['n3'])
      await expectScan(tried, { index: 'byTopic', from: ['c'], to: ['d'] }, [])
    },
  },
  {
    name: 'a value with several entries is found by each, one with none by none, and each entry once',
    async run(tried) {
      await putNotes(tried.backend, ...sample)
      await expectScan(tried, { index: 'byTag', from: ['red'], to: ['red'] }, ['n1', 'n2'])
      await expectScan(tried, { index: 'byTag', from: ['blue'], to: ['blue'] }, ['n5', 'n1'])
      await expectScan(tried, { index: 'byTag' }, ['n5', 'n1', 'n1', 'n2'])
    },
  },
  {
    name: 'an index follows its values when they change and go',
    async run(tried) {
      await putNotes(tried.backend, ...sample)
      await putNotes(tried.backend, note('n1', { topic: 'a', rank: 1, tags: ['green'] }))
      await tried.backend.transact(async (tx) => tx.remove(notes, 'n3'))
      await expectScan(tried, { index: 'byTopic', from: ['a'], to: ['a'] }, ['n1', 'n2', 'n4'])
      await expectScan(tried, { index: 'byTag', from: ['blue'], to: ['red'] }, ['n5', 'n1', 'n2'])
    },
  },
  {
    name: 'pages have no gaps and no doubles, while others write before and behind them',
    async run({ backend }) {
      await putNotes(backend, ...Array.from({ length: 25 }, (_, i) => note(`n${String(i).padStart(2, '0')}`, { rank: Math.floor(i / 4) })))
      for (const order of ['asc', 'desc'] as const) {
        const seen: string[] = []
        let after: string | undefined
        let pages = 0
        do {
          const page = await backend.transact((tx) =>
            tx.scan(notes, { index: 'byTopic', order, limit: 4, ...(after === undefined ? {} : { after }) }),
          )
          seen.push(...keysOf(page).filter((key) => !key.startsWith('other')))
          after = page.next
          // Ranks of half a step fall between the old notes, wherever the page ended.
          await putNotes(backend, ...[0, 3, 6].map((rank) => note(`other-${order}-${pages}-${rank}`, { rank: rank + 0.5 })))
          expectThat(++pages < 40, 'an end of the pages')
        } while (after !== undefined)
        const all = Array.from({ length: 25 }, (_, i) => `n${String(i).padStart(2, '0')}`)
        expectEqual(seen, order === 'asc' ? all : all.toReversed(), `the notes of all pages, ${order}`)
      }
    },
  },
  {
    name: 'the last page says that it is the last, also when it is full; a bad cursor is refused',
    async run({ backend }) {
      await putNotes(backend, ...sample)
      const page = await backend.transact((tx) => tx.scan(notes, { index: 'byTopic', limit: sample.length }))
      expectEqual([page.items.length, page.next], [sample.length, undefined], 'the full last page')
      await expectRejected(
        backend.transact((tx) => tx.scan(notes, { index: 'byTopic', limit: 1, after: 'made up' })),
        'validation',
        'a made-up cursor',
      )
    },
  },
]
