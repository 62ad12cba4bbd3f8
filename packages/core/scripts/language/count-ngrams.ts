import { LARGEST_WEIGHT } from '../../src/language/language-table.ts'
import { LANGUAGES_OF_SCRIPT, type SharedScript } from '../../src/language/languages.ts'
import { ngramRoom, writeNgramRows } from '../../src/language/ngrams.ts'
import { createWordReader } from '../../src/language/words.ts'
import type { LabelledText } from './training-texts.ts'

/**
 * A word that came n times counts n to this power: single words are asked about as often as common ones, so the common must not drown the rest.
 * Chosen on data held back.
 */
const FREQUENCY_POWER = 0.6

/** How often the n-grams of each row came in each language: `rows * columns` figures. */
export function countNgrams(texts: readonly LabelledText[], script: SharedScript, bits: number): Float64Array {
  const columns = LANGUAGES_OF_SCRIPT[script].length
  const counts = new Float64Array(2 ** bits * columns)
  const rows = new Int32Array(ngramRoom(128))
  for (const [column, frequencies] of countWords(texts, script).entries()) {
    for (const [word, frequency] of frequencies) {
      const count = frequency ** FREQUENCY_POWER
      const end = writeNgramRows(word, bits, rows, 0)
      for (let i = 0; i < end; i += 1) {
        const place = (rows[i] as number) * columns + column
        counts[place] = (counts[place] as number) + count
      }
    }
  }
  return counts
}

/** How often each word came, a map for each language of the script. */
function countWords(texts: readonly LabelledText[], script: SharedScript): readonly ReadonlyMap<string, number>[] {
  const languages = LANGUAGES_OF_SCRIPT[script]
  const frequencies = languages.map(() => new Map<string, number>())
  const readWords = createWordReader()
  for (const { text, language, weight } of texts) {
    const ofLanguage = frequencies[languages.indexOf(language)]
    if (ofLanguage === undefined) continue
    for (const word of readWords(text)) {
      if (word.script === script) ofLanguage.set(word.text, (ofLanguage.get(word.text) ?? 0) + weight)
    }
  }
  return frequencies
}

/** Occurrences in a hundred thousand that an n-gram is given beyond those seen. */
const SMOOTHING = 0.03
const SCALE = 1e5

/**
 * The weights of naive Bayes in whole steps: the logarithm of an n-gram's smoothed frequency in a language, less that of an n-gram never seen, so
 * that most are 0. Rows seen less often than `leastSeen` times are left empty.
 */
export function toWeights(counts: Float64Array, columns: number, step: number, leastSeen: number): Uint8Array {
  const totals = new Float64Array(columns)
  for (let i = 0; i < counts.length; i += 1) totals[i % columns] = (totals[i % columns] as number) + (counts[i] as number)
  const weights = new Uint8Array(counts.length)
  for (let base = 0; base < counts.length; base += columns) {
    let seen = 0
    for (let c = 0; c < columns; c += 1) seen += counts[base + c] as number
    if (seen < leastSeen) continue
    for (let c = 0; c < columns; c += 1) {
      const frequency = ((counts[base + c] as number) * SCALE) / (totals[c] as number)
      weights[base + c] = Math.min(LARGEST_WEIGHT, Math.round(Math.log1p(frequency / SMOOTHING) / step))
    }
  }
  return weights
}
