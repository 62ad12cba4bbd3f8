import { expect, test } from 'vitest'
import type { ConversationView } from '../../shared/api.ts'
import { isUnread, withSeen } from './seen.ts'

const conversation = (id: string, message: string, direction: 'inbound' | 'outbound' = 'inbound') =>
  ({ id, lastMessage: { id: message, at: 0, direction, preview: '' } }) as ConversationView

test('a message of the customer is unread until it is looked at, and our own never is', () => {
  expect(isUnread(conversation('a', 'm1'), new Map())).toBe(true)
  expect(isUnread(conversation('a', 'm1'), withSeen(new Map(), [conversation('a', 'm1')]))).toBe(false)
  expect(isUnread(conversation('a', 'm2'), withSeen(new Map(), [conversation('a', 'm1')]))).toBe(true)
  expect(isUnread(conversation('a', 'm3', 'outbound'), new Map())).toBe(false)
})

test('what says nothing new is the same map', () => {
  const seen = withSeen(new Map(), [conversation('a', 'm1')])
  expect(withSeen(seen, [conversation('a', 'm1')])).toBe(seen)
})

test('five hundred conversations are remembered', () => {
  const many = Array.from({ length: 600 }, (_, index) => conversation(`c${index}`, 'm'))
  expect(withSeen(new Map(), many).size).toBe(500)
})
