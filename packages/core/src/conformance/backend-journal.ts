import { expectEqual, expectRejected, expectSoon } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { event, job, postJobs, readJournal } from './backend-fixtures.ts'

/** The journal. */
export const journalCases: readonly BackendCase[] = [
  {
    name: 'the journal is in the order of the commits, and within one in the order of the calls',
    async run({ backend }) {
      const worker = backend.work(['task'], async (_, tx) => tx.emit(event('4')))
      // The first to begin is the last to commit.
      await backend.transact(async (slow) => {
        slow.emit(event('2'))
        await backend.transact(async (tx) => {
          tx.emit(event('0'))
          tx.emit(event('1'))
        })
        slow.emit(event('3'))
      })
      await postJobs(backend, job('emits'))
      await expectSoon(worker.idle(), 'the job to be done')
      expectEqual(
        (await readJournal(backend)).map((entry) => entry.event),
        ['0', '1', '2', '3', '4'].map((id) => event(id)),
        'the journal',
      )
    },
  },
  {
    name: 'reading goes on after a cursor; what is no cursor is refused',
    async run({ backend }) {
      for (const id of ['a', 'b', 'c']) await backend.transact(async (tx) => tx.emit(event(id)))
      const [first, , last] = await readJournal(backend)
      expectEqual(
        (await readJournal(backend, first?.cursor)).map((entry) => entry.event.id),
        ['b', 'c'],
        'what comes after the first',
      )
      expectEqual(await readJournal(backend, last?.cursor), [], 'what comes after the last')
      await expectRejected(readJournal(backend, 'made up'), 'validation', 'a made-up cursor')
    },
  },
  {
    name: 'reading can begin with the newest entries, also for a follower',
    async run({ backend }) {
      for (const id of ['a', 'b', 'c']) await backend.transact(async (tx) => tx.emit(event(id)))
      const idsOf = async (last: number): Promise<string[]> => {
        const ids: string[] = []
        for await (const entry of backend.journal(undefined, { last })) ids.push(entry.event.id)
        return ids
      }
      expectEqual([await idsOf(2), await idsOf(9), await idsOf(0)], [['b', 'c'], ['a', 'b', 'c'], []], 'the newest entries')
      const stop = new AbortController()
      const seen: string[] = []
      const following = (async () => {
        for await (const entry of backend.journal(undefined, { last: 1, follow: true, signal: stop.signal })) {
          seen.push(entry.event.id)
          if (seen.length === 1) await backend.transact(async (tx) => tx.emit(event('d')))
          else stop.abort()
        }
      })()
      await expectSoon(following, 'the follower to end')
      expectEqual(seen, ['c', 'd'], 'what the follower saw')
    },
  },
  {
    name: 'a follower sees what is there and what is to come, and ends when its signal says so',
    async run({ backend }) {
      const stop = new AbortController()
      const seen: string[] = []
      await backend.transact(async (tx) => tx.emit(event('before')))
      const following = (async () => {
        for await (const entry of backend.journal(undefined, { follow: true, signal: stop.signal })) {
          seen.push(entry.event.id)
          if (entry.event.id === 'before') await backend.transact(async (tx) => tx.emit(event('while reading')))
          if (entry.event.id === 'while reading') void emitLater('while waiting')
          if (entry.event.id === 'while waiting') stop.abort()
        }
      })()
      await expectSoon(following, 'the follower to end')
      expectEqual(seen, ['before', 'while reading', 'while waiting'], 'what the follower saw')

      async function emitLater(id: string): Promise<void> {
        await new Promise((resolve) => setTimeout(resolve, 1))
        await backend.transact(async (tx) => tx.emit(event(id)))
      }
    },
  },
  {
    name: 'a follower that waits ends when its signal says so, and one whose signal has spoken reads nothing',
    async run({ backend }) {
      const stop = new AbortController()
      const waiting = backend.journal(undefined, { follow: true, signal: stop.signal })[Symbol.asyncIterator]()
      const next = waiting.next()
      stop.abort()
      expectEqual((await expectSoon(next, 'the follower to end')).done, true, 'the end')
      await backend.transact(async (tx) => tx.emit(event('a')))
      const late = backend.journal(undefined, { follow: true, signal: stop.signal })[Symbol.asyncIterator]()
      expectEqual((await expectSoon(late.next(), 'the late follower to end')).done, true, 'the end')
    },
  },
]
