import { CrossdeskError } from '../errors/crossdesk-error.ts'
import type { Collection } from '../ports/collection.ts'
import { expectEqual, expectRejected, expectThat } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { event, job, keysOf, note, notes, putNotes, readJournal, readNote, recordRuns, type Note } from './backend-fixtures.ts'

/** Commits, conflicts, own writes, stored shapes. */
export const valueCases: readonly BackendCase[] = [
  {
    name: 'what is committed is read back, with a revision that changes with each write',
    async run({ backend }) {
      const value = note('a', { text: 'Grüße, 你好 👋', tags: ['x'] })
      await putNotes(backend, value)
      const first = await readNote(backend, 'a')
      expectEqual([first?.key, first?.value], ['a', value], 'the value')
      await putNotes(backend, value)
      expectThat(first?.revision !== (await readNote(backend, 'a'))?.revision, 'another revision after another write')
      await backend.transact(async (tx) => tx.remove(notes, 'a'))
      expectEqual(await readNote(backend, 'a'), undefined, 'the removed value')
    },
  },
  {
    name: 'a transaction that throws leaves nothing behind, and its error comes through',
    async run({ backend }) {
      const failure = new CrossdeskError('handler', 'The case wants this to fail')
      const failed = backend.transact(async (tx) => {
        tx.put(notes, note('a'))
        tx.post(job('a'))
        tx.emit(event('a'))
        throw failure
      })
      expectThat((await failed.catch((error: unknown) => error)) === failure, 'the error itself')
      const { ids, run } = recordRuns()
      await backend.work(['task'], run).idle()
      expectEqual([await readNote(backend, 'a'), ids, await readJournal(backend)], [undefined, [], []], 'what is left behind')
    },
  },
  {
    name: 'a transaction cannot be used when it is over',
    async run({ backend }) {
      const over = await backend.transact(async (tx) => ({ tx }))
      let thrown: unknown
      try {
        over.tx.put(notes, note('late'))
      } catch (error) {
        thrown = error
      }
      expectThat(thrown instanceof Error, 'that a write after the commit throws')
      await expectRejected(over.tx.get(notes, 'a'), 'unsupported', 'a read after the commit')
    },
  },
  {
    name: 'a write that expects nothing there, or another revision, fails with a conflict and with all else in its transaction',
    async run({ backend }) {
      await putNotes(backend, note('a'))
      const old = (await readNote(backend, 'a'))?.revision ?? 0
      await putNotes(backend, note('a', { rank: 1 }))
      await expectRejected(
        backend.transact(async (tx) => {
          tx.put(notes, note('b'))
          tx.put(notes, note('a', { rank: 2 }), 'absent')
        }),
        'conflict',
        'a put that expects nothing there',
      )
      await expectRejected(
        backend.transact(async (tx) => tx.put(notes, note('a', { rank: 2 }), old)),
        'conflict',
        'a put that expects an old revision',
      )
      await expectRejected(
        backend.transact(async (tx) => tx.remove(notes, 'a', old)),
        'conflict',
        'a removal that expects an old revision',
      )
      await expectRejected(
        backend.transact(async (tx) => tx.put(notes, note('c'), old)),
        'conflict',
        'a put that expects a revision where nothing is',
      )
      expectEqual([(await readNote(backend, 'a'))?.value.rank, await readNote(backend, 'b')], [1, undefined], 'the values')
    },
  },
  {
    name: 'a transaction that conflicts is run again and sees what the other wrote',
    async run({ backend }) {
      await putNotes(backend, note('counter'))
      const add = (): Promise<void> =>
        backend.transact(async (tx) => {
          const found = await tx.get(notes, 'counter')
          tx.put(notes, note('counter', { rank: (found?.value.rank ?? 0) + 1 }), found?.revision)
        })
      await Promise.all(Array.from({ length: 5 }, add))
      expectEqual((await readNote(backend, 'counter'))?.value.rank, 5, 'the count')
    },
  },
  {
    name: 'without an expectation the last writer wins',
    async run({ backend }) {
      await putNotes(backend, note('a', { rank: 1 }))
      await backend.transact(async (tx) => {
        await tx.get(notes, 'a')
        await putNotes(backend, note('a', { rank: 2 }))
        tx.put(notes, note('a', { rank: 3 }))
      })
      expectEqual((await readNote(backend, 'a'))?.value.rank, 3, 'the value')
    },
  },
  {
    name: 'a transaction reads its own writes, and nobody else does before the commit',
    async run({ backend }) {
      await putNotes(backend, note('changed', { rank: 1 }), note('removed'))
      await backend.transact(async (tx) => {
        const before = await tx.get(notes, 'changed')
        tx.put(notes, note('changed', { rank: 2 }), before?.revision)
        tx.remove(notes, 'removed')
        tx.put(notes, note('new'), 'absent')
        expectEqual((await tx.get(notes, 'changed'))?.value.rank, 2, 'the own change')
        expectEqual(await tx.get(notes, 'removed'), undefined, 'what was removed')
        expectThat((await tx.get(notes, 'new')) !== undefined, 'the new value')
        expectEqual([(await readNote(backend, 'changed'))?.value.rank, await readNote(backend, 'new')], [1, undefined], 'what others see')
        const own = await tx.get(notes, 'changed')
        tx.put(notes, note('changed', { rank: 3 }), own?.revision)
        tx.put(notes, note('removed', { rank: 4 }), 'absent')
      })
      expectEqual(
        [(await readNote(backend, 'changed'))?.value.rank, (await readNote(backend, 'removed'))?.value.rank],
        [3, 4],
        'what was committed',
      )
    },
  },
  {
    name: 'a stored value does not change with what was put or read',
    async run({ backend }) {
      const tags = ['kept']
      const change = (list: readonly string[]): void => {
        try {
          ;(list as string[]).push('slipped in')
        } catch {
          // A backend may freeze its values; what counts is that the store stays as it is.
        }
      }
      await putNotes(backend, note('a', { tags }))
      change(tags)
      change((await readNote(backend, 'a'))?.value.tags ?? [])
      expectEqual((await readNote(backend, 'a'))?.value.tags, ['kept'], 'the stored value')
    },
  },
  {
    name: 'a scan sees the own writes in their places: new, moved, removed',
    async run({ backend }) {
      await putNotes(backend, ...[10, 20, 30, 40].map((rank) => note(`n${rank}`, { rank })))
      await backend.transact(async (tx) => {
        tx.put(notes, note('n15', { rank: 15 }))
        tx.put(notes, note('n40', { rank: 5 }))
        tx.put(notes, note('n20', { rank: 20, topic: 'moved away' }))
        tx.remove(notes, 'n30')
        const options = { index: 'byTopic', from: ['general'], to: ['general'], limit: 2 } as const
        const first = await tx.scan(notes, options)
        const second = await tx.scan(notes, { ...options, ...(first.next === undefined ? {} : { after: first.next }) })
        expectEqual([keysOf(first), keysOf(second), second.next], [['n40', 'n10'], ['n15'], undefined], 'the pages')
        expectEqual(keysOf(await tx.scan(notes, { ...options, order: 'desc' })), ['n15', 'n10'], 'the page from the end')
      })
    },
  },
  {
    name: 'a value of an older version is upgraded when it is read; what the schema refuses is an error',
    async run({ backend }) {
      await putNotes(backend, note('a', { rank: 1 }), note('broken', { rank: 2 }))
      const newer: Collection<NewNote, 'byTopic' | 'byTag'> = {
        ...notes,
        version: 2,
        schema: {
          '~standard': {
            version: 1,
            vendor: 'crossdesk',
            validate: (value) =>
              (value as NewNote).id === 'broken' ? { issues: [{ message: 'refused', path: ['id'] }] } : { value: value as NewNote },
          },
        },
        upgrade: (stored, from) => ({ ...(stored as Note), origin: `version ${from}` }),
        key: ({ id }) => id,
        text: ({ text }) => text,
      }
      const upgraded = await backend.transact((tx) => tx.get(newer, 'a'))
      expectEqual(upgraded?.value, { ...note('a', { rank: 1 }), origin: 'version 1' }, 'the upgraded value')
      const page = await backend.transact((tx) => tx.scan(newer, { index: 'byTopic', limit: 1 }))
      expectEqual(page.items[0]?.value.origin, 'version 1', 'the upgraded value of a scan')
      await expectRejected(
        backend.transact((tx) => tx.get(newer, 'broken')),
        'schema',
        'a value that the schema refuses',
      )
      await backend.transact(async (tx) => tx.put(newer, { ...note('a'), origin: 'written anew' }, upgraded?.revision))
      expectEqual((await backend.transact((tx) => tx.get(newer, 'a')))?.value.origin, 'written anew', 'the value written anew')
      await expectRejected(readNote(backend, 'a'), 'schema', 'a value that is newer than the program')
    },
  },
]

interface NewNote extends Note {
  readonly origin: string
}
