import type { CountryCode } from '@crossdesk/core'
import type { CueIndex } from './cue-index.ts'
import type { NumberWindow } from './digits/number-window.ts'

/** A text with all that the finders share: its words, and its digits in every way they can be read. */
export interface Reading {
  readonly text: string
  readonly market: CountryCode
  readonly cues: CueIndex
  /** Whole numbers first, their parts after; empty when the text has too few digits. */
  readonly windows: readonly NumberWindow[]
}
