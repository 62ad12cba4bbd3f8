import type { Json, JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { parseContent } from './parse-content.ts'

describe('content', () => {
  test.each<[string, JsonObject, Json]>([
    [
      'a voice note',
      { type: 'audio', audio: { id: 'm1', mime_type: 'audio/ogg; codecs=opus', voice: true } },
      { type: 'media', kind: 'voice', source: { in: 'platform', id: 'm1' }, mimeType: 'audio/ogg; codecs=opus' },
    ],
    ['a voice note of old', { type: 'voice', voice: { id: 'm1' } }, { type: 'media', kind: 'voice', source: { in: 'platform', id: 'm1' } }],
    [
      'a moving sticker',
      { type: 'sticker', sticker: { id: 5, animated: true } },
      { type: 'media', kind: 'sticker', source: { in: 'platform', id: '5' }, animated: true },
    ],
    [
      'a film with its address',
      { type: 'video', video: { id: 'm1', url: 'https://x.example/1', caption: 'look', sha256: 'aa=' } },
      { type: 'media', kind: 'video', source: { in: 'platform', id: 'm1', url: 'https://x.example/1' }, sha256: 'aa=', caption: 'look' },
    ],
    [
      'a document without a name',
      { type: 'document', document: { id: 'm1' } },
      { type: 'media', kind: 'file', source: { in: 'platform', id: 'm1' } },
    ],
    ['a place', { type: 'location', location: { latitude: '12.5', longitude: -7 } }, { type: 'location', latitude: 12.5, longitude: -7 }],
    [
      'a button',
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Yes' } } },
      { type: 'choice', id: 'yes', title: 'Yes' },
    ],
    [
      'a row',
      { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 'r', title: 'Row', description: 'of a list' } } },
      { type: 'choice', id: 'r', title: 'Row', description: 'of a list' },
    ],
    ['a template button without a payload', { type: 'button', button: { text: 'Stop' } }, { type: 'choice', id: 'Stop', title: 'Stop' }],
    [
      'a form',
      {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{"flow_token":"t","size":"L"}' } },
      },
      { type: 'form', name: 'flow', token: 't', answers: { flow_token: 't', size: 'L' } },
    ],
    [
      'the leave to call',
      { type: 'interactive', interactive: { type: 'call_permission_reply', call_permission_reply: { response: 'accept' } } },
      { type: 'system', kind: 'call_permission_reply', data: { response: 'accept' } },
    ],
    ['a first visit', { type: 'request_welcome' }, { type: 'system', kind: 'request_welcome' }],
    [
      'another system message',
      { type: 'system', system: { type: 'group_created', body: 'made' } },
      { type: 'system', kind: 'group_created', text: 'made', data: { type: 'group_created', body: 'made' } },
    ],
  ])('%s', (_name, item, expected) => {
    expect(parseContent(item)).toEqual([expected])
  })

  test('a cart has exact prices in minor units, and none where the figure is no amount', () => {
    const line = (id: string, item_price: Json, currency: string): JsonObject => ({
      product_retailer_id: id,
      quantity: '2',
      item_price,
      currency,
    })
    const product_items = [
      line('a', 30, 'ILS'),
      line('b', 19.99, 'EUR'),
      line('c', 500, 'JPY'),
      line('d', '1.255', 'KWD'),
      line('e', 'free', 'USD'),
      line('f', 0.5, 'JPY'),
    ]
    expect(parseContent({ type: 'order', order: { catalog_id: '9', text: 'please', product_items } })).toEqual([
      {
        type: 'cart',
        catalogId: '9',
        text: 'please',
        items: [
          { productId: 'a', quantity: 2, unitPrice: { amount: 3000, currency: 'ILS' } },
          { productId: 'b', quantity: 2, unitPrice: { amount: 1999, currency: 'EUR' } },
          { productId: 'c', quantity: 2, unitPrice: { amount: 500, currency: 'JPY' } },
          { productId: 'd', quantity: 2, unitPrice: { amount: 1255, currency: 'KWD' } },
          { productId: 'e', quantity: 2 },
          { productId: 'f', quantity: 2 },
        ],
      },
    ])
  })

  test('each business card is one contact, and what has no field of its own is kept', () => {
    const full = {
      name: { formatted_name: 'Rui P', first_name: 'Rui' },
      phones: [{ phone: '+351 900', type: 'CELL', wa_id: '351900' }, { wa_id: '351901' }, {}],
      emails: [{ email: 'r@shop.example', type: 'WORK' }],
      org: { company: 'Shop' },
      birthday: '2000-01-01',
    }
    expect(parseContent({ type: 'contacts', contacts: [full, { emails: [{ email: 'only@shop.example' }] }] })).toEqual([
      {
        type: 'contact',
        name: 'Rui P',
        phones: [
          { value: '+351 900', label: 'CELL', platformId: '351900' },
          { value: '+351901', platformId: '351901' },
        ],
        emails: [{ value: 'r@shop.example', label: 'WORK' }],
        organisation: 'Shop',
        native: { name: full.name, org: full.org, birthday: '2000-01-01' },
      },
      { type: 'contact', name: 'only@shop.example', emails: [{ value: 'only@shop.example' }] },
    ])
  })

  test('that the platform itself does not support names what it was and why', () => {
    const item = { type: 'unsupported', unsupported: { type: 'poll' }, errors: [{ code: 131051 }, { code: '131060' }] }
    expect(parseContent(item)).toEqual([{ type: 'unsupported', kind: 'poll', codes: ['131051', '131060'], raw: item }])
  })

  test.each<[string, JsonObject]>([
    ['a type of tomorrow', { type: 'hologram', hologram: {} }],
    ['no type', { text: { body: 'x' } }],
    ['a type that is a name of JavaScript', { type: 'constructor' }],
    ['a text without a body', { type: 'text', text: {} }],
    ['media without an id', { type: 'image', image: { caption: 'x' } }],
    ['a place off the globe', { type: 'location', location: { latitude: 91, longitude: 0 } }],
    ['a place without numbers', { type: 'location', location: { latitude: 'north', longitude: 0 } }],
    ['no cards', { type: 'contacts', contacts: [] }],
    ['a card without a name', { type: 'contacts', contacts: [{ name: { formatted_name: 'A' } }, {}] }],
    ['a cart that lacks a product', { type: 'order', order: { product_items: [{ quantity: 1 }] } }],
    ['an interactive answer without a body', { type: 'interactive' }],
    ['an interactive answer of a new kind', { type: 'interactive', interactive: { type: 'dance_reply', dance_reply: {} } }],
    [
      'a form whose answers are no JSON',
      { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{"a":' } } },
    ],
    ['a form whose answers are a list', { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '[1]' } } }],
    ['a button that says nothing', { type: 'button', button: {} }],
    ['a system message without a type', { type: 'system', system: {} }],
  ])('that cannot be read is kept whole: %s', (_name, item) => {
    expect(parseContent(item)).toEqual([{ type: 'unsupported', ...('type' in item ? { kind: item['type'] } : {}), raw: item }])
  })
})
