import type { Category } from '../guard/category.ts'

/** Cases that need other words than their category's. */
export type SpecialWording =
  | 'contact-request'
  | 'review-incentive'
  | 'review-change'
  | 'review-positive-only'
  | 'feedback-threatened'
  | 'rights-withdrawal'
  | 'rights-refund'
  | 'rights-guarantee'
  | 'rights-faulty'
  | 'rights-condition'
  | 'superlative'
  | 'customs-asked'
  | 'no-invoice'
  | 'credential-received'
  | 'abuse-received'
  | 'threat-received'
  | 'card-sent'
  | 'national-id-sent'
  | 'iban-sent'
  | 'order-id-missing'
  | 'wrong-language'
  | 'opted-out'
  | 'emoji'
  | 'line-breaks'

/** What an explanation is looked up by: a rule's `wording`, or its category. */
export type WordingKey = Category | SpecialWording

/** What the agent reads about a finding. `{channel}` and `{market}` stand for the names of both. */
export interface Wording {
  /** Why this is a problem here. */
  readonly message: string
  /** What to do instead. */
  readonly suggestion: string
}

/** All explanations of one language. */
export type WordingTable = Readonly<Record<WordingKey, Wording>>
