import { compileAutomaton, type Automaton, type Pattern } from '../text/automaton.ts'
import { isCue, type Cue } from './cues.ts'
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

/** Labels from here on are parts of entries with gaps: the number of the part and this. */
export const FIRST_PART: number = 1 << 20

/** Entries with gaps. Numbers in rows rather than an object each: a language has a thousand parts. */
export interface Sequences {
  readonly count: number
  /** By part: which sequence it belongs to, its place there, and how far behind the part before it may stand. */
  readonly sequences: Int32Array
  readonly places: Uint8Array
  readonly gaps: Uint8Array
  /** By sequence: the label of what it means, and how many parts it has. */
  readonly meanings: Int32Array
  readonly lengths: Uint8Array
}

/** The words of one language, and those that all languages share, in one automaton. */
export interface Vocabulary {
  readonly language: string
  readonly automaton: Automaton
  /** By label below `FIRST_PART`. */
  readonly meanings: readonly Meaning[]
  readonly sequences: Sequences
  readonly concepts: readonly Concept[]
  /** By concept: what it tells of numbers and names. */
  readonly cues: readonly (Cue | undefined)[]
}

/** Languages that tell words apart by nothing but marks, which their writers therefore do not leave out singly. */
const TOLD_APART_BY_MARKS: ReadonlySet<string> = new Set(['vi'])

/** Compiles the word lists of a language to one automaton. Takes some milliseconds; do it once. */
export function compileVocabulary(language: string, wordlists: readonly Wordlist[]): Vocabulary {
  const patterns: Pattern[] = []
  const meanings: Meaning[] = []
  const sequences = createSequences()
  const concepts: Concept[] = []
  const conceptIndex = new Map<string, number>()

  const add = (meaning: Meaning, entries: readonly Entry[]): void => {
    const label = meanings.push(meaning) - 1
    for (const { parts, gaps } of entries) {
      const [first] = parts
      if (parts.length === 1 && first !== undefined) {
        patterns.push({ text: first.text, label, start: first.start, end: first.end })
        continue
      }
      const firstPart = sequences.add(label, gaps)
      parts.forEach(({ text, start, end }, index) => patterns.push({ text, label: FIRST_PART + firstPart + index, start, end }))
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
  return {
    language,
    automaton: compileAutomaton(patterns, TOLD_APART_BY_MARKS.has(language) ? 'strict-in-marked-text' : 'forgiven'),
    meanings,
    sequences: sequences.finish(),
    concepts,
    cues: concepts.map((concept) => (isCue(concept) ? concept : undefined)),
  }
}

interface SequencesInTheMaking {
  /** The number of the first part. */
  add(meaning: number, gaps: readonly number[]): number
  finish(): Sequences
}

function createSequences(): SequencesInTheMaking {
  const sequences: number[] = []
  const places: number[] = []
  const allGaps: number[] = []
  const meanings: number[] = []
  const lengths: number[] = []
  return {
    add(meaning, gaps) {
      const first = sequences.length
      const sequence = meanings.push(meaning) - 1
      lengths.push(gaps.length + 1)
      for (let place = 0; place <= gaps.length; place++) {
        sequences.push(sequence)
        places.push(place)
        allGaps.push(place === 0 ? 0 : gaps[place - 1]!)
      }
      return first
    },
    finish: () => ({
      count: meanings.length,
      sequences: Int32Array.from(sequences),
      places: Uint8Array.from(places),
      gaps: Uint8Array.from(allGaps),
      meanings: Int32Array.from(meanings),
      lengths: Uint8Array.from(lengths),
    }),
  }
}
