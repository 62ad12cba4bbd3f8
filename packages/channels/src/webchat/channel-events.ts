import type { ActivityEvent, AccountRef, ChannelEvent, Content, DeliveryEvent, EditEvent, MessageEvent, Reference } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { messageKey, type ChatThread, type MessageEntry } from './threads/collections.ts'
import type { PostActivity } from './protocol/requests.ts'
import { contactOf, threadHandles } from './threads/thread.ts'

// What the desk is told. Every event is made from what the log holds, so that a repeated request yields the same event under the same id.

/** The visitor's message. External ids begin with the thread, so that nobody can name a message of somebody else's thread. */
export function toMessageEvent(thread: ChatThread, entry: MessageEntry): MessageEvent {
  const externalId = messageKey(entry.thread, entry.id)
  return compact<MessageEvent>({
    type: 'message',
    id: `message:${externalId}`,
    ...about(thread),
    at: entry.at,
    externalId,
    direction: 'inbound',
    content: entry.content,
    replyTo: entry.replyTo === undefined ? undefined : messageKey(entry.thread, entry.replyTo),
    references: referencesOf(thread, entry),
  })
}

/** The visitor changed a message; the place of the change makes it one of its own. */
export function toEditEvent(thread: ChatThread, { id, edited, content }: MessageEntry): EditEvent {
  const target = messageKey(thread.id, id)
  return { type: 'edit', id: `edit:${target}:${edited?.seq}`, ...about(thread), at: edited?.at ?? 0, target, direction: 'inbound', content }
}

/** The visitor took a message back. */
export function toDeletionEvent(thread: ChatThread, { id, removedAt }: MessageEntry): ChannelEvent {
  const target = messageKey(thread.id, id)
  return { type: 'deletion', id: `removal:${target}`, ...about(thread), at: removedAt ?? 0, target, direction: 'inbound' }
}

/** The visitor put an emoji on a message or took it away, at this place of the log. */
export function toReactionEvent(thread: ChatThread, message: string, emoji: string | undefined, seq: number, at: number): ChannelEvent {
  const target = messageKey(thread.id, message)
  return compact<Extract<ChannelEvent, { type: 'reaction' }>>({
    type: 'reaction',
    id: `reaction:${target}:${seq}`,
    ...about(thread),
    at,
    target,
    direction: 'inbound',
    emoji,
  })
}

/** A message of the business reached the visitor's device, or was read. */
export function toDeliveryEvent(thread: ChatThread, message: MessageEntry, state: 'delivered' | 'read', at: number): DeliveryEvent {
  const target = messageKey(thread.id, message.id)
  const { account, thread: handles } = about(thread)
  const event = { type: 'delivery', id: `${state}:${target}`, account, at, target, state } as const
  // In a thread that others moved into, the message may belong to another conversation of the desk; the desk looks for it then.
  return thread.visitors.length === 1 ? { ...event, thread: handles } : event
}

/** The visitor writes, or stopped. */
export function toTypingEvent(thread: ChatThread, active: boolean, id: string, at: number): ChannelEvent {
  return { type: 'typing', id: `typing:${thread.id}:${id}`, ...about(thread), at, active }
}

/** The visitor looked at a page, filled the cart, went to the till. */
export function toActivityEvent(thread: ChatThread, { id, ...activity }: PostActivity, at: number): ActivityEvent {
  const key = messageKey(thread.id, id)
  const { account, thread: handles } = about(thread)
  return { type: 'activity', id: `activity:${key}`, account, at, activity: { ...activity, id: key, handle: handles[0], at } }
}

function about(thread: ChatThread): Pick<MessageEvent, 'thread' | 'contact'> & { readonly account: AccountRef } {
  return {
    account: { channel: thread.channel, account: thread.shop },
    thread: threadHandles(thread),
    contact: contactOf(thread),
  }
}

/** Names of the click ids that advertising networks add to an address, and of the networks. */
const CLICK_IDS: readonly (readonly [string, string])[] = [
  ['gclid', 'google'],
  ['fbclid', 'meta'],
  ['msclkid', 'microsoft'],
  ['ttclid', 'tiktok'],
  ['yclid', 'yandex'],
]

/** The advert that brought the visitor, told with the first message of the thread and only when the visitor allowed it. */
function referencesOf({ consent, page }: ChatThread, { seq, content }: MessageEntry): readonly Reference[] | undefined {
  const references = content.flatMap(productsOf)
  if (seq === 1 && consent.activity && page !== undefined) {
    const query = new URL(page.url).searchParams
    const click = CLICK_IDS.find(([name]) => query.has(name))
    const campaign = query.get('utm_campaign') ?? undefined
    if (click !== undefined || campaign !== undefined) {
      const [parameter = '', sourceType = query.get('utm_source') ?? undefined] = click ?? []
      const clickId = query.get(parameter) ?? undefined
      references.push(
        compact<Extract<Reference, { type: 'advert' }>>({ type: 'advert', clickId, sourceType, url: page.url, title: campaign }),
      )
    }
  }
  return references.length === 0 ? undefined : references
}

function productsOf(content: Content): Reference[] {
  if (content.type !== 'product') return []
  return [compact<Extract<Reference, { type: 'product' }>>({ type: 'product', productId: content.productId, catalogId: content.catalogId })]
}
