/**
 * What a finding is about. The first group are violations and private data, which reviewers label; the second is advice that no label is
 * needed for.
 */
export type Category =
  | 'off_platform_contact'
  | 'external_link'
  | 'off_platform_payment'
  | 'review_manipulation'
  | 'feedback_extortion'
  | 'marketing_promotion'
  | 'statutory_rights_denial'
  | 'misleading_claim'
  | 'counterfeit_admission'
  | 'tax_evasion'
  | 'credential_request'
  | 'abusive_language'
  | 'threat'
  | 'discrimination'
  | 'pii_payment_card'
  | 'pii_iban'
  | 'pii_national_id'
  | 'pii_email'
  | 'pii_phone'
  | 'pii_address'
  /** The seller asks the buyer to cancel, or talks them out of a claim. */
  | 'cancellation_pressure'
  | 'dispute_discouragement'
  /** What a channel says of form and occasion: emoji, line breaks, messages that nobody needs, the window for writing unasked. */
  | 'presentation'
  | 'unneeded_message'
  | 'message_window'
  | 'review_request_limit'
  /** A customer asks to go outside the platform, or sends what frauds send: advice for the agent, not a violation of theirs. */
  | 'customer_diversion'
  | 'suspected_phishing'
