import type { Action, CardContent, ChoiceOption, Content, MediaContent, TextContent, TextEntity } from '@crossdesk/core'
import * as fc from 'fast-check'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('Small', ' ', 'Where is my order?\n', 'ありがとうございます。', 'شكرا جزيلا', '👩‍👩‍👧'),
  fc
    .tuple(fc.constantFrom('word ', 'Straße. ', 'https://shop.example/1 ', '漢字。', 'line\n', '👍'), fc.integer({ min: 1, max: 900 }))
    .map(([piece, times]) => piece.repeat(times)),
)
const maybe = { requiredKeys: [] }
const option: fc.Arbitrary<ChoiceOption> = fc
  .tuple(
    fc.record({ id: fc.string({ minLength: 1, maxLength: 300 }).filter((id) => id.trim() !== ''), title: words }),
    fc.record({ description: words, section: words }, maybe),
  )
  .map(([base, more]) => ({ ...base, ...more }))
const media: fc.Arbitrary<MediaContent> = fc
  .tuple(
    fc.constantFrom('image', 'video', 'audio', 'voice', 'file', 'sticker'),
    fc.record(
      {
        caption: words,
        mimeType: fc.constantFrom('image/jpeg', 'image/gif', 'audio/ogg', 'application/pdf'),
        sizeBytes: fc.nat(200_000_000),
      },
      maybe,
    ),
  )
  .map(([kind, more]) => ({ type: 'media' as const, kind, source: { in: 'url' as const, url: 'https://shop.example/a' }, ...more }))
const text: fc.Arbitrary<TextContent> = fc
  .tuple(
    words,
    fc.array(
      fc.tuple(fc.constantFrom<TextEntity['type']>('bold', 'italic', 'quote', 'pre', 'code', 'link', 'spoiler'), fc.nat(), fc.nat()),
      { maxLength: 5 },
    ),
  )
  .map(([value, spans]) => ({
    type: 'text' as const,
    text: value,
    entities: spans.map(([type, from, to]) => {
      const [start = 0, end = 0] = [from % (value.length + 1), to % (value.length + 1)].toSorted((a, b) => a - b)
      return { type, start, end, ...(type === 'link' ? { url: `https://shop.example/${'x'.repeat(to % 3000)}` } : {}) }
    }),
  }))
const action: fc.Arbitrary<Action> = fc.oneof(
  option.map(({ id, title }) => ({ type: 'reply' as const, id, title })),
  words.map((title) => ({ type: 'url' as const, title, url: 'https://shop.example/t' })),
  words.map((title) => ({ type: 'call' as const, title, phone: '+351900000001' })),
)
const card: fc.Arbitrary<CardContent> = fc
  .record({ title: words, text: words, footer: words, media, actions: fc.array(action, { maxLength: 4 }) }, maybe)
  .map((more) => ({ type: 'card' as const, ...more }))

/** Any content that somebody may want to send, long and odd ones too. */
export const anyContent: fc.Arbitrary<Content> = fc.oneof(
  text,
  media,
  card,
  fc.array(card, { maxLength: 3 }).map((cards) => ({ type: 'carousel' as const, cards })),
  fc
    .tuple(words, fc.array(option, { maxLength: 12 }), fc.record({ header: fc.oneof(media, text), footer: words, menuLabel: words }, maybe))
    .map(([value, options, more]) => ({ type: 'choices' as const, text: value, options, ...more })),
  words.map((value) => ({ type: 'cart' as const, text: value, items: [{ productId: 'p', quantity: 1 }] })),
  words.map((value) => ({ type: 'product' as const, productId: 'p', catalogId: 'c', text: value })),
  words.filter((value) => value.trim() !== '').map((value) => ({ type: 'form' as const, formId: 'f', text: value, actionLabel: value })),
  words.filter((value) => value.trim() !== '').map((value) => ({ type: 'session' as const, kind: 'call' as const, text: value })),
  words.map((value) => ({ type: 'session' as const, kind: 'video' as const, text: value, url: 'https://v.example/1' })),
  words.map((value) => ({ type: 'location' as const, latitude: 1, longitude: 2, name: value })),
  fc.constant<Content>({ type: 'unsupported', raw: {} }),
)
