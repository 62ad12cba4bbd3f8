import type { ChannelEvent, DomainEvent, Message } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { eventWithoutRaw, withoutRaw } from './without-raw.ts'

const message = (raw?: Message['raw']): Message => ({
  id: '0190a000-0000-7000-8000-000000000001',
  tenant: 'default',
  conversation: 'c',
  channel: { channel: 'whatsapp', account: '1' },
  direction: 'inbound',
  author: { role: 'customer', id: 'u' },
  content: [{ type: 'text', text: 'raw' }],
  sentAt: 1,
  receivedAt: 1,
  ...(raw === undefined ? {} : { raw }),
})
const about = { id: 'e', tenant: 'default', at: 1 }
const channel = { channel: 'whatsapp', account: '1' }
const typing: ChannelEvent = {
  type: 'typing',
  id: 't',
  account: channel,
  at: 1,
  thread: [{ kind: 'phone', value: '+4915155501' }],
  active: true,
}

describe('a message', () => {
  test('loses a payload of class raw and nothing else', () => {
    expect(withoutRaw(message({ retention: 'raw', body: { a: 1 } }))).toEqual(message())
  })

  test('keeps a payload of another class', () => {
    expect(withoutRaw(message({ retention: 'permanent', body: 1 }))).toBeUndefined()
    expect(withoutRaw(message())).toBeUndefined()
  })
})

describe('an event', () => {
  test.each(['message.received', 'message.echoed', 'message.queued', 'message.edited'] as const)(
    '%s loses its message’s payload',
    (type) => {
      const event: DomainEvent = { ...about, type, message: message({ retention: 'raw', body: 1 }) }
      expect(eventWithoutRaw(event)).toEqual({ ...event, message: message() })
      expect(eventWithoutRaw({ ...about, type, message: message() })).toBeUndefined()
    },
  )

  test('that met no message loses the payload of what the channel said', () => {
    const event: DomainEvent = { ...about, type: 'conversation.unmatched', channel, event: { ...typing, raw: { a: 1 } } }
    expect(eventWithoutRaw(event)).toEqual({ ...event, event: typing })
    expect(eventWithoutRaw({ ...event, event: typing })).toBeUndefined()
  })

  test('that nobody understood keeps that it was there', () => {
    const unknown = { type: 'unknown', id: 'u', account: channel, at: 1, kind: 'poll', raw: { a: 1 } } as const
    const event: DomainEvent = { ...about, type: 'account.unknown', channel, event: unknown }
    const stripped = { ...event, event: { ...unknown, raw: null } }
    expect(eventWithoutRaw(event)).toEqual(stripped)
    expect(eventWithoutRaw(stripped)).toBeUndefined()
    const unmatched: DomainEvent = { ...about, type: 'conversation.unmatched', channel, event: unknown }
    const strippedToo = { ...unmatched, event: { ...unknown, raw: null } }
    expect(eventWithoutRaw(unmatched)).toEqual(strippedToo)
    expect(eventWithoutRaw(strippedToo)).toBeUndefined()
  })

  test('without a payload stays as it is', () => {
    expect(eventWithoutRaw({ ...about, type: 'message.deleted', message: 'm' })).toBeUndefined()
  })
})
