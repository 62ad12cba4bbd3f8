import type { Author, DomainEvent, DomainEventOf, DomainEventType, Message, Order, Refund, Timestamp } from '@crossdesk/core'

/** Noon of an invented Monday. */
export const MONDAY: Timestamp = Date.UTC(2026, 5, 1, 12)
export const MINUTE = 60_000
export const HOUR: number = 60 * MINUTE
export const DAY: number = 24 * HOUR

/** Makes events of a journal; their ids grow, as those of a journal do. */
export interface PaperJournal {
  event<T extends DomainEventType>(type: T, at: Timestamp, fields: Omit<DomainEventOf<T>, 'id' | 'tenant' | 'at' | 'type'>): DomainEvent
  asks(customer: string, at: Timestamp, more?: Partial<Message>): DomainEvent
  answers(customer: string, at: Timestamp, author?: Author, more?: Partial<Message>): DomainEvent
  order(id: string, createdAt: Timestamp, more?: Partial<Order>, customer?: string): DomainEvent
  refund(id: string, orderId: string, amount: number, at: Timestamp, state?: Refund['state']): DomainEvent
}

export const ada: Author = { role: 'agent', id: 'ada' }
export const bob: Author = { role: 'agent', id: 'bob' }
export const robot: Author = { role: 'bot', id: 'robot' }

/** Each customer has one conversation on WhatsApp, and orders of 50.00 EUR. */
export function paperJournal(): PaperJournal {
  let count = 0
  const nextId = (kind: string): string => `${kind}-${String(++count).padStart(6, '0')}`

  function event<T extends DomainEventType>(
    type: T,
    at: Timestamp,
    fields: Omit<DomainEventOf<T>, 'id' | 'tenant' | 'at' | 'type'>,
  ): DomainEvent {
    return { id: nextId('event'), tenant: 'default', at, type, ...fields } as unknown as DomainEvent
  }

  function message(customer: string, at: Timestamp, author: Author, direction: Message['direction'], more: Partial<Message>): Message {
    return {
      id: nextId('message'),
      tenant: 'default',
      conversation: `talk-${customer}`,
      channel: { channel: 'whatsapp', account: '1' },
      direction,
      author,
      content: [{ type: 'text', text: 'invented' }],
      sentAt: at,
      receivedAt: at,
      ...more,
    }
  }

  return {
    event,
    asks(customer, at, more = {}) {
      const asked = message(customer, at, { role: 'customer', id: customer }, 'inbound', more)
      return event('message.received', at, { customer, conversation: asked.conversation, message: asked })
    },
    answers(customer, at, author = ada, more = {}) {
      const answer = message(customer, at, author, 'outbound', more)
      return event('message.queued', at, { customer, conversation: answer.conversation, message: answer })
    },
    order(id, createdAt, more = {}, customer) {
      const order: Order = {
        tenant: 'default',
        channel: { channel: 'shop', account: 'north' },
        id,
        createdAt,
        updatedAt: createdAt,
        lifecycle: 'open',
        payment: 'paid',
        fulfillment: 'unfulfilled',
        totals: { grand: { amount: 5000, currency: 'EUR' } },
        lines: [],
        native: {},
        ...more,
      }
      return event('order.updated', order.updatedAt, { order, ...(customer === undefined ? {} : { customer }) })
    },
    refund(id, orderId, amount, at, state = 'done') {
      return event('return.updated', at, {
        return: {
          tenant: 'default',
          id,
          orderId,
          kind: 'refund',
          status: 'refunded',
          refund: { money: { amount, currency: 'EUR' }, state },
          updatedAt: at,
          native: {},
        },
      })
    },
  }
}
