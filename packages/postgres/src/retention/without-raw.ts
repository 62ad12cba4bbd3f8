import type { ChannelEvent, DomainEvent, Message } from '@crossdesk/core'

/** A message without the platform's payload; nothing when it has none of retention class `raw`. */
export function withoutRaw(message: Message): Message | undefined {
  if (message.raw?.retention !== 'raw') return undefined
  const { raw: _raw, ...rest } = message
  return rest
}

/** A line of the journal without the platform's payload; nothing when it has none. */
export function eventWithoutRaw(event: DomainEvent): DomainEvent | undefined {
  switch (event.type) {
    case 'message.received':
    case 'message.echoed':
    case 'message.queued':
    case 'message.edited': {
      const message = withoutRaw(event.message)
      return message && { ...event, message }
    }
    case 'conversation.unmatched':
      return (event.event.raw ?? null) === null ? undefined : { ...event, event: channelEventWithoutRaw(event.event) }
    case 'account.unknown':
      return event.event.raw === null ? undefined : { ...event, event: { ...event.event, raw: null } }
    default:
      return undefined
  }
}

function channelEventWithoutRaw(event: ChannelEvent): ChannelEvent {
  // That there was something is all that stays of what was not understood.
  if (event.type === 'unknown') return { ...event, raw: null }
  const { raw: _raw, ...rest } = event
  return rest
}
