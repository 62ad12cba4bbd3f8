import type { Content } from '../../model/content.ts'
import type { ConversationId, Message } from '../../model/message.ts'
import type { Agents } from '../agents.ts'
import type { SimulatedChannel } from '../channels.ts'
import type { Customers } from '../customers.ts'
import type { Arrival, Invariant, Violation } from '../observer.ts'
import type { Sends } from '../sends.ts'
import type { Snapshot } from '../snapshot.ts'
import type { ReplyPlan } from '../workload.ts'

/** What is known after a run: what the world did, and what the desk made of it. */
export interface Evidence {
  /** One for each tenant. */
  readonly snapshots: readonly Snapshot[]
  readonly channels: readonly SimulatedChannel[]
  readonly plans: ReadonlyMap<string, ReplyPlan>
  readonly uncertain: 'hold' | 'resend'
  readonly customers: Pick<Customers, 'events'>
  readonly agents: Pick<Agents, 'sent' | 'unanswered'>
  readonly sends: Pick<Sends, 'takes'>
  readonly arrivals: ReadonlyMap<string, Arrival>
  /** The last fault is over. */
  readonly quietAt: number
}

/** Looks for breaches of some of the promises. */
export type Inspection = (evidence: Evidence) => Iterable<Violation>

/** A breach. */
export function violation(invariant: Invariant, detail: string): Violation {
  return { invariant, detail }
}

/** The messages of a conversation, of whatever tenant. */
export function storyOf({ snapshots }: Evidence, conversation: ConversationId): readonly Message[] {
  for (const { stories } of snapshots) {
    const story = stories.get(conversation)
    if (story !== undefined) return story
  }
  return []
}

/** What a content that is one text says. */
export function textOf([first]: readonly Content[]): string {
  return first?.type === 'text' ? first.text : ''
}

/** How many of these are so. */
export function count<T>(items: Iterable<T>, isSo: (item: T) => boolean): number {
  let found = 0
  for (const item of items) if (isSo(item)) found++
  return found
}

/** The items by a key, each group in order. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Whether two lists are the same. */
export function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}
