import type { IdentifierCueKind } from '../identifiers/cue.ts'
import type { Concept } from './lexicon.ts'

/** A concept that tells what a number or name beside it is. */
export type Cue = Exclude<IdentifierCueKind, 'number'> & Concept

const CUES: Readonly<Record<Cue, true>> = {
  phoneLabel: true,
  referenceLabel: true,
  cardLabel: true,
  accountLabel: true,
  identityLabel: true,
  handleLabel: true,
  messenger: true,
  messengerWeak: true,
  payApp: true,
  at: true,
  dot: true,
  double: true,
  triple: true,
  street: true,
  unit: true,
  addressLead: true,
  city: true,
}

/** Whether a concept helps to find identifiers. */
export function isCue(concept: Concept): concept is Cue {
  return Object.hasOwn(CUES, concept)
}
