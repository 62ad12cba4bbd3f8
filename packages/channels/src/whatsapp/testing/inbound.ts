import { rememberAs } from '../../testing/remember.ts'
import type { WebhookDelivery } from '../../testing/webhook-sender.ts'
import { toContact, toSender } from './customer-profile.ts'
import type { CustomerRecord } from './directory.ts'
import { toMessageContent, toReferral, USUAL_TYPES, withMedium } from './inbound-payload.ts'
import { toWebhookMedium } from './media.ts'
import type { MessageInput, ReferralInput } from './message-input.ts'
import { digitsOf, type FakeNumber, toNumberHeader } from './numbers.ts'
import { newMessageId, numberOf, type PlatformState, secondsOf } from './state.ts'
import type { WireObject } from './wire.ts'

/** Where a customer writes to, and how. */
export interface WriteOptions {
  /** Id of the business number. */
  readonly to: string
  /** Quotes a message. */
  readonly replyTo?: string
  /** `true`: forwarded. `often`: forwarded many times. */
  readonly forwarded?: true | 'often'
  /** The advert that brought the customer. */
  readonly referral?: ReferralInput
  /** Writes in a group; who wrote there gets what the business sends there. */
  readonly group?: string
}

/** Something that is on its way to the webhook. */
export interface Told {
  /** Resolves when the webhook is delivered, given up or dropped. */
  readonly delivered: Promise<WebhookDelivery>
}

/** A message that is on its way to the webhook. */
export interface Written extends Told {
  /** Id of the message. */
  readonly id: string
}

/** Tells a number's webhook something, after all that was written before. */
export function tellBusiness(state: PlatformState, to: string, field: string, value: WireObject): Promise<Told> {
  const number = numberOf(state, to)
  // The delivery is wrapped in an object, because a promise in a promise would be waited for.
  return state.inOrder(async () => ({
    delivered: state.emit({ wabaId: number.wabaId, field, value: { ...toNumberHeader(number), ...value } }),
  }))
}

/** A message of a customer to the business, posted in the order of the calls. */
export async function writeToBusiness(
  state: PlatformState,
  record: CustomerRecord,
  toContent: () => Promise<WireObject>,
  options: WriteOptions,
): Promise<Written> {
  const number = numberOf(state, options.to)
  const id = newMessageId(state.random)
  const timestamp = secondsOf(state.clock)
  return state.inOrder(async () => {
    const content = await toContent()
    const message = {
      ...contextOf(state, number, record, options),
      ...(options.referral === undefined ? {} : { referral: toReferral(options.referral) }),
      ...toSender(record.profile),
      ...(options.group === undefined ? {} : { group_id: options.group }),
      id,
      timestamp,
      ...content,
    }
    rememberAs(state.messages, id, { phoneNumberId: number.phoneNumberId, author: record, readByBusiness: false })
    openWindow(state, record, options)
    const value = { ...toNumberHeader(number), contacts: [toContact(record.profile)], messages: [message] }
    return { id, delivered: state.emit({ wabaId: number.wabaId, field: 'messages', value }) }
  })
}

function openWindow(state: PlatformState, record: CustomerRecord, { to, group, referral }: WriteOptions): void {
  if (group !== undefined) state.directory.join(group, record)
  state.windows.open(to, group ?? record.profile.key, referral !== undefined)
}

function contextOf(state: PlatformState, number: FakeNumber, record: CustomerRecord, { replyTo, forwarded }: WriteOptions): WireObject {
  if (replyTo === undefined && forwarded === undefined) return {}
  const byBusiness = replyTo !== undefined && state.messages.get(replyTo)?.author === 'business'
  const author = byBusiness ? digitsOf(number.displayPhoneNumber) : (record.profile.phone ?? record.profile.userId)
  return {
    context: {
      ...(forwarded === undefined ? {} : { [forwarded === 'often' ? 'frequently_forwarded' : 'forwarded']: true }),
      ...(replyTo === undefined ? {} : { from: author, id: replyTo }),
    },
  }
}

/**
 * Stores the medium of an input, if it has one, and gives the message's `type` and object. Rejects when an edit or a revocation is not of
 * the author's own message.
 */
export async function prepareContent(state: PlatformState, author: 'business' | CustomerRecord, input: MessageInput): Promise<WireObject> {
  if ((input.type === 'edit' || input.type === 'revoke') && state.messages.get(input.messageId)?.author !== author) {
    throw new Error(`${input.messageId} is no message of this author; expected the id of one that he wrote.`)
  }
  const carrier = withMedium(input)
  if (carrier === undefined) return toMessageContent(input)
  const {
    bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
    mimeType = USUAL_TYPES[carrier.type] ?? '',
    withUrl = false,
  } = carrier.medium ?? {}
  const medium = await state.media.add(bytes, mimeType)
  return toMessageContent(input, toWebhookMedium(medium, withUrl ? state.media.addressOf(medium) : undefined))
}
