import { useEffect, useState } from 'preact/hooks'
import type { ConversationView } from '../../shared/api.ts'

const KEY = 'crossdesk.seen'
const MAX = 500

/** The newest message of each conversation that was looked at in this browser. */
export type Seen = ReadonlyMap<string, string>

/** Whether the customer wrote something that nobody has looked at. */
export function isUnread({ id, lastMessage }: ConversationView, seen: Seen): boolean {
  return lastMessage?.direction === 'inbound' && seen.get(id) !== lastMessage.id
}

/** With these conversations looked at; the same map when that says nothing new. */
export function withSeen(seen: Seen, conversations: readonly ConversationView[]): Seen {
  const fresh = conversations.filter(({ id, lastMessage }) => lastMessage !== undefined && seen.get(id) !== lastMessage.id)
  if (fresh.length === 0) return seen
  const all = new Map(seen)
  for (const { id, lastMessage } of fresh) {
    all.delete(id)
    if (lastMessage !== undefined) all.set(id, lastMessage.id)
  }
  return new Map([...all].slice(-MAX))
}

/** What was looked at, kept over reloads. */
export function useSeen(): readonly [Seen, (conversations: readonly ConversationView[]) => void] {
  const [seen, setSeen] = useState<Seen>(read)
  useEffect(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify([...seen]))
    } catch {
      // Full or forbidden: then it is forgotten with the page.
    }
  }, [seen])
  return [seen, (conversations) => setSeen((before) => withSeen(before, conversations))]
}

function read(): Seen {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return new Map(Array.isArray(stored) ? (stored as [string, string][]) : [])
  } catch {
    return new Map()
  }
}
