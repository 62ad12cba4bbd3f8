import type { IdentifierCue } from '../identifiers/cue.ts'
import { findIdentifiers } from '../identifiers/find-identifiers.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import type { Hit } from '../text/hit.ts'
import { quotations } from '../text/quotations.ts'
import { clauses, sentences, type Spans } from '../text/sentences.ts'
import { compileFrames, type CompiledFrames } from './compiled-frames.ts'
import { isCue } from './cues.ts'
import type { Detection } from './detection.ts'
import type { Frame } from './frame.ts'
import { createLanguageChoice, primary, type LanguageClues } from './languages-to-read.ts'
import { markedSentences, type Punctuation } from './marked-sentences.ts'
import { matchFrames } from './match-frames.ts'
import { matchPhrases } from './match-phrases.ts'
import { settleDetections } from './settle-detections.ts'
import { joinSequences } from './sequences.ts'
import { compileVocabulary, type Vocabulary } from './vocabulary.ts'
import type { Wordlist } from './wordlist.ts'

/** Finds what a text does. */
export interface Reader {
  /** In no order; the same thing may be found twice. Linear in the text. */
  read(text: string, clues: LanguageClues): readonly Detection[]
}

interface Language {
  readonly vocabulary: Vocabulary
  readonly frames: CompiledFrames
}

/**
 * Makes a reader of word lists and frames. A language is compiled with its first text, some milliseconds each: a shop pays for the languages that its
 * customers write.
 */
export function createReader(wordlists: readonly Wordlist[], frames: readonly Frame[]): Reader {
  const shared = wordlists.filter(({ language }) => language === 'und')
  const byLanguage = groupByLanguage(wordlists.filter(({ language }) => language !== 'und'))
  const choose = createLanguageChoice(new Set(byLanguage.keys()))
  const compiled = new Map<string, Language>()

  const languageOf = (tag: string): Language => {
    let language = compiled.get(tag)
    if (language === undefined) {
      const vocabulary = compileVocabulary(tag, [...shared, ...(byLanguage.get(tag) ?? [])])
      language = { vocabulary, frames: compileFrames(frames, vocabulary.concepts) }
      compiled.set(tag, language)
    }
    return language
  }

  return {
    read(text, clues) {
      const read = choose(text, clues).map(({ language, main }) => {
        const { vocabulary, frames: framesOf } = languageOf(language)
        return { vocabulary, frames: framesOf, main, found: vocabulary.automaton.scanDisguised(text) }
      })
      const punctuation = read.some(({ found }) => found.length > 0)
        ? { sentences: sentences(text), clauses: clauses(text), quotations: quotations(text) }
        : NO_PUNCTUATION
      const detections: Detection[] = []
      const cues: IdentifierCue[] = []
      for (const { vocabulary, frames: framesOf, main, found } of read) {
        const hits = joinSequences(found.toSorted(byStart), vocabulary, punctuation.sentences.ends)
        collectCues(hits, vocabulary, cues)
        for (const { sentence, phrases } of markedSentences(hits, vocabulary, main, punctuation)) {
          detections.push(...matchFrames(sentence, framesOf, vocabulary.concepts, punctuation.quotations))
          if (main) detections.push(...matchPhrases(phrases, sentence, vocabulary, framesOf.turns, punctuation.quotations))
        }
      }
      cues.sort((a, b) => a.start - b.start || b.end - a.end)
      for (const identifier of findIdentifiers(text, { market: clues.market, cues })) detections.push(toDetection(identifier))
      return settleDetections(detections)
    },
  }
}

/** Both Chinese lexicons are read together: traders mix the characters. */
function groupByLanguage(wordlists: readonly Wordlist[]): ReadonlyMap<string, readonly Wordlist[]> {
  const groups = new Map<string, Wordlist[]>()
  for (const wordlist of wordlists) {
    const group = groups.get(primary(wordlist.language))
    if (group === undefined) groups.set(primary(wordlist.language), [wordlist])
    else group.push(wordlist)
  }
  return groups
}

const NOWHERE: Spans = { starts: new Int32Array(), ends: new Int32Array() }
const NO_PUNCTUATION: Punctuation = { sentences: NOWHERE, clauses: NOWHERE, quotations: NOWHERE }

function collectCues(hits: readonly Hit[], { meanings, concepts }: Vocabulary, cues: IdentifierCue[]): void {
  for (const { label, start, end } of hits) {
    const meaning = meanings[label]
    if (meaning?.type === 'number') cues.push({ cue: 'number', start, end, digits: meaning.digits })
    else if (meaning?.type === 'concept') {
      const concept = concepts[meaning.concept]
      if (concept !== undefined && isCue(concept)) cues.push({ cue: concept, start, end })
    }
  }
}

function toDetection({ kind, start, end, value, evidence, disguise, confidence }: Identifier): Detection {
  return { kind: `identifier.${kind}`, start, end, language: 'und', disguise, confidence, evidence, value }
}

function byStart(a: Hit, b: Hit): number {
  return a.start - b.start || b.end - a.end
}
