import type { MessageId, Timestamp } from '@crossdesk/core'

/** Where a conversation stands. `pending`: we wait for the customer. `hold`: we wait for somebody else, and the customer for us. */
export type StepStatus = 'open' | 'pending' | 'hold' | 'resolved'

/** One thing that happened in a conversation and that its figures depend on. */
export type Step =
  /** Something that the customer can read, or wrote. `bot`: a bot or an automatic reply. `agent`: a person; `agent` is their id. */
  | { readonly type: 'message'; readonly at: Timestamp; readonly from: 'customer' | 'bot'; readonly id?: MessageId }
  | { readonly type: 'message'; readonly at: Timestamp; readonly from: 'agent'; readonly agent: string; readonly id?: MessageId }
  /** Written for colleagues. */
  | { readonly type: 'note'; readonly at: Timestamp; readonly agent: string }
  | { readonly type: 'status'; readonly at: Timestamp; readonly status: StepStatus }
  /** Somebody took it; without an agent, nobody has it any more. */
  | { readonly type: 'assigned'; readonly at: Timestamp; readonly agent?: string }
  /** A bot gave it to people. */
  | { readonly type: 'handover'; readonly at: Timestamp }
