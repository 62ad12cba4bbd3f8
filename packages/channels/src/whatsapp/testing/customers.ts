import { DIGITS, randomText } from '../../testing/random-text.ts'
import { type CustomerOptions, createProfile, toContact, toSender } from './customer-profile.ts'
import type { CustomerRecord } from './directory.ts'
import { prepareContent, type Told, tellBusiness, type WriteOptions, type Written, writeToBusiness } from './inbound.ts'
import type { MessageInput } from './message-input.ts'
import { digitsOf } from './numbers.ts'
import type { ReceivedMessage } from './received.ts'
import { newMessageId, numberOf, type PlatformState, secondsOf } from './state.ts'
import type { Statuses } from './statuses.ts'
import type { WireObject } from './wire.ts'

/** A customer of the fake platform. Times come from the platform's clock, ids from its source of chance. */
export interface FakeCustomer {
  readonly name: string
  /** E.164; undefined for a customer who hides it. */
  readonly phone: string | undefined
  /** Business-scoped user id. */
  readonly userId: string
  /** What this customer got, in order. */
  readonly received: readonly ReceivedMessage[]
  /** Writes to a business number. */
  writes(message: string | MessageInput, options: WriteOptions): Promise<Written>
  /** Taps a reply button, a row of a list or a quick reply of a template. Rejects unless the message was received and has that option. */
  presses(messageId: string, optionId: string): Promise<Written>
  /** Fills in the form (flow) of a message. Rejects unless the message was received and has one. */
  completesFlow(messageId: string, answers: WireObject): Promise<Written>
  /** Rings a business number; opens the window too. */
  calls(options: Pick<WriteOptions, 'to'>): Promise<Written>
  /** Moves to another phone number, E.164. The user id changes with it. The number in `to` is told in two webhooks. */
  changesNumber(phone: string, options: Pick<WriteOptions, 'to'>): Promise<Written>
  /** Stops or resumes marketing messages. */
  prefersMarketing(value: 'stop' | 'resume', options: Pick<WriteOptions, 'to'>): Promise<Told>
  /** Reads everything received, or one message. */
  reads(messageId?: string): void
  /** Listens to a voice message. */
  plays(messageId: string): void
  /** From now on, nothing of this number arrives. */
  blocks(phoneNumberId: string): void
  unblocks(phoneNumberId: string): void
  /** Whether the business marked a message of this customer as read: the blue ticks. */
  seesRead(messageId: string): boolean
  /** Whether the customer sees that the business is typing. */
  seesTyping(phoneNumberId: string): boolean
}

/** Adds a customer to the platform. */
export function createCustomer(state: PlatformState, statuses: Statuses, options: CustomerOptions): FakeCustomer {
  const { random, clock } = state
  const profile = createProfile(options, randomText(random, DIGITS, 12), random)
  const record: CustomerRecord = { profile, received: [], typingUntil: new Map() }
  state.directory.add(record)

  const receivedMessage = (messageId: string): ReceivedMessage => {
    const message = record.received.find(({ id }) => id === messageId)
    if (message === undefined) throw new Error(`This customer did not receive ${messageId}; expected the id of a message in received.`)
    return message
  }
  const answer = (message: ReceivedMessage, content: WireObject): Promise<Written> =>
    writeToBusiness(state, record, async () => content, { to: message.from, replyTo: message.id })

  return {
    name: options.name,
    get phone() {
      return profile.phone === undefined ? undefined : `+${profile.phone}`
    },
    get userId() {
      return profile.userId
    },
    received: record.received,
    async writes(message, writeOptions) {
      const input: MessageInput = typeof message === 'string' ? { type: 'text', text: message } : message
      return writeToBusiness(state, record, () => prepareContent(state, record, input), writeOptions)
    },
    async presses(messageId, optionId) {
      const message = receivedMessage(messageId)
      const option = message.options.find(({ id }) => id === optionId)
      if (option === undefined) {
        throw new Error(`${messageId} has no option ${optionId}; expected one of: ${message.options.map(({ id }) => id).join(', ')}.`)
      }
      const { id, title, type, description } = option
      if (type === 'template-button') return answer(message, { type: 'button', button: { payload: id, text: title } })
      const kind = type === 'row' ? 'list_reply' : 'button_reply'
      const choice = { id, title, ...(description === undefined ? {} : { description }) }
      return answer(message, { type: 'interactive', interactive: { type: kind, [kind]: choice } })
    },
    async completesFlow(messageId, answers) {
      const message = receivedMessage(messageId)
      if (message.flowToken === undefined) throw new Error(`${messageId} has no form; expected a message with a flow.`)
      const response = JSON.stringify({ ...answers, flow_token: message.flowToken })
      return answer(message, {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { response_json: response, body: 'Sent', name: 'flow' } },
      })
    },
    async calls({ to }) {
      const id = `wacid.${newMessageId(random).slice('wamid.'.length)}`
      const number = numberOf(state, to)
      state.windows.open(to, profile.key, false)
      const call = {
        id,
        ...toSender(profile),
        to: digitsOf(number.displayPhoneNumber),
        event: 'connect',
        timestamp: secondsOf(clock),
        direction: 'USER_INITIATED',
        session: { sdp: 'v=0\r\n', sdp_type: 'offer' },
      }
      return { id, ...(await tellBusiness(state, to, 'calls', { contacts: [toContact(profile)], calls: [call] })) }
    },
    async changesNumber(phone, { to }) {
      if (profile.phone === undefined) throw new Error('This customer has no phone; expected one who has, to change it.')
      const { phone: oldPhone, userId: previous } = profile
      const current = `${previous.slice(0, previous.indexOf('.'))}.${randomText(random, DIGITS, 20)}`
      state.directory.move(record, digitsOf(phone), current)
      const id = newMessageId(random)
      const body = `User ${profile.name} changed from ${oldPhone} to ${profile.phone}`
      const system = { body, wa_id: profile.phone, user_id: current, type: 'user_changed_number' }
      const message = { from: oldPhone, id, timestamp: secondsOf(clock), system, type: 'system' }
      const update = {
        wa_id: profile.phone,
        detail: `User id for ${profile.name} has been updated.`,
        user_id: { previous, current },
        timestamp: secondsOf(clock),
      }
      const told = await tellBusiness(state, to, 'messages', { messages: [message] })
      await tellBusiness(state, to, 'user_id_update', { contacts: [toContact(profile)], user_id_update: [update] })
      return { id, ...told }
    },
    async prefersMarketing(value, { to }) {
      profile.marketing = value
      const preference = {
        ...(profile.phone === undefined ? { user_id: profile.userId } : { wa_id: profile.phone }),
        detail: `User requested to ${value} marketing messages`,
        category: 'marketing_messages',
        value,
        timestamp: Number(secondsOf(clock)),
      }
      return tellBusiness(state, to, 'user_preferences', { contacts: [toContact(profile)], user_preferences: [preference] })
    },
    reads(messageId) {
      for (const { id } of messageId === undefined ? record.received : [receivedMessage(messageId)]) statuses.report(id, 'read')
    },
    plays: (messageId) => statuses.report(receivedMessage(messageId).id, 'played'),
    blocks: (phoneNumberId) => void profile.blocked.add(phoneNumberId),
    unblocks: (phoneNumberId) => void profile.blocked.delete(phoneNumberId),
    seesRead: (messageId) => state.messages.get(messageId)?.readByBusiness ?? false,
    seesTyping: (phoneNumberId) => clock.now() < (record.typingUntil.get(phoneNumberId) ?? 0),
  }
}
