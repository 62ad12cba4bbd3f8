import { buildCues } from '../../src/language/cues.ts'
import type { LanguageTable } from '../../src/language/language-table.ts'
import { LANGUAGES_OF_SCRIPT } from '../../src/language/languages.ts'
import { createScriptScorer } from '../../src/language/score-script.ts'
import { createWordReader } from '../../src/language/words.ts'
import { writeNgramRows, ngramRoom } from '../../src/language/ngrams.ts'
import type { FunctionWords, LabelledText } from './training-texts.ts'

/** The figures of a table that are fitted, not counted. */
export type Calibration = Pick<LanguageTable, 'scale' | 'exponent' | 'wordWeight' | 'letterWeight'>

interface Case {
  readonly column: number
  readonly rows: number
  readonly weight: number
  readonly ngrams: Float64Array
  readonly words: Float64Array
  readonly letters: Float64Array
}

const GRID: { readonly [K in keyof Calibration]: readonly number[] } = {
  scale: [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.3],
  exponent: [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5],
  // Not below 3: corpora of news hold fewer of the listed words than support messages do, and would fit too low a figure.
  wordWeight: [3, 3.5, 4, 5],
  letterWeight: [0.5, 1, 1.5, 2, 3],
}

/** Finds the figures under which the texts held back are least surprising (mean negative log likelihood, each kind of text counting alike). */
export function calibrate(table: LanguageTable, heldBack: readonly LabelledText[], functionWords: FunctionWords): Calibration {
  const cases = readCases(table, heldBack, functionWords)
  let best: Calibration = { scale: 0.3, exponent: 0.3, wordWeight: 3, letterWeight: 1 }
  let least = surprise(cases, best)
  for (let round = 0; round < 3; round += 1) {
    for (const scale of GRID.scale) for (const exponent of GRID.exponent) keep({ ...best, scale, exponent })
    for (const wordWeight of GRID.wordWeight) keep({ ...best, wordWeight })
    for (const letterWeight of GRID.letterWeight) keep({ ...best, letterWeight })
  }
  return best

  function keep(tried: Calibration): void {
    const found = surprise(cases, tried)
    if (found >= least) return
    least = found
    best = tried
  }
}

function readCases(table: LanguageTable, heldBack: readonly LabelledText[], functionWords: FunctionWords): Case[] {
  const languages = LANGUAGES_OF_SCRIPT[table.script]
  const score = createScriptScorer(
    { ...table, scale: 1, exponent: 0, wordWeight: 1, letterWeight: 1 },
    buildCues(table.script, functionWords),
  )
  const readWords = createWordReader()
  const rows = new Int32Array(ngramRoom(128))
  const ofKind = new Map<string, number>()
  const cases: (Case & { kind: string })[] = []
  for (const { text, language, kind } of heldBack) {
    const column = languages.indexOf(language)
    const words = readWords(text).filter(({ script }) => script === table.script)
    if (column < 0 || words.length === 0) continue
    const { ngrams, words: cues, letters } = score(words)
    const count = words.reduce((sum, word) => sum + writeNgramRows(word.text, table.bits, rows, 0), 0)
    cases.push({ column, rows: count, weight: 1, kind, ngrams: ngrams.slice(), words: cues.slice(), letters: letters.slice() })
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
  }
  return cases.map((one) => ({ ...one, weight: 1 / (ofKind.get(one.kind) ?? 1) }))
}

function surprise(cases: readonly Case[], { scale, exponent, wordWeight, letterWeight }: Calibration): number {
  let total = 0
  for (const { column, rows, weight, ngrams, words, letters } of cases) {
    const factor = scale / rows ** exponent
    let sum = 0
    const own = (ngrams[column] as number) * factor + (words[column] as number) * wordWeight + (letters[column] as number) * letterWeight
    for (let c = 0; c < ngrams.length; c += 1) {
      sum += Math.exp((ngrams[c] as number) * factor + (words[c] as number) * wordWeight + (letters[c] as number) * letterWeight - own)
    }
    total += weight * Math.log(sum)
  }
  return total
}
