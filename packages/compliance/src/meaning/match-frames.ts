import { isPossible, type CompiledFrame, type CompiledFrames } from './compiled-frames.ts'
import type { Detection } from './detection.ts'
import type { Concept } from './lexicon.ts'
import type { Mark, MarkedSentence } from './marked-sentences.ts'
import type { Spans } from '../text/sentences.ts'
import { isDenied, isNegated, isReported } from './turns.ts'

/** Of one concept in one sentence so many marks are tried as an act: keeps hostile text linear. */
const MOST_ACTS = 12

/** What the frames see in one sentence. */
export function matchFrames(
  sentence: MarkedSentence,
  frames: CompiledFrames,
  concepts: readonly Concept[],
  quotations: () => Spans,
): readonly Detection[] {
  const seen = new Uint8Array(concepts.length)
  for (const { concept } of sentence.marks) seen[concept] = 1
  const possible = possibleFrames(sentence, frames, seen)
  if (possible.length === 0) return NOTHING
  const byConcept = groupByConcept(sentence.marks)
  const detections: Detection[] = []
  for (const { concept, compiled } of possible) {
    if (compiled.none.some((other) => seen[other] === 1)) continue
    for (const act of byConcept.get(concept)!.slice(0, MOST_ACTS)) {
      const chosen = fillSlots(act, compiled, byConcept)
      if (chosen === undefined || !stands(compiled, chosen, sentence, frames, quotations)) continue
      detections.push(toDetection(compiled, chosen, sentence, concepts))
    }
  }
  return detections
}

interface PossibleFrame {
  /** What its act is. */
  readonly concept: number
  readonly compiled: CompiledFrame
}

const NOTHING: readonly Detection[] = []
const NO_FRAMES: readonly PossibleFrame[] = []

/** The frames whose slots a sentence has words for, in the order of their acts: few, and mostly none. */
function possibleFrames({ marks, main }: MarkedSentence, { byAct }: CompiledFrames, seen: Uint8Array): readonly PossibleFrame[] {
  let possible: PossibleFrame[] | undefined
  const tried = new Uint8Array(seen.length)
  for (const { concept } of marks) {
    if (tried[concept] === 1) continue
    tried[concept] = 1
    for (const compiled of byAct[concept]!) if (isPossible(compiled, seen, main)) (possible ??= []).push({ concept, compiled })
  }
  return possible ?? NO_FRAMES
}

function groupByConcept(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.concept)
    if (group === undefined) groups.set(mark.concept, [mark])
    else group.push(mark)
  }
  return groups
}

/** For each slot the nearest mark that is no part of another slot's; nothing when one stays empty. */
function fillSlots(
  act: Mark,
  { frame, others }: CompiledFrame,
  byConcept: ReadonlyMap<number, readonly Mark[]>,
): readonly Mark[] | undefined {
  const chosen = [act]
  for (const slot of others) {
    let nearest: Mark | undefined
    let least = frame.reach + 1
    for (const concept of slot) {
      for (const mark of byConcept.get(concept) ?? []) {
        if (frame.clause === true && mark.clause !== act.clause) continue
        if (frame.leading === true && mark.start > act.start) continue
        const distance = gapBetween(act, mark)
        if (distance < least && !chosen.some((other) => overlap(other, mark))) {
          nearest = mark
          least = distance
        }
      }
    }
    if (nearest === undefined) return undefined
    chosen.push(nearest)
  }
  return chosen
}

function stands(
  { frame }: CompiledFrame,
  chosen: readonly Mark[],
  sentence: MarkedSentence,
  { turns }: CompiledFrames,
  quotations: () => Spans,
): boolean {
  if (frame.negation === 'cancels' && isNegated(chosen, sentence, turns)) return false
  if (frame.negation === 'needs' && !isDenied(chosen, sentence, turns)) return false
  return frame.quotation !== true || !isReported(chosen, sentence, turns, quotations)
}

function toDetection(
  { frame }: CompiledFrame,
  chosen: readonly Mark[],
  { language }: MarkedSentence,
  concepts: readonly Concept[],
): Detection {
  return {
    kind: frame.kind,
    start: Math.min(...chosen.map(({ start }) => start)),
    end: Math.max(...chosen.map(({ end }) => end)),
    language,
    disguise: chosen.find(({ disguise }) => disguise !== 'none')?.disguise ?? 'none',
    confidence: frame.confidence,
    evidence: chosen.map(({ concept }) => concepts[concept] ?? ''),
  }
}

function gapBetween(a: Mark, b: Mark): number {
  return Math.max(0, a.start > b.start ? a.start - b.end : b.start - a.end)
}

function overlap(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end
}
