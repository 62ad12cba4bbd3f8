import { remember, rememberAs } from '../../testing/remember.ts'
import { findObstacle } from './deliverability.ts'
import type { CustomerRecord } from './directory.ts'
import { GraphError } from './graph-error.ts'
import type { FakeNumber } from './numbers.ts'
import type { Rates } from './rates.ts'
import { readMessage } from './received.ts'
import { newMessageId, type PlatformState } from './state.ts'
import type { SentMessage, Statuses, TrackedMessage } from './statuses.ts'
import type { FakeTemplate } from './templates.ts'
import { type MessageFrame, type MessageRules, validateContent, validateFrame } from './validate-message.ts'
import type { FilledTemplate } from './validate-template.ts'
import { objectIn, textIn, type WireObject } from './wire.ts'

/** When an error is told: in the answer, or by a `failed` status after the message was accepted. */
export type ErrorTiming = 'sync' | 'async'

/** What {@link createSending} needs. */
export interface SendingOptions {
  readonly state: PlatformState
  readonly rules: MessageRules
  readonly rates: Rates
  readonly statuses: Statuses
  readonly errorTiming: Readonly<Record<number, ErrorTiming>>
}

/** The business side of messages. */
export interface Sending {
  /** Carries out POST /messages. Returns the answer's body; throws the platform's refusal. */
  send(number: FakeNumber, request: WireObject): WireObject
  /** Everything accepted so far; the oldest leave beyond 10 000. */
  readonly sent: readonly SentMessage[]
}

const CATEGORIES = { MARKETING: 'marketing', UTILITY: 'utility', AUTHENTICATION: 'authentication' } as const

/** Checks, accepts, delivers and follows messages. Delivery is at once; only the statuses take their time. */
export function createSending({ state, rules, rates, statuses, errorTiming }: SendingOptions): Sending {
  const sent: TrackedMessage[] = []

  /** Throws an error that is told in the answer; returns one that is told later. */
  const later = (error: GraphError, usual: ErrorTiming): GraphError => {
    if ((errorTiming[error.code] ?? usual) === 'sync') throw error
    return error
  }

  const checkContent = (request: WireObject, type: string): FilledTemplate | GraphError | undefined => {
    try {
      return validateContent({ value: request, path: '' }, type, rules)
    } catch (error) {
      if (error instanceof GraphError) return later(error, 'sync')
      throw error
    }
  }

  const findRecipients = ({ recipient }: MessageFrame): readonly CustomerRecord[] => {
    if (recipient.by === 'group') return state.directory.membersOf(recipient.value)
    const record = recipient.by === 'phone' ? state.directory.byPhone(recipient.value) : state.directory.byUserId(recipient.value)
    return record === undefined ? [] : [record]
  }

  const findReactionProblem = (request: WireObject): GraphError | undefined => {
    const messageId = textIn(objectIn(request, 'reaction'), 'message_id')
    if (messageId === undefined || state.messages.has(messageId)) return undefined
    // Meta, "Reaction messages": told by a webhook with this code.
    return new GraphError(131009, "Param reaction['message_id'] is not a message of this chat.")
  }

  const track = (
    number: FakeNumber,
    frame: MessageFrame,
    request: WireObject,
    record: CustomerRecord | undefined,
    { template, windowOpen }: { readonly template: FakeTemplate | undefined; readonly windowOpen: boolean },
  ): TrackedMessage => {
    const { by, input, value } = frame.recipient
    const recipientId = record?.profile.phone ?? (by === 'user' ? undefined : value)
    const category = template === undefined ? 'service' : CATEGORIES[template.category ?? 'UTILITY']
    return {
      id: newMessageId(state.random),
      at: state.clock.now(),
      phoneNumberId: number.phoneNumberId,
      to: input,
      type: frame.type,
      request,
      state: 'accepted',
      number,
      ...(record === undefined ? {} : { profile: record.profile }),
      ...(recipientId === undefined ? {} : { recipientId }),
      toGroup: by === 'group',
      category,
      billable: category !== 'service' && !(category === 'utility' && windowOpen),
      ...(frame.callbackData === undefined ? {} : { callbackData: frame.callbackData }),
    }
  }

  const deliver = (message: TrackedMessage, record: CustomerRecord, frame: MessageFrame, filled?: FilledTemplate): void => {
    remember(record.received, {
      id: message.id,
      from: message.phoneNumberId,
      at: message.at,
      type: frame.type,
      ...readMessage(frame.type, objectIn(message.request, frame.type), filled),
      ...(frame.replyTo === undefined ? {} : { replyTo: frame.replyTo }),
      content: message.request[frame.type],
    })
    record.typingUntil.delete(message.phoneNumberId)
  }

  return {
    sent,
    send(number, request) {
      const frame = validateFrame({ value: request, path: '' }, rules)
      const checked = checkContent(request, frame.type)
      const filled = checked instanceof GraphError ? undefined : checked
      const recipients = findRecipients(frame)
      const [only] = frame.recipient.by === 'group' ? [] : recipients
      const key = only?.profile.key ?? frame.recipient.value
      rates.spend(number, key)
      const windowOpen = state.windows.isOpen(number.phoneNumberId, key)
      const template = filled === undefined ? {} : { template: filled.template }
      const obstacle =
        (frame.type === 'reaction' ? findReactionProblem(request) : undefined) ??
        findObstacle({ phoneNumberId: number.phoneNumberId, recipients, windowOpen, ...template })
      const failure = checked instanceof GraphError ? checked : obstacle && later(obstacle, 'async')
      const message = track(number, frame, request, only, { template: filled?.template, windowOpen })
      remember(sent, message)
      rememberAs(state.messages, message.id, { phoneNumberId: number.phoneNumberId, author: 'business', readByBusiness: false })
      if (failure === undefined) {
        for (const record of recipients) if (!record.profile.blocked.has(number.phoneNumberId)) deliver(message, record, frame, filled)
        statuses.follow(message)
      } else statuses.fail(message, failure)
      return toAnswer(message, only)
    },
  }
}

/** The answer to an accepted message; only templates have a status of their own (Meta, "Messages", response). */
function toAnswer(message: TrackedMessage, record: CustomerRecord | undefined): WireObject {
  const contact = {
    input: message.to,
    ...(message.recipientId === undefined ? {} : { wa_id: message.recipientId }),
    ...(record === undefined ? {} : { user_id: record.profile.userId }),
  }
  return {
    messaging_product: 'whatsapp',
    contacts: [contact],
    messages: [{ id: message.id, ...(message.type === 'template' ? { message_status: 'accepted' } : {}) }],
  }
}
