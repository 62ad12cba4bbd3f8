import type { CountryCode } from '@crossdesk/core'
import type { Disguise } from '../meaning/detection.ts'

/** What kind of identifier. */
export type IdentifierKind = 'phone' | 'email' | 'handle' | 'link' | 'card' | 'iban' | 'wallet' | 'national-id' | 'address'

/** A stretch of text that names a person, an account or a place of the net. */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly start: number
  readonly end: number
  /** E.164, lower-case address, host and path, digits alone: what it is without its disguise. */
  readonly value: string
  /** What proved it: `luhn`, `mod-97`, `phone:DE`, `public-suffix`, `label`. */
  readonly evidence: readonly string[]
  readonly disguise: Disguise
  /** 0 to 1; 1 for what a check digit proves, or an unmistakable shape. */
  readonly confidence: number
  readonly country?: CountryCode
  /** The kind of document, for national ids: `br-cpf`. */
  readonly document?: string
}
