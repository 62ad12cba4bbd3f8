import type { CountryCode } from '@crossdesk/core'

/**
 * How much the number says by itself. `anywhere`: enough in any market. `market`: enough in its own market. `grouped`: in its market and written in
 * its groups. `labelled`: only beside a word that says what it is. A word of that kind is always enough.
 */
export type SchemeStrength = 'anywhere' | 'market' | 'grouped' | 'labelled'

/** One kind of identity or tax number. */
export interface NationalIdScheme {
  /** `br-cpf`. */
  readonly document: string
  readonly markets: readonly CountryCode[]
  readonly strength: SchemeStrength
  /** How many characters it has. */
  readonly lengths: readonly number[]
  /** How people group it, lengths joined by hyphens. */
  readonly groupings: readonly string[]
  /** Whether it has letters: then `isValid` gets capitals and digits, else digits only. */
  readonly hasLetters: boolean
  /** Whether a check digit is among the tests. */
  readonly isChecked: boolean
  /** Whether characters, without what parts them, are such a number. */
  isValid(characters: string): boolean
}
