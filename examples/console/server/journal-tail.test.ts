import { memoryBackend, type Backend, type Cursor } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { createJournalTail } from './journal-tail.ts'

async function write(backend: Backend, ...ids: readonly string[]): Promise<void> {
  await backend.transact(async (tx) => {
    for (const id of ids) tx.emit({ id, tenant: tx.tenant, at: 0, type: 'conversation.typing', active: true })
  })
}

async function idsAfter(backend: Backend, cursor: Cursor | undefined): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { event } of backend.journal(cursor)) ids.push(event.id)
  return ids
}

test('of a journal that is shorter, everything is new', async () => {
  const backend = memoryBackend()
  const tail = createJournalTail(backend, 2)
  expect(await idsAfter(backend, await tail.begin())).toEqual([])
  await write(backend, 'a', 'b')
  expect(await idsAfter(backend, await tail.begin())).toEqual(['a', 'b'])
})

test('the newest entries are found again each time that the journal has grown', async () => {
  const backend = memoryBackend()
  const tail = createJournalTail(backend, 2)
  await write(backend, 'a', 'b', 'c')
  expect(await idsAfter(backend, await tail.begin())).toEqual(['b', 'c'])
  await write(backend, 'd')
  expect(await idsAfter(backend, await tail.begin())).toEqual(['c', 'd'])
})

test('what was read once is not read again', async () => {
  const backend = memoryBackend()
  const asked: (Cursor | undefined)[] = []
  const tail = createJournalTail({ journal: (after) => (asked.push(after), backend.journal(after)) }, 2)
  await write(backend, 'a', 'b', 'c')
  await tail.begin()
  await Promise.all([tail.begin(), tail.begin()])
  expect(asked).toHaveLength(2)
  expect(asked[0]).toBeUndefined()
  expect(await idsAfter(backend, asked[1])).toEqual([])
})

test('a journal that dropped entries in the meantime is read anew', async () => {
  const backend = memoryBackend({ maxJournal: 3 })
  const tail = createJournalTail(backend, 2)
  await write(backend, 'a')
  await tail.begin()
  await write(backend, 'b', 'c', 'd', 'e', 'f')
  expect(await idsAfter(backend, await tail.begin())).toEqual(['e', 'f'])
})
