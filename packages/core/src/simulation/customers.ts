import type { ChannelEvent } from '../model/channel-event.ts'
import type { Handle } from '../model/channel.ts'
import type { Surroundings } from './process.ts'
import type { Webhooks } from './webhooks.ts'
import type { Action, CustomerThread } from './workload.ts'

/** What customers and platforms do, as opposed to what agents do. */
export type PlatformAction = Exclude<Action, { readonly type: 'agent-sends' | 'agent-resolves' }>

/** Customers, and platforms that have something to say by themselves. */
export interface Customers {
  act(action: PlatformAction): void
  /** All that they did, in order. */
  readonly events: readonly CustomerEvent[]
}

/** An event and the conversation that it belongs to on the platform. */
export interface CustomerEvent {
  readonly event: ChannelEvent
  readonly thread: CustomerThread | undefined
}

/** The platform's id of a message that a customer wrote. */
export function inboundId(name: string): string {
  return `in-${name}`
}

/** Customers who have not written yet. */
export function createCustomers({ time }: Surroundings, webhooks: Webhooks): Customers {
  const events: CustomerEvent[] = []
  const handles = new Map<CustomerThread, Handle>()
  const handleOf = (thread: CustomerThread): Handle => handles.get(thread) ?? { kind: 'simulated', value: thread.name }

  function eventOf(action: PlatformAction): ChannelEvent {
    const { type, name } = action
    const base = { id: `${type}-${name}`, at: time.now() }
    if (!('thread' in action)) {
      const account = action.account.ref
      if (action.type === 'unknown') return { ...base, type: 'unknown', account, raw: { name } }
      return { ...base, type: 'account-notice', account, notice: 'limit', severity: 'info', data: { name } }
    }
    const { thread } = action
    const handle = handleOf(thread)
    const about = { ...base, account: thread.account.ref, thread: [handle] as const }
    switch (action.type) {
      case 'message':
        return {
          ...about,
          type: 'message',
          direction: 'inbound',
          externalId: inboundId(name),
          content: [{ type: 'text', text: inboundId(name) }],
        }
      case 'echo':
        return {
          ...about,
          type: 'message',
          direction: 'outbound',
          externalId: `echo-${name}`,
          content: [{ type: 'text', text: `echo-${name}` }],
        }
      case 'edit':
        return {
          ...about,
          type: 'edit',
          direction: 'inbound',
          target: inboundId(action.target),
          content: [{ type: 'text', text: `edit-${name}` }],
        }
      case 'deletion':
        return { ...about, type: 'deletion', direction: 'inbound', target: inboundId(action.target) }
      case 'reaction':
        return {
          ...about,
          type: 'reaction',
          direction: 'inbound',
          target: inboundId(action.target),
          ...(Number(name) % 4 === 0 ? {} : { emoji: `emoji-${name}` }),
        }
      case 'typing':
        return { ...about, type: 'typing', active: true }
      case 'subscription':
        return { ...about, type: 'subscription', topic: name, state: 'subscribed' }
      case 'handle-change': {
        const next: Handle = { ...handle, value: `${thread.name}-since-${name}` }
        handles.set(thread, next)
        return { ...about, type: 'handle-change', thread: [handle, next], previous: [handle], current: [next] }
      }
    }
  }

  return {
    act(action) {
      const event = eventOf(action)
      const thread = 'thread' in action ? action.thread : undefined
      events.push({ event, thread })
      const channel = 'thread' in action ? action.thread.channel : action.channel
      webhooks.offer(channel, event, channel.isOrdered ? thread?.name : undefined)
    },
    events,
  }
}
