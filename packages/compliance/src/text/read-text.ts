import { hasSigns } from './disguise/has-signs.ts'
import { createFolded, readFolded } from './folded.ts'
import { readLattice } from './lattice.ts'
import type { Folded } from './folded.ts'
import type { Lattice } from './lattice.ts'

/** A text that automata look through: read once, however many languages are looked for. */
export interface ReadText {
  readonly text: string
  readonly folded: Folded
  /** What it says without its disguises; absent when there is no sign of any. */
  readonly lattice: Lattice | undefined
}

/** Reads a text. With `folded` given, into its buffers: what was read there before is no longer there. */
export function readText(text: string, folded: Folded = createFolded(text.length)): ReadText {
  readFolded(text, folded)
  return { text, folded, lattice: hasSigns(text, folded) ? readLattice(text, folded) : undefined }
}
