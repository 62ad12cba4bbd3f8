import type { Hit } from '../text/hit.ts'

/** A concept seen in a text. */
export interface Mark extends Hit {
  readonly concept: number
  /** Index of its clause in the text. */
  readonly clause: number
}

/** One sentence as one language reads it. */
export interface MarkedSentence {
  /** Primary subtag. */
  readonly language: string
  /** A frame of one slot counts only in the text's own language. */
  readonly main: boolean
  /** By start. */
  readonly marks: readonly Mark[]
}
