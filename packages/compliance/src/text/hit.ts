import type { Disguise } from '../meaning/detection.ts'

/** One entry of a lexicon, found in a text. Numbers rather than names: there may be a hundred in a message. */
export interface Hit {
  /** Index of the entry's label in the automaton's `labels`. */
  readonly label: number
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly disguise: Disguise
}
