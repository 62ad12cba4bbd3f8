import type { ChannelEventOf, Json, JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { parseWebhook } from './parse.ts'
import { ANA, AT, RECEIVED_AT, SECONDS, message, only, parse } from './trial.ts'

describe('a message', () => {
  test('has the account, the thread, the person, the times and the item as it came', () => {
    const item = message({ type: 'text', text: { body: 'Olá' } })
    expect(parse({ contacts: [ANA], messages: [item] })).toEqual([
      {
        type: 'message',
        id: 'wamid.1:message',
        account: { channel: 'whatsapp', account: '500100' },
        at: AT,
        direction: 'inbound',
        thread: [
          { kind: 'phone', value: '+351900000001' },
          { kind: 'whatsapp-user', value: 'PT.100200300' },
        ],
        contact: {
          handles: [
            { kind: 'phone', value: '+351900000001' },
            { kind: 'whatsapp-user', value: 'PT.100200300' },
          ],
          name: 'Ana',
          username: 'ana.pt',
        },
        raw: item,
        externalId: 'wamid.1',
        content: [{ type: 'text', text: 'Olá' }],
      },
    ])
  })

  test.each<[string, JsonObject, string[]]>([
    ['a business-scoped id in "from"', { from: 'PT.100200300' }, ['+351900000001', 'PT.100200300']],
    ['a business-scoped id alone', { from: null, from_user_id: 'PT.7' }, ['PT.7']],
    ['a number that the contacts do not list', { from: '351900000009' }, ['+351900000009']],
    ['a numeric "from"', { from: 351900000001 }, ['+351900000001', 'PT.100200300']],
    ['both ids', { from_user_id: 'PT.100200300' }, ['+351900000001', 'PT.100200300']],
  ])('knows its sender by %s, the phone first', (_how, sender, expected) => {
    const items = [message({ type: 'text', text: { body: 'x' }, ...sender })]
    const others = { wa_id: '351900000002', user_id: 'PT.2', profile: { name: 'Bea' } }
    const event = only('message', parse({ contacts: [others, ANA], messages: items }))
    expect(event.thread.map((handle) => handle.value)).toEqual(expected)
    expect(event.contact?.name).not.toBe('Bea')
  })

  test('in a group has the group as its thread and the person as its contact', () => {
    const event = only('message', parse({ contacts: [ANA], messages: [message({ group_id: 'g-1', type: 'text', text: { body: 'x' } })] }))
    expect(event.thread).toEqual([{ kind: 'whatsapp-group', value: 'g-1' }])
    expect(event.contact?.handles[0]).toEqual({ kind: 'phone', value: '+351900000001' })
  })

  test('tells what it answers, that it was forwarded, and what it is about', () => {
    const referral = {
      source_type: 'ad',
      source_id: '77',
      source_url: 'https://fb.example/77',
      headline: 'Sale',
      body: 'Half',
      ctwa_clid: 'c1',
    }
    const context = {
      id: 'wamid.0',
      frequently_forwarded: true,
      forwarded: true,
      referred_product: { catalog_id: '5', product_retailer_id: 'SKU' },
    }
    const event = only('message', parse({ messages: [message({ type: 'text', text: { body: 'x' }, context, referral })] }))
    expect(event).toMatchObject({ replyTo: 'wamid.0', forwarded: 'often' })
    expect(event.references).toEqual([
      { type: 'advert', id: '77', clickId: 'c1', sourceType: 'ad', url: 'https://fb.example/77', title: 'Sale', text: 'Half' },
      { type: 'product', productId: 'SKU', catalogId: '5' },
    ])
  })

  test.each([undefined, '', 'soon', '0', '99999999999999999'])('with the time %j is dated when it was received', (timestamp) => {
    const item = { ...message({ type: 'text', text: { body: 'x' } }), timestamp: timestamp ?? null }
    expect(only('message', parse({ messages: [item] })).at).toBe(RECEIVED_AT)
  })

  test.each([Number(SECONDS), AT, String(AT)])('with the time %j is dated right', (timestamp) => {
    expect(only('message', parse({ messages: [message({ type: 'text', text: { body: 'x' }, timestamp })] })).at).toBe(AT)
  })
})

describe('what happens to messages', () => {
  test('an edit carries the whole new content', () => {
    const item = message({ type: 'edit', edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'new' } } } })
    expect(only('edit', parse({ messages: [item] }))).toMatchObject({
      id: 'wamid.1:edit',
      target: 'wamid.0',
      direction: 'inbound',
      content: [{ type: 'text', text: 'new' }],
    })
  })

  test('a deletion names what is gone', () => {
    const item = message({ type: 'revoke', revoke: { original_message_id: 'wamid.0' } })
    expect(only('deletion', parse({ messages: [item] }))).toMatchObject({ id: 'wamid.1:deletion', target: 'wamid.0' })
  })

  test.each<[JsonObject, string | undefined]>([
    [{ emoji: '👍' }, '👍'],
    [{ emoji: '' }, undefined],
    [{}, undefined],
  ])('a reaction %j is the emoji %s', (reaction, emoji) => {
    const event = only('reaction', parse({ messages: [message({ type: 'reaction', reaction: { message_id: 'wamid.0', ...reaction } })] }))
    expect(event).toMatchObject({ id: 'wamid.1:reaction', target: 'wamid.0' })
    expect(event.emoji).toBe(emoji)
    expect('emoji' in event).toBe(emoji !== undefined)
  })

  test('one message id never makes one event id of two kinds', () => {
    const items = [
      message({ type: 'text', text: { body: 'x' } }),
      message({ type: 'reaction', reaction: { message_id: 'wamid.0' } }),
      message({ type: 'edit', edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'x' } } } }),
      message({ type: 'revoke', revoke: { original_message_id: 'wamid.0' } }),
      message({ type: 'system', system: { type: 'user_changed_number', wa_id: '1' } }),
    ]
    const statuses = ['sent', 'delivered', 'read', 'failed'].map((status) => ({ id: 'wamid.1', status }))
    const ids = parse({ messages: items, statuses }).map((event) => event.id)
    expect(new Set(ids).size).toBe(9)
  })

  test.each<[JsonObject, string]>([
    [{ type: 'reaction', reaction: {} }, 'messages[].reaction.message_id: expected a message id'],
    [{ type: 'edit', edit: {} }, 'messages[].edit.original_message_id: expected a message id'],
    [{ type: 'edit', edit: { original_message_id: 'w' } }, 'messages[].edit.message: expected the message as it is now'],
    [{ type: 'revoke' }, 'messages[].revoke.original_message_id: expected a message id'],
    [{ id: null, type: 'text' }, 'messages[].id: expected a message id'],
    [{ from: null, type: 'text' }, 'messages[].from: expected a phone number or a user id'],
  ])('%j is unknown, with the field that is missing', (item, reason) => {
    expect(only('unknown', parse({ messages: [message(item)] }))).toMatchObject({ kind: 'messages', reason, raw: message(item) })
  })

  test('a broken item costs the others nothing', () => {
    const good = (id: string): JsonObject => message({ id, type: 'text', text: { body: id } })
    const events = parse({ messages: [good('a'), 7, message({ from: null }), null, good('b')], statuses: 'none', errors: [{ code: 5 }] })
    expect(events.map((event) => event.type)).toEqual(['message', 'unknown', 'unknown', 'unknown', 'message', 'unknown', 'account-notice'])
    expect(events[5]).toMatchObject({ kind: 'statuses', reason: 'statuses: expected an array', raw: 'none' })
  })
})

describe('an echo of what the business sent from its phone', () => {
  const echo = { id: 'wamid.e', from: '351210000000', to: '351900000001', to_user_id: 'PT.100200300', timestamp: SECONDS }

  test('is outbound, in the thread of the customer', () => {
    const event = only(
      'message',
      parse({ contacts: [ANA], message_echoes: [{ ...echo, type: 'text', text: { body: 'x' } }] }, 'smb_message_echoes'),
    )
    expect(event).toMatchObject({ direction: 'outbound', contact: { name: 'Ana' } })
    expect(event.thread.map((handle) => handle.value)).toEqual(['+351900000001', 'PT.100200300'])
  })

  test('may be an edit or a deletion', () => {
    const edit = { ...echo, type: 'edit', edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'y' } } } }
    const revoke = { ...echo, type: 'revoke', revoke: { original_message_id: 'wamid.0' } }
    expect(parse({ message_echoes: [edit, revoke] }, 'smb_message_echoes')).toMatchObject([
      { type: 'edit', direction: 'outbound', target: 'wamid.0' },
      { type: 'deletion', direction: 'outbound', target: 'wamid.0' },
    ])
  })
})

describe('news about the account', () => {
  const notice = (field: string, value: JsonObject): ChannelEventOf<'account-notice'> =>
    only('account-notice', parseWebhook({ entry: [{ id: '900800', time: Number(SECONDS), changes: [{ field, value }] }] }, RECEIVED_AT))

  test.each<[string, JsonObject, string]>([
    ['message_template_status_update', { event: 'APPROVED' }, 'info'],
    ['message_template_status_update', { event: 'REJECTED' }, 'error'],
    ['message_template_status_update', { event: 'PAUSED' }, 'warning'],
    ['account_update', { event: 'ACCOUNT_VIOLATION' }, 'error'],
    ['phone_number_quality_update', { event: 'FLAGGED', current_limit: 'TIER_1K' }, 'warning'],
    ['account_alerts', { alert_info: { alert_severity: 'CRITICAL' } }, 'error'],
    ['account_alerts', { event: 'PAUSED', alert_info: { alert_severity: 'WARNING' } }, 'warning'],
    ['business_capability_update', { max_daily_conversation_per_phone: 1000 }, 'info'],
  ])('%s %j is %s', (field, value, severity) => {
    expect(notice(field, value)).toMatchObject({ notice: field, severity, data: value, at: AT, account: { account: '900800' } })
  })

  test('belongs to the number when it names one', () => {
    expect(only('account-notice', parse({ event: 'X' }, 'account_update')).account.account).toBe('500100')
  })

  test('that comes again later is another event; redelivered it is the same', () => {
    const at = (time: number): string =>
      parseWebhook({ entry: [{ id: '1', time, changes: [{ field: 'account_update', value: { event: 'X' } }] }] }, RECEIVED_AT)[0]?.id ?? ''
    expect(at(1786500000)).toBe(at(1786500000))
    expect(at(1786500000)).not.toBe(at(1786500001))
  })

  test('includes errors that belong to no message', () => {
    const events = parse({ errors: [{ code: 131052, title: 'Media download error' }, { code: 0 }] })
    expect(events).toMatchObject([
      { type: 'account-notice', notice: 'errors', severity: 'error', data: { code: 131052 } },
      { type: 'account-notice', notice: 'errors', severity: 'error', data: { code: 0 } },
    ])
  })
})

describe('everything else', () => {
  test.each(['history', 'smb_app_state_sync', 'standby', 'group_lifecycle_update'])('%s is kept whole', (field) => {
    const value = { messages: field === 'group_lifecycle_update' ? null : [message({ type: 'text', text: { body: 'old' } })], x: 1 }
    const { messages, ...without } = value
    const given = messages === null ? without : value
    expect(only('unknown', parse(given, field))).toMatchObject({ kind: field, raw: given })
  })

  test('a field of tomorrow with a list of today is understood', () => {
    expect(parse({ messages: [message({ type: 'text', text: { body: 'x' } })] }, 'messages_v2')).toMatchObject([{ type: 'message' }])
  })

  test.each<[Json, string]>([
    [{ entry: [5] }, 'entry[]: expected an object'],
    [{ entry: [{ id: '1' }] }, 'entry[].changes: expected an array'],
    [{ entry: [{ id: '1', changes: [null] }] }, 'entry[].changes[].value: expected an object'],
    [{ entry: [{ id: '1', changes: [{ field: 'messages', value: [] }] }] }, 'entry[].changes[].value: expected an object'],
  ])('%j is unknown, with a reason', (whole, reason) => {
    expect(only('unknown', parseWebhook(whole, RECEIVED_AT))).toMatchObject({ reason, at: RECEIVED_AT })
  })

  test('without a number id the account is that of the entry', () => {
    const value = { messages: [message({ type: 'text', text: { body: 'x' } })] }
    expect(parseWebhook({ entry: [{ id: 900800, changes: [{ field: 'messages', value }] }] }, RECEIVED_AT)[0]?.account.account).toBe(
      '900800',
    )
  })
})
