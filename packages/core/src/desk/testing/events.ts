import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { AccountRef, Handle } from '../../model/channel.ts'

/** The account of the test events. */
export const shop: AccountRef = { channel: 'paper', account: 'shop' }
/** The customer of the test events. */
export const ana: Handle = { kind: 'phone', value: '+4915100000001' }

/** A text from a customer; ids follow from the external id. */
export function textEvent(externalId: string, text: string, over: Partial<ChannelEventOf<'message'>> = {}): ChannelEventOf<'message'> {
  return {
    type: 'message',
    id: `message:${externalId}`,
    externalId,
    account: shop,
    at: 1_000,
    thread: [ana],
    contact: { handles: [ana], name: 'Ana' },
    direction: 'inbound',
    content: [{ type: 'text', text }],
    ...over,
  }
}

/** A receipt for something sent. */
export function receipt(
  target: string,
  state: ChannelEventOf<'delivery'>['state'],
  over: Partial<ChannelEventOf<'delivery'>> = {},
): ChannelEventOf<'delivery'> {
  return { type: 'delivery', id: `${target}:${state}`, account: shop, at: 2_000, target, state, thread: [ana], ...over }
}
