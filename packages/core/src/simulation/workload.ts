import type { Random } from '../ports/random.ts'
import type { Chance } from './chance.ts'
import type { SimulatedAccount, SimulatedChannel } from './channels.ts'

/** How big a simulated world is. */
export interface Size {
  /** Default 6. */
  readonly conversations?: number
  /** What customers, agents and platforms do, all together. Default 40. */
  readonly actions?: number
  /** Default 3. */
  readonly processes?: number
}

/** A conversation as the platform knows it. */
export interface CustomerThread {
  readonly name: string
  readonly channel: SimulatedChannel
  readonly account: SimulatedAccount
}

/** How the desk's handler deals with a message. */
export type ReplyPlan = 'none' | 'short' | 'long' | 'held' | 'rejected' | 'poison'

/** What somebody does at some time. */
export type Action = { readonly at: number } & (
  | { readonly type: 'message'; readonly thread: CustomerThread; readonly name: string; readonly reply: ReplyPlan }
  | { readonly type: 'edit' | 'deletion' | 'reaction'; readonly thread: CustomerThread; readonly name: string; readonly target: string }
  | { readonly type: 'echo' | 'typing' | 'subscription' | 'handle-change'; readonly thread: CustomerThread; readonly name: string }
  | { readonly type: 'notice' | 'unknown'; readonly channel: SimulatedChannel; readonly account: SimulatedAccount; readonly name: string }
  | { readonly type: 'agent-sends'; readonly thread: CustomerThread; readonly name: string; readonly isHeld: boolean }
  | { readonly type: 'agent-resolves'; readonly thread: CustomerThread; readonly name: string }
)

/** How long people do things, in virtual milliseconds. */
export const BUSY_MS = 60_000

const REPLIES: readonly ReplyPlan[] = [
  'none',
  'none',
  'short',
  'short',
  'short',
  'short',
  'short',
  'long',
  'long',
  'held',
  'rejected',
  'poison',
]

/** What happens in a world, from its seed alone: no fault and no answer of the desk changes it. */
export function planWorkload(chance: Chance, channels: readonly SimulatedChannel[], size: Size): readonly Action[] {
  const random = chance.stream('workload')
  const accounts = channels.flatMap((channel) => channel.accounts.map((account) => ({ channel, account })))
  const threads = Array.from({ length: size.conversations ?? 6 }, (_, index): CustomerThread => {
    return { name: `customer-${index}`, ...(accounts[index % accounts.length] as (typeof accounts)[number]) }
  })
  const written = new Map<CustomerThread, string[]>()
  const deleted = new Set<string>()
  const times = Array.from({ length: size.actions ?? 40 }, () => Math.floor(random.next() * BUSY_MS)).sort((a, b) => a - b)

  return times.map((at, index): Action => {
    const thread = pick(random, threads)
    const draw = random.next()
    const messages = written.get(thread) ?? []
    const name = `${index}`
    const target = messages.length === 0 ? undefined : pick(random, messages)
    if (target !== undefined && !deleted.has(target)) {
      if (draw < 0.08) return { at, type: 'edit', thread, name, target }
      if (draw < 0.15) return { at, type: 'reaction', thread, name, target }
      if (draw < 0.18) {
        deleted.add(target)
        return { at, type: 'deletion', thread, name, target }
      }
    }
    if (draw < 0.22) return { at, type: 'echo', thread, name }
    if (draw < 0.26) return { at, type: 'typing', thread, name }
    if (draw < 0.28) return { at, type: 'subscription', thread, name }
    // Without order a message from the new handle could come first, and nobody could tell who wrote it.
    if (draw < 0.31 && thread.channel.isOrdered && messages.length > 0) return { at, type: 'handle-change', thread, name }
    if (draw < 0.34) return { at, type: draw < 0.325 ? 'notice' : 'unknown', channel: thread.channel, account: thread.account, name }
    if (draw < 0.42) return { at, type: 'agent-sends', thread, name, isHeld: draw < 0.36 }
    if (draw < 0.44) return { at, type: 'agent-resolves', thread, name }
    written.set(thread, [...messages, name])
    return { at, type: 'message', thread, name, reply: pick(random, REPLIES) }
  })
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random.next() * items.length)] as T
}
