import type { JsonObject } from '@crossdesk/core'
import { textContentSchema } from '@crossdesk/core/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEntities } from './parse-entities.ts'
import { renderText } from './render-text.ts'

const span = (type: string, offset: number, length: number, more: object = {}): JsonObject => ({ type, offset, length, ...more })

test.each<[JsonObject, object]>([
  [span('bold', 0, 4), { type: 'bold' }],
  [span('italic', 0, 4), { type: 'italic' }],
  [span('underline', 0, 4), { type: 'underline' }],
  [span('strikethrough', 0, 4), { type: 'strike' }],
  [span('spoiler', 0, 4), { type: 'spoiler' }],
  [span('code', 0, 4), { type: 'code' }],
  [span('pre', 0, 4, { language: 'ts' }), { type: 'pre', language: 'ts' }],
  [span('blockquote', 0, 4), { type: 'quote' }],
  [span('expandable_blockquote', 0, 4), { type: 'quote' }],
  [span('text_link', 0, 4, { url: 'https://a.example/' }), { type: 'link', url: 'https://a.example/' }],
  [span('url', 0, 9), { type: 'link', end: 9, url: 'https://a.example' }],
  [span('mention', 0, 4), { type: 'mention' }],
  [span('text_mention', 0, 4, { user: { id: 51 } }), { type: 'mention', id: '51' }],
  [span('custom_emoji', 0, 4, { custom_emoji_id: '77' }), { type: 'emoji', id: '77' }],
])('%j is understood', (entity, expected) => {
  expect(parseEntities('a.example', [entity])).toEqual([{ start: 0, end: 4, ...expected }])
})

test.each(['hashtag', 'cashtag', 'bot_command', 'email', 'phone_number', 'constructor', 'something_new'])('%s needs no mark', (type) => {
  expect(parseEntities('text', [span(type, 0, 4)])).toBeUndefined()
})

describe('spans', () => {
  test('are sorted, and the outer one comes first', () => {
    expect(parseEntities('abcdef', [span('italic', 3, 2), span('bold', 0, 2), span('underline', 0, 6)])).toMatchObject([
      { type: 'underline' },
      { type: 'bold' },
      { type: 'italic' },
    ])
  })

  test('that cross are cut off where the first one ends', () => {
    expect(parseEntities('abcdef', [span('bold', 0, 3), span('italic', 2, 4)])).toEqual([
      { type: 'bold', start: 0, end: 3 },
      { type: 'italic', start: 2, end: 3 },
    ])
  })

  test('outside the text are cut off or left out', () => {
    const spans = [span('bold', -2, 4), span('italic', 4, 99), span('code', 9, 1), span('code', 1, 0), span('code', 2, -1)]
    expect(parseEntities('abcdef', spans)).toEqual([
      { type: 'bold', start: 0, end: 2 },
      { type: 'italic', start: 4, end: 6 },
    ])
  })

  test('whatever comes from the wire, are valid and can be sent back', () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 30 }), fc.constantFrom(0.5, 1e300, Number.MAX_SAFE_INTEGER))
    const type = fc.constantFrom('bold', 'url', 'pre', 'text_link', 'text_mention', 'blockquote', 'odd')
    const entity = fc.record({ type, offset: number, length: number, url: fc.string() })
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 }).map((words) => `x${words}`),
        fc.array(entity),
        (text, list) => {
          const entities = parseEntities(text, list)
          const content = entities === undefined ? { type: 'text' as const, text } : { type: 'text' as const, text, entities }
          expect(textContentSchema.safeParse(content).success).toBe(true)
          expect(renderText(content)['text']).toBe(text)
        },
      ),
    )
  })

  test('are read in linear time', () => {
    const count = 50_000
    const list = Array.from({ length: count }, (_, index) => span('bold', index, count))
    const before = performance.now()
    expect(parseEntities('x'.repeat(count), list)).toHaveLength(count)
    // Quadratic, it would take some ten seconds.
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
