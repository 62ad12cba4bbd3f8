/**
 * Builds the tables of n-gram weights in src/language/tables from ../shared/fixtures/language/langid/train.tsv (test sentences of
 * pemistahl/lingua-rs, Apache-2.0, drawn from the Leipzig corpora) and from the word lists in src/language/words. The tables hold rounded
 * weights of hashed n-grams; no text can be read from them.
 *
 * Run from the root of the repository: node --conditions=source packages/core/scripts/language/build-tables.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type PackedLanguageTable, packEntries, unpackTable } from '../../src/language/language-table.ts'
import { LANGUAGES_OF_SCRIPT, type SharedScript } from '../../src/language/languages.ts'
import { FUNCTION_WORDS } from '../../src/language/words/function-words.ts'
import { calibrate } from './calibrate.ts'
import { countNgrams, toWeights } from './count-ngrams.ts'
import { type FunctionWords, type LabelledText, readTrainingFile, textsOfScript, type TrainingRows } from './training-texts.ts'

/** How large a table is: rows as a power of two, the least number of times an n-gram must have been seen, the step of a weight in nats. */
export interface TableSize {
  readonly bits: number
  readonly leastSeen: number
  readonly step: number
}

/** The sizes that are committed; `evaluate.ts` shows what others would give. */
export const TABLE_SIZES: Readonly<Record<'small' | 'large', Readonly<Record<SharedScript, TableSize>>>> = {
  small: {
    Latn: { bits: 17, leastSeen: 3, step: 0.4 },
    Cyrl: { bits: 14, leastSeen: 3, step: 0.4 },
    Arab: { bits: 13, leastSeen: 3, step: 0.4 },
    Hani: { bits: 13, leastSeen: 2, step: 0.4 },
  },
  large: {
    Latn: { bits: 18, leastSeen: 1, step: 0.2 },
    Cyrl: { bits: 16, leastSeen: 1, step: 0.2 },
    Arab: { bits: 15, leastSeen: 1, step: 0.2 },
    Hani: { bits: 14, leastSeen: 1, step: 0.2 },
  },
}

/** The training file, beside the repository. */
export const TRAINING_FILE: URL = new URL('../../../../../shared/fixtures/language/langid/train.tsv', import.meta.url)

/** Counts, rounds and calibrates one table: calibrated without the rows held back, then counted again with them. */
export function buildTable(
  script: SharedScript,
  size: TableSize,
  rows: TrainingRows,
  functionWords: FunctionWords = FUNCTION_WORDS,
): PackedLanguageTable {
  const unfitted = { script, bits: size.bits, step: size.step, scale: 1, exponent: 0, wordWeight: 1, letterWeight: 1 }
  const learnt = countEntries(script, size, rows.learn, functionWords)
  const calibration = calibrate(unpackTable({ ...unfitted, entries: learnt }), rows.heldBack, functionWords)
  return { ...unfitted, ...calibration, entries: countEntries(script, size, [...rows.learn, ...rows.heldBack], functionWords) }
}

function countEntries(
  script: SharedScript,
  { bits, leastSeen, step }: TableSize,
  rows: readonly LabelledText[],
  words: FunctionWords,
): string {
  const columns = LANGUAGES_OF_SCRIPT[script].length
  return packEntries(toWeights(countNgrams(textsOfScript(rows, script, words), script, bits), columns, step, leastSeen), columns)
}

/** The size of a table's module after gzip, in bytes. */
export function packedBytes(table: PackedLanguageTable): number {
  return gzipSync(JSON.stringify(table), { level: 9 }).length
}

function writeModule(file: URL, name: string, { entries, ...settings }: PackedLanguageTable): void {
  const figures = Object.entries(settings).map(([key, value]) => `  ${key}: ${typeof value === 'string' ? `'${value}'` : value},\n`)
  const text = `import type { PackedLanguageTable } from '../language-table.ts'\n\n/** Built by scripts/language/build-tables.ts. */\nexport const ${name}: PackedLanguageTable = {\n${figures.join('')}  entries: '${entries}',\n}\n`
  writeFileSync(file, text)
}

if (import.meta.main) {
  const rows = readTrainingFile(TRAINING_FILE)
  const folder = new URL('../../src/language/tables/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [size, scripts] of Object.entries(TABLE_SIZES)) {
    for (const [script, tableSize] of Object.entries(scripts) as [SharedScript, TableSize][]) {
      const table = buildTable(script, tableSize, rows)
      writeModule(new URL(`${script.toLowerCase()}-${size}.ts`, folder), `${script.toUpperCase()}_${size.toUpperCase()}`, table)
      const { entries, ...settings } = table
      console.log(size, JSON.stringify(settings), `${entries.length} characters, ${packedBytes(table)} bytes gzip`)
    }
  }
}
