import type { Concept } from './lexicon.ts'
import type { DetectionKind } from './detection.ts'

/** What a frame asks for at one place: one of several concepts. */
export type Slot = readonly Concept[]

/**
 * A clause frame: which concepts must stand near each other for a text to do something. Free of language and of word order, so that one frame
 * reads `pay me by bank transfer`, `havale ile öde` and `銀行振込で払って`.
 */
export interface Frame {
  readonly kind: DetectionKind
  /** All of these; the first is the act, whose clause is searched for negation. */
  readonly all: readonly Slot[]
  /** None of these in the sentence. */
  readonly none?: readonly Concept[]
  /** Greatest number of UTF-16 units between the act and each other slot. */
  readonly reach: number
  /** All slots stand in one clause; else one sentence. */
  readonly clause?: boolean
  /** The other slots stand before the act. */
  readonly leading?: boolean
  /**
   * - `cancels`: a negation, refusal or warning means that the text does not do it (`we never pay for reviews`).
   * - `needs`: only denied is it done (`no refunds`): exactly one of a negation and a word that denies by itself.
   * - `ignored`: negation says nothing here (`do not think that I will not find you`).
   */
  readonly negation: 'cancels' | 'needs' | 'ignored'
  /** Cancelled inside quotation marks and in reported speech. */
  readonly quotation?: boolean
  /** 0 to 1. */
  readonly confidence: number
}
