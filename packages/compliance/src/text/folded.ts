import { ASTRAL, COMPOSE, EXPAND, SKIP, SPACE, compose, foldAstral, foldJamo, foldTable, jamoLength } from './fold.ts'
import type { FoldTable } from './fold.ts'

/** A text as it is read, unit by unit, and where each stands in the original. Grows; one may be used again and again. */
export interface Folded {
  length: number
  /** What is read: canonical units and `SPACE`. Signs stand for themselves. */
  units: Uint16Array
  /** UTF-16 offsets in the original; the end is exclusive and without the marks that follow. */
  starts: Int32Array
  ends: Int32Array
}

export function createFolded(capacity: number): Folded {
  return { length: 0, units: new Uint16Array(capacity), starts: new Int32Array(capacity), ends: new Int32Array(capacity) }
}

/** Reads a text into `into`: the folding of `foldTable`, blanks as one `SPACE`, nothing for what is skipped. */
export function readFolded(text: string, into: Folded): void {
  const table = foldTable()
  into.length = 0
  for (let at = 0; at < text.length;) at = readUnit(text, at, table, into)
}

function readUnit(text: string, at: number, table: FoldTable, into: Folded): number {
  const unit = text.charCodeAt(at)
  const read = table.canonical[unit]!
  if (read === SKIP) return at + 1
  if (read === SPACE) {
    if (into.length === 0 || into.units[into.length - 1] !== SPACE) append(into, SPACE, at, at + 1)
    else into.ends[into.length - 1] = at + 1
    return at + 1
  }
  if (read === EXPAND) return readExpanded(text, at, unit, table, into)
  if (read === ASTRAL) return readAstral(text, at, into)
  if (read === COMPOSE) {
    const last = into.length - 1
    const composed = last >= 0 && into.ends[last] === at ? compose(into.units[last]!, unit) : 0
    if (composed > 0) {
      into.units[last] = composed
      into.ends[last] = at + 1
    }
    return at + 1
  }
  append(into, read, at, at + 1)
  return at + 1
}

function readExpanded(text: string, at: number, unit: number, table: FoldTable, into: Folded): number {
  const letters = table.expansions.get(unit)
  if (letters === undefined) {
    const end = at + jamoLength(text, at)
    append(into, foldJamo(text, at), at, end)
    return end
  }
  for (let index = 0; index < letters.length; index++) append(into, letters.charCodeAt(index), at, at + 1)
  return at + 1
}

function readAstral(text: string, at: number, into: Folded): number {
  const codePoint = text.codePointAt(at)!
  const read = codePoint > 0xffff ? foldAstral(codePoint) : 0
  if (read === SKIP) return at + 2
  if (read > 0) {
    append(into, read, at, at + 2)
    return at + 2
  }
  append(into, text.charCodeAt(at), at, at + 1)
  return at + 1
}

function append(into: Folded, unit: number, start: number, end: number): void {
  if (into.length === into.units.length) grow(into)
  into.units[into.length] = unit
  into.starts[into.length] = start
  into.ends[into.length] = end
  into.length++
}

function grow(into: Folded): void {
  const size = into.units.length * 2
  const units = new Uint16Array(size)
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  units.set(into.units)
  starts.set(into.starts)
  ends.set(into.ends)
  into.units = units
  into.starts = starts
  into.ends = ends
}
