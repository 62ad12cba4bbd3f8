import { seededRandom } from '@crossdesk/core'
import { CHANNELS, type ChannelName } from './channel.ts'

/** What a customer writes. */
export interface CustomerMessage {
  readonly id: string
  readonly conversation: number
}

/** A body that the platform posts: messages of one channel, those of a conversation in order. */
export interface PlannedWebhook {
  readonly channel: ChannelName
  readonly messages: readonly CustomerMessage[]
}

/** How much happens. */
export interface WorkloadSize {
  readonly seed: number
  readonly webhooks: number
  readonly conversations: number
}

/** Bodies with one message, with up to two, with up to three. */
const ONE_MESSAGE = 0.75
const TWO_MESSAGES = 0.9

/** All webhooks with customers' messages, in the order in which they come about; from the seed alone. */
export function planWorkload({ seed, webhooks, conversations }: WorkloadSize): readonly PlannedWebhook[] {
  const random = seededRandom(seed)
  const written = Array.from({ length: conversations }, () => 0)
  return Array.from({ length: webhooks }, () => {
    const draw = random.next()
    const count = draw < ONE_MESSAGE ? 1 : draw < TWO_MESSAGES ? 2 : 3
    const first = Math.floor(random.next() * conversations)
    const messages: CustomerMessage[] = []
    for (let nth = 0; nth < count; nth++) {
      // Half of the companions go on in the same conversation, the others are of another one of the same channel.
      const other = (first % CHANNELS.length) + CHANNELS.length * Math.floor((random.next() * conversations) / CHANNELS.length)
      const conversation = nth === 0 || random.next() < 0.5 || other >= conversations ? first : other
      messages.push({ id: messageId(conversation, written[conversation] ?? 0), conversation })
      written[conversation] = (written[conversation] ?? 0) + 1
    }
    return { channel: channelOf(first), messages }
  })
}

/** The channel that a conversation is on. */
export function channelOf(conversation: number): ChannelName {
  return CHANNELS[conversation % CHANNELS.length] as ChannelName
}

/** The platform's id of a conversation's n-th message, from 0. */
function messageId(conversation: number, nth: number): string {
  return `c${conversation}-${nth}`
}

/** The conversation and the place in it that a message's id tells. */
export function placeOf(id: string): { readonly conversation: number; readonly nth: number } {
  const [conversation, nth] = id.slice(1).split('-')
  return { conversation: Number(conversation), nth: Number(nth) }
}

/** Every second message is answered. */
export function isAnswered(id: string): boolean {
  return placeOf(id).nth % 2 === 1
}

/** The second message of every twentieth conversation, for which the handler fails until it is mended. */
export function isPoisoned(id: string): boolean {
  const { conversation, nth } = placeOf(id)
  return nth === 1 && conversation % 20 === 3
}

/** What the handler answers; names the message, so that the platform can count by what the customer sees. */
export function answerTo(id: string): string {
  return `answer to ${id}`
}
