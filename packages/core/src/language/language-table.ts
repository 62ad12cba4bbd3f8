import { LANGUAGES_OF_SCRIPT, type SharedScript } from './languages.ts'

/** The settings of a table of n-gram weights. */
export interface LanguageTableSettings {
  readonly script: SharedScript
  /** There are two to this power of rows; each holds the languages in which its n-grams were seen. */
  readonly bits: number
  /** What one step of a weight is worth, in nats. */
  readonly step: number
  /** Turns the sum of n rows into log odds: `scale * sum / n ** exponent`. Fitted on data held back. */
  readonly scale: number
  readonly exponent: number
  /** What a function word is worth that only one language has, in nats. Fitted on data held back. */
  readonly wordWeight: number
  /** What a letter costs that the language does not write, in nats. Fitted on data held back. */
  readonly letterWeight: number
}

/** A table as its module carries it. Built by `scripts/language/build-tables.ts`. */
export interface PackedLanguageTable extends LanguageTableSettings {
  /** Row by row: a character for the column and one for the weight of each entry, then `|`. */
  readonly entries: string
}

/** A table ready for use: the entries of row `r` stand from `starts[r]` up to `starts[r + 1]`. */
export interface LanguageTable extends LanguageTableSettings {
  readonly columns: number
  readonly starts: Uint32Array
  readonly column: Uint8Array
  readonly weight: Uint8Array
}

/** The tables of all scripts that several languages share. */
export type LanguageTables = Readonly<Record<SharedScript, LanguageTable>>

/** The largest weight, in steps. */
export const LARGEST_WEIGHT = 57
const ROW_END = '|'
/** Columns count from `A`, weights from `0` on, in ASCII; neither reaches a character that a string would have to escape. */
const FIRST_COLUMN = 0x41
const FIRST_WEIGHT = 0x30
const BACKSLASH = 0x5c

/** Packs weights of 0 (no entry) to {@link LARGEST_WEIGHT} steps, `columns` a row. */
export function packEntries(weights: Uint8Array, columns: number): string {
  const parts: string[] = []
  for (let base = 0; base < weights.length; base += columns) {
    for (let column = 0; column < columns; column += 1) {
      const weight = weights[base + column] ?? 0
      if (weight > 0) parts.push(String.fromCharCode(columnUnit(column), weightUnit(weight)))
    }
    parts.push(ROW_END)
  }
  return parts.join('')
}

function columnUnit(column: number): number {
  return column < 26 ? FIRST_COLUMN + column : 0x61 + column - 26
}

function weightUnit(weight: number): number {
  const unit = FIRST_WEIGHT + weight
  return unit >= BACKSLASH ? unit + 1 : unit
}

/**
 * Unpacks a table.
 *
 * @throws RangeError when the entries are not those of a table of its size.
 */
export function unpackTable(packed: PackedLanguageTable): LanguageTable {
  const { entries, ...settings } = packed
  const columns = LANGUAGES_OF_SCRIPT[packed.script].length
  const rows = 2 ** packed.bits
  const count = (entries.length - rows) / 2
  if (!Number.isInteger(count) || count < 0) throw tornTable(packed)
  const starts = new Uint32Array(rows + 1)
  const column = new Uint8Array(count)
  const weight = new Uint8Array(count)
  let row = 0
  let at = 0
  for (let i = 0; i < entries.length; i += 1) {
    const unit = entries.charCodeAt(i)
    if (unit === 0x7c) starts[++row] = at
    else {
      column[at] = unit < 0x61 ? unit - FIRST_COLUMN : unit - 0x61 + 26
      const next = entries.charCodeAt(++i)
      weight[at] = next > BACKSLASH ? next - FIRST_WEIGHT - 1 : next - FIRST_WEIGHT
      at += 1
    }
  }
  if (row !== rows || at !== count) throw tornTable(packed)
  return { ...settings, columns, starts, column, weight }
}

function tornTable({ script, bits }: PackedLanguageTable): RangeError {
  return new RangeError(`Expected the ${2 ** bits} rows of the ${script} table, got something else; build the tables again.`)
}
