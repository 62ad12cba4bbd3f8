import { expect, test } from 'vitest'
import type { FindingView, MessageView } from '../../../shared/api.ts'
import { findingsToMark } from './findings-to-mark.ts'

const finding = (severity: FindingView['severity'], category: string): FindingView => ({ rule: category, severity, category, message: 'm' })

const message = (findings: readonly FindingView[], more: Partial<MessageView> = {}): MessageView => ({
  id: 'm',
  conversation: 'c',
  channel: { channel: 'ebay', account: '1' },
  direction: 'inbound',
  author: { role: 'customer', id: 'a' },
  content: [{ type: 'text', text: 'x' }],
  sentAt: 1,
  receivedAt: 1,
  annotations: { findings },
  ...more,
})

const all = [finding('warn', 'pii_payment_card'), finding('allow', 'customer_diversion'), finding('allow', 'presentation')]

test('warnings and advice are marked on a message of a customer, other notes are not', () => {
  expect(findingsToMark(message(all)).map(({ category }) => category)).toEqual(['pii_payment_card', 'customer_diversion'])
})

test('nothing is marked on what we wrote or what was taken back', () => {
  expect(findingsToMark(message(all, { direction: 'outbound' }))).toEqual([])
  expect(findingsToMark(message(all, { deletedAt: 2 }))).toEqual([])
})
