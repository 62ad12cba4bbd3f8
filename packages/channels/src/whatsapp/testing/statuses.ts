import type { Timestamp } from '@crossdesk/core'
import { HEX_DIGITS, randomText } from '../../testing/random-text.ts'
import { rememberAs } from '../../testing/remember.ts'
import { type CustomerProfile, toContact } from './customer-profile.ts'
import { type GraphError, toWebhookError } from './graph-error.ts'
import { type FakeNumber, toNumberHeader } from './numbers.ts'
import { type PlatformState, secondsOf } from './state.ts'
import type { WireObject } from './wire.ts'

/** When statuses come after a message was accepted, in milliseconds; `off`: never. */
export interface ReceiptDelays {
  /** Default 200. A failure comes after the same time, also when this is off. */
  readonly sentMs?: number | 'off'
  /** Default 600. */
  readonly deliveredMs?: number | 'off'
  /** Default 3 000. Only of customers who let businesses know what they read. */
  readonly readMs?: number | 'off'
}

/** How far a message has come; `failed` only for those that the platform took and could not deliver. */
export type SentState = 'accepted' | 'sent' | 'delivered' | 'read' | 'played' | 'failed'

/** A message that the platform accepted from the business. */
export interface SentMessage {
  readonly id: string
  readonly at: Timestamp
  readonly phoneNumberId: string
  /** The recipient as the request had it. */
  readonly to: string
  readonly type: string
  /** The request's body. */
  readonly request: WireObject
  readonly state: SentState
  /** Why it failed. */
  readonly errorCode?: number
}

/** What a conversation is about, and what it costs by that. */
type ConversationCategory = 'service' | 'utility' | 'marketing' | 'authentication'

/** A sent message with what its statuses need. */
export interface TrackedMessage extends SentMessage {
  state: SentState
  errorCode?: number
  readonly number: FakeNumber
  /** Who gets it; undefined for a group and for somebody who is not on WhatsApp. */
  readonly profile?: CustomerProfile
  /** `recipient_id`: phone digits or group id. */
  readonly recipientId?: string
  readonly toGroup: boolean
  readonly category: ConversationCategory
  readonly billable: boolean
  readonly callbackData?: string
}

/** Reports what becomes of sent messages. */
export interface Statuses {
  /** Reports sent, delivered and read, each at its time. */
  follow(message: TrackedMessage): void
  /** Reports that an accepted message failed after all. */
  fail(message: TrackedMessage, error: GraphError): void
  /** The customer saw the message, or listened to it. Says nothing when he keeps that to himself. */
  report(messageId: string, state: 'read' | 'played'): void
}

const RANK: Readonly<Record<SentState, number>> = { accepted: 0, sent: 1, delivered: 2, read: 3, played: 4, failed: 5 }
const CONVERSATION_MS = 24 * 3_600_000
const DEFAULTS = { sentMs: 200, deliveredMs: 600, readMs: 3_000 }

/** Statuses through the platform's clock. A later one implies the earlier ones, which are then left out (Meta, "Status messages", 2026). */
export function createStatuses(state: PlatformState, receipts: ReceiptDelays | 'off'): Statuses {
  const { clock, random } = state
  const delays = receipts === 'off' ? ({ sentMs: 'off', deliveredMs: 'off', readMs: 'off' } as const) : { ...DEFAULTS, ...receipts }
  const tracked = new Map<string, TrackedMessage>()
  const conversations = new Map<string, { readonly id: string; readonly expiresAt: Timestamp }>()

  const advance = (message: TrackedMessage, next: SentState, details: () => WireObject): void => {
    if (RANK[next] <= RANK[message.state]) return
    message.state = next
    void state.emit({ wabaId: message.number.wabaId, field: 'messages', value: toValue(message, next, details()) })
  }

  const toValue = (message: TrackedMessage, next: SentState, details: WireObject): WireObject => ({
    ...toNumberHeader(message.number),
    ...(message.profile === undefined ? {} : { contacts: [toContact(message.profile)] }),
    statuses: [
      {
        id: message.id,
        status: next,
        timestamp: secondsOf(clock),
        ...(message.recipientId === undefined ? {} : { recipient_id: message.recipientId }),
        ...(message.profile === undefined ? {} : { recipient_user_id: message.profile.userId }),
        ...(message.toGroup ? { recipient_type: 'group' } : {}),
        ...(message.callbackData === undefined ? {} : { biz_opaque_callback_data: message.callbackData }),
        ...details,
      },
    ],
  })

  const conversationOf = (message: TrackedMessage): { readonly id: string; readonly expiresAt: Timestamp } => {
    const key = `${message.phoneNumberId}:${message.profile?.key ?? message.recipientId}:${message.category}`
    const open = conversations.get(key)
    if (open !== undefined && open.expiresAt > clock.now()) return open
    const started = { id: randomText(random, HEX_DIGITS, 32), expiresAt: clock.now() + CONVERSATION_MS }
    rememberAs(conversations, key, started)
    return started
  }

  /** `conversation` and `pricing`; only the first status says when the conversation ends. */
  const price = (message: TrackedMessage, first: boolean): WireObject => {
    const { id, expiresAt } = conversationOf(message)
    return {
      conversation: {
        id,
        ...(first ? { expiration_timestamp: String(Math.floor(expiresAt / 1_000)) } : {}),
        origin: { type: message.category },
      },
      pricing: {
        billable: message.billable,
        pricing_model: 'PMP',
        category: message.category,
        type: message.billable ? 'regular' : 'free_customer_service',
      },
    }
  }

  const at = (delayMs: number | 'off', report: () => void): void => {
    if (delayMs !== 'off') clock.schedule(delayMs, report)
  }

  return {
    follow(message) {
      rememberAs(tracked, message.id, message)
      at(delays.sentMs, () => advance(message, 'sent', () => price(message, true)))
      at(delays.deliveredMs, () => advance(message, 'delivered', () => price(message, false)))
      if (message.profile?.readReceipts === true) at(delays.readMs, () => advance(message, 'read', () => ({})))
    },
    fail(message, error) {
      message.errorCode = error.code
      const delayMs = delays.sentMs === 'off' ? DEFAULTS.sentMs : delays.sentMs
      clock.schedule(delayMs, () => advance(message, 'failed', () => ({ errors: [toWebhookError(error)] })))
    },
    report(messageId, next) {
      const message = tracked.get(messageId)
      if (message?.profile?.readReceipts === true) advance(message, next, () => ({}))
    },
  }
}
