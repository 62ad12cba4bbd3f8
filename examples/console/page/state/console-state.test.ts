import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConversationView, LiveEvent, MessageView } from '../../shared/api.ts'
import { afterAction, listed, nothingKnown, type ConsoleState } from './console-state.ts'

const conversation = (id: string, updatedAt: number, more: Partial<ConversationView> = {}): ConversationView => ({
  id,
  status: 'open',
  createdAt: 0,
  updatedAt,
  messageCount: 1,
  customer: { id: `customer-${id}`, handle: '+1' },
  account: { channel: 'whatsapp', id: '1', name: 'Berlin' },
  ...more,
})

const message = (id: string, receivedAt: number, text = id): MessageView => ({
  id,
  conversation: 'a',
  channel: { channel: 'whatsapp', account: '1' },
  direction: 'inbound',
  author: { role: 'customer', id: 'customer-a' },
  content: [{ type: 'text', text }],
  sentAt: receivedAt,
  receivedAt,
})

const received = (id: string, about: ConversationView, what: MessageView): LiveEvent => ({
  id,
  type: 'message.received',
  at: what.receivedAt,
  conversation: about,
  message: what,
})

const after = (...actions: Parameters<typeof afterAction>[1][]): ConsoleState => actions.reduce(afterAction, nothingKnown)

describe('what the page knows', () => {
  test('the last active conversation is on top', () => {
    const state = after(
      { type: 'listed', page: { items: [conversation('a', 2), conversation('b', 1)] } },
      { type: 'happened', events: [received('e', conversation('b', 3), message('m', 3))] },
    )
    expect(listed(state.conversations, 'all').map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('an older page does not overwrite what an event told', () => {
    const state = after(
      { type: 'happened', events: [received('e', conversation('a', 5, { status: 'resolved' }), message('m', 5))] },
      { type: 'listed', page: { items: [conversation('a', 4)] } },
    )
    expect(listed(state.conversations, 'resolved')).toHaveLength(1)
  })

  test('a message that arrives while its story is loaded is not lost, and not overwritten by the page', () => {
    const state = after(
      { type: 'story-opened', customer: 'customer-a' },
      { type: 'happened', events: [received('e', conversation('a', 2), message('m', 2, 'new'))] },
      {
        type: 'story-loaded',
        customer: 'customer-a',
        page: { customer: { id: 'customer-a', handle: '+1' }, conversations: [], messages: [message('m', 2, 'old'), message('l', 1)] },
      },
    )
    expect(state.stories.get('customer-a')?.messages.map(({ content }) => content[0])).toEqual([
      { type: 'text', text: 'l' },
      { type: 'text', text: 'new' },
    ])
  })

  test('stories that nobody opened are not kept', () => {
    expect(after({ type: 'happened', events: [received('e', conversation('a', 2), message('m', 2))] }).stories.size).toBe(0)
  })

  test('the stories looked at last are kept, the others leave', () => {
    const opened = Array.from({ length: 20 }, (_, index) => ({ type: 'story-opened', customer: `c${index}` }) as const)
    const { stories } = after(...opened, { type: 'story-opened', customer: 'c8' })
    expect(stories.size).toBe(12)
    expect([...stories.keys()].at(-1)).toBe('c8')
  })

  test('the feed is bounded, newest first', () => {
    const events = Array.from({ length: 300 }, (_, index) => received(`e${index}`, conversation('a', index), message('m', index)))
    const { feed } = after({ type: 'happened', events })
    expect(feed).toHaveLength(200)
    expect(feed[0]?.id).toBe('e299')
  })

  test('somebody writes until the message is there', () => {
    const typing: LiveEvent = { id: 't', type: 'conversation.typing', at: 1, conversation: conversation('a', 1), typing: true }
    const state = after({ type: 'happened', events: [typing] })
    expect(state.typing.has('a')).toBe(true)
    expect(afterAction(state, { type: 'happened', events: [received('e', conversation('a', 2), message('m', 2))] }).typing.has('a')).toBe(
      false,
    )
  })

  test('events that come again, in whatever pieces, change nothing', () => {
    const all = Array.from({ length: 12 }, (_, index) =>
      received(`e${index}`, conversation(index % 2 === 0 ? 'a' : 'b', index), message(`m${index}`, index)),
    )
    const opened = after({ type: 'story-opened', customer: 'customer-a' }, { type: 'story-opened', customer: 'customer-b' })
    const once = afterAction(opened, { type: 'happened', events: all })
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 6 }), (cuts) => {
        let state = opened
        let at = 0
        for (const cut of [...cuts.toSorted((one, other) => one - other), all.length]) {
          // As after a reconnection: a part of what was there comes again.
          state = afterAction(state, { type: 'happened', events: all.slice(Math.max(0, at - 2), cut) })
          at = Math.max(at, cut)
        }
        expect(state.stories.get('customer-a')?.messages).toEqual(once.stories.get('customer-a')?.messages)
        expect(listed(state.conversations, 'all')).toEqual(listed(once.conversations, 'all'))
        expect(state.feed).toEqual(once.feed)
      }),
    )
  })
})
