import { describe, expect, test } from 'vitest'
import type { DomainEvent } from '../model/domain-event.ts'
import { createJournal, type Journal } from './journal.ts'

const event = (id: string): DomainEvent => ({ id, tenant: 'default', at: 0, type: 'conversation.typing', active: true })

async function read(journal: Journal, after?: string): Promise<{ readonly cursors: string[]; readonly ids: string[] }> {
  const cursors: string[] = []
  const ids: string[] = []
  for await (const entry of journal.read(after, {})) {
    cursors.push(entry.cursor)
    ids.push(entry.event.id)
  }
  return { cursors, ids }
}

describe('a journal', () => {
  test('keeps the newest entries; a cursor that fell off is an error, no gap', async () => {
    const journal = createJournal(3, 'a')
    for (const id of ['1', '2', '3']) journal.append(event(id))
    const { cursors } = await read(journal)
    journal.append(event('4'))
    expect((await read(journal)).ids).toEqual(['2', '3', '4'])
    // The first entry is gone, but nothing after it.
    expect((await read(journal, cursors[0])).ids).toEqual(['2', '3', '4'])
    journal.append(event('5'))
    await expect(read(journal, cursors[0])).rejects.toThrow(expect.objectContaining({ code: 'journal-truncated' }))
    expect((await read(journal, cursors[2])).ids).toEqual(['4', '5'])
  })

  test('tells a reader that it was overtaken', async () => {
    const journal = createJournal(2, 'a')
    for (const id of ['1', '2']) journal.append(event(id))
    const reader = journal.read(undefined, {})
    expect((await reader.next()).value).toMatchObject({ event: { id: '1' } })
    for (const id of ['3', '4']) journal.append(event(id))
    await expect(reader.next()).rejects.toThrow(expect.objectContaining({ code: 'journal-truncated' }))
  })

  test('does not take the cursor of another journal for its own', async () => {
    const old = createJournal(9, 'old')
    const young = createJournal(9, 'young')
    for (const journal of [old, young]) for (const id of ['1', '2']) journal.append(event(id))
    const [cursor] = (await read(old)).cursors
    await expect(read(young, cursor)).rejects.toThrow(expect.objectContaining({ code: 'journal-truncated' }))
    await expect(read(young, 'young.7')).rejects.toThrow(expect.objectContaining({ code: 'journal-truncated' }))
    for (const bad of ['', 'young', 'young.x', 'young.-1', 'young.1.2', `young.${'9'.repeat(99)}`]) {
      await expect(read(young, bad)).rejects.toThrow(expect.objectContaining({ code: 'validation' }))
    }
  })

  test('ends its followers when it is closed', async () => {
    const journal = createJournal(9, 'a')
    const next = journal.read(undefined, { follow: true }).next()
    journal.close()
    expect((await next).done).toBe(true)
  })
})
