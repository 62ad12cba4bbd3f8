import type { Concept } from '../src/meaning/lexicon.ts'
import { hasBetween } from '../src/meaning/punctuation.ts'
import { createSequenceJoiner } from '../src/meaning/sequences.ts'
import { compileVocabulary } from '../src/meaning/vocabulary.ts'
import type { Wordlist } from '../src/meaning/wordlist.ts'
import { readText } from '../src/text/read-text.ts'
import { sentences } from '../src/text/sentences.ts'
import type { LabelledMessage } from './message-set.ts'

/** One entry of a lexicon, by itself. */
interface Cue {
  readonly group: 'words' | 'phrases'
  readonly key: string
  readonly text: string
}

/**
 * The lexicons without the entries that fire on exactly one message of a set. What a guard scores with these owes nothing to an entry that may have been
 * written for a message.
 */
export function withoutSingleCues(
  lexicons: readonly Wordlist[],
  messages: readonly LabelledMessage[],
): { readonly lexicons: readonly Wordlist[]; readonly dropped: number } {
  let dropped = 0
  const reduced = lexicons.map((lexicon) => {
    const cues = cuesOf(lexicon)
    const fired = firedOn(lexicon, cues, messages)
    const kept = cues.filter((_, at) => fired[at] !== 1)
    dropped += cues.length - kept.length
    return { ...lexicon, words: textsOf(kept, 'words'), phrases: textsOf(kept, 'phrases') }
  })
  return { lexicons: reduced, dropped }
}

function cuesOf({ words, phrases = {} }: Wordlist): readonly Cue[] {
  const all = [
    ...Object.entries(words).map(([key, text]) => ['words', key, text] as const),
    ...Object.entries(phrases).map(([key, text]) => ['phrases', key, text] as const),
  ]
  return all.flatMap(([group, key, text]) =>
    text
      .split(/[|\n]/u)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => ({ group, key, text: entry })),
  )
}

/** By cue: on how many messages of its language it fires. */
function firedOn({ language }: Wordlist, cues: readonly Cue[], messages: readonly LabelledMessage[]): readonly number[] {
  const own = messages.filter(({ input }) => language === 'und' || input.language.split('-')[0] === language.split('-')[0])
  // Every cue is a concept of its own here.
  const words = Object.fromEntries(cues.map(({ text }, at) => [`cue-${at}`, text])) as Partial<Record<Concept, string>>
  const vocabulary = compileVocabulary(language, [{ language, words }])
  const joiner = createSequenceJoiner(vocabulary.sequences)
  const seen = cues.map(() => new Set<string>())
  for (const { id, input } of own) {
    const { ends } = sentences(input.text)
    const hits = joiner.join(vocabulary.automaton.scanDisguised(readText(input.text)), (from, to) => hasBetween(ends, from, to))
    for (const { label } of hits) {
      const meaning = vocabulary.meanings[label]
      if (meaning?.type === 'concept') seen[Number(vocabulary.concepts[meaning.concept]?.slice('cue-'.length))]?.add(id)
    }
  }
  return seen.map(({ size }) => size)
}

function textsOf(cues: readonly Cue[], group: Cue['group']): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const cue of cues)
    if (cue.group === group) texts[cue.key] = texts[cue.key] === undefined ? cue.text : `${texts[cue.key]}|${cue.text}`
  return texts
}
