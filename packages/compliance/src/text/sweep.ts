import { foldTable } from './fold.ts'
import { isProclitic } from './proclitics.ts'
import { NO_GROUP } from './script-group.ts'
import {
  BEGINS_MASK,
  BEGINS_OPEN,
  BEGINS_PROCLITIC,
  BEGINS_WORD,
  ENDS,
  ENDS_WORD,
  OPEN_ROOT,
  PROCLITIC_ROOT,
  WORD_ROOT,
  childOf,
  entryAt,
} from './trie.ts'
import type { Folded } from './folded.ts'
import type { Trie } from './trie.ts'

/** Letters that particles may have before a word. */
const MOST_PARTICLES = 6

/** Of a text in a language that writes marks, one letter of so many has one. Fewer are foreign names in a text without. */
const LETTERS_A_MARK = 16

/** Takes an entry that was found: its index, and where in the folded text it is; the end is exclusive. */
export type TakeEntry = (entry: number, from: number, to: number) => void

/**
 * Finds the entries of a trie that stand plainly in a text, in the order of their starts. Every place of the text is tried, which is quick because
 * entries begin where words do and part from most texts after a few letters; none is followed further than the longest entry, so that time grows
 * in step with the text.
 *
 * @param strict in a text with marks a letter without one is none that was left out
 */
export function sweep(trie: Trie, folded: Folded, strict: boolean, take: TakeEntry): void {
  const { begins } = trie
  const { units, length } = folded
  const { group } = foldTable()
  const exact = strict && folded.marked * LETTERS_A_MARK >= length
  let before = NO_GROUP
  let wordStart = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at]!
    const own = group[unit]!
    if (own === NO_GROUP || own !== before) wordStart = at
    before = own
    const kinds = begins[unit & BEGINS_MASK]!
    if (kinds === 0) continue
    if (wordStart === at && (kinds & BEGINS_WORD) !== 0) follow(trie, WORD_ROOT, folded, at, exact, take)
    if ((kinds & BEGINS_OPEN) !== 0) follow(trie, OPEN_ROOT, folded, at, exact, take)
    if ((kinds & BEGINS_PROCLITIC) !== 0 && at - wordStart <= MOST_PARTICLES && isBehindParticles(units, wordStart, at)) {
      follow(trie, PROCLITIC_ROOT, folded, at, exact, take)
    }
  }
}

function isBehindParticles(units: Uint16Array, wordStart: number, at: number): boolean {
  return wordStart === at || isProclitic((places) => (at - places < wordStart ? 0 : units[at - places]!))
}

function follow(trie: Trie, root: number, folded: Folded, from: number, exact: boolean, take: TakeEntry): void {
  const { next, branches } = trie
  const { units, length } = folded
  let node = childOf(trie, root, units[from]!)
  for (let at = from + 1; node !== 0; at++) {
    if ((branches[node]! & ENDS) !== 0) collect(trie, node, folded, from, at, exact, take)
    if (at === length) return
    const unit = units[at]!
    node = next[node] === unit ? node + 1 : childOf(trie, node, unit)
  }
}

/** Takes the entries that end at a node, where their bounds and marks agree. */
function collect(trie: Trie, node: number, folded: Folded, from: number, to: number, exact: boolean, take: TakeEntry): void {
  const { bounds, others } = trie.entries
  const { group } = foldTable()
  const last = group[folded.units[to - 1]!]!
  const inWord = last !== NO_GROUP && to < folded.length && group[folded.units[to]!] === last
  for (let entry = entryAt(trie, node); entry >= 0; entry = others[entry]!) {
    if (inWord && (bounds[entry]! & ENDS_WORD) !== 0) continue
    if (folded.marked === 0 || marksAgree(trie, entry, folded, from, to, exact)) take(entry, from, to)
  }
}

function marksAgree({ entries }: Trie, entry: number, { marks }: Folded, from: number, to: number, exact: boolean): boolean {
  const own = entries.markedAt[entry]!
  for (let at = from; at < to; at++) {
    const typed = marks[at]!
    const wanted = own < 0 ? 0 : entries.marks[own + at - from]!
    if (typed !== wanted && (typed !== 0 || exact)) return false
  }
  return true
}
