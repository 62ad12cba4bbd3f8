import type { JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { ANA, AT, SECONDS, message, only, parse } from './trial.ts'

describe('a receipt', () => {
  test('names the part, our tag and who received it, and keeps the price', () => {
    const item = {
      id: 'wamid.s',
      status: 'delivered',
      timestamp: SECONDS,
      recipient_id: '351900000001',
      biz_opaque_callback_data: 'part-1',
      pricing: { category: 'service' },
    }
    expect(only('delivery', parse({ contacts: [ANA], statuses: [item] }))).toEqual({
      type: 'delivery',
      id: 'wamid.s:delivered',
      account: { channel: 'whatsapp', account: '500100' },
      at: AT,
      target: 'wamid.s',
      tag: 'part-1',
      state: 'delivered',
      thread: [
        { kind: 'phone', value: '+351900000001' },
        { kind: 'whatsapp-user', value: 'PT.100200300' },
      ],
      raw: item,
    })
  })

  test('of a voice note that was played is read', () => {
    expect(only('delivery', parse({ statuses: [{ id: 'w', status: 'played' }] }))).toMatchObject({ id: 'w:played', state: 'read' })
  })

  test.each<[JsonObject[], JsonObject]>([
    [
      [{ code: 131047, title: 'Re-engagement message', error_data: { details: 'quoted words' } }],
      { kind: 'window-closed', code: '131047', message: 'Re-engagement message' },
    ],
    [[{ code: 424242, title: 'New' }], { kind: 'rejected', code: '424242', message: 'New' }],
    [[], { kind: 'rejected' }],
  ])('of a failure says why: %j', (errors, reason) => {
    expect(only('delivery', parse({ statuses: [{ id: 'w', status: 'failed', errors }] }))).toMatchObject({ state: 'failed', reason })
  })

  test('in a group comes once for each participant', () => {
    const status = (participant: string): JsonObject => ({
      id: 'w',
      status: 'read',
      recipient_id: 'g-1',
      recipient_type: 'group',
      recipient_participant_id: participant,
    })
    const events = parse({ statuses: [status('351900000001'), status('351900000002'), { ...status(''), recipient_participant_id: null }] })
    expect(new Set(events.map((event) => event.id)).size).toBe(3)
    expect(events.map((event) => 'thread' in event && event.thread?.[0])).toEqual([
      { kind: 'phone', value: '+351900000001' },
      { kind: 'phone', value: '+351900000002' },
      { kind: 'whatsapp-group', value: 'g-1' },
    ])
  })

  test.each([{ id: 'w', status: 'warning' }, { id: 'w' }, { status: 'sent' }])('%j is unknown', (item) => {
    expect(only('unknown', parse({ statuses: [item] })).reason).toMatch(/^statuses\[\]\.(id|status): expected/)
  })
})

describe('a change of address', () => {
  test('from one phone number to another brings a new business-scoped id along', () => {
    const system = {
      type: 'user_changed_number',
      wa_id: '351900000005',
      user_id: 'PT.5',
      previous_user_id: 'PT.100200300',
      body: 'A changed',
    }
    expect(only('handle-change', parse({ messages: [message({ type: 'system', system })] }))).toMatchObject({
      id: 'wamid.1:system',
      previous: [
        { kind: 'phone', value: '+351900000001' },
        { kind: 'whatsapp-user', value: 'PT.100200300' },
      ],
      current: [
        { kind: 'phone', value: '+351900000005' },
        { kind: 'whatsapp-user', value: 'PT.5' },
      ],
      thread: [{ value: '+351900000005' }, { value: 'PT.5' }, { value: '+351900000001' }, { value: 'PT.100200300' }],
    })
  })

  test('of a person without a number is known by the business-scoped ids alone', () => {
    const item = {
      id: 'w',
      timestamp: SECONDS,
      type: 'system',
      system: { type: 'user_changed_user_id', user_id: 'PT.5', previous_user_id: 'PT.4' },
    }
    expect(only('handle-change', parse({ messages: [item] }))).toMatchObject({
      previous: [{ value: 'PT.4' }],
      current: [{ value: 'PT.5' }],
    })
  })

  test('of keys leaves the handles as they are', () => {
    const event = only(
      'handle-change',
      parse({ contacts: [ANA], messages: [message({ type: 'system', system: { type: 'customer_identity_changed' } })] }),
    )
    expect(event.current).toEqual(event.previous)
    expect(event.contact?.name).toBe('Ana')
  })

  test('without the new address is told as a system message', () => {
    const item = message({ type: 'system', system: { type: 'user_changed_number' } })
    expect(only('message', parse({ messages: [item] })).content).toMatchObject([{ type: 'system', kind: 'user_changed_number' }])
  })

  test('may come in a list of its own', () => {
    const item = { wa_id: '351900000001', user_id: { previous: 'PT.4', current: 'PT.5' }, timestamp: SECONDS }
    const event = only('handle-change', parse({ user_id_update: [item] }, 'user_id_update'))
    expect(event).toMatchObject({ at: AT, previous: [{ value: 'PT.4' }], current: [{ value: '+351900000001' }, { value: 'PT.5' }] })
    expect(only('unknown', parse({ user_id_update: [{ wa_id: '1' }] })).reason).toBe(
      'user_id_update[].user_id.previous: expected a user id',
    )
    expect(only('unknown', parse({ user_id_update: [{ user_id: { previous: 'a' } }] })).reason).toBe(
      'user_id_update[].user_id.current: expected a user id',
    )
  })
})

describe('a preference', () => {
  test.each([
    ['stop', 'unsubscribed'],
    ['resume', 'subscribed'],
    ['signup', 'subscribed'],
  ])('%s is %s', (value, state) => {
    const item = { wa_id: '351900000001', category: 'marketing_messages', value, timestamp: Number(SECONDS) }
    expect(only('subscription', parse({ user_preferences: [item] }, 'user_preferences'))).toMatchObject({
      topic: 'marketing',
      state,
      at: AT,
    })
  })

  test('of another category keeps its name, and another value is unknown', () => {
    expect(only('subscription', parse({ user_preferences: [{ wa_id: '1', category: 'news', value: 'stop' }] }))).toMatchObject({
      topic: 'news',
    })
    expect(only('unknown', parse({ user_preferences: [{ wa_id: '1', value: 'pause' }] })).reason).toContain('user_preferences[].value')
    expect(only('unknown', parse({ user_preferences: [{ value: 'stop' }] })).reason).toContain('user_preferences[].wa_id')
  })
})

describe('a call', () => {
  const call = { id: 'wacid.1', from: '351900000001', to: '351210000000', timestamp: SECONDS, direction: 'USER_INITIATED' }
  const session = (item: JsonObject): unknown => only('message', parse({ contacts: [ANA], calls: [item] }, 'calls')).content[0]

  test('of the customer rings, with what a media server needs', () => {
    const native = { sdp: 'v=0', sdp_type: 'offer' }
    const event = only('message', parse({ contacts: [ANA], calls: [{ ...call, event: 'connect', session: native }] }, 'calls'))
    expect(event).toMatchObject({ externalId: 'wacid.1:connect', direction: 'inbound', contact: { name: 'Ana' } })
    expect(event.content).toEqual([
      { type: 'session', kind: 'call', sessionId: 'wacid.1', state: 'ringing', initiator: 'customer', native },
    ])
  })

  test.each<[JsonObject, string]>([
    [{ status: 'COMPLETED', duration: 120 }, 'ended'],
    [{ status: 'COMPLETED' }, 'missed'],
    [{ status: 'FAILED' }, 'failed'],
  ])('that ends with %j is %s', (end, state) => {
    expect(session({ ...call, event: 'terminate', ...end })).toMatchObject({ state })
  })

  test('lasts milliseconds', () => {
    expect(session({ ...call, event: 'terminate', status: 'COMPLETED', duration: 120 })).toMatchObject({ durationMs: 120_000 })
  })

  test('of the business is outbound, in the thread of who is called', () => {
    const item = { ...call, from: '351210000000', to: '351900000001', direction: 'BUSINESS_INITIATED', event: 'connect' }
    expect(only('message', parse({ calls: [item] }, 'calls'))).toMatchObject({
      direction: 'outbound',
      thread: [{ value: '+351900000001' }],
    })
  })

  test.each([
    ['RINGING', 'ringing'],
    ['ACCEPTED', 'accepted'],
    ['REJECTED', 'rejected'],
    ['HUMMING', undefined],
  ])('%s is %s', (status, state) => {
    const event = only('message', parse({ statuses: [{ id: 'wacid.1', type: 'call', status, recipient_id: '351900000001' }] }, 'calls'))
    expect(event).toMatchObject({ externalId: `wacid.1:${status}`, direction: 'outbound' })
    expect(event.content[0]).toMatchObject({ type: 'session', initiator: 'business', ...(state === undefined ? {} : { state }) })
  })

  test.each<[JsonObject, string]>([
    [{ ...call, id: null }, 'calls[].id'],
    [{ ...call }, 'calls[].event'],
    [{ ...call, event: 'connect', from: null }, 'calls[].from'],
  ])('%j is unknown', (item, field) => {
    expect(only('unknown', parse({ calls: [item] }, 'calls')).reason).toContain(field)
  })

  test.each<[JsonObject, string]>([
    [{ type: 'call', status: 'RINGING' }, 'statuses[].id'],
    [{ type: 'call', id: 'wacid.1' }, 'statuses[].status'],
    [{ type: 'call', id: 'wacid.1', status: 'RINGING' }, 'statuses[].recipient_id'],
  ])('%j is unknown', (item, field) => {
    expect(only('unknown', parse({ statuses: [item] }, 'calls')).reason).toContain(field)
  })
})
