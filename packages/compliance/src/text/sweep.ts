import { ASTRAL, COMPOSE, EXPAND, FIRST_SIGN, SKIP, SPACE, compose, foldAstral, foldJamo, foldTable, jamoLength } from './fold.ts'
import { marksOf, markedLetter, mayBeMarked } from './marks.ts'
import { isProclitic } from './proclitics.ts'
import { BRANCH_MASK, BRANCH_SIZE, FAIL, NODE_SIZE, REPORT, WORD_ROOT, branchSlot } from './trie.ts'
import type { Trie } from './trie.ts'

/** How many letters of particles are looked back for. */
const LOOK_BACK = 8

/** Runs texts through the tables of a trie. */
export interface Sweeper {
  /** All entries in a text, as entry, start, end, entry, start, end …, in the order of their ends. */
  sweep(text: string): readonly number[]
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

  function sweep(text: string): readonly number[] {
    const found: number[] = []
    // Names of their own keep the loop from asking the closure each time.
    const { classes, groups, nodes, branches, rootNext, wordNext } = trie
    const latest = starts
    const mask = ring
    const lastSlot = branches.length - 1
    const length = text.length
    let state = 1
    let before = 1
    let previous = 2
    let count = 0
    for (let at = 0; at < length; at++) {
      let letter = classes[text.charCodeAt(at)]!
      let start = at
      let rest = ''
      let next = 0
      if (letter < 6) {
        if (letter === 1) continue
        if (letter === 2) {
          if (previous === 2) continue
        } else if (letter === 4) {
          const last = count > 0 ? starts[(count - 1) & ring]! : -1
          const composed = last === at - 1 ? compose(table.canonical[text.charCodeAt(last)]!, text.charCodeAt(at)) : 0
          if (composed === 0) continue
          letter = classes[composed]!
          state = before
          start = last
          count--
        } else if (letter === 3) {
          rest = table.expansions.get(text.charCodeAt(at)) ?? ''
          if (rest === '') {
            letter = classes[foldJamo(text, at)]!
            // A lead that stands alone is itself, for the table would send it here again.
            if (letter === 3) letter = 0
            at += jamoLength(text, at) - 1
          } else {
            letter = classes[rest.charCodeAt(0)]!
            next = 1
          }
        } else if (letter === 5) {
          const codePoint = text.codePointAt(at)!
          const read = codePoint > 0xffff ? foldAstral(codePoint) : 0
          if (read === 0) letter = trie.highClasses[text.charCodeAt(at) - 0xd800]!
          else {
            at++
            if (read === 1) continue
            letter = classes[read]!
          }
        }
      }
      for (;;) {
        latest[count++ & mask] = start
        before = state
        if (letter === 0) state = 1
        else {
          let node = state
          for (;;) {
            if (node <= 1) {
              node = node === 1 || groups[letter] !== groups[previous] ? wordNext[letter]! : rootNext[letter]!
              break
            }
            const row = node * 4
            if (nodes[row] === letter) {
              node++
              break
            }
            if ((nodes[row + 1]! & (1 << (letter & 31))) !== 0) {
              let slot = branchSlot(node, letter) & lastSlot
              while (branches[slot] !== 0 && (branches[slot] !== node || branches[slot + 1] !== letter)) slot = (slot + 4) & lastSlot
              if (branches[slot] !== 0) {
                node = branches[slot + 2]!
                break
              }
            }
            node = nodes[row + 2]!
          }
          state = node
          const report = nodes[node * 4 + 3]!
          if (report !== 0) collect(text, at, count, letter, next < rest.length ? rest.charCodeAt(next) : 0, report, found)
        }
        previous = letter
        if (next >= rest.length) break
        letter = classes[rest.charCodeAt(next++)]!
      }
    }
    return found
  }

  /** Takes the entries that end with a letter, where their bounds and marks agree. */
  function collect(text: string, at: number, count: number, letter: number, following: number, first: number, found: number[]): void {
    const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (classes[after] === COMPOSE && compose(table.canonical[text.charCodeAt(at)]!, after) !== 0) return
    const group = groups[letter]!
    const inWord = group !== 0 && group === (following > 0 ? table.group[following]! : groupFrom(text, at + 1))
    let end = 0
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

  return { sweep }
}

function isTrailing(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit < 0x0370) ||
    (unit >= 0x20d0 && unit < 0x2100) ||
    (unit >= 0xfe00 && unit < 0xfe10) ||
    (unit >= 0x064b && unit < 0x0660)
  )
}
