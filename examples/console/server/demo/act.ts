import type { SendRequest } from '@crossdesk/core'
import type { MessageInput } from '@crossdesk/channels/whatsapp/testing'
import type { LineId, PersonId } from './people.ts'

/** One thing that happens in the day. */
export interface Act {
  /** Time in the shop, `HH:MM`. */
  readonly at: string
  /** The customer who does it, or to whom it is done. */
  readonly who: PersonId
  /** Default: the line that the customer usually writes to. */
  readonly line?: LineId
  /** By which later acts can refer to what was written. */
  readonly name?: string
  /** The platform posts the webhook twice, as platforms do. */
  readonly twice?: true
  readonly does: Deed
}

/** What somebody does. `answer` stands for the newest message that the customer got from this line. */
export type Deed =
  /** A message with a file is made when it is written: painting a picture takes a moment. */
  | {
      readonly type: 'writes'
      readonly message: string | MessageInput | (() => MessageInput)
      readonly quotes?: 'answer'
      /** Only once the answer has arrived. */
      readonly after?: 'answer'
    }
  /** Presses a button of the newest answer. */
  | { readonly type: 'presses'; readonly option: string }
  | { readonly type: 'reacts'; readonly emoji: string }
  | { readonly type: 'edits'; readonly what: string; readonly text: string }
  | { readonly type: 'revokes'; readonly what: string }
  | { readonly type: 'blocks us' }
  /** Somebody of the shop answers, here or on the phone of the shop. */
  | { readonly type: 'is answered'; readonly says: SendRequest['content']; readonly quotes?: string }
  | { readonly type: 'is answered by phone'; readonly text: string }
  | { readonly type: 'is resolved' }

/** Whether it becomes a message of the customer's story. */
export function isCustomerMessage({ does }: Act): boolean {
  return does.type === 'writes' || does.type === 'presses'
}

/** Minutes since midnight of `HH:MM`. */
export function minuteOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3))
}
