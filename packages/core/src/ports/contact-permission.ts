import type { Explanation, Timestamp } from '../model/basics.ts'
import type { AccountRef, Handle } from '../model/channel.ts'

/** May I contact this person, there, about this, now? Compliance provides it. */
export interface ContactPermission {
  ask(request: ContactRequest): Promise<ContactAnswer>
}

/** The question. */
export interface ContactRequest {
  readonly handle: Handle
  readonly channel: AccountRef
  /** `service`: an answer or news of the customer's own order. `marketing`: everything else. */
  readonly purpose: 'service' | 'marketing'
  readonly at: Timestamp
}

/** The answer. */
export type ContactAnswer =
  | { readonly type: 'allow'; readonly explanation: Explanation }
  | { readonly type: 'wait'; readonly until: Timestamp; readonly explanation: Explanation }
  | { readonly type: 'refuse'; readonly explanation: Explanation }
