import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatMessage, KeptChatEvent } from '../protocol/events.ts'
import { afterEvent, emptyState, UNSENT, withMessages, withOwn, type ChatState } from './chat-state.ts'

const message = (seq: number, from: ChatMessage['from'], over: Partial<ChatMessage> = {}): ChatMessage => ({
  id: `m${seq}`,
  seq,
  at: seq * 1000,
  from,
  content: [{ type: 'text', text: `message ${seq}` }],
  ...over,
})
const brought = (seq: number, from: ChatMessage['from'] = 'business'): KeptChatEvent => ({
  type: 'message',
  seq,
  at: seq * 1000,
  message: message(seq, from),
})
const after = (events: readonly KeptChatEvent[], state: ChatState = emptyState): ChatState => events.reduce(afterEvent, state)

describe('the state of a chat', () => {
  test('counts what the shop wrote and the visitor has not read', () => {
    const state = after([brought(1), brought(2, 'visitor'), brought(3)])
    expect(state.unread).toBe(2)
    expect(after([{ type: 'read', seq: 4, at: 0, from: 'visitor', upTo: 1 }], state).unread).toBe(1)
    expect(after([{ type: 'removal', seq: 4, at: 0, id: 'm3' }], state).unread).toBe(1)
  })

  test('keeps what is not sent yet at the end, in the order in which it was written', () => {
    const waiting = (id: string) => ({ ...message(1, 'visitor'), id, seq: UNSENT, sending: 'waiting' as const })
    const state = withMessages(withMessages(emptyState, [waiting('b')]), [waiting('a')])
    expect(after([brought(5)], state).messages.map(({ id }) => id)).toEqual(['m5', 'b', 'a'])
    // The server has one of them.
    expect(withMessages(state, [{ ...message(2, 'visitor'), id: 'a' }]).messages.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('does not let the answer to a post undo what the stream told before it', () => {
    const streamed = after([brought(1, 'visitor')])
    const own = { ...message(1, 'visitor'), content: [{ type: 'text' as const, text: 'as it was posted' }] }
    expect(withOwn(streamed, own)).toBe(streamed)
    expect(withOwn(emptyState, own).messages).toEqual([own])
  })

  test('follows edits, removals and reactions; each side has one emoji on a message', () => {
    const state = after([
      brought(1),
      brought(2, 'visitor'),
      { type: 'edit', seq: 3, at: 9, message: message(1, 'business', { editedAt: 9, content: [{ type: 'text', text: 'new' }] }) },
      { type: 'removal', seq: 4, at: 10, id: 'm2' },
      { type: 'reaction', seq: 5, at: 11, id: 'm1', from: 'visitor', emoji: '👍' },
      { type: 'reaction', seq: 6, at: 12, id: 'm1', from: 'business', emoji: '❤️' },
      { type: 'reaction', seq: 7, at: 13, id: 'm1', from: 'visitor', emoji: '😀' },
      { type: 'reaction', seq: 8, at: 14, id: 'm1', from: 'business' },
    ])
    expect(state.messages).toMatchObject([
      { id: 'm1', editedAt: 9, content: [{ text: 'new' }], reactions: [{ from: 'visitor', emoji: '😀' }] },
      { id: 'm2', removedAt: 10, content: [] },
    ])
  })

  test('forgets the typing sign with the message that was typed', () => {
    const typing = afterEvent(emptyState, { type: 'typing', until: 99, author: { role: 'agent', name: 'Ana' } })
    expect(typing.typing).toEqual({ until: 99, author: { role: 'agent', name: 'Ana' } })
    expect(after([brought(1, 'visitor')], typing).typing).toBeDefined()
    expect(after([brought(1)], typing).typing).toBeUndefined()
  })

  test('is the same however often the stream repeats itself', () => {
    const event = fc.record({ from: fc.constantFrom<ChatMessage['from']>('business', 'visitor'), reads: fc.boolean() })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.array(fc.nat(20), { maxLength: 10 }), (drawn, breaks) => {
        const events = drawn.map(({ from, reads }, index): KeptChatEvent =>
          reads ? { type: 'read', seq: index + 1, at: 0, from, upTo: index } : brought(index + 1, from),
        )
        const once = after(events)
        // After each break the stream begins again somewhere before it.
        let state = emptyState
        for (const [index, next] of events.entries()) {
          state = afterEvent(state, next)
          for (const back of breaks) if (back <= index) state = after(events.slice(back, index + 1), state)
        }
        expect(state).toEqual(once)
      }),
    )
  })
})
