import type { CustomerRecord } from './directory.ts'
import { GraphError } from './graph-error.ts'
import type { FakeTemplate } from './templates.ts'

/** What decides whether an accepted message can reach the customer. */
export interface Attempt {
  readonly phoneNumberId: string
  /** Nobody: the number is not on WhatsApp, or the group does not exist. */
  readonly recipients: readonly CustomerRecord[]
  readonly windowOpen: boolean
  readonly template?: FakeTemplate
}

/** Why the message cannot reach the customer, or undefined. Which errors there are: Meta, "Cloud API error codes". */
export function findObstacle({ phoneNumberId, recipients, windowOpen, template }: Attempt): GraphError | undefined {
  const reachable = recipients.filter(({ profile }) => !profile.blocked.has(phoneNumberId))
  if (reachable.length === 0) return new GraphError(131026, 'Message undeliverable.')
  if (template === undefined && !windowOpen) {
    return new GraphError(
      131047,
      'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
    )
  }
  if (template?.category !== 'MARKETING') return undefined
  if (reachable.every(({ profile }) => profile.marketing === 'stop')) {
    return new GraphError(131050, 'This recipient has chosen to stop receiving marketing messages from your business.')
  }
  return reachable.every(({ profile }) => profile.marketingCapReached)
    ? new GraphError(131049, 'This message was not delivered to maintain healthy ecosystem engagement.')
    : undefined
}
