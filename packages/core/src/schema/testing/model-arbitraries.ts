import * as fc from 'fast-check'
import type { ChannelEvent } from '../../model/channel-event.ts'
import type { DomainEvent } from '../../model/domain-event.ts'
import { commerceArbitraries, type CommerceArbitraries } from './commerce-arbitraries.ts'
import { conversationArbitraries, type ConversationArbitraries } from './conversation-arbitraries.ts'
import { channelEventArbitraries, domainEventArbitrary } from './event-arbitraries.ts'
import { recordsWith } from './records.ts'
import { workforceArbitraries, type WorkforceArbitraries } from './workforce-arbitraries.ts'

/** Valid values of every type of the model that is stored, sent or received as a whole. */
export interface ModelArbitraries extends ConversationArbitraries, CommerceArbitraries, WorkforceArbitraries {
  readonly channelEvent: fc.Arbitrary<ChannelEvent>
  readonly targetedEvent: fc.Arbitrary<Extract<ChannelEvent, { readonly target: string }>>
  readonly domainEvent: fc.Arbitrary<DomainEvent>
}

/** Values written from the model's interfaces, with `all` their optional fields or with `some`. */
export function modelArbitraries(presence: 'all' | 'some'): ModelArbitraries {
  const record = recordsWith(presence)
  const parts = { ...conversationArbitraries(record), ...commerceArbitraries(record), ...workforceArbitraries(record) }
  const channelEvents = channelEventArbitraries(record, parts)
  return {
    ...parts,
    channelEvent: fc.oneof<fc.Arbitrary<ChannelEvent>[]>(...Object.values(channelEvents)),
    targetedEvent: fc.oneof(channelEvents.edit, channelEvents.deletion, channelEvents.reaction, channelEvents.delivery),
    domainEvent: domainEventArbitrary(record, parts, channelEvents),
  }
}
