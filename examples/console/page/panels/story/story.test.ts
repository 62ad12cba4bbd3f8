import type { DeliveryState, TextEntity } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MessageView } from '../../../shared/api.ts'
import { deliveryOf } from './delivery-of.ts'
import { storyLines } from './story-lines.ts'
import { plainText, safeUrl, textTree } from './text-spans.ts'

const DAY = 86_400_000
const dayOf = (at: number): number => Math.floor(at / DAY)

const message = (sentAt: number, author = 'a', conversation = 'one'): MessageView => ({
  id: String(sentAt),
  conversation,
  channel: { channel: 'whatsapp', account: '1' },
  direction: 'inbound',
  author: { role: 'customer', id: author },
  content: [],
  sentAt,
  receivedAt: sentAt,
})

describe('the lines of a story', () => {
  test('a day begins with a line, and messages of one author make a run', () => {
    const lines = storyLines([message(0), message(1_000), message(2_000, 'b'), message(DAY)], dayOf)
    expect(lines.map((line) => (line.type === 'day' ? 'day' : line.first))).toEqual(['day', true, false, true, 'day', true])
  })

  test('a long silence and another number begin a new run', () => {
    const lines = storyLines([message(0), message(600_000), message(601_000, 'a', 'two')], dayOf)
    expect(lines.map((line) => (line.type === 'day' ? 'day' : line.first))).toEqual(['day', true, true, true])
  })
})

describe('how a message fares', () => {
  const parts = (...states: DeliveryState[]) => ({
    parts: states.map((state, at) => ({ id: String(at), content: { type: 'text' as const, text: '' }, delivery: { state, at } })),
  })

  test('is how its worst part fares', () => {
    expect(deliveryOf(parts('read', 'sent', 'delivered'))?.state).toBe('sent')
    expect(deliveryOf(parts('read', 'failed'))?.state).toBe('failed')
    expect(deliveryOf(parts('uncertain', 'queued'))?.state).toBe('uncertain')
  })

  test('is not known of what others sent', () => {
    expect(deliveryOf({})).toBeUndefined()
  })
})

describe('text with spans', () => {
  test('spans nest', () => {
    const bold: TextEntity = { type: 'bold', start: 2, end: 8 }
    const italic: TextEntity = { type: 'italic', start: 4, end: 6 }
    expect(textTree('0123456789', [bold, italic])).toEqual([
      '01',
      { entity: bold, children: ['23', { entity: italic, children: ['45'] }, '67'] },
      '89',
    ])
  })

  test('no span, however wrong, loses or doubles a letter', () => {
    const span = fc.record({ type: fc.constant('bold' as const), start: fc.nat(20), end: fc.nat(20) })
    fc.assert(
      fc.property(fc.string({ maxLength: 16 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        expect(
          plainText(
            textTree(
              text,
              spans.toSorted((one, other) => one.start - other.start),
            ),
          ),
        ).toBe(text)
      }),
    )
  })

  test('only addresses of a harmless kind become links', () => {
    expect(safeUrl('https://shop.example/a')).toBe('https://shop.example/a')
    expect(safeUrl('javascript:alert(1)')).toBeUndefined()
    expect(safeUrl('no address')).toBeUndefined()
  })
})
