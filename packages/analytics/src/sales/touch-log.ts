import type { ConversationId, CustomerId, Message, MessageId, Timestamp } from '@crossdesk/core'
import type { Slice } from '../metrics/slice.ts'

/** Who touched, where: the same for all replies of one author in one conversation. */
export interface TouchSource {
  readonly conversation: ConversationRecord
  readonly author: Message['author']
}

/** One message that touched a customer. */
export interface Touch {
  readonly key: TouchSource
  readonly at: Timestamp
  readonly message: MessageId
  readonly parts: number
}

/** What is known of a conversation. What is learned late holds for its earlier touches too. */
export interface ConversationRecord {
  readonly sources: Map<string, TouchSource>
  /** When the customer first wrote. */
  firstInboundAt: Timestamp
  channel: string | undefined
  readonly facts: Facts
}

/** What people learn of a conversation bit by bit; the newest holds. */
export interface Facts {
  readonly language: NewestFact
  readonly intent: NewestFact
  readonly product: NewestFact
}

/** A value that a newer one replaces. */
export interface NewestFact {
  value: string | undefined
  at: Timestamp
}

/** What is known of one customer id. */
export interface CustomerRecord {
  readonly touches: Touch[]
  /** Customer messages; kept for hold-outs only. */
  readonly inbound: Timestamp[]
  readonly conversations: Set<ConversationId>
  readonly country: NewestFact
}

/** Takes a fact; of two of the same moment the greater one, so that the order of events does not matter. */
export function learn(fact: NewestFact, value: string | undefined, at: Timestamp): void {
  if (value === undefined || at < fact.at || (at === fact.at && value < (fact.value ?? ''))) return
  fact.value = value
  fact.at = at
}

/** Conversations, touches and countries by customer, and what failed to arrive. */
export interface TouchLog {
  readonly customers: ReadonlyMap<CustomerId, CustomerRecord>
  customer(id: CustomerId): CustomerRecord
  conversation(id: ConversationId): ConversationRecord
  touch(customer: CustomerId, message: Message): void
  fail(message: MessageId, part: string): void
  /** It did not arrive, not a single part of it. */
  hasFailed(touch: Touch): boolean
  /** Takes a customer id out. @returns how many touches went */
  remove(id: CustomerId): number
  forget(before: Timestamp): void
}

/** An empty log. */
export function createTouchLog(): TouchLog {
  const customers = new Map<CustomerId, CustomerRecord>()
  const conversations = new Map<ConversationId, ConversationRecord>()
  const failures = new Map<MessageId, Set<string>>()

  function customer(id: CustomerId): CustomerRecord {
    let record = customers.get(id)
    if (record === undefined) customers.set(id, (record = { touches: [], inbound: [], conversations: new Set(), country: unknownFact() }))
    return record
  }

  function conversation(id: ConversationId): ConversationRecord {
    let record = conversations.get(id)
    if (record === undefined) {
      const facts = { language: unknownFact(), intent: unknownFact(), product: unknownFact() }
      conversations.set(id, (record = { sources: new Map(), firstInboundAt: Infinity, channel: undefined, facts }))
    }
    return record
  }

  function removeTouches(touches: readonly Touch[]): void {
    for (const { message } of touches) failures.delete(message)
  }

  return {
    customers,
    customer,
    conversation,
    touch(id, { id: message, conversation: place, author, sentAt: at, parts = [] }) {
      const record = conversation(place)
      const name = `${author.role}:${author.id}`
      let key = record.sources.get(name)
      if (key === undefined) record.sources.set(name, (key = { conversation: record, author }))
      customer(id).touches.push({ key, at, message, parts: parts.length })
    },
    fail(message, part) {
      const parts = failures.get(message)
      if (parts === undefined) failures.set(message, new Set([part]))
      else parts.add(part)
    },
    hasFailed: ({ message, parts }) => {
      const failed = failures.get(message)?.size ?? 0
      return failed > 0 && failed >= parts
    },
    remove(id) {
      const record = customers.get(id)
      if (record === undefined) return 0
      removeTouches(record.touches)
      for (const place of record.conversations) conversations.delete(place)
      customers.delete(id)
      return record.touches.length
    },
    forget(before) {
      for (const record of customers.values()) {
        removeTouches(record.touches.filter(({ at }) => at < before))
        keep(record.touches, ({ at }) => at >= before)
        keep(record.inbound, (at) => at >= before)
      }
    },
  }
}

/** The slice of a touch; what is not known is absent. */
export function sliceOfTouch(
  { conversation: { channel, facts }, author: { role, id } }: TouchSource,
  market: string | undefined,
  teamOf: ((agent: string) => string | undefined) | undefined,
): Slice {
  const agent = role === 'agent' ? id : undefined
  const team = agent === undefined ? undefined : teamOf?.(agent)
  return {
    ...(market === undefined ? {} : { market }),
    ...(facts.language.value === undefined ? {} : { language: facts.language.value }),
    ...(channel === undefined ? {} : { channel }),
    ...(facts.product.value === undefined ? {} : { product: facts.product.value }),
    ...(agent === undefined ? {} : { agent }),
    ...(team === undefined ? {} : { team }),
    ...(facts.intent.value === undefined ? {} : { intent: facts.intent.value }),
    ...(role === 'bot' ? { bot: id } : {}),
  }
}

function unknownFact(): NewestFact {
  return { value: undefined, at: -Infinity }
}

function keep<T>(list: T[], wanted: (item: T) => boolean): void {
  let kept = 0
  for (const item of list) if (wanted(item)) list[kept++] = item
  list.length = kept
}
