import { describe, expect, test } from 'vitest'
import type { CardContent, ChoiceOption, ChoicesContent, Content, MediaContent } from '../model/content.ts'
import type { Capabilities, ContentCapabilities, FilesCapability } from '../ports/capabilities.ts'
import { plan, type Plan } from './plan.ts'

const channel = (content: ContentCapabilities, over: Partial<Capabilities> = {}): Capabilities => ({
  status: 'stable',
  content,
  idempotency: 'none',
  receipts: [],
  source: { title: 'test', checkedOn: '2026-11-22' },
  ...over,
})

const open = { open: true } as const
const files: FilesCapability = {
  kinds: { image: { maxBytes: 1000, mimeTypes: ['image/jpeg'], caption: true }, file: { maxBytes: 5000, mimeTypes: [], caption: true } },
  maxCaptionLength: 20,
}
const image: MediaContent = {
  type: 'media',
  kind: 'image',
  source: { in: 'url', url: 'https://shop.example/a.jpg' },
  mimeType: 'image/jpeg',
}

function sent(content: Content | readonly Content[], able: ContentCapabilities): Extract<Plan, { type: 'send' }> {
  const planned = plan('type' in content ? [content] : content, channel(able), open)
  if (planned.type !== 'send') throw new Error('the window is open')
  return planned
}

/** The texts of the parts; of other parts their type. */
function said(content: Content | readonly Content[], able: ContentCapabilities): readonly string[] {
  return sent(content, able).parts.map((part) => (part.type === 'text' ? part.text : `(${part.type})`))
}

const options = (...titles: string[]): readonly ChoiceOption[] => titles.map((title) => ({ id: title.toLowerCase(), title }))
const question = (over: Partial<ChoicesContent> = {}): ChoicesContent => ({
  type: 'choices',
  text: 'Which size?',
  options: options('Small', 'Medium'),
  ...over,
})

describe('plan', () => {
  test('sends what the channel has as it is, without loss', () => {
    const content: Content[] = [{ type: 'text', text: 'Hello' }, image]
    expect(sent(content, { text: {}, media: files })).toEqual({ type: 'send', parts: content, losses: [], numbered: [] })
  })

  test('says what may still be sent when the window is closed', () => {
    const able = channel({ text: {}, template: {} }, { window: { durationMs: 1, afterwards: ['template'] } })
    expect(plan([{ type: 'text', text: 'late' }], able, { open: false })).toEqual({ type: 'window-closed', allowed: ['template'] })
    expect(plan([{ type: 'template', name: 't', language: 'de' }], able, { open: false })).toMatchObject({ type: 'send' })
  })

  test('leaves out text without words, and text where there is none', () => {
    expect(sent({ type: 'text', text: ' \n' }, { text: {} }).parts).toEqual([])
    expect(sent({ type: 'text', text: 'Hello' }, {})).toMatchObject({ parts: [], losses: [{ content: 0, what: 'layout' }] })
  })
})

describe('text', () => {
  test('keeps the marks that are shown and writes out the addresses of links that are not', () => {
    const text: Content = {
      type: 'text',
      text: 'see here and there',
      entities: [
        { type: 'bold', start: 0, end: 18 },
        { type: 'link', start: 4, end: 8, url: 'https://shop.example' },
        { type: 'italic', start: 13, end: 18 },
      ],
    }
    expect(sent(text, { text: { markup: { bold: {} } } })).toMatchObject({
      parts: [{ text: 'see here (https://shop.example) and there', entities: [{ type: 'bold', start: 0, end: 41 }] }],
      losses: [{ content: 0, what: 'markup' }],
    })
    expect(sent(text, { text: { markup: { bold: {}, link: {}, italic: {} } } })).toMatchObject({ parts: [text], losses: [] })
  })
})

describe('media', () => {
  test('goes as a document where its kind or type cannot', () => {
    expect(sent({ ...image, kind: 'voice' }, { media: files })).toMatchObject({ parts: [{ kind: 'file' }], losses: [{ what: 'media' }] })
    expect(sent({ ...image, mimeType: 'image/webp' }, { media: files })).toMatchObject({ parts: [{ kind: 'file' }] })
    expect(sent({ ...image, mimeType: 'Image/JPEG; q=1' }, { media: files })).toMatchObject({ parts: [{ kind: 'image' }], losses: [] })
  })

  test('that cannot go at all is its address and its words', () => {
    const big = { ...image, sizeBytes: 9000, caption: 'The blue one', fileName: 'a.jpg' }
    expect(said(big, { text: {}, media: files })).toEqual(['The blue one\na.jpg\nhttps://shop.example/a.jpg'])
    const stored: Content = { ...big, source: { in: 'blob', key: 'b1' } }
    expect(sent(stored, { text: {} })).toMatchObject({
      parts: [{ text: 'The blue one\na.jpg' }],
      losses: [{ explanation: expect.stringContaining('no public address') }],
    })
  })

  test('has its caption after it where it cannot go along', () => {
    expect(said({ ...image, caption: 'x'.repeat(21) }, { text: {}, media: files })).toEqual(['(media)', 'x'.repeat(21)])
    expect(sent({ ...image, caption: 'blue', altText: 'A lamp' }, { media: files }).parts).toEqual([
      { ...image, caption: 'blue', altText: 'A lamp' },
    ])
  })
})

describe('choices', () => {
  const forms: ContentCapabilities = {
    text: {},
    media: files,
    choices: {
      maxLength: 40,
      forms: [
        {
          type: 'buttons',
          maxOptions: 2,
          maxTitleLength: 8,
          headers: ['image', 'text'],
          maxHeaderLength: 10,
          maxFooterLength: 10,
          maxIdLength: 6,
          idUnit: 'bytes',
        },
        {
          type: 'list',
          maxOptions: 3,
          maxTitleLength: 8,
          maxDescriptionLength: 30,
          maxSectionLength: 10,
          headers: [],
          maxMenuLabelLength: 5,
        },
      ],
    },
  }

  test('are numbered text where there is nothing better', () => {
    const sized = question({
      options: [
        { id: 's', title: 'Small' },
        { id: 'm', title: 'Medium', description: 'fits most', section: 'Big' },
      ],
      footer: 'Reply soon',
    })
    expect(sent(sized, { text: {} })).toMatchObject({
      parts: [{ text: 'Which size?\n1. Small\nBig\n2. Medium – fits most\nReply soon' }],
      losses: [{ content: 0, what: 'buttons' }],
      numbered: [{ id: 's' }, { id: 'm' }],
    })
  })

  test('of several questions are numbered on, also under the same ids', () => {
    const planned = sent([question(), question({ text: 'Which colour?', options: options('Small', 'Blue') })], { text: {} })
    expect(planned.parts).toMatchObject([{ text: 'Which size?\n1. Small\n2. Medium' }, { text: 'Which colour?\n3. Small\n4. Blue' }])
    expect(planned.numbered.map(({ id }) => id)).toEqual(['small', 'medium', 'small', 'blue'])
  })

  test('take the first form that fits', () => {
    expect(sent(question(), forms)).toMatchObject({ parts: [question()], losses: [] })
    expect(sent(question({ options: options('A', 'B', 'C') }), forms)).toMatchObject({ parts: [{ type: 'choices' }], losses: [] })
    expect(said(question({ options: options('A', 'B', 'C', 'D') }), forms)).toEqual(['Which size?\n1. A\n2. B\n3. C\n4. D'])
    expect(said(question({ options: [...options('A'), ...options('A')] }), forms)).toEqual(['Which size?\n1. A\n2. A'])
    const longIds = [{ id: 'äääää', title: 'A' }]
    expect(said(question({ options: longIds }), { ...forms, choices: { forms: forms.choices!.forms.slice(0, 1) } })).toEqual([
      'Which size?\n1. A',
    ])
  })

  test('show descriptions in a form that has them, else in the text', () => {
    const described = question({ options: [{ id: 's', title: 'Small', description: 'for one' }] })
    expect(sent(described, forms)).toMatchObject({ parts: [described], losses: [] })
    const buttons = { ...forms, choices: { forms: forms.choices!.forms.slice(0, 1) } }
    expect(sent(described, buttons)).toMatchObject({
      parts: [{ text: 'Which size?\n• Small – for one', options: [{ id: 's', title: 'Small' }] }],
      losses: [{ what: 'layout' }],
    })
  })

  test('have a title that is too long whole in the description', () => {
    expect(sent(question({ options: [{ id: 'x', title: 'Extra large', description: 'XL' }] }), forms)).toMatchObject({
      parts: [{ options: [{ title: 'Extra l…', description: 'Extra large – XL' }] }],
      losses: [{ what: 'label' }],
    })
  })

  test('have the front of a long prompt before them, and never an empty prompt', () => {
    const text = 'Thank you for your patience. It is here. Which size do you want?'
    const { parts } = sent(question({ text }), forms)
    expect(parts).toMatchObject([{ type: 'text' }, { type: 'choices' }])
    expect(parts.map((part) => ('text' in part ? part.text : '')).join(' ')).toBe(text)
    expect(said(question({ text: ' ' }), forms)).toEqual(['1. Small\n2. Medium'])
  })

  test('have headers, footers and labels where they fit, else elsewhere', () => {
    expect(sent(question({ header: image, footer: 'Soon' }), forms)).toMatchObject({
      parts: [{ header: image, footer: 'Soon' }],
      losses: [],
    })
    const film: Content = { ...image, kind: 'file', caption: 'How to measure' }
    expect(said(question({ header: film }), forms)).toEqual(['(media)', '(choices)'])
    expect(sent(question({ header: { type: 'text', text: 'Size of the bag' }, footer: 'Before tonight' }), forms)).toMatchObject({
      parts: [
        { type: 'text', text: 'Size of the bag\n\nWhich size?' },
        { type: 'choices', text: 'Before tonight' },
      ],
      losses: [{ what: 'footer' }, { what: 'header' }].toSorted((a, b) => b.what.localeCompare(a.what)),
    })
    expect(sent(question({ options: options('A', 'B', 'C'), menuLabel: 'Choose' }), forms)).toMatchObject({
      parts: [{ menuLabel: 'Choo…' }],
    })
  })

  test('isolate what runs in another direction, and nothing else', () => {
    const mixed = question({
      options: [
        { id: 'a', title: 'كبير', description: 'XL' },
        { id: 'b', title: 'صغير' },
      ],
    })
    expect(said(mixed, { text: {} })).toEqual(['Which size?\n1. \u2068كبير\u2069 – \u2068XL\u2069\n2. صغير'])
  })
})

describe('a card', () => {
  const cards: ContentCapabilities = {
    text: {},
    media: files,
    card: {
      maxLength: 60,
      media: ['image'],
      maxTitleLength: 12,
      maxFooterLength: 10,
      actions: [{ most: { url: 1 } }, { most: { reply: 2 }, maxTitleLength: 12 }],
    },
    choices: { forms: [{ type: 'list', maxOptions: 5, maxTitleLength: 20, headers: [] }] },
  }
  const track = { type: 'url', title: 'Track', url: 'https://shop.example/t' } as const
  const help = { type: 'reply', id: 'help', title: 'I need help' } as const
  const card = (over: Partial<CardContent>): CardContent => ({ type: 'card', title: 'Your parcel', ...over })

  test('stays a card where it fits', () => {
    for (const over of [{ actions: [track] }, { actions: [help] }, { text: 'On its way', media: image, footer: 'Soon' }]) {
      expect(sent(card(over), cards)).toMatchObject({ parts: [card(over)], losses: [] })
    }
  })

  test('keeps its replies, its links are written out', () => {
    expect(sent(card({ actions: [track, help] }), cards)).toMatchObject({
      parts: [{ type: 'card', title: 'Your parcel', text: 'Track: https://shop.example/t', actions: [help] }],
      losses: [{ what: 'buttons' }],
    })
  })

  test('is a question where its replies fit no card', () => {
    const replies = ['A', 'B', 'C'].map((title) => ({ type: 'reply', id: title, title }) as const)
    expect(sent(card({ actions: replies, footer: 'Soon' }), cards)).toMatchObject({
      parts: [{ type: 'choices', text: 'Your parcel', footer: 'Soon' }],
    })
    expect(said(card({ actions: [track, help] }), { text: {} })).toEqual(['Your parcel\nTrack: https://shop.example/t\n1. I need help'])
  })

  test('is a picture with its words where there are no cards', () => {
    expect(sent(card({ media: image }), { text: {}, media: files })).toMatchObject({ parts: [{ type: 'media', caption: 'Your parcel' }] })
    expect(said(card({ media: image, text: 'It arrives on Friday' }), { text: {}, media: files })).toEqual([
      '(media)',
      'Your parcel\nIt arrives on Friday',
    ])
    expect(said(card({ footer: 'Soon' }), { text: {} })).toEqual(['Your parcel\nSoon'])
  })

  test('has in its text what has no place of its own', () => {
    const { parts, losses } = sent(card({ title: 'Your parcel is here', footer: 'Before tonight', text: 'Yes', actions: [help] }), cards)
    expect(parts).toMatchObject([{ type: 'card', text: 'Your parcel is here\n\nYes\n\nBefore tonight', actions: [help] }])
    expect(losses.map(({ what }) => what)).toEqual(['header', 'footer'])
    expect(said(card({ text: 'word '.repeat(20), actions: [help] }), cards)).toEqual([expect.stringContaining('word'), '(card)'])
  })
})

describe('a carousel', () => {
  const card = (title: string): CardContent => ({ type: 'card', title, media: image })
  const cards = ['A', 'B', 'C', 'D', 'E'].map(card)
  const able: ContentCapabilities = {
    text: {},
    media: files,
    card: { actions: [], media: ['image'] },
    carousel: { minItems: 2, maxItems: 4, needsMedia: true, card: { actions: [], media: ['image'] } },
  }

  test('is sent whole, or in rows that are long enough', () => {
    expect(said({ type: 'carousel', text: 'Look', cards: cards.slice(0, 4) }, able)).toEqual(['Look', '(carousel)'])
    const { parts } = sent({ type: 'carousel', cards }, able)
    expect(parts.map((part) => (part.type === 'carousel' ? part.cards.length : 0))).toEqual([2, 3])
  })

  test('is one card after the other where it does not fit, its replies numbered on', () => {
    expect(said({ type: 'carousel', cards: cards.slice(0, 1) }, able)).toEqual(['(card)'])
    const buy: CardContent[] = ['Lamp', 'Vase'].map((title) => ({
      type: 'card',
      title,
      actions: [{ type: 'reply', id: title, title: 'Buy' }],
    }))
    expect(said({ type: 'carousel', cards: buy }, { text: {} })).toEqual(['Lamp\n1. Buy', 'Vase\n2. Buy'])
  })
})

describe('other content is its words', () => {
  test.each<[string, Content, readonly string[]]>([
    [
      'a place',
      { type: 'location', latitude: 48.2, longitude: 16.37, name: 'Shop' },
      ['Shop\nhttps://www.openstreetmap.org/?mlat=48.2&mlon=16.37'],
    ],
    ['a contact', { type: 'contact', name: 'Ana', phones: [{ value: '+351900000001', label: 'Work' }] }, ['Ana\nWork: +351900000001']],
    [
      'a product',
      { type: 'product', productId: 'p', title: 'Lamp', price: { amount: 1999, currency: 'EUR' }, url: 'https://shop.example/l' },
      ['Lamp\n19.99 EUR\nhttps://shop.example/l'],
    ],
    ['a product without words', { type: 'product', productId: 'p1' }, ['p1']],
    [
      'a cart',
      {
        type: 'cart',
        items: [
          { productId: 'p', title: 'Lamp', quantity: 2, unitPrice: { amount: 500, currency: 'JPY' } },
          { productId: 'q', quantity: 1, unitPrice: { amount: 30, currency: 'JPY' } },
        ],
      },
      ['2 × Lamp – 500 JPY\n1 × q – 30 JPY\n= 1030 JPY'],
    ],
    [
      'a cart in two currencies',
      {
        type: 'cart',
        items: [
          { productId: 'p', quantity: 1, unitPrice: { amount: 5, currency: 'JPY' } },
          { productId: 'q', quantity: 1, unitPrice: { amount: 5, currency: 'KWD' } },
        ],
      },
      ['1 × p – 5 JPY\n1 × q – 0.005 KWD'],
    ],
    ['a template', { type: 'template', name: 't', language: 'de', preview: 'Hallo' }, ['Hallo']],
    ['a template alone without preview', { type: 'template', name: 't', language: 'de' }, ['t']],
    [
      'a form',
      {
        type: 'form',
        text: 'Tell us',
        fields: [
          { name: 'n', label: 'Name', type: 'text', required: true },
          {
            name: 's',
            label: 'Size',
            type: 'select',
            options: [
              { value: 's', title: 'S' },
              { value: 'm', title: 'M' },
            ],
          },
        ],
      },
      ['Tell us\n1. Name *\n2. Size (S / M)'],
    ],
    ['a session', { type: 'session', kind: 'video', text: 'Join', url: 'https://v.example/1' }, ['Join\nhttps://v.example/1']],
    ['a choice', { type: 'choice', id: 'a', title: 'Small' }, ['Small']],
    ['a system message', { type: 'system', kind: 'x', text: 'Closed' }, ['Closed']],
    ['something unknown', { type: 'unsupported', raw: {} }, []],
  ])('%s', (_, content, texts) => {
    expect(said(content, { text: {} })).toEqual(texts)
    expect(sent(content, { text: {} }).losses.length).toBeGreaterThan(0)
  })

  test('and itself where the channel has it, its long text ahead', () => {
    const form: Content = { type: 'form', formId: 'f', text: 'One two three. Four five six.', actionLabel: 'Fill it in' }
    expect(sent(form, { text: {}, form: { maxLength: 20, maxLabelLength: 6 } })).toMatchObject({
      parts: [{ text: 'One two three.' }, { type: 'form', formId: 'f', text: 'Four five six.', actionLabel: 'Fill…' }],
    })
    const product: Content = { type: 'product', productId: 'p' }
    expect(sent(product, { product: {} })).toMatchObject({ parts: [product], losses: [] })
  })
})

describe('what a channel wants of a content', () => {
  const able = channel({
    text: {},
    form: { needsAddress: true },
    product: { needsCatalogue: true },
    system: { kinds: ['location-request'] },
  })

  test.each<[string, Content, string]>([
    ['a form that is no page', { type: 'form', formId: 'f1', text: 'Your size?' }, 'text'],
    ['a form whose address is none', { type: 'form', formId: 'https://shop.example/the form', text: 'Your size?' }, 'text'],
    ['a form that is a page', { type: 'form', formId: 'https://shop.example/f', text: 'Your size?' }, 'form'],
    ['a product of no catalogue', { type: 'product', productId: 'p', title: 'Kettle' }, 'text'],
    ['a product of a catalogue', { type: 'product', productId: 'p', catalogId: 'c' }, 'product'],
    ['a system message of another kind', { type: 'system', kind: 'joined', text: 'Ana joined' }, 'text'],
    ['a system message of its kind', { type: 'system', kind: 'location-request', text: 'Where are you?' }, 'system'],
  ])('%s', (_name, content, type) => {
    const planned = plan([content], able, open)
    expect(planned).toMatchObject({ type: 'send', parts: [{ type }] })
    expect(planned.type === 'send' && planned.losses.length > 0).toBe(type === 'text')
  })
})
