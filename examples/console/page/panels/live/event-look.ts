import type { LiveEvent } from '../../../shared/api.ts'
import type { IconName } from '../../ui/icon.tsx'

/** How a line of the feed looks. */
export interface EventLook {
  readonly icon: IconName
  readonly tone?: 'in' | 'out' | 'wait' | 'bad'
}

/** The icon of an event, and whether it came in, went out, waits or went wrong. */
export function lookOf({ type, delivery, verdict }: LiveEvent): EventLook {
  switch (type) {
    case 'message.received':
      return { icon: 'chat', tone: 'in' }
    case 'message.queued':
    case 'message.echoed':
      return { icon: 'send', tone: 'out' }
    case 'message.delivery':
      if (delivery === 'failed' || delivery === 'blocked-by-platform') return { icon: 'alert', tone: 'bad' }
      return { icon: delivery === 'sent' ? 'check' : delivery === 'uncertain' ? 'question' : 'double' }
    case 'message.edited':
      return { icon: 'pencil' }
    case 'message.deleted':
      return { icon: 'bin' }
    case 'message.reacted':
      return { icon: 'heart', tone: 'in' }
    case 'customer.created':
    case 'customer.updated':
    case 'customer.merged':
      return { icon: 'person' }
    case 'draft.reviewed':
      return verdict === 'block' ? { icon: 'shield', tone: 'bad' } : { icon: 'shield', tone: 'wait' }
    case 'draft.held':
      return { icon: 'clock', tone: 'wait' }
    case 'draft.released':
      return { icon: 'check' }
    case 'draft.discarded':
      return { icon: 'bin' }
    case 'conversation.resolved':
      return { icon: 'check' }
    case 'survey.sent':
      return { icon: 'question', tone: 'out' }
    case 'survey.answered':
      return { icon: 'heart', tone: 'in' }
    case 'job.dead-lettered':
    case 'account.trouble':
      return { icon: 'alert', tone: 'bad' }
    default:
      return type.startsWith('conversation.') ? { icon: 'inbox' } : { icon: 'pulse' }
  }
}
