import { ValidationError } from '@crossdesk/core'
import { SPACE, foldTable } from './fold.ts'
import { createFolded, readFolded } from './folded.ts'
import { NO_GROUP } from './script-group.ts'
import type { Pattern } from './pattern.ts'

/** Where entries begin that match anywhere, those that start a word, and those that particles may precede. Node 0 is none. */
export const OPEN_ROOT = 1
export const WORD_ROOT = 2
export const PROCLITIC_ROOT = 3

/** In `Trie.branches` by node: an entry ends here. The other bits are of the units, modulo 15, of the children but the first. */
export const ENDS = 0x8000
const MASKS = 15

/** In `Trie.bounds` by entry. */
export const ENDS_WORD = 1
export const AFTER_PARTICLES = 2

/** Bits in `Trie.begins`. */
export const BEGINS_OPEN = 1
export const BEGINS_WORD = 2
export const BEGINS_PROCLITIC = 4
/** `Trie.begins` is looked up by a unit cut to so many bits: now and then it says too much. */
export const BEGINS_MASK = 0xfff

/**
 * All entries as a tree of folded units. The first child of a node follows it at once, so that most of the tree is one row of units; further
 * children, and the entries that end at a node, stand in one open hash table. Two numbers of two bytes a letter: twenty languages stay small.
 */
export interface Trie {
  /** By node: the unit of the child that follows the node, 0 when the next node is no child of it. */
  readonly next: Uint16Array
  /** By node: `ENDS`, and bits of its other children. */
  readonly branches: Uint16Array
  readonly slots: Slots
  /** By unit, cut to `BEGINS_MASK`: which kinds of entries begin with it. */
  readonly begins: Uint8Array
  readonly entries: Entries
  /** Units of the longest entry. */
  readonly longest: number
}

/** By entry. */
export interface Entries {
  readonly labels: Int32Array
  readonly lengths: Uint16Array
  /** `ENDS_WORD`, `AFTER_PARTICLES`. */
  readonly bounds: Uint8Array
  /** The next entry of the same node, -1 for none. */
  readonly others: Int32Array
  /** Where its letters stand in `marks`; -1 when none has a mark. */
  readonly markedAt: Int32Array
  /** The Latin letters with marks of such entries; 0 for letters without. */
  readonly marks: Uint16Array
}

/**
 * Two numbers a slot, side by side so that they share a line of the cache. The first is the unit of the child, or `ENTRY` for the entry that ends at
 * the node, above the low half of the node; the second the high part of the node above the child or entry. 0 and 0 is a free slot.
 */
type Slots = Int32Array

const SLOT_SIZE = 2
const ENTRY = 0
/** Bits of a child or an entry. */
const VALUE_BITS = 20
const VALUE_MASK: number = (1 << VALUE_BITS) - 1

/** The child of a node by a unit, 0 when it has none. */
export function childOf({ next, branches, slots }: Trie, node: number, unit: number): number {
  if (next[node] === unit) return node + 1
  if ((branches[node]! & (1 << (unit % MASKS))) === 0) return 0
  return Math.max(0, lookUp(slots, node, unit))
}

/** The first entry that ends at a node. Only of nodes where one does. */
export function entryAt({ slots }: Trie, node: number): number {
  return lookUp(slots, node, ENTRY) - 1
}

function lookUp(slots: Slots, node: number, unit: number): number {
  const last = slots.length - 1
  const low = (unit << 16) | (node & 0xffff)
  const high = node >>> 16
  for (let slot = slotOf(node, unit) & last; ; slot = (slot + SLOT_SIZE) & last) {
    const value = slots[slot + 1]!
    if (slots[slot] === low && value >>> VALUE_BITS === high && value !== 0) return value & VALUE_MASK
    if (value === 0) return -1
  }
}

/** Where the search for a slot begins, before it is cut to the size of the table. */
function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return ((mixed ^ (mixed >>> 15)) >>> 1) * SLOT_SIZE
}

/**
 * Builds the tree.
 *
 * @throws ValidationError when an entry has nothing to look for: no letter, digit or sign; when there are more than a million letters.
 */
export function buildTrie(patterns: readonly Pattern[]): Trie {
  const { units, entries, longest } = readEntries(patterns)
  const { lengths, others } = entries
  const { group } = foldTable()
  const size = units.length + PROCLITIC_ROOT + 1
  if (size > VALUE_MASK) throw tooMany(units.length)
  let capacity = 16
  // A branch and an end for each entry at most.
  while (capacity < patterns.length * 3) capacity *= 2
  const slots: Slots = new Int32Array(capacity * SLOT_SIZE)
  const trie = {
    next: new Uint16Array(size),
    branches: new Uint16Array(size),
    slots,
    begins: new Uint8Array(BEGINS_MASK + 1),
    entries,
    longest,
  }
  const { next, branches, begins } = trie
  let count = PROCLITIC_ROOT + 1
  for (let entry = 0, at = 0; entry < patterns.length; entry++) {
    const end = at + lengths[entry]!
    const root = rootOf(patterns[entry]!, group[units[at]!]!)
    begins[units[at]! & BEGINS_MASK]! |= root === WORD_ROOT ? BEGINS_WORD : root === OPEN_ROOT ? BEGINS_OPEN : BEGINS_PROCLITIC
    let node = root
    for (; at < end; at++) {
      const child = childOf(trie, node, units[at]!)
      if (child === 0) break
      node = child
    }
    for (; at < end; at++) {
      const unit = units[at]!
      if (node + 1 === count) next[node] = unit
      else {
        put(slots, node, unit, count)
        branches[node]! |= 1 << (unit % MASKS)
      }
      node = count++
    }
    const first = (branches[node]! & ENDS) === 0 ? -1 : entryAt(trie, node)
    if (isKnown(entries, entry, first)) continue
    branches[node]! |= ENDS
    others[entry] = first
    put(slots, node, ENTRY, entry + 1)
  }
  return { ...trie, next: next.slice(0, count), branches: branches.slice(0, count) }
}

/** Signs, Han, kana and Thai know no words that an entry could start. */
function rootOf({ start }: Pattern, group: number): number {
  return start === 'proclitic' ? PROCLITIC_ROOT : start === 'word' && group !== NO_GROUP ? WORD_ROOT : OPEN_ROOT
}

/** Sets what a node leads to by a unit, in place of what was there. */
function put(slots: Slots, node: number, unit: number, value: number): void {
  const last = slots.length - 1
  const low = (unit << 16) | (node & 0xffff)
  const high = node >>> 16
  let slot = slotOf(node, unit) & last
  while (slots[slot + 1] !== 0 && !(slots[slot] === low && slots[slot + 1]! >>> VALUE_BITS === high)) slot = (slot + SLOT_SIZE) & last
  slots[slot] = low
  slots[slot + 1] = (high << VALUE_BITS) | value
}

/** Whether an entry says nothing new: one of its node has the same label, bounds and marks. */
function isKnown(entries: Entries, entry: number, first: number): boolean {
  const { labels, bounds, others } = entries
  for (let other = first; other >= 0; other = others[other]!) {
    if (labels[other] === labels[entry] && bounds[other] === bounds[entry] && hasSameMarks(entries, entry, other)) return true
  }
  return false
}

function hasSameMarks({ markedAt, marks, lengths }: Entries, one: number, other: number): boolean {
  const first = markedAt[one]!
  const second = markedAt[other]!
  if (first < 0 || second < 0) return first === second
  for (let at = 0; at < lengths[one]!; at++) if (marks[first + at] !== marks[second + at]) return false
  return true
}

interface ReadEntries {
  /** The units of all entries, one after the other. */
  readonly units: Uint16Array
  readonly entries: Entries
  readonly longest: number
}

function readEntries(patterns: readonly Pattern[]): ReadEntries {
  const folded = createFolded(256)
  const labels = new Int32Array(patterns.length)
  const lengths = new Uint16Array(patterns.length)
  const bounds = new Uint8Array(patterns.length)
  const markedAt = new Int32Array(patterns.length).fill(-1)
  let units = new Uint16Array(patterns.length * 16)
  let marks = new Uint16Array(256)
  let total = 0
  let marked = 0
  let longest = 0
  for (let entry = 0; entry < patterns.length; entry++) {
    const { text, label, start, end } = patterns[entry]!
    readFolded(text, folded)
    const first = folded.units[0] === SPACE ? 1 : 0
    const last = folded.length > first && folded.units[folded.length - 1] === SPACE ? folded.length - 1 : folded.length
    const length = last - first
    if (length <= 0 || length > 65_535) throw unreadable(entry, length)
    units = withRoom(units, total, length)
    for (let at = 0; at < length; at++) units[total + at] = folded.units[first + at]!
    total += length
    if (folded.marked > 0) {
      marks = withRoom(marks, marked, length)
      for (let at = 0; at < length; at++) marks[marked + at] = folded.marks[first + at]!
      markedAt[entry] = marked
      marked += length
    }
    labels[entry] = label
    lengths[entry] = length
    bounds[entry] = (end === 'word' ? ENDS_WORD : 0) | (start === 'proclitic' ? AFTER_PARTICLES : 0)
    if (length > longest) longest = length
  }
  const others = new Int32Array(patterns.length).fill(-1)
  return { units: units.subarray(0, total), entries: { labels, lengths, bounds, others, markedAt, marks: marks.slice(0, marked) }, longest }
}

function withRoom(array: Uint16Array<ArrayBuffer>, used: number, more: number): Uint16Array<ArrayBuffer> {
  if (used + more <= array.length) return array
  const grown = new Uint16Array(Math.max(array.length * 2, used + more))
  grown.set(array)
  return grown
}

function unreadable(entry: number, length: number): ValidationError {
  const message =
    length <= 0
      ? 'expected at least one letter, digit or sign to look for, found none; leave the entry out'
      : `expected at most 65,535 letters, found ${length}; split the entry`
  return new ValidationError('Lexicon', [{ path: `patterns[${entry}].text`, message }])
}

function tooMany(letters: number): ValidationError {
  const message = `expected at most ${VALUE_MASK - PROCLITIC_ROOT} letters in all entries together, found ${letters}; leave some out`
  return new ValidationError('Lexicon', [{ path: 'patterns', message }])
}

/** What a trie takes, in bytes. */
export function bytesOf({ next, branches, slots, begins, entries }: Trie): number {
  const arrays = [next, branches, begins, slots, ...Object.values(entries)] as readonly ArrayBufferView[]
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)
}
