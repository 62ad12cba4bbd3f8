import { ASTRAL, BREAK, COMPOSE, EXPAND, FIRST_SIGN, SKIP, SPACE, compose, foldAstral, foldJamo, foldTable, jamoLength } from './fold.ts'
import { marksOf, markedLetter, mayBeMarked } from './marks.ts'
import { isProclitic } from './proclitics.ts'
import { createSteps, MOST_ROWS, ROW_WIDTH } from './steps.ts'
import { FAIL, NODE_SIZE, REPORT } from './trie.ts'
import type { Trie } from './trie.ts'

/** How many letters of particles are looked back for. */
const LOOK_BACK = 8

/** Runs texts through the tables of a trie. */
export interface Sweeper {
  /** All entries in a text, as entry, start, end, entry, start, end …, in the order of their ends. */
  sweep(text: string): readonly number[]
  /** What it takes besides the trie. */
  readonly bytes: number
}

/** A sweeper over a trie. It keeps its buffers from text to text. */
export function createSweeper(trie: Trie): Sweeper {
  const { classes, groups, nodes, entryAt } = trie
  const table = foldTable()
  let size = 16
  while (size < trie.longest + LOOK_BACK + 2) size *= 2
  const ring = size - 1
  /** Where the latest letters began in the text. */
  const starts = new Int32Array(size)
  const marks: (Uint16Array | null | undefined)[] = []

  const { step, begin, nodeOf, bytes } = createSteps(trie)

  function sweep(text: string): readonly number[] {
    const found: number[] = []
    // Names of its own keep the loop from asking closures and other modules each time.
    const { classes } = trie
    const { rows, start: wordStart } = begin()
    const latest = starts
    const mask = ring
    const first = FIRST_SIGN
    const blank = SPACE
    const narrow = ROW_WIDTH
    const interned = MOST_ROWS
    const length = text.length
    let state = wordStart
    let before = wordStart
    let spaced = true
    let count = 0
    for (let at = 0; at < length; at++) {
      let letter = classes[text.charCodeAt(at)]!
      if (letter >= first || (letter === blank && !spaced)) {
        latest[count & mask] = at
        count++
        before = state
        const known = letter < narrow && state < interned ? rows[state * narrow + letter]! : 0
        const next = known !== 0 ? known : step(state, letter)
        state = next >> 1
        spaced = letter === blank
        if ((next & 1) !== 0) collect(text, at, count, letter, 0, state, found)
        continue
      }
      let start = at
      let rest = ''
      let next = 1
      if (letter < first) {
        if (letter === SKIP) continue
        if (letter === SPACE) {
          if (spaced) continue
        } else if (letter === COMPOSE) {
          const last = count > 0 ? starts[(count - 1) & ring]! : -1
          const composed = last === at - 1 ? compose(table.canonical[text.charCodeAt(last)]!, text.charCodeAt(at)) : 0
          if (composed === 0) continue
          letter = classes[composed]!
          state = before
          start = last
          count--
        } else if (letter === EXPAND) {
          const jamo = foldJamo(text, at)
          rest = table.expansions.get(text.charCodeAt(at)) ?? ''
          // A lead that stands alone is itself, and no entry has it.
          letter = rest !== '' ? classes[rest.charCodeAt(0)]! : jamo === text.charCodeAt(at) ? BREAK : classes[jamo]!
          if (rest === '') at += jamoLength(text, at) - 1
        } else if (letter === ASTRAL) {
          const codePoint = text.codePointAt(at)!
          const read = codePoint > 0xffff ? foldAstral(codePoint) : BREAK
          letter = read === BREAK ? trie.highClasses[text.charCodeAt(at) - 0xd800]! : classes[read]!
          if (read !== BREAK) at++
          if (read === SKIP) continue
        }
      }
      for (;;) {
        latest[count++ & mask] = start
        before = state
        const reached = step(state, letter)
        state = reached >> 1
        if ((reached & 1) !== 0) collect(text, at, count, letter, next < rest.length ? rest.charCodeAt(next) : 0, state, found)
        spaced = letter === SPACE
        if (next >= rest.length) break
        letter = classes[rest.charCodeAt(next++)]!
      }
    }
    return found
  }

  /** Takes the entries that end with a letter, where their bounds and marks agree. */
  function collect(text: string, at: number, count: number, letter: number, following: number, state: number, found: number[]): void {
    const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (classes[after] === COMPOSE && compose(table.canonical[text.charCodeAt(at)]!, after) !== 0) return
    const group = groups[letter]!
    const inWord = group !== 0 && group === (following > 0 ? table.group[following]! : groupFrom(text, at + 1))
    let end = 0
    const first = nodes[nodeOf(state) * NODE_SIZE + REPORT]!
    for (let node = first; node !== 0; node = nodes[nodes[node * NODE_SIZE + FAIL]! * NODE_SIZE + REPORT]!) {
      for (let entry = entryAt[node]!; entry >= 0; entry = trie.nextEntry[entry]!) {
        const pattern = trie.patterns[entry]!
        if (inWord && pattern.end === 'word') continue
        const from = count - trie.lengths[entry]!
        if (pattern.start === 'proclitic' && !isProclitic((places) => letterBefore(text, from, places))) continue
        if (!marksAgree(text, entry, from, count)) continue
        if (end === 0) end = endWithMarks(text, at + 1)
        found.push(entry, starts[from & ring]!, end)
      }
    }
  }

  /** The folded letter some places before another in the same word; 0 beyond its start. */
  function letterBefore(text: string, from: number, places: number): number {
    if (from - places < 0 || places >= LOOK_BACK) return 0
    const first = text.charCodeAt(starts[from & ring]!)
    const unit = text.charCodeAt(starts[(from - places) & ring]!)
    return table.group[unit] === table.group[first] ? table.canonical[unit]! : 0
  }

  function marksAgree(text: string, entry: number, from: number, to: number): boolean {
    for (let place = from; place < to; place++) {
      const at = starts[place & ring]!
      if (!mayBeMarked(text.charCodeAt(at)) && !mayBeMarked(text.charCodeAt(at + 1))) continue
      const typed = markedLetter(text, at)
      if (typed === 0) continue
      let own = marks[entry]
      if (own === undefined) {
        own = marksOf(trie.patterns[entry]!.text) ?? null
        marks[entry] = own
      }
      if (own === null || own[place - from] !== typed) return false
    }
    return true
  }

  function groupFrom(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const read = table.canonical[unit]!
      if (read === SKIP || read === COMPOSE) continue
      if (read !== ASTRAL) return table.group[unit]!
      const codePoint = text.codePointAt(at)!
      const folded = codePoint > 0xffff ? foldAstral(codePoint) : 0
      if (folded !== SKIP) return folded === 0 ? 0 : table.group[folded]!
      at++
    }
    return 0
  }

  /** Marks belong to the letter before them. */
  function endWithMarks(text: string, end: number): number {
    let at = end
    while (at < text.length && isTrailing(text.charCodeAt(at))) at++
    return at
  }

  return { sweep, bytes: bytes + starts.byteLength }
}

function isTrailing(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit < 0x0370) ||
    (unit >= 0x20d0 && unit < 0x2100) ||
    (unit >= 0xfe00 && unit < 0xfe10) ||
    (unit >= 0x064b && unit < 0x0660)
  )
}
