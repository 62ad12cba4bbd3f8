import type { DetectionKind } from '../../meaning/detection.ts'

/** Ways to a person that lead off the marketplace. */
export const CONTACT_KINDS: readonly DetectionKind[] = [
  'identifier.phone',
  'identifier.email',
  'identifier.handle',
  'contact.invitation',
  'contact.request',
]

/** Money and bargains that pass the marketplace by; an account number is the invitation to pay into it. */
export const PAYMENT_KINDS: readonly DetectionKind[] = ['payment.outside', 'sale.outside', 'identifier.iban', 'identifier.wallet']

/** What a buyer says who wants to leave the marketplace. Their number alone is private data, not an invitation. */
export const DIVERSION_KINDS: readonly DetectionKind[] = ['contact.invitation', 'payment.outside', 'sale.outside']
