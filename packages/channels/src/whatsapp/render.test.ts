import type { Content, Handle, JsonObject, MediaContent } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { renderPart } from './render.ts'

const PHONE: Handle = { kind: 'phone', value: '+351900000001' }
const IMAGE: MediaContent = { type: 'media', kind: 'image', source: { in: 'platform', id: 'm1' } }
const long = (length: number): string => 'x'.repeat(length)

function render(content: Content, to: Handle = PHONE): JsonObject {
  return renderPart({ id: 'part-1', account: { channel: 'whatsapp', account: '500100' }, to, content })
}

/** Options with ids and titles of their own. */
function options(count: number, more: object = {}): { id: string; title: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `o${index}`, title: `Option ${index}`, ...more }))
}

describe('the envelope', () => {
  test('quotes, tags and names the recipient by phone, by business-scoped id or by group', () => {
    const content: Content = { type: 'text', text: 'x' }
    const part = { id: 'part-1', account: { channel: 'whatsapp', account: '1' }, to: PHONE, content, replyTo: 'wamid.0' }
    expect(renderPart(part)).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '351900000001',
      context: { message_id: 'wamid.0' },
      type: 'text',
      text: { body: 'x', preview_url: false },
      biz_opaque_callback_data: 'part-1',
    })
    expect(render(content, { kind: 'whatsapp-user', value: 'PT.1' })).toMatchObject({ recipient_type: 'individual', recipient: 'PT.1' })
    expect(render(content, { kind: 'whatsapp-user', value: 'PT.1' })).not.toHaveProperty('to')
    expect(render(content, { kind: 'whatsapp-group', value: 'g-1' })).toMatchObject({ recipient_type: 'group', to: 'g-1' })
  })

  test.each<Handle>([
    { kind: 'email', value: 'ana@shop.example' },
    { kind: 'phone', value: '+35190 0000' },
    { kind: 'phone', value: '+1234567890123456' },
  ])('a handle of kind $kind that cannot be reached is refused without being repeated', (to) => {
    expect(() => render({ type: 'text', text: 'x' }, to)).toThrow(expect.objectContaining({ code: 'delivery', kind: 'invalid-recipient' }))
    expect(() => render({ type: 'text', text: 'x' }, to)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(to.value) }),
    )
  })
})

describe('content', () => {
  test.each<[string, Content, JsonObject]>([
    [
      'a link gets a preview',
      { type: 'text', text: 'see https://shop.example' },
      { type: 'text', text: { body: 'see https://shop.example', preview_url: true } },
    ],
    ['a text is marked', { type: 'text', text: 'now', entities: [{ type: 'bold', start: 0, end: 3 }] }, { text: { body: '*now*' } }],
    ['media by id', { ...IMAGE, caption: 'c' }, { type: 'image', image: { id: 'm1', caption: 'c' } }],
    ['a voice note', { ...IMAGE, kind: 'voice' }, { type: 'audio', audio: { id: 'm1', voice: true } }],
    [
      'a file with its name',
      { ...IMAGE, kind: 'file', fileName: 'a.pdf' },
      { type: 'document', document: { id: 'm1', filename: 'a.pdf' } },
    ],
    ['a picture without one', { ...IMAGE, fileName: 'a.png' }, { type: 'image', image: { id: 'm1' } }],
    ['a sticker', { ...IMAGE, kind: 'sticker' }, { type: 'sticker', sticker: { id: 'm1' } }],
    [
      'a place',
      { type: 'location', latitude: 1.5, longitude: -2, name: 'Shop', address: 'Street 1', url: 'https://x.example' },
      { type: 'location', location: { latitude: 1.5, longitude: -2, name: 'Shop', address: 'Street 1' } },
    ],
    [
      'a business card',
      {
        type: 'contact',
        name: 'Rui P',
        phones: [{ value: '+351 900', label: 'CELL', platformId: '351900' }],
        emails: [{ value: 'r@shop.example' }],
        organisation: 'Shop',
        native: { name: { last_name: 'P' }, birthday: '2000-01-01' },
      },
      {
        type: 'contacts',
        contacts: [
          {
            name: { first_name: 'Rui P', last_name: 'P', formatted_name: 'Rui P' },
            birthday: '2000-01-01',
            phones: [{ phone: '+351 900', type: 'CELL', wa_id: '351900' }],
            emails: [{ email: 'r@shop.example' }],
            org: { company: 'Shop' },
          },
        ],
      },
    ],
    [
      'buttons with header and footer',
      { type: 'choices', text: 'Which?', options: options(2), header: { type: 'text', text: 'Head' }, footer: 'Foot' },
      {
        interactive: {
          type: 'button',
          header: { type: 'text', text: 'Head' },
          body: { text: 'Which?' },
          footer: { text: 'Foot' },
          action: {
            buttons: [
              { type: 'reply', reply: { id: 'o0', title: 'Option 0' } },
              { type: 'reply', reply: { id: 'o1', title: 'Option 1' } },
            ],
          },
        },
      },
    ],
    [
      'a list where descriptions need one, with a label that needs no language',
      { type: 'choices', text: 'Which?', options: [{ id: 'a', title: 'A', description: 'd' }] },
      {
        interactive: {
          type: 'list',
          body: { text: 'Which?' },
          action: { button: '☰', sections: [{ rows: [{ id: 'a', title: 'A', description: 'd' }] }] },
        },
      },
    ],
    [
      'a list in sections, in the order of their first option',
      {
        type: 'choices',
        text: 'Which?',
        menuLabel: 'Menu',
        options: [
          { id: 'a', title: 'A', section: 'One' },
          { id: 'b', title: 'B' },
          { id: 'c', title: 'C', section: 'One' },
        ],
      },
      {
        interactive: {
          type: 'list',
          body: { text: 'Which?' },
          action: {
            button: 'Menu',
            sections: [
              {
                title: 'One',
                rows: [
                  { id: 'a', title: 'A' },
                  { id: 'c', title: 'C' },
                ],
              },
              { title: 'Menu', rows: [{ id: 'b', title: 'B' }] },
            ],
          },
        },
      },
    ],
    [
      'a card with buttons and a picture',
      { type: 'card', title: 'T', text: 'x', footer: 'f', media: IMAGE, actions: [{ type: 'reply', id: 'a', title: 'A' }] },
      {
        interactive: {
          type: 'button',
          header: { type: 'image', image: { id: 'm1' } },
          body: { text: 'T\n\nx' },
          footer: { text: 'f' },
          action: { buttons: [{ type: 'reply', reply: { id: 'a', title: 'A' } }] },
        },
      },
    ],
    [
      'a card with a link, its title above',
      { type: 'card', title: 'T', text: 'x', actions: [{ type: 'url', title: 'Open', url: 'https://x.example' }] },
      {
        interactive: {
          type: 'cta_url',
          header: { type: 'text', text: 'T' },
          body: { text: 'x' },
          action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://x.example' } },
        },
      },
    ],
    [
      'a card without actions is its picture',
      { type: 'card', title: 'T', media: IMAGE },
      { type: 'image', image: { id: 'm1', caption: 'T' } },
    ],
    ['or its words', { type: 'card', title: 'T', text: 'x' }, { type: 'text', text: { body: 'T\n\nx' } }],
    [
      'a product',
      { type: 'product', productId: 'SKU', catalogId: '9', text: 'Look' },
      { interactive: { type: 'product', body: { text: 'Look' }, action: { catalog_id: '9', product_retailer_id: 'SKU' } } },
    ],
    [
      'a draft of a flow by its name',
      { type: 'form', name: 'size', text: 'x' },
      {
        interactive: {
          type: 'flow',
          body: { text: 'x' },
          action: { name: 'flow', parameters: { flow_message_version: '3', flow_name: 'size', flow_cta: '☰' } },
        },
      },
    ],
    [
      'a call',
      { type: 'session', kind: 'call', text: 'Call us', native: { display_text: 'Call' } },
      {
        interactive: {
          type: 'voice_call',
          body: { text: 'Call us' },
          action: { name: 'voice_call', parameters: { display_text: 'Call' } },
        },
      },
    ],
    [
      'a video talk as its address',
      { type: 'session', kind: 'video', text: 'Join', url: 'https://v.example/1' },
      { text: { body: 'Join\nhttps://v.example/1', preview_url: true } },
    ],
    [
      'a template with everything',
      {
        type: 'template',
        name: 't',
        language: 'de',
        components: [
          { type: 'header', parameters: [{ type: 'location', location: { type: 'location', latitude: 1, longitude: 2, name: 'Shop' } }] },
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Ana', name: 'name' },
              { type: 'money', money: { amount: 1999, currency: 'EUR' }, fallback: '19,99 €' },
              { type: 'money', money: { amount: 500, currency: 'JPY' }, fallback: '¥500', name: 'yen' },
              { type: 'date', fallback: '1 May' },
            ],
          },
          { type: 'button', action: 'copy-code', index: 0, value: 'SAVE' },
          { type: 'button', action: 'form', index: 1, value: 'token' },
        ],
      },
      {
        template: {
          name: 't',
          language: { policy: 'deterministic', code: 'de' },
          components: [
            { type: 'header', parameters: [{ type: 'location', location: { latitude: 1, longitude: 2, name: 'Shop' } }] },
            {
              type: 'body',
              parameters: [
                { type: 'text', parameter_name: 'name', text: 'Ana' },
                { type: 'currency', currency: { fallback_value: '19,99 €', code: 'EUR', amount_1000: 19990 } },
                { type: 'currency', parameter_name: 'yen', currency: { fallback_value: '¥500', code: 'JPY', amount_1000: 500_000 } },
                { type: 'date_time', date_time: { fallback_value: '1 May' } },
              ],
            },
            { type: 'button', sub_type: 'copy_code', index: '0', parameters: [{ type: 'coupon_code', coupon_code: 'SAVE' }] },
            { type: 'button', sub_type: 'flow', index: '1', parameters: [{ type: 'action', action: { flow_token: 'token' } }] },
          ],
        },
      },
    ],
    [
      'a template without values',
      { type: 'template', name: 't', language: 'de' },
      { template: { name: 't', language: { policy: 'deterministic', code: 'de' } } },
    ],
  ])('%s', (_name, content, expected) => {
    expect(render(content)).toMatchObject(expected)
  })

  test.each<[string, Content, string]>([
    ['an empty text', { type: 'text', text: ' ' }, 'content.text'],
    ['a text of 4097', { type: 'text', text: long(4097) }, 'content.text: expected at most 4096 characters, got 4097'],
    [
      'a text that is too long with its marks',
      { type: 'text', text: long(4096), entities: [{ type: 'bold', start: 0, end: 4096 }] },
      'with its markup: expected at most 4096',
    ],
    ['a caption of 1025', { ...IMAGE, caption: long(1025) }, 'content.caption: expected at most 1024'],
    ['a caption on a sound', { ...IMAGE, kind: 'audio', caption: 'x' }, 'content.caption'],
    ['a file of the blob store', { ...IMAGE, source: { in: 'blob', key: 'k' } }, 'content.source'],
    ['a file that is no address', { ...IMAGE, source: { in: 'url', url: 'javascript:alert(1)' } }, 'content.source.url'],
    ['a place off the globe', { type: 'location', latitude: 91, longitude: 0 }, 'content.latitude'],
    ['a place that is none', { type: 'location', latitude: 0, longitude: Number.NaN }, 'content.longitude'],
    ['a card without a name', { type: 'contact', name: '' }, 'content.name'],
    ['no options', { type: 'choices', text: 'x', options: [] }, 'content.options: expected at least one'],
    ['eleven options', { type: 'choices', text: 'x', options: options(11) }, 'content.options: expected at most 10, got 11'],
    ['two options of one id', { type: 'choices', text: 'x', options: options(2, { id: 'a' }) }, 'content.options: expected each id once'],
    [
      'a row title of 25',
      { type: 'choices', text: 'x', options: options(4, { title: long(25) }) },
      'content.options[0].title: expected at most 24',
    ],
    [
      'a description of 73',
      { type: 'choices', text: 'x', options: options(1, { description: long(73) }) },
      'content.options[0].description',
    ],
    ['a row id of 201', { type: 'choices', text: 'x', options: [...options(3), { id: long(201), title: 'A' }] }, 'content.options[3].id'],
    ['a button id of 257', { type: 'choices', text: 'x', options: [{ id: long(257), title: 'A' }] }, 'content.options[0].id'],
    ['a section of 25', { type: 'choices', text: 'x', options: options(1, { section: long(25) }) }, 'content.options[].section'],
    ['a menu label of 21', { type: 'choices', text: 'x', options: options(4), menuLabel: long(21) }, 'content.menuLabel'],
    ['a question of 1025', { type: 'choices', text: long(1025), options: options(1) }, 'content.text: expected at most 1024'],
    [
      'a header of 61',
      { type: 'choices', text: 'x', options: options(1), header: { type: 'text', text: long(61) } },
      'content.header.text',
    ],
    ['a footer of 61', { type: 'choices', text: 'x', options: options(1), footer: long(61) }, 'content.footer'],
    [
      'a sound as a header',
      { type: 'choices', text: 'x', options: options(1), header: { ...IMAGE, kind: 'audio' } },
      'content.header.kind',
    ],
    ['a picture above a list', { type: 'choices', text: 'x', options: options(4), header: IMAGE }, 'content.header'],
    [
      'a link beside a button',
      {
        type: 'card',
        text: 'x',
        actions: [
          { type: 'url', title: 'A', url: 'https://x.example' },
          { type: 'reply', id: 'a', title: 'A' },
        ],
      },
      'content.actions',
    ],
    [
      'a button beside a link',
      {
        type: 'card',
        text: 'x',
        actions: [
          { type: 'reply', id: 'a', title: 'A' },
          { type: 'url', title: 'A', url: 'https://x.example' },
        ],
      },
      'content.actions[1].type',
    ],
    ['a phone button', { type: 'card', text: 'x', actions: [{ type: 'call', title: 'A', phone: '+1' }] }, 'content.actions[0].type'],
    [
      'four buttons',
      { type: 'card', text: 'x', actions: options(4).map((option) => ({ ...option, type: 'reply' })) },
      'content.actions: expected at most 3',
    ],
    [
      'a label of 21',
      { type: 'card', text: 'x', actions: [{ type: 'url', title: long(21), url: 'https://x.example' }] },
      'content.actions[0].title',
    ],
    ['a card that says nothing', { type: 'card', actions: [{ type: 'reply', id: 'a', title: 'A' }] }, 'content.text'],
    ['a product without a catalogue', { type: 'product', productId: 'a' }, 'content.catalogId'],
    ['a form of nothing', { type: 'form', text: 'x' }, 'content.formId'],
    ['a form without words', { type: 'form', formId: '1' }, 'content.text'],
    ['a talk without an address', { type: 'session', kind: 'ar' }, 'content.url'],
    ['a call without words', { type: 'session', kind: 'call' }, 'content.text'],
    ['another system message', { type: 'system', kind: 'joined', text: 'x' }, 'content.kind'],
    [
      'money in ten-thousandths',
      {
        type: 'template',
        name: 't',
        language: 'de',
        components: [{ type: 'body', parameters: [{ type: 'money', money: { amount: 1, currency: 'CLF' }, fallback: 'x' }] }],
      },
      'money',
    ],
    ['a carousel', { type: 'carousel', cards: [] }, 'content.type: carousel cannot be sent'],
    ['a cart', { type: 'cart', items: [] }, 'content.type'],
    ['a choice', { type: 'choice', id: 'a', title: 'A' }, 'content.type'],
    ['what is not supported', { type: 'unsupported', raw: null }, 'content.type'],
  ])('%s is refused, naming the field', (_name, content, message) => {
    expect(() => render(content)).toThrow(expect.objectContaining({ code: 'delivery', kind: 'rejected', retryable: false, inDoubt: false }))
    expect(() => render(content)).toThrow(message)
  })

  test('a refusal never repeats what was to be sent', () => {
    const words = 'secret words of a customer '.repeat(200)
    expect(() => render({ type: 'text', text: words })).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }))
  })
})
