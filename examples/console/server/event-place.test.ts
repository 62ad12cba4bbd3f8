import { memoryBackend, type Backend } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { findEvent, toEventPlace } from './event-place.ts'

async function journalOf(...ids: readonly string[]): Promise<Backend> {
  const backend = memoryBackend()
  await backend.transact(async (tx) => {
    for (const id of ids) tx.emit({ id, tenant: tx.tenant, at: 0, type: 'conversation.typing', active: true })
  })
  return backend
}

test('the place of every event is found again, that of the first one too', async () => {
  const backend = await journalOf('a', 'b', 'c')
  let before: string | undefined
  for await (const { cursor, event } of backend.journal()) {
    expect(await findEvent(backend, toEventPlace(before, event))).toBe(cursor)
    before = cursor
  }
  expect(before).toBeDefined()
})

test('a cursor that is valid but stands before another event is not taken: the data was deleted in between', async () => {
  const backend = await journalOf('a', 'b')
  const cursors: string[] = []
  for await (const { cursor } of backend.journal()) cursors.push(cursor)
  expect(await findEvent(backend, toEventPlace(cursors[0], { id: 'x' }))).toBeUndefined()
  // The very end: nothing comes after it yet.
  expect(await findEvent(backend, toEventPlace(cursors[1], { id: 'x' }))).toBeUndefined()
})

test.each(['', '/', 'another.17/a', 'no place at all', '17'])('"%s" is no place of this journal', async (place) => {
  expect(await findEvent(await journalOf('a', 'b'), place)).toBeUndefined()
})
