import type { LocationContent, MediaContent, TemplateContent } from '@crossdesk/core'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { fillPlaceholders, placeholderNames } from './template-placeholders.ts'
import { defineTemplate } from './templates.ts'

const PICTURE = { type: 'media', kind: 'image', source: { in: 'platform', id: 'm1' } } as const satisfies MediaContent
const SHOP: LocationContent = { type: 'location', latitude: 1, longitude: 2 }

const mixed = defineTemplate({ name: 'mixed', language: 'en_US', body: 'Hello {{1}}, order {{ order }} is {{1}}' })
const full = defineTemplate({
  name: 'shipped',
  language: 'pt_BR',
  header: { text: 'Order {{number}}' },
  body: 'Hello {{name}}',
  footer: 'Shop',
  buttons: [
    { type: 'reply', title: 'Thanks' },
    { type: 'url', title: 'Track', url: 'https://shop.example/{{1}}' },
    { type: 'url', title: 'Home', url: 'https://shop.example' },
    { type: 'copy-code' },
    { type: 'form', title: 'Rate' },
    { type: 'call', title: 'Call' },
  ],
})
const plain = defineTemplate({ name: 'plain', language: 'de', body: 'Hallo', buttons: [{ type: 'reply', title: 'Ja' }] })
const picture = defineTemplate({ name: 'picture', language: 'de', header: { media: 'image' } })
const place = defineTemplate({ name: 'place', language: 'de', header: { location: true }, body: 'Hier' })

describe('a template', () => {
  test('is filled by number and by name, each placeholder once, with the text that the customer will see', () => {
    expect(mixed({ body: { 1: 'Ana', order: 'A-17' } })).toEqual({
      type: 'template',
      name: 'mixed',
      language: 'en_US',
      components: [
        {
          type: 'body',
          parameters: [
            { type: 'text', text: 'Ana' },
            { type: 'text', text: 'A-17', name: 'order' },
          ],
        },
      ],
      preview: 'Hello Ana, order A-17 is Ana',
    })
  })

  test('has header, footer and buttons, each button at its place', () => {
    const content = full({ header: { number: '17' }, body: { name: 'Ana' }, buttons: { 0: 'thanks', 1: 'A-17', 3: 'SAVE' } })
    expect(content.components).toEqual([
      { type: 'header', parameters: [{ type: 'text', text: '17', name: 'number' }] },
      { type: 'body', parameters: [{ type: 'text', text: 'Ana', name: 'name' }] },
      { type: 'button', action: 'reply', index: 0, value: 'thanks' },
      { type: 'button', action: 'url', index: 1, value: 'A-17' },
      { type: 'button', action: 'copy-code', index: 3, value: 'SAVE' },
    ])
    expect(content.preview).toBe('Order 17\n\nHello Ana\n\nShop')
  })

  test('without placeholders needs no values', () => {
    expect(plain()).toEqual({ type: 'template', name: 'plain', language: 'de', preview: 'Hallo' })
    expect(plain({ buttons: { 0: 'yes' } }).components).toEqual([{ type: 'button', action: 'reply', index: 0, value: 'yes' }])
  })

  test('may have a picture or a place above', () => {
    expect(picture({ header: PICTURE })).toEqual({
      type: 'template',
      name: 'picture',
      language: 'de',
      components: [{ type: 'header', parameters: [{ type: 'media', media: PICTURE }] }],
    })
    expect(place({ header: SHOP }).components).toEqual([{ type: 'header', parameters: [{ type: 'location', location: SHOP }] }])
  })

  test('names every value that is missing at run time', () => {
    const call = full as unknown as (values: object) => TemplateContent
    expect(() => call({ body: { name: '' } })).toThrow(
      expect.objectContaining({
        code: 'validation',
        issues: ['header.number', 'body.name', 'buttons.1', 'buttons.3'].map((path) => ({
          path,
          message: 'expected a text that is not empty',
        })),
      }),
    )
    const wrongFile = picture as unknown as (values?: object) => TemplateContent
    expect(() => wrongFile({ header: { ...PICTURE, kind: 'video' } })).toThrow('template picture: header: expected a file of kind image')
    expect(() => wrongFile()).toThrow('header')
    expect(() => (place as unknown as () => TemplateContent)()).toThrow('header: expected a location')
  })
})

test('what a template wants is known to the compiler', () => {
  expectTypeOf(mixed).parameter(0).toEqualTypeOf<{ readonly body: { readonly 1: string; readonly order: string } }>()
  expectTypeOf(picture).parameter(0).toExtend<{ readonly header: MediaContent & { readonly kind: 'image' } }>()
  expectTypeOf(place).parameter(0).toExtend<{ readonly header: LocationContent }>()
  expectTypeOf(plain).returns.toEqualTypeOf<TemplateContent>()

  const calls = (): void => {
    // @ts-expect-error the values are missing
    mixed()
    // @ts-expect-error `order` is missing
    mixed({ body: { 1: 'Ana' } })
    // @ts-expect-error `oder` is misspelt
    mixed({ body: { 1: 'Ana', oder: 'A-17' } })
    // @ts-expect-error a value is a text
    mixed({ body: { 1: 'Ana', order: 17 } })
    // @ts-expect-error there is no header
    mixed({ body: { 1: 'Ana', order: 'A-17' }, header: { x: 'y' } })
    // @ts-expect-error the address of button 1 has a placeholder
    full({ header: { number: '17' }, body: { name: 'Ana' }, buttons: { 3: 'SAVE' } })
    // @ts-expect-error button 2 has none
    full({ header: { number: '17' }, body: { name: 'Ana' }, buttons: { 1: 'A', 2: 'B', 3: 'SAVE' } })
    // @ts-expect-error a video is no picture
    picture({ header: { type: 'media', kind: 'video', source: { in: 'platform', id: 'm1' } } })
  }
  expect(calls).toBeTypeOf('function')

  const anyBody: string = 'Hello {{name}}'
  const loose = defineTemplate({ name: 'loose', language: 'de', body: anyBody })
  expect(loose({ body: { name: 'Ana' } }).preview).toBe('Hello Ana')
})

describe('placeholders', () => {
  test('are found once each, numbers in their order', () => {
    expect(placeholderNames('{{b}} {{2}} {{1}} {{ b }} {{10}} {{a-b}} {{}} {x}')).toEqual(['1', '2', '10', 'b'])
  })

  test('without a value stay, also when they are called like a method', () => {
    expect(fillPlaceholders('{{a}} {{b}} {{toString}}', { a: '$& {{b}}' })).toBe('$& {{b}} {{b}} {{toString}}')
  })
})
