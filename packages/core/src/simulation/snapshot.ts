import { conversations, drafts, messages, parkedEvents, sends, type ParkedEvents, type Send } from '../desk/collections.ts'
import type { Conversation } from '../model/conversation.ts'
import type { DomainEvent } from '../model/domain-event.ts'
import type { HeldDraft } from '../model/draft.ts'
import type { Message } from '../model/message.ts'
import type { Backend, Transaction } from '../ports/backend.ts'
import type { Collection, IndexKey } from '../ports/collection.ts'
import { deadLetters, type DeadLetter } from '../ports/dead-letters.ts'
import { handled } from './application.ts'
import { hashText } from './chance.ts'

/** All that one tenant has after a run. */
export interface Snapshot {
  readonly journal: readonly DomainEvent[]
  readonly conversations: readonly Conversation[]
  /** By conversation, in the order in which the desk shows them. */
  readonly stories: ReadonlyMap<string, readonly Message[]>
  /** Platform ids of the messages that the application's handler has dealt with, by conversation. */
  readonly handled: ReadonlyMap<string, readonly string[]>
  readonly drafts: readonly HeldDraft[]
  readonly deadLetters: readonly DeadLetter[]
  readonly parked: readonly ParkedEvents[]
  readonly sends: readonly Send[]
}

const PAGE = 500

/**
 * Reads a tenant.
 *
 * @param partIds parts that a platform knows, for whose notes to look besides those of all messages
 */
export async function takeSnapshot(backend: Backend, partIds: readonly string[]): Promise<Snapshot> {
  const journal: DomainEvent[] = []
  for await (const { event } of backend.journal()) journal.push(event)
  return backend.transact(async (tx) => {
    const all = await scanAll(tx, conversations, 'byActivity')
    const stories = new Map<string, readonly Message[]>()
    const ledger = new Map<string, readonly string[]>()
    const parked: ParkedEvents[] = []
    for (const { id } of all) {
      stories.set(
        id,
        (await scanAll(tx, messages, 'byConversation', [id])).map(({ message }) => message),
      )
      ledger.set(id, (await tx.get(handled, id))?.value.messages ?? [])
      const waiting = await tx.get(parkedEvents, id)
      if (waiting !== undefined) parked.push(waiting.value)
    }
    const ownParts = [...stories.values()].flat().flatMap(({ parts = [] }) => parts.map(({ id }) => id))
    const notes: Send[] = []
    for (const id of new Set([...partIds, ...ownParts])) {
      const note = await tx.get(sends, id)
      if (note !== undefined) notes.push(note.value)
    }
    return {
      journal,
      conversations: all,
      stories,
      handled: ledger,
      drafts: await scanAll(tx, drafts, 'byTime'),
      deadLetters: await scanAll(tx, deadLetters, 'byTime'),
      parked,
      sends: notes,
    }
  })
}

async function scanAll<T, Index extends string>(
  tx: Transaction,
  collection: Collection<T, Index>,
  index: NoInfer<Index>,
  within?: IndexKey,
): Promise<T[]> {
  const values: T[] = []
  for (let after: string | undefined; ;) {
    const page = await tx.scan(collection, {
      index,
      limit: PAGE,
      ...(within === undefined ? {} : { from: within, to: within }),
      ...(after === undefined ? {} : { after }),
    })
    for (const { value } of page.items) values.push(value)
    if (page.next === undefined) return values
    after = page.next
  }
}

/** 64 bits of plain values, as hex. */
export function digestOf(values: readonly unknown[]): string {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (const value of values) {
    const text = JSON.stringify(value)
    low = hashText(text, low)
    high = hashText(text, high)
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}
