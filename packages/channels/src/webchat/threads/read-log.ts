import type { Transaction } from '@crossdesk/core'
import { chatLog, type LogEntry, type MessageEntry } from './collections.ts'
import { findMessage } from './log.ts'

/** An entry with the message that it is about, as the message is now. */
export interface ShownEntry {
  readonly entry: LogEntry
  /** Of an edit, which tells the whole message; undefined when it is gone. */
  readonly message?: MessageEntry
}

/** The entries behind a place, oldest first. */
export async function entriesAfter(tx: Transaction, thread: string, seq: number, limit: number): Promise<readonly ShownEntry[]> {
  const page = await tx.scan(chatLog, { index: 'byPlace', from: [thread, seq + 1], to: [thread], limit })
  const shown: ShownEntry[] = []
  for (const { value: entry } of page.items) {
    const message = entry.type === 'edit' ? (await findMessage(tx, thread, entry.id))?.value : undefined
    shown.push(message === undefined ? { entry } : { entry, message })
  }
  return shown
}

/** The messages from place `from` to place `to`, both included, newest first. */
export async function messagesBetween(
  tx: Transaction,
  thread: string,
  from: number,
  to: number,
  limit: number,
): Promise<readonly MessageEntry[]> {
  if (to < from) return []
  const page = await tx.scan(chatLog, { index: 'byMessagePlace', from: [thread, from], to: [thread, to], order: 'desc', limit })
  return page.items.map(({ value }) => value as MessageEntry)
}
