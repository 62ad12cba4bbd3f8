import type { Content } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { passagesOf } from './passages.ts'

const pathsOf = (content: Content): readonly (readonly [string, string])[] => passagesOf([content]).map(({ path, text }) => [path, text])

describe('passagesOf', () => {
  test('reads the addresses behind linked words', () => {
    const text: Content = { type: 'text', text: 'our shop', entities: [{ type: 'link', start: 0, end: 8, url: 'https://shop.example' }] }
    expect(passagesOf([text])).toEqual([
      { content: 0, path: 'text', text: 'our shop' },
      { content: 0, path: 'entities[0].url', text: 'https://shop.example', identifier: 'link' },
    ])
  })

  test('reads captions, file names, buttons and cards', () => {
    const media: Content = {
      type: 'media',
      kind: 'image',
      source: { in: 'url', url: 'https://cdn.example/1' },
      caption: 'Look',
      fileName: 'call-me.png',
    }
    expect(pathsOf(media)).toEqual([
      ['caption', 'Look'],
      ['fileName', 'call-me.png'],
    ])
    const card: Content = {
      type: 'card',
      title: 'T',
      media,
      actions: [
        { type: 'url', title: 'Go', url: 'https://a.example' },
        { type: 'call', title: 'Call', phone: '+493055501' },
      ],
    }
    expect(pathsOf({ type: 'carousel', cards: [card] }).map(([path]) => path)).toEqual([
      'cards[0].title',
      'cards[0].media.caption',
      'cards[0].media.fileName',
      'cards[0].actions[0].title',
      'cards[0].actions[0].url',
      'cards[0].actions[1].title',
      'cards[0].actions[1].phone',
    ])
    expect(passagesOf([card]).find(({ path }) => path.endsWith('phone'))?.identifier).toBe('phone')
  })

  test('reads contacts as the identifiers they are', () => {
    const contact: Content = { type: 'contact', name: 'Mia', phones: [{ value: '030 1' }], emails: [{ value: 'm@a.example' }] }
    expect(passagesOf([contact]).map(({ identifier }) => identifier)).toEqual([undefined, 'phone', 'email'])
  })

  test("reads a template's values and a form's words, not their codes", () => {
    const template: Content = {
      type: 'template',
      name: 'order_late',
      language: 'de',
      components: [{ type: 'body', parameters: [{ type: 'text', text: 'Mia' }] }],
      preview: 'Hello Mia',
    }
    expect(pathsOf(template).map(([, text]) => text)).toEqual(['Mia', 'Hello Mia'])
    const form: Content = { type: 'form', formId: 'f1', text: 'Fill in', fields: [{ name: 'n', label: 'Phone', type: 'phone' }] }
    expect(pathsOf(form).map(([, text]) => text)).toEqual(['Fill in', 'Phone'])
  })
})
