import type { ChannelKind, CountryCode, Verdict } from '@crossdesk/core'
import type { Category } from '../guard/category.ts'
import type { DetectionKind } from '../meaning/detection.ts'

/** What a channel, a law or a firm demands of messages, as data. Made by `definePack`, which checks it. */
export interface Pack {
  /** `amazon`, `eu-consumer-law`; rules begin with a name of their own. */
  readonly id: string
  readonly title: string
  /** Where it applies; every field that is given must fit. Empty: everywhere. */
  readonly applies: {
    readonly channels?: readonly ChannelKind[]
    /** Channels where it does not apply, with `channels` absent. */
    readonly exceptChannels?: readonly ChannelKind[]
    readonly markets?: readonly CountryCode[]
  }
  readonly rules: readonly Rule[]
  /** Domains that are the channel's own, with all below them: links and mail addresses there are no way outside. */
  readonly ownDomains?: readonly string[]
}

/** When a detection is a finding. */
export interface Rule {
  /** `amazon.contact.email-phone`; unique among all packs in use. */
  readonly id: string
  readonly category: Category
  readonly severity: Verdict
  /** What the text must do. A rule without it looks at the state alone. */
  readonly detects: readonly DetectionKind[]
  /** Default `outbound`. */
  readonly direction?: 'inbound' | 'outbound' | 'both'
  readonly stage?: 'before-purchase' | 'after-purchase'
  readonly markets?: readonly CountryCode[]
  readonly exceptMarkets?: readonly CountryCode[]
  /** What must be so around the message. */
  readonly state?: StateCondition
  /** Absent: nobody opened a source. Such a rule may at most warn. */
  readonly source?: RuleSource
  /** What explains it to the agent: one of our texts by name, or your own. Default the category's. */
  readonly wording?: string | { readonly message: string; readonly suggestion: string }
}

/** Where a rule stands written. */
export interface RuleSource {
  readonly title: string
  readonly section?: string
  readonly url?: string
  /** `first`: the rule maker's own page or law. `second`: a page that reports it. */
  readonly hand: 'first' | 'second'
  /** ISO date on which it was read. */
  readonly checkedOn: string
}

/** What a stateful rule asks of the situation's context; silent when the fact is not there. */
export type StateCondition =
  /** So many review requests were sent for the order, or more. */
  | { readonly type: 'review-requests-sent'; readonly atLeast: number }
  /** The message is unasked and the order was completed longer ago. */
  | { readonly type: 'days-since-completion'; readonly moreThan: number }
  /** The message is unasked and does not carry the order's id. */
  | { readonly type: 'order-id-missing' }
  /** The message is not in the language the buyer prefers. */
  | { readonly type: 'not-preferred-language' }
  /** The customer asked not to be written to, and this is not an answer. */
  | { readonly type: 'opted-out' }
