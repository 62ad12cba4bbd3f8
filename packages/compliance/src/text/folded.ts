import {
  ASTRAL,
  COMPOSE,
  EXPAND,
  FIRST_SIGN,
  MARKS_END,
  SKIP,
  SPACE,
  UNREAD,
  compose,
  foldAstral,
  foldJamo,
  foldTable,
  foldUnit,
  jamoLength,
} from './fold.ts'
import { isCombining, markedLetter } from './marks.ts'
import type { FoldTable } from './fold.ts'

/** A text as it is read, unit by unit, and where each stands in the original. Grows; one may be used again and again. */
export interface Folded {
  length: number
  /** What is read: canonical units and `SPACE`. Signs stand for themselves. */
  units: Uint16Array
  /** UTF-16 offsets in the original; the end is exclusive and without the marks that follow. */
  starts: Int32Array
  ends: Int32Array
  /** The Latin letter with the mark that it carries, in lower case; 0 for none. */
  marks: Uint16Array
  /** How many units carry such a mark. */
  marked: number
  /** Whether there are units that only look like letters, or cannot be seen: raised, circled, mathematical, joined by nothing. */
  dressed: boolean
}

export function createFolded(capacity: number): Folded {
  return {
    length: 0,
    units: new Uint16Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    marks: new Uint16Array(capacity),
    marked: 0,
    dressed: false,
  }
}

/** Reads a text into `into`: the folding of `foldTable`, blanks as one `SPACE`, nothing for what is skipped. */
export function readFolded(text: string, into: Folded): void {
  const table = foldTable()
  const { canonical, marks } = table
  into.length = 0
  into.marked = 0
  into.dressed = false
  if (into.units.length < text.length) grow(into, text.length)
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const read = canonical[unit]!
    // Most letters, without asking any further.
    if (read >= FIRST_SIGN && unit < FIRST_DRESSED && into.length < into.units.length) {
      const place = into.length++
      into.units[place] = read
      into.starts[place] = at
      into.ends[place] = ++at
      const mark = unit < 0xc0 ? 0 : unit < MARKS_END ? marks[unit]! : 0
      into.marks[place] = mark
      if (mark !== 0) into.marked++
    } else {
      at = readUnit(text, at, table, into)
    }
  }
}

/** Below it no unit is a letter in disguise. */
const FIRST_DRESSED = 0x1d00
/** Beyond it there is nothing to mistake for another but surrogates. */
const LAST_DRESSED = 0x24ff

function readUnit(text: string, at: number, table: FoldTable, into: Folded): number {
  const unit = text.charCodeAt(at)
  const known = table.canonical[unit]!
  const read = known === UNREAD ? foldUnit(unit) : known
  if (read === SPACE) {
    if (into.length === 0 || into.units[into.length - 1] !== SPACE) append(into, SPACE, at, at + 1, 0)
    else into.ends[into.length - 1] = at + 1
    return at + 1
  }
  if (read === SKIP || read === COMPOSE) {
    readMark(text, at, unit, read, into)
    return at + 1
  }
  if (unit >= FIRST_DRESSED && unit <= LAST_DRESSED && read !== unit) into.dressed = true
  if (read === EXPAND) return readExpanded(text, at, unit, table, into)
  if (read === ASTRAL) return readAstral(text, at, into)
  append(into, read, at, at + 1, unit < MARKS_END ? table.marks[unit]! : 0)
  return at + 1
}

/** What is passed over, or makes another letter of the one before it. */
function readMark(text: string, at: number, unit: number, read: number, into: Folded): void {
  if ((unit >= 0x0300 && unit < 0x0370) || unit >= FIRST_DRESSED) into.dressed = true
  const last = into.length - 1
  if (last < 0) return
  if (read === COMPOSE && into.ends[last] === at) {
    const composed = compose(into.units[last]!, unit)
    if (composed > 0) {
      into.units[last] = composed
      into.ends[last] = at + 1
      return
    }
  }
  if (!isCombining(unit) || into.ends[last] !== at) return
  if (into.marks[last] === 0) into.marked++
  into.marks[last] = markedLetter(text, into.starts[last]!)
  if (into.marks[last] === 0) into.marked--
}

function readExpanded(text: string, at: number, unit: number, table: FoldTable, into: Folded): number {
  const letters = table.expansions.get(unit)
  if (letters === undefined) {
    const end = at + jamoLength(text, at)
    append(into, foldJamo(text, at), at, end, 0)
    return end
  }
  const mark = unit < MARKS_END ? table.marks[unit]! : 0
  for (let index = 0; index < letters.length; index++) append(into, letters.charCodeAt(index), at, at + 1, mark)
  return at + 1
}

function readAstral(text: string, at: number, into: Folded): number {
  const codePoint = text.codePointAt(at)!
  const read = codePoint > 0xffff ? foldAstral(codePoint) : 0
  if (read === SKIP) return at + 2
  if (read > 0) {
    into.dressed = true
    append(into, read, at, at + 2, 0)
    return at + 2
  }
  append(into, text.charCodeAt(at), at, at + 1, 0)
  return at + 1
}

function append(into: Folded, unit: number, start: number, end: number, mark: number): void {
  if (into.length === into.units.length) grow(into, into.length * 2)
  const place = into.length++
  into.units[place] = unit
  into.starts[place] = start
  into.ends[place] = end
  into.marks[place] = mark
  if (mark !== 0) into.marked++
}

function grow(into: Folded, size: number): void {
  const { units, starts, ends, marks } = into
  into.units = new Uint16Array(size)
  into.starts = new Int32Array(size)
  into.ends = new Int32Array(size)
  into.marks = new Uint16Array(size)
  into.units.set(units)
  into.starts.set(starts)
  into.ends.set(ends)
  into.marks.set(marks)
}
