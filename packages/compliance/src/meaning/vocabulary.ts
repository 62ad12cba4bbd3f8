import { compileAutomaton, type Automaton, type Pattern } from '../text/automaton.ts'
import type { DetectionKind } from './detection.ts'
import { parseEntries, type Entry } from './entry.ts'
import type { Concept } from './lexicon.ts'
import type { Wordlist } from './wordlist.ts'

/** What an entry says when it is found. */
export type Meaning =
  | { readonly type: 'concept'; readonly concept: number }
  /** A number word, with its digits. */
  | { readonly type: 'number'; readonly digits: string }
  /** A phrase that is enough by itself. */
  | { readonly type: 'phrase'; readonly kind: DetectionKind }
  /** One part of an entry with gaps. */
  | { readonly type: 'part'; readonly sequence: number; readonly index: number }

/** An entry with gaps: what it means once all its parts were seen in their order. */
export interface Sequence {
  readonly meaning: number
  readonly parts: number
  readonly gaps: readonly number[]
}

/** The words of one language, and those that all languages share, in one automaton. */
export interface Vocabulary {
  readonly language: string
  readonly automaton: Automaton
  /** By label. */
  readonly meanings: readonly Meaning[]
  readonly sequences: readonly Sequence[]
  readonly concepts: readonly Concept[]
}

/** Compiles the word lists of a language to one automaton. Takes some milliseconds; do it once. */
export function compileVocabulary(language: string, wordlists: readonly Wordlist[]): Vocabulary {
  const patterns: Pattern[] = []
  const meanings: Meaning[] = []
  const sequences: Sequence[] = []
  const concepts: Concept[] = []
  const conceptIndex = new Map<string, number>()

  const add = (meaning: Meaning, entries: readonly Entry[]): void => {
    const label = meanings.push(meaning) - 1
    for (const { parts, gaps } of entries) {
      const [first] = parts
      if (parts.length === 1 && first !== undefined) {
        patterns.push({ ...first, label })
        continue
      }
      const sequence = sequences.push({ meaning: label, parts: parts.length, gaps }) - 1
      parts.forEach((part, index) => {
        patterns.push({ ...part, label: meanings.push({ type: 'part', sequence, index }) - 1 })
      })
    }
  }

  for (const { words, numbers = {}, phrases = {} } of wordlists) {
    for (const [concept, text] of Object.entries(words) as [Concept, string][]) {
      let index = conceptIndex.get(concept)
      if (index === undefined) {
        index = concepts.push(concept) - 1
        conceptIndex.set(concept, index)
      }
      add({ type: 'concept', concept: index }, parseEntries(text))
    }
    for (const [digits, text] of Object.entries(numbers)) add({ type: 'number', digits }, parseEntries(text))
    for (const [kind, text] of Object.entries(phrases) as [DetectionKind, string][]) add({ type: 'phrase', kind }, parseEntries(text))
  }
  return { language, automaton: compileAutomaton(patterns), meanings, sequences, concepts }
}
