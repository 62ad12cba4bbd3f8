import type { IdentifierCue } from '../identifiers/cue.ts'
import { findIdentifiers } from '../identifiers/find-identifiers.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import type { Hit } from '../text/hit.ts'
import { createFolded } from '../text/folded.ts'
import { readText } from '../text/read-text.ts'
import { compileFrames, isPossible, type CompiledFrames } from './compiled-frames.ts'
import type { Detection } from './detection.ts'
import type { Frame } from './frame.ts'
import { createLanguageChoice, primary, type LanguageClues } from './languages-to-read.ts'
import { markedSentences } from './marked-sentences.ts'
import { matchFrames } from './match-frames.ts'
import { matchPhrases } from './match-phrases.ts'
import { createPunctuation, hasBetween } from './punctuation.ts'
import { settleDetections } from './settle-detections.ts'
import { createSequenceJoiner, type SequenceJoiner } from './sequences.ts'
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
  readonly joiner: SequenceJoiner
}

/**
 * Makes a reader of word lists and frames. A language is compiled with its first text, some milliseconds each: a shop pays for the languages that its
 * customers write.
 */
export function createReader(wordlists: readonly Wordlist[], frames: readonly Frame[]): Reader {
  const shared = wordlists.filter(({ language }) => language === 'und')
  const byLanguage = groupByLanguage(wordlists.filter(({ language }) => language !== 'und'))
  const aliases = wordlists.flatMap(({ language, also = [] }) => also.map((tag) => [primary(tag), primary(language)] as const))
  const choose = createLanguageChoice(new Set(byLanguage.keys()), new Map(aliases))
  const compiled = new Map<string, Language>()

  const languageOf = (tag: string): Language => {
    let language = compiled.get(tag)
    if (language === undefined) {
      const vocabulary = compileVocabulary(tag, [...shared, ...(byLanguage.get(tag) ?? [])])
      language = { vocabulary, frames: compileFrames(frames, vocabulary.concepts), joiner: createSequenceJoiner(vocabulary.sequences) }
      compiled.set(tag, language)
    }
    return language
  }

  const folded = createFolded(1024)

  return {
    read(text, clues) {
      const read = readText(text, folded)
      const punctuation = createPunctuation(text)
      const crosses = (from: number, to: number): boolean => hasBetween(punctuation.sentences().ends, from, to)
      const detections: Detection[] = []
      const cues: IdentifierCue[] = []
      for (const { language, main } of choose(text, clues)) {
        const { vocabulary, frames: framesOf, joiner } = languageOf(language)
        joiner.begin()
        const hits = joiner.join(vocabulary.automaton.scanDisguised(read, joiner.isIdle), crosses)
        if (hits.length === 0) continue
        collectCues(hits, vocabulary, cues)
        if (!saysAnything(hits, vocabulary, framesOf, main)) continue
        for (const { sentence, phrases } of markedSentences(hits, vocabulary, main, punctuation)) {
          for (const detection of matchFrames(sentence, framesOf, vocabulary.concepts, punctuation.quotations)) detections.push(detection)
          if (!main) continue
          for (const detection of matchPhrases(phrases, sentence, vocabulary, framesOf.turns, punctuation.quotations)) {
            detections.push(detection)
          }
        }
      }
      if (cues.length > 1) cues.sort((a, b) => a.start - b.start || b.end - a.end)
      for (const identifier of findIdentifiers(text, { market: clues.market, cues })) detections.push(toDetection(identifier))
      return settleDetections(detections)
    },
  }
}

/** Whether words of a language could make a phrase or a frame together, wherever they stand. */
function saysAnything(hits: readonly Hit[], { meanings, concepts }: Vocabulary, { byAct }: CompiledFrames, main: boolean): boolean {
  const seen = new Uint8Array(concepts.length)
  for (const { label } of hits) {
    const meaning = meanings[label]!
    if (meaning.type === 'phrase' && main) return true
    if (meaning.type === 'concept') seen[meaning.concept] = 1
  }
  for (const { label } of hits) {
    const meaning = meanings[label]!
    if (meaning.type !== 'concept' || seen[meaning.concept] !== 1) continue
    for (const frame of byAct[meaning.concept]!) if (isPossible(frame, seen, main)) return true
  }
  return false
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

function collectCues(hits: readonly Hit[], { meanings, cues: cueOf }: Vocabulary, cues: IdentifierCue[]): void {
  for (const { label, start, end } of hits) {
    const meaning = meanings[label]!
    if (meaning.type === 'concept') {
      const cue = cueOf[meaning.concept]
      if (cue !== undefined) cues.push({ cue, start, end })
    } else if (meaning.type === 'number') cues.push({ cue: 'number', start, end, digits: meaning.digits })
  }
}

function toDetection({ kind, start, end, value, evidence, disguise, confidence }: Identifier): Detection {
  return { kind: `identifier.${kind}`, start, end, language: 'und', disguise, confidence, evidence, value }
}
