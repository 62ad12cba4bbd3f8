import type { CardContent, Content, Handle, JsonObject, MediaContent, OutboundPart } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { renderPart } from './render.ts'
import { BOT_ID } from './trial.ts'

const ACCOUNT = { channel: 'telegram', account: BOT_ID }
const TO: Handle = { kind: 'telegram-user', value: '51' }
const part = (content: Content, more: Partial<OutboundPart> = {}): OutboundPart => ({ id: 'p', account: ACCOUNT, to: TO, content, ...more })
const render = (content: Content): JsonObject => {
  const { method, parameters } = renderPart(part(content))
  const { chat_id, ...rest } = parameters
  expect(chat_id).toBe(51)
  return { method, ...rest }
}
const text = (words: string): Content => ({ type: 'text', text: words })
const link = (kind: MediaContent['kind'], more: Partial<MediaContent> = {}): MediaContent => ({
  type: 'media',
  kind,
  source: { in: 'url', url: 'https://a.example/f' },
  ...more,
})
const FILE = 'https://a.example/f'
const refused = (content: Content): unknown => {
  try {
    return renderPart(part(content))
  } catch (error) {
    return error
  }
}

describe('where it goes', () => {
  test('is a private chat or a group by its number', () => {
    expect(renderPart(part(text('x'))).parameters).toEqual({ chat_id: 51, text: 'x' })
    expect(renderPart(part(text('x'), { to: { kind: 'telegram-group', value: '-100123' } })).parameters['chat_id']).toBe(-100123)
  })

  test.each<Handle>([
    { kind: 'phone', value: '+351900000001' },
    { kind: 'telegram-user', value: '-5' },
    { kind: 'telegram-user', value: '@ana' },
    { kind: 'telegram-group', value: '5' },
    { kind: 'telegram-group', value: '-5/..' },
  ])('is not %j', (to) => {
    expect(() => renderPart(part(text('x'), { to }))).toThrow(expect.objectContaining({ kind: 'invalid-recipient' }))
  })

  test('of a business account names the connection', () => {
    const account = { channel: 'telegram', account: 'business:c1' }
    expect(renderPart(part(text('x'), { account })).parameters).toEqual({ business_connection_id: 'c1', chat_id: 51, text: 'x' })
  })
})

test('a quote names the message, and its chat when that is another one; a pressed button cannot be quoted', () => {
  const quote = (replyTo: string) => renderPart(part(text('x'), { replyTo })).parameters['reply_parameters']
  expect(quote('51:7')).toEqual({ message_id: 7, allow_sending_without_reply: true })
  expect(quote('-1001:7')).toEqual({ message_id: 7, allow_sending_without_reply: true, chat_id: -1001 })
  expect(quote('callback:123')).toBeUndefined()
})

describe('text', () => {
  test('has its marks beside it', () => {
    const words = 'a'.repeat(22)
    const types = ['bold', 'italic', 'underline', 'strike', 'code', 'spoiler', 'quote'] as const
    const entities = types.map((type, index) => ({ type, start: 2 * index, end: 2 * index + 1 }))
    expect(render({ type: 'text', text: words, entities })['entities']).toEqual(
      ['bold', 'italic', 'underline', 'strikethrough', 'code', 'spoiler', 'blockquote'].map((type, index) => ({
        type,
        offset: 2 * index,
        length: 1,
      })),
    )
    const rich = [
      { type: 'pre', start: 0, end: 1, language: 'ts' },
      { type: 'link', start: 2, end: 3, url: 'https://a.example' },
      { type: 'mention', start: 4, end: 5, id: '51' },
      { type: 'emoji', start: 6, end: 7, id: '77' },
    ] as const
    expect(render({ type: 'text', text: words, entities: rich })['entities']).toEqual([
      { type: 'pre', offset: 0, length: 1, language: 'ts' },
      { type: 'text_link', offset: 2, length: 1, url: 'https://a.example' },
      { type: 'text_mention', offset: 4, length: 1, user: { id: 51, is_bot: false, first_name: '' } },
      { type: 'custom_emoji', offset: 6, length: 1, custom_emoji_id: '77' },
    ])
  })

  test('without a mark that says something has none', () => {
    const entities = [
      { type: 'mention', start: 0, end: 1 },
      { type: 'emoji', start: 0, end: 1 },
      { type: 'link', start: 0, end: 1 },
    ] as const
    expect(render({ type: 'text', text: 'x', entities })).toEqual({ method: 'sendMessage', text: 'x' })
  })

  test('is 1 to 4096 units long', () => {
    expect(render(text('x'.repeat(4096)))['method']).toBe('sendMessage')
    for (const words of ['', ' ', 'x'.repeat(4097)]) expect(refused(text(words))).toMatchObject({ kind: 'rejected' })
  })
})

describe('a file', () => {
  test.each<[MediaContent, JsonObject]>([
    [link('image', { caption: 'Here' }), { method: 'sendPhoto', photo: FILE, caption: 'Here' }],
    [link('image', { mimeType: 'image/gif' }), { method: 'sendAnimation', animation: FILE }],
    [link('video'), { method: 'sendVideo', video: FILE }],
    [link('video', { animated: true }), { method: 'sendAnimation', animation: FILE }],
    [link('audio'), { method: 'sendAudio', audio: FILE }],
    [link('voice', { caption: 'Listen' }), { method: 'sendVoice', voice: FILE, caption: 'Listen' }],
    [link('file'), { method: 'sendDocument', document: FILE }],
    [link('sticker'), { method: 'sendSticker', sticker: FILE }],
    [link('image', { source: { in: 'platform', id: 'AgAC' } }), { method: 'sendPhoto', photo: 'AgAC' }],
  ])('%j', (media, expected) => {
    expect(render(media)).toEqual(expected)
  })

  test.each<MediaContent>([
    link('image', { source: { in: 'blob', key: 'k' } }),
    link('image', { source: { in: 'url', url: 'file:///etc/passwd' } }),
    link('image', { caption: 'x'.repeat(1025) }),
    link('sticker', { caption: 'x' }),
  ])('is refused: %j', (media) => {
    expect(refused(media)).toMatchObject({ kind: 'rejected' })
  })
})

test('a place is a point, or a venue as soon as it has a name or an address', () => {
  const point = { latitude: 1, longitude: 2 }
  expect(render({ type: 'location', ...point })).toEqual({ method: 'sendLocation', ...point })
  expect(render({ type: 'location', ...point, name: 'Shop', address: 'Rua 1' })).toEqual({
    method: 'sendVenue',
    ...point,
    title: 'Shop',
    address: 'Rua 1',
  })
  expect(render({ type: 'location', ...point, address: 'Rua 1' })).toMatchObject({ title: 'Rua 1', address: 'Rua 1' })
  expect(refused({ type: 'location', latitude: 91, longitude: 0 })).toMatchObject({ kind: 'rejected' })
  expect(refused({ type: 'location', latitude: 0, longitude: Number.NaN })).toMatchObject({ kind: 'rejected' })
})

test('a contact is a number and a name, with a vCard for the rest; without a number it is a text', () => {
  const rui = { type: 'contact', name: 'Rui; Sá' } as const
  expect(render({ ...rui, phones: [{ value: '+351' }] })).toEqual({ method: 'sendContact', phone_number: '+351', first_name: 'Rui; Sá' })
  const full = render({ ...rui, phones: [{ value: '+351' }, { value: '+49' }], emails: [{ value: 'r@a.example' }], organisation: 'A\nB' })
  expect(full['vcard']).toBe(
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rui\\; Sá\r\nN:Rui\\; Sá;;;;\r\nORG:A\\nB\r\nTEL:+351\r\nTEL:+49\r\nEMAIL:r@a.example\r\nEND:VCARD',
  )
  expect(render({ ...rui, emails: [{ value: 'r@a.example' }] })).toMatchObject({ method: 'sendMessage', text: 'Rui; Sá\n\nr@a.example' })
  expect(refused({ ...rui, phones: [{ value: '+351' }], organisation: 'x'.repeat(2100) })).toMatchObject({ kind: 'rejected' })
})

describe('choices', () => {
  const ask = (titles: readonly string[], more: object = {}): Content => ({
    type: 'choices',
    text: 'Which?',
    options: titles.map((title, index) => ({ id: `o${index}`, title })),
    ...more,
  })
  const rowsOf = (content: Content): readonly number[] =>
    (render(content)['reply_markup'] as { inline_keyboard: unknown[][] }).inline_keyboard.map((row) => row.length)

  test('are buttons under the question', () => {
    expect(render(ask(['Yes']))).toEqual({
      method: 'sendMessage',
      text: 'Which?',
      reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'o0' }]] },
    })
  })

  test('stand three in a row when all are short, else one', () => {
    expect(rowsOf(ask(['a', 'b', 'c', 'd']))).toEqual([3, 1])
    expect(rowsOf(ask(['a', 'a longer label', 'c']))).toEqual([1, 1, 1])
  })

  test('have a heading, a footer or a file around the question', () => {
    expect(render(ask(['Yes'], { header: { type: 'text', text: 'Order' }, footer: 'Thanks' }))).toMatchObject({
      text: 'Order\n\nWhich?\n\nThanks',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
    })
    expect(render(ask(['Yes'], { header: link('image') }))).toMatchObject({ method: 'sendPhoto', photo: FILE, caption: 'Which?' })
  })

  test('have ids of 1 to 64 bytes, and are 1 to 100', () => {
    const one = (id: string): Content => ({ type: 'choices', text: '?', options: [{ id, title: 'T' }] })
    expect(refused(one('ç'.repeat(32)))).not.toBeInstanceOf(Error)
    for (const id of ['', 'ç'.repeat(33)]) expect(refused(one(id))).toMatchObject({ kind: 'rejected' })
    expect(refused(ask([]))).toMatchObject({ kind: 'rejected' })
    expect(refused(ask(Array.from({ length: 101 }, String)))).toMatchObject({ kind: 'rejected' })
  })
})

describe('a card', () => {
  const card: CardContent = { type: 'card', title: 'Parcel', text: 'On its way', footer: 'Bye' }

  test('is a text, or a file with words under it', () => {
    const words = 'Parcel\n\nOn its way\n\nBye'
    const bold = [{ type: 'bold', offset: 0, length: 6 }]
    expect(render(card)).toEqual({ method: 'sendMessage', text: words, entities: bold })
    expect(render({ ...card, media: link('video') })).toEqual({
      method: 'sendVideo',
      video: FILE,
      caption: words,
      caption_entities: bold,
    })
    expect(render({ type: 'card', text: 'x', media: link('image', { caption: 'Here' }) })).toMatchObject({ caption: 'Here\n\nx' })
    expect(render({ type: 'card', media: link('image') })).toEqual({ method: 'sendPhoto', photo: FILE })
  })

  test('mixes links and answers', () => {
    const actions = [
      { type: 'url', title: 'Track', url: 'https://a.example/t' },
      { type: 'reply', title: 'Help', id: 'h' },
    ] as const
    expect(render({ ...card, actions })['reply_markup']).toEqual({
      inline_keyboard: [
        [
          { text: 'Track', url: 'https://a.example/t' },
          { text: 'Help', callback_data: 'h' },
        ],
      ],
    })
  })

  test('cannot call, has addresses that open, and is not empty', () => {
    expect(refused({ ...card, actions: [{ type: 'call', title: 'Call', phone: '+351' }] })).toMatchObject({ kind: 'rejected' })
    expect(refused({ ...card, actions: [{ type: 'url', title: 'x', url: 'tel:+351' }] })).toMatchObject({ kind: 'rejected' })
    expect(refused({ ...card, actions: [{ type: 'reply', title: '', id: 'h' }] })).toMatchObject({ kind: 'rejected' })
    expect(refused({ type: 'card' })).toMatchObject({ kind: 'rejected' })
  })
})

describe('a carousel', () => {
  const cards: readonly CardContent[] = [
    { type: 'card', title: 'One', media: link('image', { mimeType: 'image/gif' }) },
    { type: 'card', media: link('video') },
  ]

  test('is an album', () => {
    expect(render({ type: 'carousel', cards })).toEqual({
      method: 'sendMediaGroup',
      media: [
        { type: 'photo', media: FILE, caption: 'One', caption_entities: [{ type: 'bold', offset: 0, length: 3 }] },
        { type: 'video', media: FILE },
      ],
    })
  })

  test.each<Content>([
    { type: 'carousel', cards: cards.slice(0, 1) },
    { type: 'carousel', cards: Array.from({ length: 11 }, () => cards[1] as CardContent) },
    { type: 'carousel', cards, text: 'Look' },
    { type: 'carousel', cards: [...cards, { type: 'card', title: 'no file' }] },
    { type: 'carousel', cards: [...cards, { type: 'card', media: link('file') }] },
    { type: 'carousel', cards: [...cards, { type: 'card', media: link('image'), actions: [{ type: 'reply', id: 'a', title: 'A' }] }] },
  ])('is refused when Telegram has no such album (%#)', (content) => {
    expect(refused(content)).toMatchObject({ kind: 'rejected' })
  })
})

test('a form is the button of a Mini App; one whose id is no https address is refused', () => {
  expect(render({ type: 'form', formId: 'https://a.example/form', text: 'Your address', actionLabel: 'Open' })).toEqual({
    method: 'sendMessage',
    text: 'Your address',
    reply_markup: {
      keyboard: [[{ text: 'Open', web_app: { url: 'https://a.example/form' } }]],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  })
  for (const formId of [undefined, '123', 'http://a.example/form', 'https://a.example/the form']) {
    expect(refused({ type: 'form', ...(formId !== undefined && { formId }), text: 'Tell us' })).toMatchObject({ kind: 'rejected' })
  }
})

test.each<Content>([
  { type: 'template', name: 't', language: 'en' },
  { type: 'product', productId: 'p' },
  { type: 'cart', items: [] },
  { type: 'session', kind: 'call' },
  { type: 'system', kind: 's' },
  { type: 'choice', id: 'c', title: 'C' },
  { type: 'unsupported', raw: null },
])('$type cannot be sent', (content) => {
  expect(refused(content)).toMatchObject({ kind: 'rejected' })
})
