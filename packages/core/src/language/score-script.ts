import type { Cues, WordCue } from './cues.ts'
import type { LanguageTable } from './language-table.ts'
import { ngramRoom, writeNgramRows } from './ngrams.ts'
import type { Word } from './words.ts'

/** What speaks for each column of a script's table, in nats of log odds, by kind of evidence. Valid until the scorer's next call. */
export interface ScriptScores {
  readonly ngrams: Float64Array
  readonly words: Float64Array
  readonly letters: Float64Array
  /** How many of the words are in a list of function words. */
  readonly knownWords: number
}

/** Weighs words of one script. */
export type ScriptScorer = (words: readonly Word[]) => ScriptScores

/** Letters foreign to a language that are counted in a text; one borrowed name must not rule it out. */
const FOREIGN_LETTERS_COUNTED = 3

/** A scorer with its own working memory: it allocates nothing per n-gram. */
export function createScriptScorer(table: LanguageTable, cues: Cues): ScriptScorer {
  const { columns, bits, starts, column: columnOf, weight: weightOf } = table
  const ngrams = new Float64Array(columns)
  const words = new Float64Array(columns)
  const letters = new Float64Array(columns)
  const sums = new Int32Array(columns)
  let rows = new Int32Array(ngramRoom(128))

  const sumRows = (count: number): void => {
    for (let i = 0; i < count; i += 1) {
      const row = rows[i] as number
      const end = starts[row + 1] as number
      for (let entry = starts[row] as number; entry < end; entry += 1) {
        const column = columnOf[entry] as number
        sums[column] = (sums[column] as number) + (weightOf[entry] as number)
      }
    }
  }

  return (text) => {
    sums.fill(0)
    words.fill(0)
    letters.fill(0)
    let count = 0
    let known = 0
    for (const { text: word } of text) {
      if (rows.length < ngramRoom(word.length)) rows = new Int32Array(ngramRoom(word.length))
      const written = writeNgramRows(word, bits, rows, 0)
      sumRows(written)
      count += written
      if (addWordCue(cues, word, words)) known += 1
      addLetterCues(cues, word, letters)
    }
    const ngramScale = count === 0 ? 0 : (table.scale * table.step) / count ** table.exponent
    const wordScale = text.length === 0 ? 0 : table.wordWeight / Math.sqrt(text.length)
    for (let column = 0; column < columns; column += 1) {
      ngrams[column] = (sums[column] as number) * ngramScale
      words[column] = (words[column] as number) * wordScale
      letters[column] = -table.letterWeight * Math.min(FOREIGN_LETTERS_COUNTED, letters[column] as number)
    }
    return { ngrams, words, letters, knownWords: known }
  }
}

/** A word counts whole; when it is not in the lists, its parts between apostrophes do. */
function addWordCue(cues: Cues, word: string, scores: Float64Array): boolean {
  const cue = cues.words.get(word)
  if (cue !== undefined) {
    addCue(cue, scores)
    return true
  }
  if (!word.includes("'")) return false
  let known = false
  for (const part of word.split("'")) {
    const partial = cues.words.get(part)
    if (partial === undefined) continue
    addCue(partial, scores)
    known = true
  }
  return known
}

function addCue(cue: WordCue, scores: Float64Array): void {
  for (let i = 0; i < cue.columns.length; i += 1) {
    const column = cue.columns[i] as number
    scores[column] = (scores[column] as number) + (cue.weights[i] as number)
  }
}

function addLetterCues(cues: Cues, word: string, scores: Float64Array): void {
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i)
    if (unit < 0x80) continue
    const columns = cues.foreignLetters.get(unit)
    if (columns === undefined) continue
    for (const column of columns) scores[column] = (scores[column] as number) + 1
  }
}
