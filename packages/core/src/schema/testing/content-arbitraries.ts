import * as fc from 'fast-check'
import type {
  Action,
  CardContent,
  CarouselContent,
  CartContent,
  CartItem,
  ChoiceContent,
  ChoiceOption,
  ChoicesContent,
  ContactContent,
  Content,
  FormContent,
  FormField,
  LocationContent,
  MediaContent,
  MediaSource,
  ProductContent,
  SessionContent,
  SystemContent,
  TemplateComponent,
  TemplateContent,
  TemplateParameter,
  TextContent,
  TextEntity,
  UnsupportedContent,
} from '../../model/content.ts'
import { at, count, id, json, jsonObject, language, list, money, quantity, text, url, words } from './basics-arbitraries.ts'
import { optional, type RecordOf } from './records.ts'

/** The arbitraries of contents that other types hold, and of all contents. */
export interface ContentArbitraries {
  readonly text: fc.Arbitrary<TextContent>
  readonly media: fc.Arbitrary<MediaContent>
  readonly content: fc.Arbitrary<Content>
}

const ENTITY_TYPES = ['bold', 'italic', 'underline', 'strike', 'code', 'pre', 'quote', 'spoiler', 'link', 'mention', 'emoji'] as const

export function choiceOption(record: RecordOf): fc.Arbitrary<ChoiceOption> {
  return record<ChoiceOption>({ id, title: words, description: optional(text), section: optional(text) })
}

export function contentArbitraries(record: RecordOf): ContentArbitraries {
  const price = money(record)
  const textContent = record<TextContent>({
    type: fc.constant('text'),
    text: words,
    entities: optional(
      list(
        record<TextEntity>({
          type: fc.constantFrom(...ENTITY_TYPES),
          start: fc.nat(4),
          end: fc.nat(4),
          url: optional(url),
          id: optional(id),
          language: optional(text),
        }),
      ),
    ),
    direction: optional(fc.constantFrom('ltr', 'rtl')),
  }).map(fitEntities)
  const source = fc.oneof(
    record<Extract<MediaSource, { in: 'url' }>>({ in: fc.constant('url'), url }),
    record<Extract<MediaSource, { in: 'platform' }>>({ in: fc.constant('platform'), id, url: optional(url) }),
    record<Extract<MediaSource, { in: 'blob' }>>({ in: fc.constant('blob'), key: id }),
  )
  const media = record<MediaContent>({
    type: fc.constant('media'),
    kind: fc.constantFrom('image', 'video', 'audio', 'voice', 'file', 'sticker'),
    source,
    mimeType: optional(text),
    fileName: optional(text),
    sizeBytes: optional(count),
    sha256: optional(text),
    widthPx: optional(count),
    heightPx: optional(count),
    durationMs: optional(quantity),
    caption: optional(text),
    altText: optional(text),
    animated: optional(fc.boolean()),
  })
  const location = record<LocationContent>({
    type: fc.constant('location'),
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
    name: optional(text),
    address: optional(text),
    url: optional(url),
    liveUntil: optional(at),
  })
  const card = record<CardContent>({
    type: fc.constant('card'),
    title: optional(text),
    text: optional(text),
    media: optional(media),
    footer: optional(text),
    actions: optional(
      list(
        fc.oneof(
          record<Extract<Action, { type: 'reply' }>>({ type: fc.constant('reply'), id, title: words }),
          record<Extract<Action, { type: 'url' }>>({ type: fc.constant('url'), title: words, url }),
          record<Extract<Action, { type: 'call' }>>({ type: fc.constant('call'), title: words, phone: words }),
        ),
      ),
    ),
  })
  const parameters = list(
    fc.oneof(
      record<Extract<TemplateParameter, { type: 'text' }>>({ type: fc.constant('text'), text, name: optional(text) }),
      record<Extract<TemplateParameter, { type: 'money' }>>({
        type: fc.constant('money'),
        money: price,
        fallback: text,
        name: optional(text),
      }),
      record<Extract<TemplateParameter, { type: 'date' }>>({ type: fc.constant('date'), fallback: text, name: optional(text) }),
      record<Extract<TemplateParameter, { type: 'media' }>>({ type: fc.constant('media'), media }),
      record<Extract<TemplateParameter, { type: 'location' }>>({ type: fc.constant('location'), location }),
    ),
  )
  const content = fc.oneof(
    textContent,
    media,
    location,
    record<ContactContent>({
      type: fc.constant('contact'),
      name: text,
      phones: optional(
        list(record<NonNullable<ContactContent['phones']>[number]>({ value: text, label: optional(text), platformId: optional(id) })),
      ),
      emails: optional(list(record<NonNullable<ContactContent['emails']>[number]>({ value: text, label: optional(text) }))),
      organisation: optional(text),
      native: optional(jsonObject),
    }),
    card,
    record<CarouselContent>({ type: fc.constant('carousel'), text: optional(text), cards: list(card) }),
    record<ChoicesContent>({
      type: fc.constant('choices'),
      text: words,
      options: list(choiceOption(record)),
      header: optional(fc.oneof(media, textContent)),
      footer: optional(text),
      menuLabel: optional(text),
    }),
    record<ChoiceContent>({ type: fc.constant('choice'), id, title: text, description: optional(text), written: optional(text) }),
    record<ProductContent>({
      type: fc.constant('product'),
      productId: id,
      catalogId: optional(id),
      title: optional(text),
      text: optional(text),
      price: optional(price),
      url: optional(url),
      media: optional(media),
    }),
    record<CartContent>({
      type: fc.constant('cart'),
      catalogId: optional(id),
      text: optional(text),
      items: list(record<CartItem>({ productId: id, title: optional(text), quantity, unitPrice: optional(price) })),
    }),
    record<TemplateContent>({
      type: fc.constant('template'),
      name: id,
      language,
      components: optional(
        list(
          fc.oneof(
            record<Extract<TemplateComponent, { type: 'header' }>>({ type: fc.constant('header'), parameters }),
            record<Extract<TemplateComponent, { type: 'body' }>>({ type: fc.constant('body'), parameters }),
            record<Extract<TemplateComponent, { type: 'button' }>>({
              type: fc.constant('button'),
              action: fc.constantFrom('reply', 'url', 'copy-code', 'form'),
              index: count,
              value: text,
            }),
          ),
        ),
      ),
      preview: optional(text),
    }),
    record<FormContent>({
      type: fc.constant('form'),
      formId: optional(id),
      name: optional(text),
      text: optional(text),
      actionLabel: optional(text),
      fields: optional(
        list(
          record<FormField>({
            name: id,
            label: text,
            type: fc.constantFrom('text', 'select'),
            required: optional(fc.boolean()),
            options: optional(list(record<NonNullable<FormField['options']>[number]>({ value: id, title: words }))),
            maxLength: optional(count),
          }),
        ),
      ),
      token: optional(id),
      start: optional(
        fc.oneof(
          fc.constant('exchange' as const),
          record<Exclude<NonNullable<FormContent['start']>, string>>({ screen: id, data: optional(jsonObject) }),
        ),
      ),
      answers: optional(jsonObject),
    }),
    record<SessionContent>({
      type: fc.constant('session'),
      kind: fc.constantFrom('call', 'video', 'co-browsing', 'ar'),
      sessionId: optional(id),
      state: optional(fc.constantFrom('invited', 'ringing', 'accepted', 'ended', 'missed', 'rejected', 'failed')),
      initiator: optional(fc.constantFrom('customer', 'business')),
      durationMs: optional(quantity),
      url: optional(url),
      text: optional(text),
      native: optional(jsonObject),
    }),
    record<SystemContent>({ type: fc.constant('system'), kind: id, text: optional(text), data: optional(jsonObject) }),
    record<UnsupportedContent>({ type: fc.constant('unsupported'), kind: optional(text), codes: optional(list(text)), raw: json }),
  )
  return { text: textContent, media, content }
}

/** Brings spans into the text and in order; of two that cross, the later one is cut to nest. */
function fitEntities(content: TextContent): TextContent {
  if (content.entities === undefined) return content
  const length = content.text.length
  const entities = content.entities
    .map((entity) => ({
      ...entity,
      start: Math.min(entity.start, entity.end, length),
      end: Math.min(Math.max(entity.start, entity.end), length),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const [first, second] = entities
  if (first !== undefined && second !== undefined && second.start < first.end) second.end = Math.min(second.end, first.end)
  return { ...content, entities }
}
