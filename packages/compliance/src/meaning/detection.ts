import type { LanguageTag } from '@crossdesk/core'

/**
 * What a text does, before any rule says whether that is allowed here. Identifiers are found by shape and check digits, the rest by clause
 * frames. The rules of a pack turn a detection into a finding, or into nothing.
 */
export type DetectionKind =
  // Identifiers
  | 'identifier.phone'
  | 'identifier.email'
  | 'identifier.handle'
  | 'identifier.link'
  | 'identifier.card'
  | 'identifier.iban'
  | 'identifier.wallet'
  | 'identifier.national-id'
  | 'identifier.address'
  // Leaving the platform
  | 'contact.invitation'
  | 'contact.request'
  | 'payment.outside'
  | 'sale.outside'
  // Reviews
  | 'review.incentive'
  | 'review.change'
  | 'review.positive-only'
  | 'review.request'
  | 'feedback.withheld'
  | 'feedback.threatened'
  | 'promotion.offer'
  // Rights of consumers
  | 'rights.guarantee'
  | 'rights.withdrawal'
  | 'rights.refund'
  | 'rights.faulty'
  | 'rights.sale-item'
  | 'rights.opened'
  | 'rights.store-credit'
  | 'rights.maker'
  | 'rights.condition'
  // What is promised, admitted, asked
  | 'claim.health'
  | 'claim.weight'
  | 'claim.absolute'
  | 'counterfeit.admission'
  | 'customs.undervalue'
  | 'customs.gift'
  | 'tax.no-invoice'
  | 'credential.request'
  // People
  | 'abuse.insult'
  | 'threat.violence'
  | 'discrimination.refusal'
  | 'discrimination.slur'
  // Conduct of a seller
  | 'cancellation.request'
  | 'dispute.discouraged'
  | 'message.unneeded'
  | 'presentation.emoji'
  | 'presentation.line-breaks'
  | 'phishing.identity'

/** How a stretch of text was disguised; `none` when it was written plainly. */
export type Disguise = 'none' | 'letters' | 'spaced' | 'leet' | 'look-alike' | 'split' | 'spelled'

/** Something that a text does, and where. */
export interface Detection {
  readonly kind: DetectionKind
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number
  readonly end: number
  /** The language whose words said so; `und` for what no language says: numbers, addresses of the net. */
  readonly language: LanguageTag
  readonly disguise: Disguise
  /** 0 to 1; 1 for what a check digit proves. */
  readonly confidence: number
  /** What was seen, for the explanation: names of concepts or checks. Never the words themselves. */
  readonly evidence: readonly string[]
  /** The plain form of an identifier: E.164, an address in lower case, digits alone. */
  readonly value?: string
}
