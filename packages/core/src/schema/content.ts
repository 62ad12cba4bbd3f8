import { z } from 'zod'
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
  UnsupportedContent,
} from '../model/content.ts'
import { jsonObjectSchema, jsonSchema, mediaKindSchema, moneySchema, timestampSchema } from './basics.ts'
import { LIMITS } from './limits.ts'
import {
  countSchema,
  httpUrlSchema,
  idSchema,
  labelSchema,
  lineSchema,
  listOf,
  quantitySchema,
  textSchema,
  urlSchema,
  wordsSchema,
} from './scalars.ts'
import { objectOf, oneOf, optional, unionOf } from './shape.ts'
import { entitiesSchema, entitiesFit } from './text-entities.ts'

/** Checks {@link TextContent}: spans lie inside the text, in order, and do not cross. */
export const textContentSchema: z.ZodType<TextContent> = objectOf<TextContent>({
  type: z.literal('text'),
  text: wordsSchema,
  entities: optional(entitiesSchema),
  direction: optional(oneOf<'ltr' | 'rtl'>()('ltr', 'rtl')),
}).check(entitiesFit)

/** Checks a {@link MediaSource}. */
export const mediaSourceSchema: z.ZodType<MediaSource> = unionOf<MediaSource, 'in'>('in', {
  url: objectOf<Extract<MediaSource, { in: 'url' }>>({ in: z.literal('url'), url: httpUrlSchema }),
  platform: objectOf<Extract<MediaSource, { in: 'platform' }>>({ in: z.literal('platform'), id: idSchema, url: optional(urlSchema) }),
  blob: objectOf<Extract<MediaSource, { in: 'blob' }>>({ in: z.literal('blob'), key: idSchema }),
})

/** Checks {@link MediaContent}. */
export const mediaContentSchema: z.ZodType<MediaContent> = objectOf<MediaContent>({
  type: z.literal('media'),
  kind: mediaKindSchema,
  source: mediaSourceSchema,
  mimeType: optional(lineSchema),
  fileName: optional(lineSchema),
  sizeBytes: optional(countSchema),
  sha256: optional(lineSchema),
  widthPx: optional(quantitySchema),
  heightPx: optional(quantitySchema),
  durationMs: optional(quantitySchema),
  caption: optional(textSchema),
  altText: optional(textSchema),
  animated: optional(z.boolean()),
})

/** Checks {@link LocationContent}. */
export const locationContentSchema: z.ZodType<LocationContent> = objectOf<LocationContent>({
  type: z.literal('location'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: optional(lineSchema),
  address: optional(lineSchema),
  url: optional(urlSchema),
  liveUntil: optional(timestampSchema),
})

type Phone = NonNullable<ContactContent['phones']>[number]
type Email = NonNullable<ContactContent['emails']>[number]

/** Checks {@link ContactContent}. */
export const contactContentSchema: z.ZodType<ContactContent> = objectOf<ContactContent>({
  type: z.literal('contact'),
  name: lineSchema,
  phones: optional(listOf(objectOf<Phone>({ value: lineSchema, label: optional(lineSchema), platformId: optional(idSchema) }))),
  emails: optional(listOf(objectOf<Email>({ value: lineSchema, label: optional(lineSchema) }))),
  organisation: optional(lineSchema),
  native: optional(jsonObjectSchema),
})

/** Checks an {@link Action}. */
export const actionSchema: z.ZodType<Action> = unionOf<Action, 'type'>('type', {
  reply: objectOf<Extract<Action, { type: 'reply' }>>({ type: z.literal('reply'), id: idSchema, title: labelSchema }),
  url: objectOf<Extract<Action, { type: 'url' }>>({ type: z.literal('url'), title: labelSchema, url: urlSchema }),
  call: objectOf<Extract<Action, { type: 'call' }>>({ type: z.literal('call'), title: labelSchema, phone: labelSchema }),
})

/** Checks {@link CardContent}. */
export const cardContentSchema: z.ZodType<CardContent> = objectOf<CardContent>({
  type: z.literal('card'),
  title: optional(textSchema),
  text: optional(textSchema),
  media: optional(mediaContentSchema),
  footer: optional(textSchema),
  actions: optional(listOf(actionSchema)),
})

/** Checks {@link CarouselContent}. */
export const carouselContentSchema: z.ZodType<CarouselContent> = objectOf<CarouselContent>({
  type: z.literal('carousel'),
  text: optional(textSchema),
  cards: listOf(cardContentSchema),
})

/** Checks a {@link ChoiceOption}. */
export const choiceOptionSchema: z.ZodType<ChoiceOption> = objectOf<ChoiceOption>({
  id: idSchema,
  title: labelSchema,
  description: optional(textSchema),
  section: optional(lineSchema),
})

/** Checks {@link ChoicesContent}. */
export const choicesContentSchema: z.ZodType<ChoicesContent> = objectOf<ChoicesContent>({
  type: z.literal('choices'),
  text: wordsSchema,
  options: listOf(choiceOptionSchema),
  header: optional(unionOf<MediaContent | TextContent, 'type'>('type', { media: mediaContentSchema, text: textContentSchema })),
  footer: optional(textSchema),
  menuLabel: optional(lineSchema),
})

/** Checks {@link ChoiceContent}. */
export const choiceContentSchema: z.ZodType<ChoiceContent> = objectOf<ChoiceContent>({
  type: z.literal('choice'),
  id: idSchema,
  title: textSchema,
  description: optional(textSchema),
  written: optional(textSchema),
})

/** Checks {@link ProductContent}. */
export const productContentSchema: z.ZodType<ProductContent> = objectOf<ProductContent>({
  type: z.literal('product'),
  productId: idSchema,
  catalogId: optional(idSchema),
  title: optional(lineSchema),
  text: optional(textSchema),
  price: optional(moneySchema),
  url: optional(urlSchema),
  media: optional(mediaContentSchema),
})

/** Checks {@link CartContent}. */
export const cartContentSchema: z.ZodType<CartContent> = objectOf<CartContent>({
  type: z.literal('cart'),
  catalogId: optional(idSchema),
  text: optional(textSchema),
  items: listOf(
    objectOf<CartItem>({
      productId: idSchema,
      title: optional(lineSchema),
      quantity: quantitySchema,
      unitPrice: optional(moneySchema),
    }),
  ),
})

/** Checks a {@link TemplateParameter}. */
export const templateParameterSchema: z.ZodType<TemplateParameter> = unionOf<TemplateParameter, 'type'>('type', {
  text: objectOf<Extract<TemplateParameter, { type: 'text' }>>({ type: z.literal('text'), text: textSchema, name: optional(lineSchema) }),
  money: objectOf<Extract<TemplateParameter, { type: 'money' }>>({
    type: z.literal('money'),
    money: moneySchema,
    fallback: textSchema,
    name: optional(lineSchema),
  }),
  date: objectOf<Extract<TemplateParameter, { type: 'date' }>>({
    type: z.literal('date'),
    fallback: textSchema,
    name: optional(lineSchema),
  }),
  media: objectOf<Extract<TemplateParameter, { type: 'media' }>>({ type: z.literal('media'), media: mediaContentSchema }),
  location: objectOf<Extract<TemplateParameter, { type: 'location' }>>({ type: z.literal('location'), location: locationContentSchema }),
})

/** Checks a {@link TemplateComponent}. */
export const templateComponentSchema: z.ZodType<TemplateComponent> = unionOf<TemplateComponent, 'type'>('type', {
  header: objectOf<Extract<TemplateComponent, { type: 'header' }>>({
    type: z.literal('header'),
    parameters: listOf(templateParameterSchema),
  }),
  body: objectOf<Extract<TemplateComponent, { type: 'body' }>>({ type: z.literal('body'), parameters: listOf(templateParameterSchema) }),
  button: objectOf<Extract<TemplateComponent, { type: 'button' }>>({
    type: z.literal('button'),
    action: oneOf<'reply' | 'url' | 'copy-code' | 'form'>()('reply', 'url', 'copy-code', 'form'),
    index: countSchema,
    value: textSchema,
  }),
})

/** Checks {@link TemplateContent}. */
export const templateContentSchema: z.ZodType<TemplateContent> = objectOf<TemplateContent>({
  type: z.literal('template'),
  name: idSchema,
  language: labelSchema,
  components: optional(listOf(templateComponentSchema)),
  preview: optional(textSchema),
})

type FormStart = Exclude<NonNullable<FormContent['start']>, string>

/** Checks a {@link FormField}. */
export const formFieldSchema: z.ZodType<FormField> = objectOf<FormField>({
  name: idSchema,
  label: textSchema,
  type: oneOf<FormField['type']>()('text', 'multiline', 'email', 'phone', 'number', 'date', 'select', 'checkbox'),
  required: optional(z.boolean()),
  options: optional(listOf(objectOf<NonNullable<FormField['options']>[number]>({ value: idSchema, title: labelSchema }))),
  maxLength: optional(countSchema),
})

/** Checks {@link FormContent}. */
export const formContentSchema: z.ZodType<FormContent> = objectOf<FormContent>({
  type: z.literal('form'),
  formId: optional(idSchema),
  name: optional(lineSchema),
  text: optional(textSchema),
  actionLabel: optional(lineSchema),
  fields: optional(listOf(formFieldSchema)),
  token: optional(idSchema),
  start: optional(
    z.union(
      [objectOf<FormStart>({ screen: idSchema, data: optional(jsonObjectSchema) }), z.literal('exchange')],
      'an object with the first screen, or "exchange"',
    ),
  ),
  answers: optional(jsonObjectSchema),
})

/** Checks {@link SessionContent}. */
export const sessionContentSchema: z.ZodType<SessionContent> = objectOf<SessionContent>({
  type: z.literal('session'),
  kind: oneOf<SessionContent['kind']>()('call', 'video', 'co-browsing', 'ar'),
  sessionId: optional(idSchema),
  state: optional(oneOf<NonNullable<SessionContent['state']>>()('invited', 'ringing', 'accepted', 'ended', 'missed', 'rejected', 'failed')),
  initiator: optional(oneOf<'customer' | 'business'>()('customer', 'business')),
  durationMs: optional(quantitySchema),
  url: optional(urlSchema),
  text: optional(textSchema),
  native: optional(jsonObjectSchema),
})

/** Checks {@link SystemContent}. */
export const systemContentSchema: z.ZodType<SystemContent> = objectOf<SystemContent>({
  type: z.literal('system'),
  kind: idSchema,
  text: optional(textSchema),
  data: optional(jsonObjectSchema),
})

/** Checks {@link UnsupportedContent}. */
export const unsupportedContentSchema: z.ZodType<UnsupportedContent> = objectOf<UnsupportedContent>({
  type: z.literal('unsupported'),
  kind: optional(lineSchema),
  codes: optional(listOf(lineSchema)),
  raw: jsonSchema,
})

/** Checks {@link Content} of any type. */
export const contentSchema: z.ZodType<Content> = unionOf<Content, 'type'>('type', {
  text: textContentSchema,
  media: mediaContentSchema,
  location: locationContentSchema,
  contact: contactContentSchema,
  card: cardContentSchema,
  carousel: carouselContentSchema,
  choices: choicesContentSchema,
  choice: choiceContentSchema,
  product: productContentSchema,
  cart: cartContentSchema,
  template: templateContentSchema,
  form: formContentSchema,
  session: sessionContentSchema,
  system: systemContentSchema,
  unsupported: unsupportedContentSchema,
})

/** Checks what one message says. May be empty: a message that the platform shows without its words. */
export const contentsSchema: z.ZodType<readonly Content[]> = z.array(contentSchema).max(LIMITS.contents)
