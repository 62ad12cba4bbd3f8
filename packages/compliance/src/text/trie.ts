import { ValidationError } from '@crossdesk/core'
import { ASTRAL, BREAK, FIRST_SIGN, SPACE, foldTable } from './fold.ts'
import { createFolded, readFolded } from './folded.ts'
import { GROUPS, NO_GROUP } from './script-group.ts'
import type { Pattern } from './pattern.ts'

/** The node before anything was read, inside a word. */
export const ROOT = 0
/** The node at the start of a word. It is the child of the root by `SPACE`, so that blanks lead to it by themselves. */
export const WORD_ROOT = 1
/** Letters of a group that no entry has: they match nothing, but they belong to a word. */
const FIRST_OTHER = FIRST_SIGN
const FIRST_OWN = FIRST_OTHER + GROUPS

/**
 * Numbers kept for each node, side by side so that they share a line of the cache. The first is the class of the child that follows the node, 0
 * when the next node is no child of it.
 */
export const NODE_SIZE = 4
/** Bits of the classes, modulo 32, of its other children. */
const BRANCH_MASK = 1
/** The longest other beginning of an entry that the text may be in. */
export const FAIL = 2
/** The first node on the way down `FAIL`, itself included, where an entry ends; 0 for none. */
export const REPORT = 3

/** Numbers kept for each slot of the table of branches: the node, 0 for a free slot, the class, and the child. */
const BRANCH_SIZE = 4

/**
 * The tables of an automaton after A. Aho and M. Corasick, Efficient string matching (Communications of the ACM 18, 1975). The first child of
 * a node follows it at once, so that most of the tree is one row of classes; further children stand in one open hash table. Entries that
 * start a word hang below a node of their own, so that inside a word hardly anything is looked up.
 */
export interface Trie {
  /** By UTF-16 unit: its class. Below `FIRST_SIGN` as in `fold.ts`. */
  readonly classes: Uint16Array
  /** By high surrogate less 0xD800: the class of the unit itself. */
  readonly highClasses: Uint16Array
  /** By class: the group of its script. */
  readonly groups: Uint8Array
  readonly nodes: Int32Array
  readonly branches: Int32Array
  /** By node: the class that leads to it. */
  readonly entered: Uint16Array
  /** By node: the first entry that ends there, -1 for none. */
  readonly entryAt: Int32Array
  /** By entry: the next one of the same node, -1 for none. */
  readonly nextEntry: Int32Array
  /** By entry: how many classes it has. */
  readonly lengths: Uint16Array
  /** By class: where it leads from the root, and from the start of a word. */
  readonly rootNext: Int32Array
  readonly wordNext: Int32Array
  readonly patterns: readonly Pattern[]
  readonly longest: number
}

/** The child of a node by a class, 0 when it has none. The roots have tables of their own. */
export function childOf(nodes: Int32Array, branches: Int32Array, node: number, letter: number): number {
  const at = node * NODE_SIZE
  if (nodes[at] === letter) return node + 1
  if ((nodes[at + BRANCH_MASK]! & (1 << (letter & 31))) === 0) return 0
  const last = branches.length - 1
  let slot = branchSlot(node, letter) & last
  while (branches[slot] !== 0) {
    if (branches[slot] === node && branches[slot + 1] === letter) return branches[slot + 2]!
    slot = (slot + BRANCH_SIZE) & last
  }
  return 0
}

/** Where the search for a branch begins, before it is cut to the size of the table. */
function branchSlot(node: number, letter: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)
  return ((mixed ^ (mixed >>> 15)) >>> 2) * BRANCH_SIZE
}

/**
 * Builds the tables.
 *
 * @throws ValidationError when an entry has nothing to look for: no letter, digit or sign.
 */
export function buildTrie(patterns: readonly Pattern[]): Trie {
  const letters = readPatterns(patterns)
  const grown = grow(patterns, letters)
  const { count } = grown
  link(grown, letters.groups)
  return {
    classes: letters.classes,
    highClasses: letters.highClasses,
    groups: letters.groups,
    nodes: grown.nodes.slice(0, count * NODE_SIZE),
    branches: grown.branches,
    entered: grown.entered.slice(0, count),
    entryAt: grown.entryAt.slice(0, count),
    nextEntry: grown.nextEntry,
    lengths: letters.lengths,
    rootNext: grown.rootNext,
    wordNext: grown.wordNext,
    patterns,
    longest: letters.longest,
  }
}

interface Grown {
  readonly count: number
  readonly nodes: Int32Array
  readonly branches: Int32Array
  readonly rootNext: Int32Array
  readonly wordNext: Int32Array
  readonly entryAt: Int32Array
  readonly nextEntry: Int32Array
  /** By node: the node above it, the class that leads from there, and how deep it is. */
  readonly parent: Int32Array
  readonly entered: Uint16Array
  readonly depth: Uint16Array
}

/** The tree of all entries, without its failure links. */
function grow(patterns: readonly Pattern[], { codes, lengths, total, groups }: Letters): Grown {
  const size = total + 2
  let slots = 16
  while (slots < patterns.length * 2) slots *= 2
  const nodes = new Int32Array(size * NODE_SIZE)
  const branches = new Int32Array(slots * BRANCH_SIZE)
  const rootNext = new Int32Array(groups.length)
  const wordNext = new Int32Array(groups.length)
  const entryAt = new Int32Array(size).fill(-1)
  const nextEntry = new Int32Array(patterns.length).fill(-1)
  const parent = new Int32Array(size)
  const entered = new Uint16Array(size)
  const depth = new Uint16Array(size)
  const last = branches.length - 1
  rootNext[SPACE] = WORD_ROOT
  entered[WORD_ROOT] = SPACE
  depth[WORD_ROOT] = 1
  let count = 2
  for (let entry = 0, at = 0; entry < patterns.length; entry++) {
    const end = at + lengths[entry]!
    const atWord = patterns[entry]!.start === 'word' && groups[codes[at]!] !== NO_GROUP
    const roots = atWord ? wordNext : rootNext
    let node = roots[codes[at]!]!
    if (node === 0) {
      node = count++
      roots[codes[at]!] = node
      parent[node] = atWord ? WORD_ROOT : ROOT
      entered[node] = codes[at]!
      depth[node] = atWord ? 2 : 1
    }
    at++
    while (at < end) {
      const next = childOf(nodes, branches, node, codes[at]!)
      if (next === 0) break
      node = next
      at++
    }
    for (; at < end; at++) {
      const letter = codes[at]!
      if (node + 1 === count) nodes[node * NODE_SIZE] = letter
      else {
        let slot = branchSlot(node, letter) & last
        while (branches[slot] !== 0) slot = (slot + BRANCH_SIZE) & last
        branches[slot] = node
        branches[slot + 1] = letter
        branches[slot + 2] = count
        nodes[node * NODE_SIZE + BRANCH_MASK]! |= 1 << (letter & 31)
      }
      parent[count] = node
      entered[count] = letter
      depth[count] = depth[node]! + 1
      node = count++
    }
    if (!isKnown(patterns, entry, entryAt[node]!, nextEntry)) {
      nextEntry[entry] = entryAt[node]!
      entryAt[node] = entry
    }
  }
  for (let letter = 0; letter < wordNext.length; letter++) if (wordNext[letter] === 0) wordNext[letter] = rootNext[letter]!
  return { count, nodes, branches, rootNext, wordNext, entryAt, nextEntry, parent, entered, depth }
}

/** Whether an entry says nothing new: the same words with the same bounds and label are among those of its node. */
function isKnown(patterns: readonly Pattern[], entry: number, first: number, nextEntry: Int32Array): boolean {
  const pattern = patterns[entry]!
  for (let other = first; other >= 0; other = nextEntry[other]!) {
    const known = patterns[other]!
    if (known.label === pattern.label && known.start === pattern.start && known.end === pattern.end && isSame(known.text, pattern.text))
      return true
  }
  return false
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}

/** Sets `FAIL` and `REPORT`, the shallow nodes first; of one depth those that start a word, for others fail to them. */
function link(grown: Grown, groups: Uint8Array): void {
  const { nodes, branches, parent, entered, entryAt, rootNext, wordNext } = grown
  const order = inOrder(grown)
  for (let index = 0; index < order.length; index++) {
    const node = order[index]!
    const above = parent[node]!
    const letter = entered[node]!
    let fail = ROOT
    if (above === WORD_ROOT) fail = rootNext[letter]!
    else if (above !== ROOT) {
      let from = nodes[above * NODE_SIZE + FAIL]!
      while (from > WORD_ROOT) {
        fail = childOf(nodes, branches, from, letter)
        if (fail !== 0) break
        from = nodes[from * NODE_SIZE + FAIL]!
      }
      if (from <= WORD_ROOT) {
        fail = from === WORD_ROOT || groups[letter] !== groups[entered[above]!] ? wordNext[letter]! : rootNext[letter]!
      }
    }
    nodes[node * NODE_SIZE + FAIL] = fail
    nodes[node * NODE_SIZE + REPORT] = entryAt[node]! >= 0 ? node : nodes[fail * NODE_SIZE + REPORT]!
  }
}

/** All nodes by depth, at each depth those below `WORD_ROOT` first. */
function inOrder({ parent, depth, count }: Grown): Int32Array {
  const keys = new Uint32Array(count)
  let deepest = 0
  for (let node = 0; node < count; node++) {
    const above = parent[node]!
    const inWord = node === WORD_ROOT || (node > WORD_ROOT && (above === WORD_ROOT || (keys[above]! & 1) === 0))
    const key = 2 * depth[node]! + (inWord && node !== ROOT ? 0 : 1)
    keys[node] = key
    if (key > deepest) deepest = key
  }
  const places = new Int32Array(deepest + 2)
  for (let node = 0; node < count; node++) places[keys[node]! + 1]!++
  for (let place = 1; place < places.length; place++) places[place]! += places[place - 1]!
  const order = new Int32Array(count)
  for (let node = 0; node < count; node++) order[places[keys[node]!]!++] = node
  return order
}

interface Letters {
  /** The classes of all entries, one after the other. */
  readonly codes: Uint16Array
  readonly lengths: Uint16Array
  readonly total: number
  readonly longest: number
  readonly classes: Uint16Array
  readonly highClasses: Uint16Array
  readonly groups: Uint8Array
}

function readPatterns(patterns: readonly Pattern[]): Letters {
  const table = foldTable()
  const own = new Uint16Array(65_536)
  const folded = createFolded(256)
  const lengths = new Uint16Array(patterns.length)
  const ownUnits: number[] = []
  let codes = new Uint16Array(4096)
  let total = 0
  let longest = 0
  own[SPACE] = SPACE
  // Letters and digits of every text come first; see `ROW_WIDTH`.
  for (const unit of 'abcdefghijklmnopqrstuvwxyz0123456789') {
    own[unit.charCodeAt(0)] = FIRST_OWN + ownUnits.length
    ownUnits.push(unit.charCodeAt(0))
  }
  for (let entry = 0; entry < patterns.length; entry++) {
    readFolded(patterns[entry]!.text, folded)
    const first = folded.units[0] === SPACE ? 1 : 0
    const last = folded.length > first && folded.units[folded.length - 1] === SPACE ? folded.length - 1 : folded.length
    const length = last - first
    if (length <= 0 || length > 65_535) throw unreadable(entry, length)
    if (total + length > codes.length) {
      const grown = new Uint16Array(Math.max(codes.length * 2, total + length))
      grown.set(codes)
      codes = grown
    }
    for (let at = first; at < last; at++) {
      const unit = folded.units[at]!
      if (own[unit] === 0) {
        own[unit] = FIRST_OWN + ownUnits.length
        ownUnits.push(unit)
      }
      codes[total++] = own[unit]!
    }
    lengths[entry] = length
    if (length > longest) longest = length
  }
  return { codes, lengths, total, longest, ...classesOf(own, ownUnits), groups: groupsOf(ownUnits, table.group) }
}

function unreadable(entry: number, length: number): ValidationError {
  const message =
    length <= 0
      ? 'expected at least one letter, digit or sign to look for, found none; leave the entry out'
      : `expected at most 65,535 letters, found ${length}; split the entry`
  return new ValidationError('Lexicon', [{ path: `patterns[${entry}].text`, message }])
}

/** By unit: its class, and apart those of high surrogates, which are looked at in pairs first. */
function classesOf(own: Uint16Array, ownUnits: readonly number[]): Pick<Letters, 'classes' | 'highClasses'> {
  const { canonical, group } = foldTable()
  const classes = new Uint16Array(65_536)
  const highClasses = new Uint16Array(1024)
  for (let unit = 0; unit < 65_536; unit++) {
    const read = canonical[unit]!
    if (read < FIRST_SIGN) classes[unit] = read
    else {
      const letter = own[read]!
      classes[unit] = letter !== 0 ? letter : group[read] === NO_GROUP ? BREAK : FIRST_OTHER + group[read]!
    }
  }
  for (const unit of ownUnits) if (canonical[unit] === ASTRAL) highClasses[unit - 0xd800] = own[unit]!
  return { classes, highClasses }
}

function groupsOf(ownUnits: readonly number[], group: Uint8Array): Uint8Array {
  const groups = new Uint8Array(FIRST_OWN + ownUnits.length)
  for (let other = 0; other < GROUPS; other++) groups[FIRST_OTHER + other] = other
  for (let index = 0; index < ownUnits.length; index++) groups[FIRST_OWN + index] = group[ownUnits[index]!]!
  return groups
}
