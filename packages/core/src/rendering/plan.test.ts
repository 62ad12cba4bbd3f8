import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content } from '../model/content.ts'
import type { Capabilities, LengthUnit } from '../ports/capabilities.ts'
import { graphemeSegmenter, lengthOf } from './length.ts'
import { plan } from './plan.ts'
import { splitText } from './split-text.ts'

const channel = (content: Capabilities['content'], over: Partial<Capabilities> = {}): Capabilities => ({
  status: 'stable',
  content,
  idempotency: 'none',
  receipts: [],
  source: { title: 'test', checkedOn: '2026-11-22' },
  ...over,
})

const textOnly = channel({ text: {} })
const open = { open: true } as const
const image: Content = {
  type: 'media',
  kind: 'image',
  source: { in: 'url', url: 'https://shop.example/a.jpg' },
  mimeType: 'image/jpeg',
  caption: 'The blue one',
}

function texts(content: Content, capabilities: Capabilities): readonly string[] {
  const planned = plan([content], capabilities, open)
  return planned.type === 'send' ? planned.parts.map((part) => (part.type === 'text' ? part.text : `(${part.type})`)) : []
}

describe('plan', () => {
  test('sends what the channel has as it is, without loss', () => {
    const able = channel({ text: {}, media: { media: { image: { maxBytes: 1e6, mimeTypes: ['image/jpeg'], caption: true } } } })
    expect(plan([{ type: 'text', text: 'Hello' }, image], able, open)).toEqual({
      type: 'send',
      parts: [{ type: 'text', text: 'Hello' }, image],
      losses: [],
    })
  })

  test('turns buttons into a numbered list, and says so', () => {
    const choices: Content = {
      type: 'choices',
      text: 'Which size?',
      options: [
        { id: 's', title: 'Small' },
        { id: 'm', title: 'Medium', description: 'fits most' },
      ],
    }
    const planned = plan([choices], textOnly, open)
    expect(planned).toMatchObject({
      parts: [{ text: 'Which size?\n1. Small\n2. Medium – fits most' }],
      losses: [{ content: 0, what: 'buttons' }],
    })
  })

  test('does the same where there are more options, or longer ones, than the channel takes', () => {
    const able = channel({ text: {}, choices: { maxItems: 2, maxTitleLength: 5 } })
    const options = (...titles: string[]): Content => ({
      type: 'choices',
      text: '?',
      options: titles.map((title) => ({ id: title, title })),
    })
    expect(texts(options('a', 'b'), able)).toEqual(['(choices)'])
    expect(texts(options('a', 'b', 'c'), able)).toEqual(['?\n1. a\n2. b\n3. c'])
    expect(texts(options('too long', 'b'), able)).toEqual(['?\n1. too long\n2. b'])
  })

  test('keeps the links and the answers of a card', () => {
    const card: Content = {
      type: 'card',
      title: 'Your parcel',
      actions: [
        { type: 'url', title: 'Track', url: 'https://shop.example/t' },
        { type: 'reply', id: 'help', title: 'I need help' },
      ],
    }
    expect(texts(card, textOnly)).toEqual(['Your parcel\nTrack: https://shop.example/t\n1. I need help'])
  })

  test('sends the address of a file that the channel cannot carry, and its caption where it cannot go along', () => {
    expect(texts(image, textOnly)).toEqual(['The blue one\nhttps://shop.example/a.jpg'])
    const noCaption = channel({ text: {}, media: { media: { image: { maxBytes: 1e6, mimeTypes: [], caption: false } } } })
    expect(texts(image, noCaption)).toEqual(['(media)', 'The blue one'])
    const tooBig = { ...image, sizeBytes: 2e6 }
    expect(texts(tooBig, noCaption)).toEqual(['The blue one\nhttps://shop.example/a.jpg'])
  })

  test('sends a voice note or a sticker as a file where only files can go', () => {
    const files = channel({ media: { media: { file: { maxBytes: 1e6, mimeTypes: [], caption: true } } } })
    expect(plan([{ ...image, kind: 'voice' }], files, open)).toMatchObject({ parts: [{ type: 'media', kind: 'file' }] })
  })

  test('says what may still be sent when the window is closed', () => {
    const able = channel({ text: {}, template: {} }, { window: { durationMs: 1, afterwards: ['template'] } })
    expect(plan([{ type: 'text', text: 'late' }], able, { open: false })).toEqual({ type: 'window-closed', allowed: ['template'] })
    expect(plan([{ type: 'template', name: 't', language: 'de' }], able, { open: false })).toMatchObject({ type: 'send' })
  })
})

describe('splitting a long text', () => {
  const cut = (text: string, limit: number, unit: LengthUnit = 'utf16'): readonly string[] =>
    splitText({ type: 'text', text }, limit, unit).map((part) => part.text)

  test('ends parts at paragraphs, else sentences, else words', () => {
    expect(cut('One two three.\nFour five six.', 20)).toEqual(['One two three.\n', 'Four five six.'])
    expect(cut('One two three. Four five six.', 20)).toEqual(['One two three. ', 'Four five six.'])
    expect(cut('One two three four five six', 15)).toEqual(['One two three ', 'four five six'])
    expect(cut('我们已经发货了。请您耐心等待。', 10)).toEqual(['我们已经发货了。', '请您耐心等待。'])
  })

  test('moves the spans along with their text', () => {
    const [first, second] = splitText({ type: 'text', text: 'aaaa bbbb', entities: [{ type: 'bold', start: 3, end: 7 }] }, 5, 'utf16')
    expect(first).toEqual({ type: 'text', text: 'aaaa ', entities: [{ type: 'bold', start: 3, end: 5 }] })
    expect(second).toEqual({ type: 'text', text: 'bbbb', entities: [{ type: 'bold', start: 0, end: 2 }] })
  })

  test('loses nothing, keeps to the limit and never cuts a grapheme', () => {
    const piece = fc.constantFrom('word ', 'e\u0301', '👩‍👩‍👧', '🇩🇪', '。', '.', '\n', 'ไทย', '你好', ' ')
    const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))
    const unit = fc.constantFrom<LengthUnit>('utf16', 'code-points', 'graphemes', 'bytes')
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 60 }), unit, (whole, limit, counted) => {
        const parts = cut(whole, limit, counted)
        expect(parts.join('')).toBe(whole)
        for (const part of parts) expect(lengthOf(part, counted)).toBeLessThanOrEqual(limit)
        const graphemes = (value: string): number => Array.from(graphemeSegmenter().segment(value)).length
        expect(parts.reduce((sum, part) => sum + graphemes(part), 0)).toBe(graphemes(whole))
      }),
    )
  })
})
