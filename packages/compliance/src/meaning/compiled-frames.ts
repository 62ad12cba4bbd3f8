import type { Concept } from './lexicon.ts'
import type { Frame, Slot } from './frame.ts'

/** A frame in the numbers of a vocabulary. */
export interface CompiledFrame {
  readonly frame: Frame
  /** The slots after the act. */
  readonly others: readonly (readonly number[])[]
  readonly none: readonly number[]
}

/**
 * Whether a frame could be filled from concepts that were seen.
 *
 * @param seen by concept: whether it was seen
 */
export function isPossible({ others }: CompiledFrame, seen: Uint8Array, main: boolean): boolean {
  if (others.length === 0) return main
  for (const slot of others) {
    let filled = false
    for (const concept of slot) if (seen[concept] === 1) filled = true
    if (!filled) return false
  }
  return true
}

/** What turns the meaning of a clause, in the numbers of a vocabulary; -1 when the vocabulary has no word for it. */
export interface Turns {
  readonly negation: number
  readonly refusal: number
  readonly warning: number
  readonly falseNegation: number
  readonly denialVerb: number
  readonly reported: number
  readonly lawfulException: number
}

/** Frames by the concept of their act. */
export interface CompiledFrames {
  readonly byAct: readonly (readonly CompiledFrame[])[]
  readonly turns: Turns
}

/** Puts frames in the numbers of a vocabulary. */
export function compileFrames(frames: readonly Frame[], concepts: readonly Concept[]): CompiledFrames {
  const index = new Map(concepts.map((concept, at) => [concept, at]))
  const numbers = (slot: Slot): readonly number[] => slot.flatMap((concept) => index.get(concept) ?? [])
  const byAct: CompiledFrame[][] = concepts.map(() => [])
  for (const frame of frames) {
    const [act = [], ...others] = frame.all
    const compiled: CompiledFrame = { frame, others: others.map(numbers), none: numbers(frame.none ?? []) }
    for (const concept of numbers(act)) byAct[concept]?.push(compiled)
  }
  const turn = (concept: Concept): number => index.get(concept) ?? -1
  return {
    byAct,
    turns: {
      negation: turn('negation'),
      refusal: turn('refusal'),
      warning: turn('warning'),
      falseNegation: turn('falseNegation'),
      denialVerb: turn('denialVerb'),
      reported: turn('reported'),
      lawfulException: turn('lawfulException'),
    },
  }
}
