import type { Content, Stored, Timestamp, Transaction } from '@crossdesk/core'
import { compact, type Loose } from '../../wire/compact.ts'
import { chatLog, chatThreads, messageKey, type ChatThread, type LogEntry, type MessageEntry, type Side } from './collections.ts'

// Every function here takes the thread as it was read in the same transaction and writes it back with the revision that was read: of two
// processes that append to one thread at once, one runs again, so that no place is given twice.

/** What a new message says. */
export type NewMessage = Pick<MessageEntry, 'id' | 'from' | 'content' | 'author' | 'replyTo'>

/** A message by its id. */
export async function findMessage(tx: Transaction, thread: string, id: string): Promise<Stored<MessageEntry> | undefined> {
  const stored = await tx.get(chatLog, messageKey(thread, id))
  return stored?.value.type === 'message' ? (stored as Stored<MessageEntry>) : undefined
}

/** Puts a message at the end. Whoever calls has looked that its id is new. */
export function appendMessage(tx: Transaction, thread: Stored<ChatThread>, message: Loose<NewMessage>, now: Timestamp): MessageEntry {
  const entry = compact<MessageEntry>({ ...placeAt(thread.value, now), type: 'message', ...message })
  tx.put(chatLog, entry, 'absent')
  saveThread(tx, thread, { seq: entry.seq })
  return entry
}

/** Changes what a message says. */
export function editMessage(
  tx: Transaction,
  thread: Stored<ChatThread>,
  message: Stored<MessageEntry>,
  content: readonly Content[],
  now: Timestamp,
): MessageEntry {
  const place = placeAt(thread.value, now)
  const edited: MessageEntry = { ...message.value, content, edited: { at: now, seq: place.seq } }
  change(tx, thread, message, edited, { ...place, type: 'edit', id: edited.id })
  return edited
}

/** Takes a message back: what it said leaves the log. */
export function removeMessage(tx: Transaction, thread: Stored<ChatThread>, message: Stored<MessageEntry>, now: Timestamp): MessageEntry {
  const removed: MessageEntry = { ...message.value, content: [], removedAt: now }
  change(tx, thread, message, removed, { ...placeAt(thread.value, now), type: 'removal', id: removed.id })
  return removed
}

/** Puts one side's emoji on a message, or takes it away. @returns the place of the reaction; that of the one before when nothing changes */
export function reactToMessage(
  tx: Transaction,
  thread: Stored<ChatThread>,
  message: Stored<MessageEntry>,
  from: Side,
  emoji: string | undefined,
  now: Timestamp,
): number | undefined {
  const before = message.value.reactions?.[from]
  if (before?.emoji === emoji) return before?.seq
  const place = placeAt(thread.value, now)
  const reaction = compact<{ emoji?: string; seq: number }>({ emoji, seq: place.seq })
  const changed: MessageEntry = { ...message.value, reactions: { ...message.value.reactions, [from]: reaction } }
  change(tx, thread, message, changed, compact<LogEntry>({ ...place, type: 'reaction', id: changed.id, from, emoji }))
  return place.seq
}

/** Notes how far a side has read. */
export function noteRead(
  tx: Transaction,
  thread: Stored<ChatThread>,
  from: Side,
  upTo: number,
  progress: Partial<ChatThread>,
  now: Timestamp,
): void {
  const entry: LogEntry = { ...placeAt(thread.value, now), type: 'read', from, upTo }
  tx.put(chatLog, entry, 'absent')
  saveThread(tx, thread, { ...progress, seq: entry.seq })
}

/** Writes the thread with these fields changed. */
export function saveThread(tx: Transaction, { value, revision }: Stored<ChatThread>, changes: Partial<ChatThread>): void {
  tx.put(chatThreads, { ...value, ...changes }, revision)
}

function placeAt({ id, channel, shop, seq }: ChatThread, at: Timestamp): Pick<LogEntry, 'thread' | 'channel' | 'shop' | 'seq' | 'at'> {
  return { thread: id, channel, shop, seq: seq + 1, at }
}

function change(tx: Transaction, thread: Stored<ChatThread>, before: Stored<MessageEntry>, after: MessageEntry, entry: LogEntry): void {
  tx.put(chatLog, after, before.revision)
  tx.put(chatLog, entry, 'absent')
  saveThread(tx, thread, { seq: entry.seq })
}
